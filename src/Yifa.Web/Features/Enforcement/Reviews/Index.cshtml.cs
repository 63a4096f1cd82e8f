using System.Globalization;
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

/// <summary>案卷评查：files are drawn by lot among the decided cases of a period, given to two reviewers, and wait here for their score.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock) : PageModel
{
    private const int MostDrawn = 50;
    private const int LongestName = 40;

    public IReadOnlyList<CaseFileReview> Waiting { get; private set; } = [];

    public IReadOnlyList<CaseFileReview> Done { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool MayDraw => viewer.Role == Role.JusticeOfficer && viewer.May(Area.Enforcement, Deed.Write);

    public DateOnly Today => clock.Today;

    [FromForm(Name = "from")] public DateOnly? From { get; set; }

    [FromForm(Name = "to")] public DateOnly? To { get; set; }

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
        var open = await db.Set<PenaltyCase>().AsNoTracking().Where(c => c.DecidedOn >= from && c.DecidedOn <= to && !db.Set<CaseFileReview>().Any(r => r.CaseId == c.Id)).Select(c => new { c.Id, c.Number, c.Officer1, c.Officer2 }).ToListAsync(stop);
        if (open.Count == 0) return ReviewRefusals.NothingToDraw;
        // The number of the journal entry is given only now, after the request was sent: nobody can know it beforehand and try.
        var seed = $"{viewer.TownCode}/{writing.Seq}";
        var drawn = ReviewSheet.Draw(open.Select(c => c.Id), seed, count).Select(id => open.Find(c => c.Id == id)!).ToList();
        if (drawn.SelectMany(c => new[] { c.Officer1, c.Officer2 }).FirstOrDefault(o => o == first || o == second) is { } handler) return ReviewRefusals.ReviewerHandles(handler);
        foreach (var one in drawn) writing.Add(new CaseFileReview { ReviewedOn = clock.Today, CaseNumber = one.Number, CaseId = one.Id, Reviewers = $"{first}、{second}", Seed = seed });
        writing.Detail = new { from, to, count = drawn.Count, of = open.Count, seed };
        return drawn.Count.ToString(CultureInfo.InvariantCulture);
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        Waiting = await db.Set<CaseFileReview>().AsNoTracking().Where(r => r.Score == null && r.CaseId != null).OrderBy(r => r.ReviewedOn).ThenBy(r => r.Id).ToListAsync(stop);
        Done = await db.Set<CaseFileReview>().AsNoTracking().Where(r => r.Score != null && r.Sheet != null).OrderByDescending(r => r.ReviewedOn).ThenBy(r => r.Id).Take(MostDrawn).ToListAsync(stop);
    }

    private static string? NameOf(string? text) => text?.Trim() is { Length: > 0 and <= LongestName } name ? name : null;
}
