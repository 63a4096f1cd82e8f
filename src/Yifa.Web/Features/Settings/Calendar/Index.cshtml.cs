using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Settings.Calendar;

/// <summary>工作日历：a year at a glance; the administrator imports the yearly notice or changes one day. Both are journaled.</summary>
[Requires(Area.Settings, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownCalendar calendars, TownClock clock) : PageModel
{
    /// <summary>改一天的表单。</summary>
    public sealed class DayForm
    {
        [Required, Display(Name = "哪一天")] public DateOnly? Day { get; set; }

        [Required, Display(Name = "上不上班")] public string Off { get; set; } = "True";

        [Required, StringLength(20), Display(Name = "名称")] public string? Name { get; set; }

        [StringLength(200), Display(Name = "出处")] public string? Source { get; set; }
    }

    /// <summary>导入全年的表单。</summary>
    public sealed class NoticeForm
    {
        [Display(Name = "放假安排")] public string? Text { get; set; }

        [StringLength(200), Display(Name = "出处")] public string? Source { get; set; }
    }

    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-CN");

    public static IReadOnlyList<(string Value, string Name)> Rests { get; } = [("True", "放假"), ("False", "上班")];

    [BindProperty(SupportsGet = true)] public int Year { get; set; }

    public DayForm Change { get; private set; } = new();

    public NoticeForm Notice { get; private set; } = new();

    public WorkCalendar Calendar { get; private set; } = WorkCalendar.Blank;

    public Refusal? Refusal { get; private set; }

    public bool Covered => Calendar.Covers(Year);

    /// <summary>可看的年度：有安排的各年，加上今年和明年。</summary>
    public IEnumerable<int> Years => Calendar.Years.Select(y => y.Year).Append(clock.Today.Year).Append(clock.Today.Year + 1).Append(Year).Distinct().Order();

    public IReadOnlyList<Law.CalendarDay> Days => Calendar.Years.FirstOrDefault(y => y.Year == Year)?.Days ?? [];

    public IReadOnlyList<string> Papers => Calendar.Years.FirstOrDefault(y => y.Year == Year)?.Papers ?? [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ShowAsync(null, stop);

    public async Task<IActionResult> OnPostDayAsync([Bind(Prefix = nameof(Change))] DayForm change, CancellationToken stop)
    {
        if (!viewer.May(Area.Settings, Deed.Write)) return NotFound();
        Change = change;
        if (!ModelState.IsValid) return await ShowAsync(null, stop);
        var day = change.Day!.Value;
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.CalendarChanged, async writing =>
        {
            if (!(await calendars.GetAsync(stop)).Covers(day.Year)) return SettingsRefusals.YearWithoutNotice(day.Year);
            var row = await db.Set<Data.CalendarDay>().FirstOrDefaultAsync(d => d.Day == day, stop);
            row ??= db.Add(new Data.CalendarDay { TownCode = viewer.TownCode, Day = day }).Entity;
            (row.Off, row.Name, row.Source) = (change.Off == "True", change.Name!.Trim(), string.IsNullOrWhiteSpace(change.Source) ? null : change.Source.Trim());
            (writing.Subject, writing.Detail) = (Text(day), new { day = Text(day), off = row.Off, name = row.Name, source = row.Source });
            return Text(day);
        }, stop);
        return await DoneAsync(answer, day.Year, $"{day:M月d日}已改。", stop);
    }

    public async Task<IActionResult> OnPostNoticeAsync([Bind(Prefix = nameof(Notice))] NoticeForm notice, CancellationToken stop)
    {
        if (!viewer.May(Area.Settings, Deed.Write)) return NotFound();
        Notice = notice;
        if (!ModelState.IsValid) return await ShowAsync(null, stop);
        if (!NoticeText.Read(Year, notice.Text).TryGet(out var days, out var refusal)) return await ShowAsync(refusal, stop);
        // The law's own check of a year's notice; the answer itself is rebuilt from the stored days.
        if (!WorkCalendar.Official.With(Year, days).TryGet(out _, out refusal)) return await ShowAsync(refusal, stop);
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.CalendarChanged, async writing =>
        {
            var source = string.IsNullOrWhiteSpace(notice.Source) ? null : notice.Source.Trim();
            var (first, last) = (new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));
            var covered = days.Select(d => d.Day).ToHashSet();
            db.RemoveRange(await db.Set<Data.CalendarDay>().Where(d => d.Day >= first && d.Day <= last).ToListAsync(stop));
            await db.SaveChangesAsync(stop);
            db.AddRange(days.Select(d => new Data.CalendarDay { TownCode = viewer.TownCode, Day = d.Day, Off = d.Off, Name = d.Name, Source = source }));
            // A day that the program's own calendar lists and this notice does not is put back to the rule of the week.
            db.AddRange(from known in WorkCalendar.Official.Years.Where(y => y.Year == Year).SelectMany(y => y.Days)
                        where !covered.Contains(known.Day)
                        select new Data.CalendarDay { TownCode = viewer.TownCode, Day = known.Day, Off = known.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, Name = "平常", Source = source });
            (writing.Subject, writing.Detail) = (Year.ToString(CultureInfo.InvariantCulture), new { year = Year, source, days = days.Select(d => $"{Text(d.Day)} {(d.Off ? "休" : "班")} {d.Name}").ToList() });
            return Text(first);
        }, stop);
        return await DoneAsync(answer, Year, $"已导入{Year}年的放假安排，共 {days.Count} 天。", stop);
    }

    /// <summary>这一天与平常有什么不同；没有不同为 null。</summary>
    public Law.CalendarDay? ChangeOf(DateOnly day) => Days.FirstOrDefault(d => d.Day == day);

    /// <summary>一天的样子。</summary>
    public static string? ClassOf(WorkCalendar calendar, Law.CalendarDay? change, DateOnly day) =>
        change is { Off: false } ? "make-up" : calendar.IsWorkday(day) ? null : "off";

    /// <summary>一个月按周排开，月外的格子空着。</summary>
    public static IEnumerable<DateOnly?[]> WeeksOf(DateOnly first) =>
        Enumerable.Repeat<DateOnly?>(null, ((int)first.DayOfWeek + 6) % 7)
            .Concat(Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).Select(i => (DateOnly?)first.AddDays(i)))
            .Chunk(7);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<IActionResult> DoneAsync(Answer answer, int year, string done, CancellationToken stop)
    {
        if (answer.Refusal is { } refusal) return await ShowAsync(refusal, stop);
        TempData[Look.Done] = done;
        return RedirectToPage(new { year });
    }

    private async Task<IActionResult> ShowAsync(Refusal? refusal, CancellationToken stop)
    {
        if (Year is < 2000 or > 2100) Year = clock.Today.Year;
        Refusal = refusal;
        Calendar = await calendars.GetAsync(stop);
        return Page();
    }
}
