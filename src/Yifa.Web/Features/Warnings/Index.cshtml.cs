using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Warnings.Watching;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Warnings;

/// <summary>预警：what waits for someone, what was dealt with, and the button that looks again.</summary>
[Requires(Area.Warnings, Deed.Read)]
public sealed class IndexModel(AppDbContext db, Viewer viewer, Watch watch, TownClock clock) : PageModel
{
    private const int PageSize = 50;

    /// <summary>一行。</summary>
    public sealed record Row(Guid Id, WarningKind Kind, string Subject, string Reason, int Actual, decimal? Expected, DateOnly RaisedOn, string Recipients, bool Quiet, DateOnly? ActedOn, string? ActedBy, WarningOutcome? Outcome);

    /// <summary>看哪些：done 已处置的；没有写是等处置的。</summary>
    [BindProperty(SupportsGet = true)] public string? Show { get; set; }

    /// <summary>翻页：上一页最后一行是不是不打扰人的，哪天发出的，编号。</summary>
    [FromQuery(Name = "afterQuiet")] public bool AfterQuiet { get; set; }

    [FromQuery(Name = "afterDay")] public DateOnly? AfterDay { get; set; }

    [FromQuery(Name = "after")] public Guid? After { get; set; }

    public Pager Pages { get; private set; } = new("", null, null);

    /// <summary>查到哪一天。</summary>
    [BindProperty, System.ComponentModel.DataAnnotations.Display(Name = "查到哪一天")] public DateOnly? AsOf { get; set; }

    public Refusal? Refusal { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Open { get; private set; }

    public int Done { get; private set; }

    /// <summary>最近一次巡查；没有查过为 null。</summary>
    public WatchRun? Last { get; private set; }

    /// <summary>不打扰人的种类。</summary>
    public IReadOnlyList<WarningKind> Quiet { get; private set; } = [];

    public bool ShowsDone => Show == "done";

    /// <summary>看得到全镇的才能查。</summary>
    public bool MayWatch => viewer.Reach == Reach.Town && viewer.May(Area.Warnings, Deed.Write);

    /// <summary>多久没有查了，天。</summary>
    public int? DaysSince => Last is null ? null : clock.Today.DayNumber - TownClock.DayOf(Last.RanAt).DayNumber;

    public EmptyState Nothing => ShowsDone ? new("还没有处置过的预警", "写了处置或者结果的，会列在这里。")
        : Last is null ? new("还没有巡查过", MayWatch ? "点“巡查”，看看有没有在升的、扎堆的、反复的、要逾期的。" : "司法所巡查以后，有您这里的会列出来。")
        : new("没有等着处置的预警", $"最近一次查到{Last.AsOf:M月d日}。有了会列在这里，也会出现在今日页上。");

    public async Task OnGetAsync(CancellationToken stop)
    {
        AsOf = clock.Today;
        await LoadAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Warnings, Deed.Write)) return NotFound();
        if (ModelState.IsValid)
        {
            var answer = await watch.RunAsync(await Command.FromAsync(Request, stop), AsOf ?? clock.Today, stop);
            if (answer.Refusal is null)
            {
                TempData[Look.Done] = (await db.Set<WatchRun>().AsNoTracking().SingleAsync(r => r.Id == Guid.Parse(answer.Value!), stop)).Said();
                return RedirectToPage();
            }
            Refusal = answer.Refusal;
        }
        await LoadAsync(stop);
        return Page();
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        Last = await db.Set<WatchRun>().AsNoTracking().OrderByDescending(r => r.RanAt).ThenByDescending(r => r.Id).FirstOrDefaultAsync(stop);
        Quiet = Last is null ? [] : [.. WatchSetting.Read<WarningKind>(Last.Quiet)];
        var told = db.Set<Warning>().AsNoTracking().Where(w => w.Outcome != WarningOutcome.Missed);
        var (open, done) = (told.Where(w => w.ActedOn == null && w.Outcome == null), told.Where(w => w.ActedOn != null || w.Outcome != null));
        (Open, Done) = (await open.CountAsync(stop), await done.CountAsync(stop));
        var names = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        var shown = ShowsDone ? done : open;
        if (After is { } last && AfterDay is { } day) shown = shown.Where(w => w.Quiet == AfterQuiet ? w.RaisedOn < day || (w.RaisedOn == day && w.Id < last) : w.Quiet);
        var rows = await shown.OrderBy(w => w.Quiet).ThenByDescending(w => w.RaisedOn).ThenByDescending(w => w.Id).Take(PageSize + 1).ToListAsync(stop);
        Rows = [.. rows.Take(PageSize).Select(w => new Row(w.Id, w.Kind, WarningWords.SubjectOf(w, names), w.Reason, w.Actual, w.Expected, w.RaisedOn, w.Recipients, w.Quiet, w.ActedOn, w.ActedBy, w.Outcome))];
        var self = ShowsDone ? "/warnings?show=done" : "/warnings?show=open";
        Pages = new Pager($"共 {(ShowsDone ? Done : Open)} 个，这一页 {Rows.Count} 个", After is null ? null : self,
            rows.Count > PageSize ? string.Create(CultureInfo.InvariantCulture, $"{self}&afterQuiet={(Rows[^1].Quiet ? "true" : "false")}&afterDay={Rows[^1].RaisedOn:yyyy-MM-dd}&after={Rows[^1].Id}") : null);
    }
}
