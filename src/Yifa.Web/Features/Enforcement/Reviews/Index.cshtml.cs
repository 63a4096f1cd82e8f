using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Enforcement.Leads;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Reviews;

/// <summary>案卷评查：files are drawn by lot among the penalties or executions decided in a period, given to two reviewers, and wait here for their score.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock) : PageModel
{
    private const int MostDrawn = 50;
    private const int LongestName = 40;
    private const int SaltDigits = 16;

    /// <summary>“抽哪一种”里的强制执行。</summary>
    public const string Executions = "execution";

    private sealed record Drawable(Guid Id, string Number, Secrecy? Secrecy, IReadOnlyList<string> Handlers);

    public IReadOnlyList<CaseFileReview> Waiting { get; private set; } = [];

    public IReadOnlyList<CaseFileReview> Done { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool MayDraw => viewer.Role == Role.JusticeOfficer && viewer.May(Area.Enforcement, Deed.Write);

    public DateOnly Today => clock.Today;

    [FromForm(Name = "from")] public DateOnly? From { get; set; }

    [FromForm(Name = "to")] public DateOnly? To { get; set; }

    /// <summary>抽哪一种：强制执行，或者处罚案件。</summary>
    [FromForm(Name = "kind")] public string? Kind { get; set; }

    public bool DrawsExecutions => Kind == Executions;

    [FromForm(Name = "count")] public string? Count { get; set; }

    [FromForm(Name = "first")] public string? First { get; set; }

    [FromForm(Name = "second")] public string? Second { get; set; }

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayDraw) return NotFound();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.FilesDrawn, writing => DrawAsync(writing, stop), stop);
        if (answer.Refusal is null)
        {
            TempData[Look.Done] = $"抽到 {answer.Value} 卷。";
            return RedirectToPage();
        }
        Refusal = answer.Refusal;
        await LoadAsync(stop);
        return Page();
    }

    private async Task<Answer> DrawAsync(Writing writing, CancellationToken stop)
    {
        if (!int.TryParse(Count, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > MostDrawn) return ReviewRefusals.BadNumber;
        if (NameOf(First) is not { } first || NameOf(Second) is not { } second || first == second) return ReviewRefusals.TwoReviewers;
        var (from, to) = (From ?? new(clock.Today.Year, 1, 1), To ?? clock.Today);
        var open = DrawsExecutions ? await ExecutionsAsync(from, to, stop) : await PenaltiesAsync(from, to, stop);
        if (open.Count == 0) return ReviewRefusals.NothingToDraw;
        // Drawn by what nobody knows before the request was sent, and kept, so that anybody can draw again.
        var seed = $"{viewer.TownCode}/{writing.Seq}/{RandomNumberGenerator.GetHexString(SaltDigits, lowercase: true)}";
        var drawn = ReviewSheet.Draw(open.Select(c => c.Id), seed, count).Select(id => open.First(c => c.Id == id)).ToList();
        if (drawn.SelectMany(c => c.Handlers).FirstOrDefault(o => o == first || o == second) is { } handler) return ReviewRefusals.ReviewerHandles(handler);
        foreach (var one in drawn)
        {
            var review = writing.Add(new CaseFileReview { ReviewedOn = clock.Today, CaseNumber = one.Number, CaseId = DrawsExecutions ? null : one.Id, ExecutionId = DrawsExecutions ? one.Id : null, Reviewers = $"{first}、{second}", Seed = seed });
            // Where there is no number it tells the cause: what is drawn of sealed files is sealed with them.
            if (one.Secrecy is { } secrecy) writing.Classify(review, secrecy);
        }
        writing.Detail = new { kind = DrawsExecutions ? Executions : "penalty", from, to, count = drawn.Count, of = open.Count, seed };
        return drawn.Count.ToString(CultureInfo.InvariantCulture);
    }

    // Whoever handled it once is no reviewer of it, even if another took his place.
    private async Task<List<Drawable>> PenaltiesAsync(DateOnly from, DateOnly to, CancellationToken stop) =>
        [.. (await db.Set<PenaltyCase>().AsNoTracking().Where(c => c.DecidedOn >= from && c.DecidedOn <= to && !db.Set<CaseFileReview>().Any(r => r.CaseId == c.Id))
            .Select(c => new { c.Id, c.Number, c.Secrecy, c.Officer1, c.Officer2, First = c.Steps.Select(s => s.OfficerName).ToList(), Second = c.Steps.Select(s => s.SecondName).ToList() }).AsSplitQuery().ToListAsync(stop))
            .Select(c => new Drawable(c.Id, c.Number, c.Secrecy, [.. new[] { c.Officer1, c.Officer2 }.Concat(c.First).Concat(c.Second).OfType<string>().Select(o => o.Split('（')[0]).Distinct()]))];

    // What is carried out at once has no decision.
    private async Task<List<Drawable>> ExecutionsAsync(DateOnly from, DateOnly to, CancellationToken stop) =>
        [.. (await db.Set<ExecutionCase>().AsNoTracking().Include(e => e.Steps).Where(e => (e.DecidedOn ?? e.DoneOn) >= from && (e.DecidedOn ?? e.DoneOn) <= to && !db.Set<CaseFileReview>().Any(r => r.ExecutionId == e.Id)).ToListAsync(stop))
            .Select(e => new Drawable(e.Id, e.Number ?? (e.Cause.Length > LongestName ? e.Cause[..LongestName] : e.Cause), e.Secrecy, [.. e.Officers.Select(o => o.Split('（')[0])]))];

    private async Task LoadAsync(CancellationToken stop)
    {
        Waiting = await db.Set<CaseFileReview>().AsNoTracking().Where(r => r.Score == null && (r.CaseId != null || r.ExecutionId != null)).OrderBy(r => r.ReviewedOn).ThenBy(r => r.Id).ToListAsync(stop);
        Done = await db.Set<CaseFileReview>().AsNoTracking().Where(r => r.Score != null && r.Sheet != null).OrderByDescending(r => r.ReviewedOn).ThenBy(r => r.Id).Take(MostDrawn).ToListAsync(stop);
    }

    private static string? NameOf(string? text) => text?.Trim() is { Length: > 0 and <= LongestName } name && !name.Contains('、', StringComparison.Ordinal) ? name : null;
}
