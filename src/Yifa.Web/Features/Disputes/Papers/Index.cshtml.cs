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
public sealed class IndexModel(CaseDesk desk, DossierExamination examination, AppDbContext db, RecordBook book, Viewer viewer, TownClock clock) : PageModel
{
    private const int LongestTitle = 60, LongestReason = 200;

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    /// <summary>勾了哪几份。</summary>
    [BindProperty] public List<string> Of { get; set; } = [];

    /// <summary>在第几个附件里；没有扫描件为 null。</summary>
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
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.PaperProven, writing => ProveAsync(writing, stop), stop);
        if (answer.Refusal is null)
        {
            TempData[Look.Done] = $"已登记：{Of.Distinct().Count()} 份。";
            return RedirectToPage();
        }
        Refusal = answer.Refusal;
        return await ShowAsync(stop) ? Page() : NotFound();
    }

    private async Task<Answer> ProveAsync(Writing writing, CancellationToken stop)
    {
        var reason = Reason?.Trim() is { Length: > 0 } said ? said : null;
        if (Of.Count == 0) return PaperRefusals.NothingChosen;
        if ((Scan is null && reason is null) || reason?.Length > LongestReason) return PaperRefusals.NeitherScanNorReason;
        if (Scan is not null && reason is not null) return PaperRefusals.BothScanAndReason;
        if (await db.Set<Dispute>().Include(d => d.Parties).Include(d => d.Steps).Include(d => d.Proofs).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == Id, stop) is not { } dispute || await db.IsThroughGlassAsync(dispute, stop)) return RecordRefusals.OutOfScope;
        var (_, file) = await desk.OfAsync(dispute, stop);
        var papers = Of.Distinct().Select(code => file.Required.FirstOrDefault(r => r.Code == code)).ToList();
        if (papers.Contains(null) || (Scan is { } ordinal && file.Scans.All(s => s.Ordinal != ordinal))) return PaperRefusals.NoSuchPaper;
        foreach (var paper in papers)
            dispute.Prove(new PaperProof { Paper = paper!.Code, File = Scan, Reason = reason, On = clock.Today, RecordedAt = writing.At, RecordedBy = viewer.Name });
        (writing.Subject, writing.Detail) = (Id.ToString(), new { papers = papers.Select(p => p!.Code).ToList(), file = Scan, without = reason is not null });
        return Id.ToString();
    }

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Id, stop) is not var (facts, file)) return false;
        MayWrite = viewer.May(Area.Disputes, Deed.Write) && !await db.IsThroughGlassAsync(facts.Dispute, stop);
        var summary = CoveredText.Of(facts.Dispute.Summary);
        (Case, Title) = (file, summary.Length > LongestTitle ? summary[..(LongestTitle - 1)] + "…" : summary);
        Examined = (await examination.OfAsync(facts.Dispute, stop)).Said;
        return true;
    }
}
