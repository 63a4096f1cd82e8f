using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Import.Wizard;

/// <summary>一批导入：what it brought, and undoing it as long as nothing builds on it.</summary>
[Requires(Area.Ledgers, Deed.Import)]
public sealed class BatchModel(AppDbContext db, Undoing undoing, Viewer viewer) : PageModel
{
    public ImportBatch Batch { get; private set; } = new();

    public Refusal? Hindrance { get; private set; }

    public Refusal? Refusal { get; private set; }

    /// <summary>接着去看的：the ledgers of the batch say it themselves.</summary>
    public IReadOnlyList<(string Title, string Href)> Next =>
    [
        .. Batch.Sheets.Select(s => LedgerCatalogue.Find(s.Ledger)).OfType<Ledger>().Distinct().Where(l => viewer.May(l.Area, Deed.Read))
            .SelectMany(l => RecordWay.All.Where(w => w.Kind == l.Type)).Select(w => w.AfterImport).OfType<(string, string)>(),
    ];

    public static string NameOf(string ledger) => LedgerCatalogue.Find(ledger)?.Name ?? ledger;

    public static Area? AreaOf(string ledger) => LedgerCatalogue.Find(ledger)?.Area;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await LoadAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await LoadAsync(id, stop)) return NotFound();
        var answer = await undoing.UndoAsync(id, await Command.FromAsync(Request, stop), stop);
        if (answer.Refusal is null) return LocalRedirect($"/ledgers/batches/{id}");
        Refusal = answer.Refusal;
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken stop)
    {
        if (await db.Set<ImportBatch>().AsNoTracking().Include(b => b.Sheets).FirstOrDefaultAsync(b => b.Id == id, stop) is not { } batch || !Undoing.IsSeenBy(viewer, batch.Ledgers)) return false;
        Batch = batch;
        Hindrance = batch.State == ImportState.Imported ? await undoing.HinderedAsync(batch, stop) : null;
        return true;
    }
}
