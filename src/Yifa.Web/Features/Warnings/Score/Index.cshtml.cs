using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Warnings.Score;

/// <summary>预警的成绩：what the warnings were worth, month by month, and where people were first.</summary>
[Requires(Area.Warnings, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, WarningScores scores, TownClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "until")] public DateOnly? Until { get; set; }

    [BindProperty, Required, Display(Name = "本该是哪一种预警")] public WarningKind? Kind { get; set; }

    [BindProperty, Display(Name = "村（社区）")] public string? Village { get; set; }

    [BindProperty, Display(Name = "类别")] public DisputeKind? Category { get; set; }

    [BindProperty, Required, Display(Name = "从哪天起")] public DateOnly? From { get; set; }

    [BindProperty, Required, Display(Name = "人是哪天发现的")] public DateOnly? NoticedOn { get; set; }

    [BindProperty, Required, StringLength(200), Display(Name = "什么事")] public string? What { get; set; }

    public IReadOnlyList<KindScore> Scores { get; private set; } = [];

    public IReadOnlyList<(string Value, string Name)> Villages { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public DateOnly Day => Until is { } given && given < clock.Today ? given : clock.Today;

    public bool MayReport => viewer.May(Area.Warnings, Deed.Write);

    /// <summary>漏报是一个村的人登记的，只能是他那里的。</summary>
    private string? VillageOfViewer => viewer.Reach == Reach.Place ? viewer.Place : null;

    public Task OnGetAsync(CancellationToken stop) => LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayReport) return NotFound();
        await LoadAsync(stop);
        var village = VillageOfViewer ?? (Villages.Any(v => v.Value == Village) ? Village : null);
        if (!ModelState.IsValid) return Page();
        if (NoticedOn < From || NoticedOn > clock.Today)
        {
            Refusal = WarningRefusals.DayOrder;
            return Page();
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.MissReported, writing =>
        {
            var missed = writing.Add(new Warning
            {
                Kind = Kind!.Value, Place = village, Category = Category, WatchedFrom = From!.Value, WatchedTo = NoticedOn!.Value, RaisedOn = NoticedOn.Value, NoticedOn = NoticedOn,
                Reason = What!.Trim(), Outcome = WarningOutcome.Missed, OutcomeBy = viewer.Name, OutcomeOn = clock.Today,
            });
            (writing.Subject, writing.Detail) = (missed.Id.ToString(), new { kind = Kind.Value.ToString(), village, category = Category?.ToString() });
            return Task.FromResult<Answer>(missed.Id.ToString());
        }, stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = "漏报已记下，算进预警的成绩。";
        return RedirectToPage();
    }

    /// <summary>一个数，没有为短横。</summary>
    public static string Number(double? value, string format = "0.0") => value is { } number ? number.ToString(format, System.Globalization.CultureInfo.InvariantCulture) : "—";

    /// <summary>逐件看的至少几成要属实。</summary>
    public static string LeastOf(WarningKind kind) => Answers.LeastOf(kind)!.Value.Said;

    private async Task LoadAsync(CancellationToken stop)
    {
        Scores = await scores.ListAsync(Day, stop);
        Villages = VillageOfViewer is not null ? [] : [.. (await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Village || p.Kind == PlaceKind.Community).OrderBy(p => p.Code).ToListAsync(stop)).Select(p => (p.Code, p.Name))];
    }
}
