using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Import.Wizard;

/// <summary>导入台账，第一步：选文件。</summary>
[Requires(Area.Ledgers, Deed.Import)]
[RequestSizeLimit(Uploaded)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploaded)]
public sealed class IndexModel(AppDbContext db, ImportDesk desk, Viewer viewer, TimeProvider time) : PageModel
{
    // More than a file may have, so that one that is too large is told so instead of being cut off.
    private const int Uploaded = 200 << 20;

    private const int Listed = 20;

    public sealed record Past(Guid Id, string FileName, string By, DateTime At, int Added, ImportState State);

    [BindProperty] public List<IFormFile> Files { get; set; } = [];

    public List<(string Name, Refusal Refusal)> Refused { get; } = [];

    public IReadOnlyList<Past> Recent { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var kept = new List<WizardFile>();
        foreach (var file in Files)
        {
            await using var content = file.OpenReadStream();
            var saved = await desk.KeepAsync(content, stop);
            if (saved.TryGet(out var stored, out var refusal)) kept.Add(new WizardFile(Path.GetFileName(file.FileName), stored.Hash, Ids.New(time)));
            else Refused.Add((file.FileName, refusal));
        }
        if (Files.Count == 0) Refused.Add(("", ImportRefusals.NoFile));
        if (kept.Count > 0 && Refused.Count == 0) return LocalRedirect($"/ledgers/import/{(await desk.OpenAsync(kept, viewer)).Id}");
        await LoadAsync(stop);
        return Page();
    }

    // Looked through from the newest on; what brought ledgers that he may not read is passed over.
    private async Task LoadAsync(CancellationToken stop)
    {
        var recent = new List<Past>();
        await foreach (var batch in db.Set<ImportBatch>().AsNoTracking().OrderByDescending(b => b.Id).Select(b => new { b.Ledgers, Past = new Past(b.Id, b.FileName, b.RecordedBy, b.RecordedAt, b.AddedCount, b.State) }).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (Undoing.IsSeenBy(viewer, batch.Ledgers)) recent.Add(batch.Past);
            if (recent.Count == Listed) break;
        }
        Recent = recent;
    }
}
