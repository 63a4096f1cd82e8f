using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Enforcement.Leads;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Enforcement.Executions;
using Yifa.Web.Features.Enforcement.Leads;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Reviews;

/// <summary>
/// 打分：the score sheet of one file, filled in by each of the two reviewers for himself. What the rules found is filled in first; he corrects it and adds what only
/// a reader sees, and is not shown what the other found before he has scored himself.
/// </summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed class ScoreModel(AppDbContext db, RecordBook book, Viewer viewer, CasesOnFile files, ExecutionsOnFile executions) : PageModel
{
    private const int LongestText = 2000;
    private const int MostFaults = 99;

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    public CaseFileReview Review { get; private set; } = null!;

    public IReadOnlyList<Lead> Found { get; private set; } = [];

    /// <summary>各项现在写着几处。</summary>
    public IReadOnlyDictionary<string, string> Typed { get; private set; } = new Dictionary<string, string>();

    public string? Problems { get; private set; }

    /// <summary>评查的那一件的办理页；对不上的为 null。</summary>
    public string? CaseAddress => Review.ExecutionId is { } execution ? ExecutionWay.AddressOf(execution) : Review.CaseId is { } penalty ? CaseWay.AddressOf(penalty) : null;

    public Refusal? Refusal { get; private set; }

    public bool MayScore => viewer.Role == Role.JusticeOfficer && viewer.May(Area.Enforcement, Deed.Write) && Review.Score is null;

    /// <summary>谁打的分；还没有选的为 null。</summary>
    public string? Reviewer { get; private set; }

    /// <summary>两人的看法都给看：两人都打了。</summary>
    public bool BothScored => Review.Scorings.Count == CaseFileReview.ReviewersNeeded;

    /// <summary>评分表的一行。</summary>
    public sealed record Row(ReviewItem Item, string Text, bool MayScore, IReadOnlyList<Lead> Found, IReadOnlyList<(string Reviewer, int Count)> Said);

    /// <summary>否决项，或者规范项。</summary>
    public IEnumerable<Row> RowsOf(bool veto) => Review.Form.Items.Where(i => i.Veto == veto).Select(i => new Row(i, Typed.GetValueOrDefault(i.Code, ""), MayScore,
        [.. Found.Where(l => Review.Form.ItemOf(l) == i)], BothScored ? [.. Review.Scorings.Select(s => (s.Reviewer, s.Faults.GetValueOrDefault(i.Code)))] : []));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop)) return NotFound();
        Typed = Found.Select(Review.Form.ItemOf).OfType<ReviewItem>().GroupBy(i => i.Code).ToDictionary(g => g.Key, g => g.Count().ToString(CultureInfo.InvariantCulture));
        Problems = string.Join('\n', Found.Where(l => Review.Form.ItemOf(l) is not null).Select(l => l.Said));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop) || !(viewer.Role == Role.JusticeOfficer && viewer.May(Area.Enforcement, Deed.Write))) return NotFound();
        Typed = Review.Form.Items.ToDictionary(i => i.Code, i => Request.Form[i.Code].ToString().Trim());
        Reviewer = Request.Form["reviewer"];
        Problems = Request.Form["problems"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.FileScored, writing => ScoreAsync(writing, stop), stop);
        if (answer.Refusal is null)
        {
            TempData[Look.Done] = answer.Value!;
            return RedirectToPage();
        }
        Refusal = answer.Refusal;
        return Page();
    }

    private async Task<Answer> ScoreAsync(Writing writing, CancellationToken stop)
    {
        var faults = new Dictionary<string, int>();
        foreach (var (code, text) in Typed)
        {
            if (text.Length == 0) continue;
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > MostFaults) return ReviewRefusals.BadNumber;
            faults[code] = count;
        }
        if (Problems!.Length > LongestText) return ReviewRefusals.TooLong;
        if (await db.Set<CaseFileReview>().FirstOrDefaultAsync(r => r.Id == Id, stop) is not { } review) return RecordRefusals.OutOfScope;
        if (review.Score is not null) return ReviewRefusals.ScoredAlready;
        var names = review.ReviewerNames;
        if (Reviewer is not { } name || names.Count != CaseFileReview.ReviewersNeeded || !names.Contains(name)) return ReviewRefusals.NotAReviewer;
        review.Put(new Scoring(name, faults.Where(f => f.Value > 0).OrderBy(f => f.Key, StringComparer.Ordinal).ToDictionary(), Problems.Length == 0 ? null : Problems));
        (writing.Subject, writing.Detail) = (Id.ToString(), new { reviewer = name, score = review.Score, faults });
        if (review.Score is { } score) return $"已打分：{score:0.#} 分，{Wording.Of(review.Grade!.Value)}。";
        return review.Disputed.Count > 0 ? "两人对否决项的看法不一样，请商量以后，由看错的一人重新打。" : $"{name}打过分了，等{names.First(n => n != name)}打。";
    }

    private async Task<bool> LoadAsync(CancellationToken stop)
    {
        if (await db.Set<CaseFileReview>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == Id, stop) is not { } review) return false;
        Review = review;
        if (review.ExecutionId is { } done) Found = await executions.FindAsync(done, stop) is { } execution ? await executions.LeadsAsync([execution], stop) : [];
        else if (review.CaseId is { } id && await files.FindAsync(id, stop) is { } file) Found = await files.LeadsAsync([file], stop);
        return true;
    }
}
