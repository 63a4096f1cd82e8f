using Microsoft.AspNetCore.Mvc;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>给记录加附件：the file is sealed on the disk before the row that names it is written.</summary>
[RequiresLedger(Deed.Write)]
public sealed class AttachModel(AppDbContext db, RecordBook book, FileStore store, Viewer viewer, Vault vault) : RecordPage(db)
{
    [BindProperty] public IFormFile? Upload { get; set; }

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(vault, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return NotFound();
        var command = await Command.FromAsync(Request, stop);
        var answer = await AttachAsync(command, stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = "附件已加上。";
        return Redirect(Home);
    }

    private async Task<Answer> AttachAsync(Command command, CancellationToken stop)
    {
        if (Upload is null) return BrowseRefusals.NoFile;
        if (Upload.Length > FileStore.AttachmentCap) return FileRefusals.TooLarge(FileStore.AttachmentCap);
        await using var content = Upload.OpenReadStream();
        if (!(await AttachmentKind.OfAsync(content, stop)).TryGet(out var kind, out var unknown)) return unknown;
        if (!(await store.SaveAsync(content, FileStore.AttachmentCap, stop)).TryGet(out var stored, out var refused)) return refused;
        return await book.WriteAsync(command, Acts.FileAttached, async writing =>
        {
            var file = new Attachment { ContentHash = stored.Hash, FileName = Row.Covered(Attachment.NameOf(Upload.FileName), vault), ContentType = kind, Size = stored.Size, AddedAt = writing.At, AddedBy = viewer.Name };
            if (await AddAsync(writing, file, stop) is not { } ordinal) return BrowseRefusals.Gone;
            writing.Detail = new { ledger = Ledger.Code, ordinal, hash = stored.Hash, size = stored.Size, type = kind };
            return Home;
        }, stop);
    }
}
