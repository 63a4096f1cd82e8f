using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Charts;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Warnings;

/// <summary>一个预警：why, how much beside how much was expected, the matters behind it, who acted, and what came of it.</summary>
[Requires(Area.Warnings, Deed.Read)]
public sealed class DetailModel(AppDbContext db, RecordBook book, Viewer viewer, WatchedSource source, TownClock clock) : PageModel
{
    /// <summary>处置的表单。</summary>
    public sealed class ActForm
    {
        [Required, StringLength(500), Display(Name = "做了什么")] public string? Action { get; set; }

        [Required, Display(Name = "哪天")] public DateOnly? On { get; set; }
    }

    /// <summary>结果的表单。</summary>
    public sealed class OutcomeForm
    {
        [Required, Display(Name = "结果")] public string? Outcome { get; set; }

        [Display(Name = "没有这个预警，哪天才会知道")] public DateOnly? NoticedOn { get; set; }

        [StringLength(500), Display(Name = "说明")] public string? Note { get; set; }
    }

    /// <summary>可以说的结果。</summary>
    public static IReadOnlyList<(string Value, string Name)> Outcomes { get; } =
    [
        (nameof(WarningOutcome.True), "属实：确有其事"), (nameof(WarningOutcome.False), "误报：看了，没有这回事"), (nameof(WarningOutcome.Unclear), "说不清"),
    ];

    [FromRoute(Name = "warning")] public Guid Id { get; set; }

    public ActForm Act { get; private set; } = new();

    public OutcomeForm Result { get; private set; } = new();

    public Warning Warning { get; private set; } = null!;

    public string Subject { get; private set; } = "";

    /// <summary>背后的事里这个人看得到的。</summary>
    public IReadOnlyList<WatchedTold> Cases { get; private set; } = [];

    /// <summary>背后的事的日子叫什么。</summary>
    public string DayName => Warning.Matter is null or TermedKind.Dispute ? "排查日期" : "期限从这天起";

    /// <summary>背后的事里这个人看不到的，或者已经不在的。</summary>
    public int Hidden => Warning.Cases.Count - Cases.Count;

    public Refusal? Refusal { get; private set; }

    public bool MayWrite => viewer.May(Area.Warnings, Deed.Write);

    public IReadOnlyList<WarningPoint> Points => [.. Warning.Points.OrderBy(p => p.Ordinal)];

    /// <summary>近十三周的图；逐件看的没有。</summary>
    public IHtmlContent? Chart => Warning.Points.Count == 0 ? null : LineChart.Draw("warning-weeks", $"{Subject}近十三周", [.. Points.Select(p => p.Week.ToString("M.d", CultureInfo.InvariantCulture))],
        [new("每周几件", [.. Points.Select(p => (decimal?)p.Actual)]), new("上限", [.. Points.Select(p => p.Bound)])]);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ShowAsync(null, stop);

    public async Task<IActionResult> OnPostActAsync([Bind(Prefix = nameof(Act))] ActForm act, CancellationToken stop)
    {
        if (!MayWrite) return NotFound();
        Act = act;
        if (!ModelState.IsValid) return await ShowAsync(null, stop);
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.WarningActed, async writing =>
        {
            if (await db.Set<Warning>().FirstOrDefaultAsync(w => w.Id == Id, stop) is not { } row) return RecordRefusals.OutOfScope;
            if (row.ActedOn is not null) return WarningRefusals.AlreadyActed;
            if (act.On < row.WatchedFrom || act.On > clock.Today) return WarningRefusals.DayOrder;
            (row.ActedBy, row.ActedOn, row.Action) = (viewer.Name, act.On, act.Action!.Trim());
            (writing.Subject, writing.Detail) = (Id.ToString(), new { kind = row.Kind.ToString(), on = Text(act.On!.Value) });
            return Id.ToString();
        }, stop);
        return await DoneAsync(answer, "处置已记下。看出结果以后，请回来说一声属实不属实。", stop);
    }

    public async Task<IActionResult> OnPostOutcomeAsync([Bind(Prefix = nameof(Result))] OutcomeForm result, CancellationToken stop)
    {
        if (!MayWrite) return NotFound();
        Result = result;
        if (!ModelState.IsValid) return await ShowAsync(null, stop);
        if (!Enum.TryParse<WarningOutcome>(result.Outcome, out var outcome) || !Outcomes.Any(o => o.Value == result.Outcome)) return await ShowAsync(WarningRefusals.OutcomeMissing, stop);
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.WarningJudged, async writing =>
        {
            if (await db.Set<Warning>().FirstOrDefaultAsync(w => w.Id == Id, stop) is not { } row) return RecordRefusals.OutOfScope;
            if (row.Outcome is not null) return WarningRefusals.OutcomeGiven;
            if (result.NoticedOn < row.WatchedFrom) return WarningRefusals.DayOrder;
            (row.Outcome, row.OutcomeBy, row.OutcomeOn, row.OutcomeNote) = (outcome, viewer.Name, clock.Today, string.IsNullOrWhiteSpace(result.Note) ? null : result.Note.Trim());
            row.NoticedOn = outcome == WarningOutcome.True ? result.NoticedOn : null;
            (writing.Subject, writing.Detail) = (Id.ToString(), new { kind = row.Kind.ToString(), outcome = outcome.ToString(), noticed = row.NoticedOn is { } day ? Text(day) : null });
            return Id.ToString();
        }, stop);
        return await DoneAsync(answer, "结果已记下，算进预警的成绩。", stop);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<IActionResult> DoneAsync(Answer answer, string done, CancellationToken stop)
    {
        if (answer.Refusal is { } refusal) return await ShowAsync(refusal, stop);
        TempData[Look.Done] = done;
        return RedirectToPage();
    }

    // The filters leave out rows, and only the area says who may know of this kind of matter at all.
    private async Task<IReadOnlyList<WatchedTold>> CasesAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        if (Warning.Matter is { } matter) return TermedSource.Of(matter) is var termed && viewer.May(termed.Area, Deed.Read) ? await termed.TellAsync(db, ids, stop) : [];
        return viewer.May(Area.Disputes, Deed.Read) ? await source.TellAsync(db, ids, stop) : [];
    }

    private async Task<IActionResult> ShowAsync(Refusal? refusal, CancellationToken stop)
    {
        Refusal = refusal;
        if (await db.Set<Warning>().AsNoTracking().Include(w => w.Cases).Include(w => w.Points).AsSplitQuery().FirstOrDefaultAsync(w => w.Id == Id, stop) is not { } row) return NotFound();
        Warning = row;
        Subject = WarningWords.SubjectOf(row, await db.Places.AsNoTracking().Where(p => p.Code == row.Place).ToDictionaryAsync(p => p.Code, p => p.Name, stop));
        Cases = await CasesAsync([.. row.Cases.Select(c => c.CaseId)], stop);
        Act.On ??= clock.Today;
        return Page();
    }
}
