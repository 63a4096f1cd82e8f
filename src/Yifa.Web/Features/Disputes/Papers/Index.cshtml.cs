using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Examining;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>
/// 卷宗文书：the papers that the program can write of a dispute now, in the prescribed order, what is still missing, and the one form by which several
/// papers are said to be in a scan, or why they are not.
/// </summary>
[Requires(Area.Disputes, Deed.Read)]
[RequestSizeLimit(AttachmentReceiver.Uploaded), RequestFormLimits(MultipartBodyLengthLimit = AttachmentReceiver.Uploaded)]
public sealed class IndexModel(CaseDesk desk, DossierExamination examination, AppDbContext db, RecordBook book, AttachmentReceiver receiver, Vault vault, Viewer viewer, TownClock clock) : PageModel
{
    private const int LongestReason = 200;

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    /// <summary>勾了哪几份。</summary>
    [BindProperty] public List<string> Of { get; set; } = [];

    /// <summary>现在附上的扫描件；没有为 null。</summary>
    [BindProperty] public IFormFile? Upload { get; set; }

    /// <summary>已经加好的，在第几个附件里；没有为 null。</summary>
    [BindProperty] public int? Scan { get; set; }

    [BindProperty] public string? Reason { get; set; }

    public CaseFile Case { get; private set; } = null!;

    public string Title { get; private set; } = "";

    /// <summary>自查说了什么，一句话。</summary>
    public string Examined { get; private set; } = "";

    public Refusal? Refusal { get; private set; }

    /// <summary>能登记的人；打开密卷只为看的不能。</summary>
    public bool MayWrite { get; private set; }

    /// <summary>文书里有姓名和原话，看得了被遮住的信息的人才能下载。</summary>
    public bool MayTake => viewer.May(Area.Disputes, Deed.Reveal);

    public string Home => $"/ledgers/disputes/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ShowAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Disputes, Deed.Write)) return NotFound();
        var answer = await ProveAsync(stop);
        if (answer.Refusal is null)
        {
            TempData[Look.Done] = $"已登记：{Of.Distinct().Count()} 份。";
            return RedirectToPage();
        }
        Refusal = answer.Refusal;
        return await ShowAsync(stop) ? Page() : NotFound();
    }

    private async Task<Answer> ProveAsync(CancellationToken stop)
    {
        if (Of.Count == 0) return PaperRefusals.NothingChosen;
        if (Upload is not null && Scan is not null) return PaperRefusals.TwoScans;
        Attachment? file = null;
        if (Upload is not null && !(await receiver.ReceiveAsync(Upload, stop)).TryGet(out file, out var refused)) return refused;
        return await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.PaperProven, writing => ProveAsync(file, writing, stop), stop);
    }

    private async Task<Answer> ProveAsync(Attachment? fresh, Writing writing, CancellationToken stop)
    {
        var reason = Reason?.Trim() is { Length: > 0 } said ? said : null;
        if ((Scan is null && fresh is null && reason is null) || reason?.Length > LongestReason) return PaperRefusals.NeitherScanNorReason;
        if ((Scan is not null || fresh is not null) && reason is not null) return PaperRefusals.BothScanAndReason;
        if (await db.Set<Dispute>().Include(d => d.Parties).Include(d => d.Steps).Include(d => d.Proofs).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == Id, stop) is not { } dispute || await db.IsThroughGlassAsync(dispute, stop)) return RecordRefusals.OutOfScope;
        var (_, file) = await desk.OfAsync(dispute, stop);
        var papers = Of.Distinct().Select(code => file.Required.FirstOrDefault(r => r.Code == code)).ToList();
        if (papers.Contains(null) || (Scan is { } ordinal && file.Scans.All(s => s.Ordinal != ordinal))) return PaperRefusals.NoSuchPaper;
        if (fresh is not null)
        {
            (fresh.FileName, fresh.Step, fresh.AddedAt, fresh.AddedBy) = (dispute.Covered(fresh.FileName, vault), StepOf(papers), writing.At, viewer.Name);
            Scan = await writing.AddPartAsync(dispute, fresh, stop);
        }
        foreach (var paper in papers)
            dispute.Prove(new PaperProof { Paper = paper!.Code, File = Scan, Reason = reason, On = clock.Today, RecordedAt = writing.At, RecordedBy = viewer.Name });
        (writing.Subject, writing.Detail) = (Id.ToString(), new { papers = papers.Select(p => p!.Code).ToList(), file = Scan, hash = fresh?.ContentHash, without = reason is not null });
        return Id.ToString();
    }

    // Papers of one step put its scan to that step; those of several belong to the file as a whole.
    private static int? StepOf(IEnumerable<RequiredPaper?> papers) =>
        papers.Select(p => p!.Code.Split('-')).Select(c => c.Length == 2 && int.TryParse(c[1], out var step) ? step : (int?)null).Distinct().ToList() is [var one] ? one : null;

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Id, stop) is not var (facts, file)) return false;
        MayWrite = viewer.May(Area.Disputes, Deed.Write) && !await db.IsThroughGlassAsync(facts.Dispute, stop);
        (Case, Title) = (file, CoveredText.Start(facts.Dispute.Summary));
        Examined = (await examination.OfAsync(facts.Dispute, stop)).Said;
        return true;
    }
}
