using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Export;

/// <summary>导出台账：masked by default, complete only with a purpose; only the ledgers that the person may export.</summary>
[Requires(Area.Ledgers, Deed.Export)]
public sealed class IndexModel(LedgerExport export, Viewer viewer) : PageModel
{
    /// <summary>导出哪几本；一本不选就是全部能看的。</summary>
    [BindProperty] public List<string> Chosen { get; set; } = [];

    /// <summary>连同完整的个人信息。</summary>
    [BindProperty] public bool Complete { get; set; }

    [BindProperty] public string? Purpose { get; set; }

    public Refusal? Refusal { get; private set; }

    public IReadOnlyList<Ledger> Ledgers { get; private set; } = [];

    /// <summary>能看完整的个人信息，才能完整导出。</summary>
    public bool MayReveal => Ledgers.All(l => viewer.May(l.Area, Deed.Reveal));

    public void OnGet() => Load();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Load();
        var wanted = Chosen.Count == 0 ? Ledgers : [.. Ledgers.Where(l => Chosen.Contains(l.Code))];
        if (Complete && !MayReveal) return NotFound();
        if (Complete && string.IsNullOrWhiteSpace(Purpose)) Refusal = ExportRefusals.NoPurpose;
        if (Refusal is not null || wanted.Count == 0) return Page();
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        var written = await export.WriteAsync([.. wanted], Complete ? Purpose!.Trim() : null, file, stop);
        if (written.TryGet(out _, out var refusal))
        {
            file.Position = 0;
            return File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", wanted.Count == 1 ? $"{wanted[0].Name}.xlsx" : "台账.xlsx");
        }
        await file.DisposeAsync();
        Refusal = refusal;
        return Page();
    }

    private void Load() => Ledgers = [.. LedgerCatalogue.All.Where(l => viewer.May(l.Area, Deed.Export))];
}
