using Microsoft.AspNetCore.Mvc;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>给记录加附件，可以说明属于办理经过的哪一步：the file is sealed on the disk before the row that names it is written.</summary>
[RequiresLedger(Deed.Write)]
[RequestSizeLimit(AttachmentReceiver.Uploaded), RequestFormLimits(MultipartBodyLengthLimit = AttachmentReceiver.Uploaded)]
public sealed class AttachModel(AppDbContext db, RecordBook book, AttachmentReceiver receiver, Viewer viewer, Vault vault) : RecordPage(db)
{
    [BindProperty] public IFormFile? Upload { get; set; }

    /// <summary>属于第几步；不属于哪一步的为 null。</summary>
    [BindProperty(SupportsGet = true)] public int? Step { get; set; }

    /// <summary>办理经过的各步；没有经过的为空。</summary>
    public IReadOnlyList<TakenStep> Steps { get; private set; } = [];

    /// <summary>加好以后回到哪里：who came from a step goes back to the course.</summary>
    public string Back => Step is not null && Row is IHasCourse coursed ? coursed.CourseAddress : Home;

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await LoadAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop)) return NotFound();
        var command = await Command.FromAsync(Request, stop);
        var answer = await AttachAsync(command, stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = "附件已加上。";
        return Redirect(Back);
    }

    private async Task<bool> LoadAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return false;
        if (Row is IHasCourse coursed) Steps = await coursed.StepsAsync(Db, stop);
        return true;
    }

    private async Task<Answer> AttachAsync(Command command, CancellationToken stop)
    {
        if (Upload is null) return BrowseRefusals.NoFile;
        if (Step is not null && Steps.All(s => s.Ordinal != Step)) return BrowseRefusals.NoSuchStep;
        if (!(await receiver.ReceiveAsync(Upload, stop)).TryGet(out var file, out var refused)) return refused;
        return await book.WriteAsync(command, Acts.FileAttached, async writing =>
        {
            (file.FileName, file.Step, file.AddedAt, file.AddedBy) = (Row.Covered(file.FileName, vault), Step, writing.At, viewer.Name);
            if (await AddAsync(writing, file, stop) is not { } ordinal) return BrowseRefusals.Gone;
            writing.Detail = new { ledger = Ledger.Code, ordinal, step = Step, hash = file.ContentHash, size = file.Size, type = file.ContentType };
            return Home;
        }, stop);
    }
}
