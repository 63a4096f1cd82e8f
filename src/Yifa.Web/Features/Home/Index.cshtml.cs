using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Home;

/// <summary>今日：what this person must do today, out of the records that exist and that he may see.</summary>
[Requires(Area.Own, Deed.Read)]
public sealed class IndexModel(AppDbContext db, Viewer viewer, TownClock clock, TownCalendar calendars, IEnumerable<TodayTiles> tiles, IEnumerable<RisingSource> risings) : PageModel
{
    private const int Shown = 12;

    /// <summary>管理员的一步。</summary>
    public sealed record FirstStep(string Title, string Why, string Href, string Act, bool Done);

    /// <summary>快捷入口。</summary>
    public sealed record Shortcut(string Title, string Href, string Why);

    public DateOnly Today => clock.Today;

    public string Heading => Today.ToString("M月d日 dddd", CultureInfo.GetCultureInfo("zh-CN"));

    /// <summary>等着办的，急的在前。</summary>
    public IReadOnlyList<Awaiting> Waiting { get; private set; } = [];

    public int WaitingTotal { get; private set; }

    /// <summary>还有没列出来的。</summary>
    public bool More { get; private set; }

    public int Late { get; private set; }

    public int DueToday { get; private set; }

    /// <summary>三天之内到期的，不含今天。</summary>
    public int Soon { get; private set; }

    /// <summary>最上面的几个大数。</summary>
    public IReadOnlyList<TodayTile> Tiles { get; private set; } = [];

    /// <summary>记一件。</summary>
    public IReadOnlyList<QuickEntry> Entries { get; private set; } = [];

    /// <summary>在升的。</summary>
    public IReadOnlyList<Rising> Rising { get; private set; } = [];

    /// <summary>题目下的一句话；没有要说的为 null。</summary>
    public string? Sub => Rising.Count > 0 ? $"{string.Join("、", Rising.Take(2).Select(r => r.Title))}在升，看看为什么。"
        : HasWork && Late + DueToday + Soon == 0 ? "没有超期的，三天之内也没有到期的。" : null;

    /// <summary>看得到业务记录的人才有“等你办的”。</summary>
    public bool HasWork { get; private set; }

    /// <summary>没有等着办的事时说的话。</summary>
    public EmptyState Nothing => viewer.May(Area.Ledgers, Deed.Import)
        ? new("没有等着办的事", "登记或导入以后，没办完的和到期日会列在这里。", "/ledgers/import", "导入台账")
        : new("没有等着办的事", "有了要办的，会连同到期日列在这里。");

    /// <summary>正在准备的年度报告属于哪一年。</summary>
    public int ReportYear => Today.Month <= 4 ? Today.Year - 1 : Today.Year;

    /// <summary>向上报告和向社会公开的期限；不管报告的人为 null。</summary>
    public (DueDate Report, DueDate Publication)? ReportDue { get; private set; }

    /// <summary>报告年度各本台账有没有记录；不管报告的人为空。</summary>
    public IReadOnlyList<LedgerReadiness> Readiness { get; private set; } = [];

    public IReadOnlyList<Shortcut> Shortcuts { get; private set; } = [];

    public IReadOnlyList<FirstStep> FirstSteps { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var calendar = await calendars.GetAsync(stop);
        await LoadWaitingAsync(calendar, stop);
        if (viewer.May(Area.Reports, Deed.Write))
        {
            var end = new DateOnly(ReportYear, 12, 31);
            ReportDue = (LegalClock.Due(end, Deadlines.Find("RPT-UP").Term, calendar).Value, LegalClock.Due(end, Deadlines.Find("RPT-PUB").Term, calendar).Value);
            Readiness = await YearReadiness.OfAsync(db, ReportYear, stop);
        }
        Entries = QuickEntry.For(viewer);
        List<TodayTile> all = HasWork
            ? [new($"{Late}", "件", "已超期", Late > 0 ? "#waiting" : null, Late > 0), new($"{DueToday}", "件", "今天到期", DueToday > 0 ? "#waiting" : null), new($"{Soon}", "件", "三天之内到期", Soon > 0 ? "#waiting" : null)]
            : [];
        foreach (var source in tiles) all.AddRange(await source.ListAsync(stop));
        Tiles = all;
        List<Rising> rising = [];
        foreach (var source in risings) rising.AddRange(await source.ListAsync(stop));
        Rising = rising;
        Shortcuts = [.. ShortcutsOf(viewer)];
        if (viewer.May(Area.Accounts, Deed.Write)) FirstSteps = await StepsAsync(calendar, stop);
    }

    private async Task LoadWaitingAsync(WorkCalendar calendar, CancellationToken stop)
    {
        var all = new List<Awaiting>();
        foreach (var source in AwaitingSource.All.Where(s => viewer.May(s.Area, Deed.Read)))
        {
            HasWork = true;
            var list = await source.ListAsync(db, calendar, stop);
            all.AddRange(list.Items);
            WaitingTotal += list.Total;
        }
        var left = all.Where(a => a.Due is not null).Select(a => a.Due!.DaysLeftFrom(Today)).ToList();
        (Late, DueToday, Soon) = (left.Count(d => d < 0), left.Count(d => d == 0), left.Count(d => d is > 0 and <= 3));
        Waiting = [.. all.OrderBy(a => a.Due?.Effective ?? DateOnly.MaxValue).Take(Shown)];
        More = all.Count > Shown;
    }

    private static IEnumerable<Shortcut> ShortcutsOf(Viewer viewer)
    {
        if (viewer.May(Area.Ledgers, Deed.Import)) yield return new("导入台账", "/ledgers/import", "Excel 表原样拿来，先预演再登记");
        if (viewer.May(Area.Disputes, Deed.Read)) yield return new("查纠纷", "/ledgers/disputes", "按村、按类、按日期");
        if (viewer.May(Area.Figures, Deed.Read)) yield return new("看指标", "/figures", "每个数点开就是它的来源");
        if (viewer.May(Area.Figures, Deed.Read)) yield return new("开大屏", "/screen", "挂在大屏上看，自己更新，不写人名");
        if (viewer.May(Area.Reports, Deed.Write)) yield return new("写报告", "/reports", "数字由台账算出，不用抄");
        else if (viewer.May(Area.Reports, Deed.Read)) yield return new("看报告", "/reports", "已签发的年度报告");
        if (viewer.May(Area.Reports, Deed.Read)) yield return new("报告体检", "/check", "贴一篇报告，查数字和引用");
        if (viewer.May(Area.Accounts, Deed.Write)) yield return new("开账号", "/accounts/new", "一人一号，不共用");
        if (viewer.May(Area.Security, Deed.Write)) yield return new("核准账号", "/security", "待核准的、授权、正在登录的");
        if (viewer.May(Area.Journal, Deed.Read)) yield return new("看留痕", "/journal", "谁做了什么；核对有没有断");
    }

    private async Task<IReadOnlyList<FirstStep>> StepsAsync(WorkCalendar calendar, CancellationToken stop)
    {
        var accounts = await db.Users.CountAsync(a => a.TownCode == viewer.TownCode && a.DisabledAt == null, stop);
        var auditor = await db.Users.AnyAsync(a => a.TownCode == viewer.TownCode && a.DisabledAt == null && a.Role == Role.AuditAdministrator, stop);
        var security = await db.Users.AnyAsync(a => a.TownCode == viewer.TownCode && a.DisabledAt == null && a.Role == Role.SecurityAdministrator, stop);
        var noticeYear = Today.Month >= 11 ? Today.Year + 1 : Today.Year;
        return
        [
            new("核对村（社区）", "记录要归到村；少了的、改过名的先改好", "/settings/places", "看名录", await db.Places.AnyAsync(stop)),
            new("加部门", "记录写明由谁承办", "/settings/offices", "加部门", await db.Set<Department>().AnyAsync(stop)),
            new("请另一个人当安全管理员", "您开的账号由他核准，权限和授权由他管", "/accounts/new", "开账号", security),
            new("给办事的人开账号", "先给司法所的人开，他才能导入台账", "/accounts/new", "开账号", accounts > 1),
            new("请另一个人当审计管理员", "管账号的人不管留痕，互相监督", "/accounts/new", "开账号", auditor),
            new($"导入{noticeYear}年的放假安排", "到期日按它数工作日", $"/settings/calendar?year={noticeYear}", "看日历", calendar.Covers(noticeYear)),
        ];
    }
}
