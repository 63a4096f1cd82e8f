using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Home;

/// <summary>
/// 今日：what this person must do today, out of the records that exist and that he may see. There is one page for everybody; each part
/// asks a permission, so that everybody's is his own: whoever works in a village registers first, whoever registers nothing sees figures,
/// whoever sees no records sees how the system stands.
/// </summary>
[Requires(Area.Own, Deed.Read)]
public sealed class IndexModel(AppDbContext db, Viewer viewer, TownClock clock, TownCalendar calendars, AwaitingBoard board, IEnumerable<TodayTiles> tiles, IEnumerable<TodayParts> parts, IEnumerable<RisingSource> risings) : PageModel
{
    private const int Shown = 12;
    private const int TilesInARow = 6;

    /// <summary>管理员的一步。</summary>
    public sealed record FirstStep(string Title, string Why, string Href, string Act, bool Done);

    /// <summary>快捷入口。</summary>
    public sealed record Shortcut(string Title, string Href, string Why);

    public DateOnly Today => clock.Today;

    public string Heading => Today.ToString("M月d日 dddd", CultureInfo.GetCultureInfo("zh-CN"));

    /// <summary>看得到的还没办完的事。</summary>
    public AwaitingTold Told { get; private set; } = new([], []);

    /// <summary>等着办的，急的在前，只有最急的几件。</summary>
    public IReadOnlyList<Awaiting> Waiting => [.. Told.Items.Take(Shown)];

    /// <summary>还有没列出来的。</summary>
    public bool More => Told.Items.Count > Shown;

    /// <summary>自己能办的才叫“等着办的”；只能看的，是“还没办完的”。</summary>
    public string WaitingTitle => Told.Areas.Any(a => (a.Total > 0 || Told.Total == 0) && viewer.May(a.Area, Deed.Write)) ? "等着办的" : "还没办完的";

    /// <summary>最上面的大数，一排或者两排。</summary>
    public IReadOnlyList<IReadOnlyList<TodayTile>> Bands { get; private set; } = [];

    /// <summary>各模块要说的。</summary>
    public IReadOnlyList<TodayPart> Parts { get; private set; } = [];

    /// <summary>在村里办事的人：先记，后看，按钮大。</summary>
    public bool EntersFirst => viewer.Reach == Reach.Place && Entries.Count > 0;

    /// <summary>只看数、不登记的人，大屏是给他的。</summary>
    public bool Watches => viewer.May(Area.Figures, Deed.Read) && !LedgerCatalogue.All.Any(l => viewer.May(l.Area, Deed.Write));

    /// <summary>只看一个村的，是哪个村；看全镇的为 null。</summary>
    public string? PlaceName { get; private set; }

    /// <summary>记一件。</summary>
    public IReadOnlyList<QuickEntry> Entries { get; private set; } = [];

    /// <summary>在升的。</summary>
    public IReadOnlyList<Rising> Rising { get; private set; } = [];

    /// <summary>题目下的一句话；没有要说的为 null。</summary>
    public string? Sub
    {
        get
        {
            var said = Rising.Count > 0 ? $"{string.Join("、", Rising.Take(2).Select(r => r.Title))}在升，看看为什么。"
                : HasWork && Told.Late + Told.Today + Told.Soon == 0 ? "没有超期的，三天之内也没有到期的。" : null;
            return PlaceName is null ? said : said is null ? PlaceName : $"{PlaceName}：{said}";
        }
    }

    /// <summary>看得到业务记录的人才有“等着办的”。</summary>
    public bool HasWork => Told.Areas.Count > 0;

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
        Told = await board.ReadAsync(stop);
        if (viewer.Reach == Reach.Place) PlaceName = await db.Places.AsNoTracking().Where(p => p.Code == viewer.Place).Select(p => p.Name).FirstOrDefaultAsync(stop);
        if (viewer.May(Area.Reports, Deed.Write))
        {
            var end = new DateOnly(ReportYear, 12, 31);
            ReportDue = (LegalClock.Due(end, Deadlines.Find("RPT-UP").Term, calendar).Value, LegalClock.Due(end, Deadlines.Find("RPT-PUB").Term, calendar).Value);
            Readiness = await YearReadiness.OfAsync(db, ReportYear, stop);
        }
        Entries = QuickEntry.For(viewer);
        await LoadTilesAsync(stop);
        List<TodayPart> told = [];
        foreach (var source in parts) told.AddRange(await source.ListAsync(stop));
        Parts = [.. told.GroupBy(p => p.Title).Select(g => g.First() with { Lines = [.. g.SelectMany(p => p.Lines)] })];
        List<Rising> rising = [];
        foreach (var source in risings) rising.AddRange(await source.ListAsync(stop));
        Rising = rising;
        Shortcuts = [.. ShortcutsOf(viewer)];
        if (viewer.May(Area.Accounts, Deed.Write)) FirstSteps = await StepsAsync(calendar, stop);
    }

    private async Task LoadTilesAsync(CancellationToken stop)
    {
        TodayTile Due(int count, string caption, bool late = false) => new($"{count}", "件", caption, count > 0 ? "#waiting" : null, late && count > 0);
        List<TodayTile> due = HasWork ? [Due(Told.Late, "已超期", late: true), Due(Told.Today, "今天到期"), Due(Told.Soon, "三天之内到期")] : [];
        List<TodayTile> others = [];
        foreach (var source in tiles) others.AddRange(await source.ListAsync(stop));
        IReadOnlyList<TodayTile>[] bands = due.Count + others.Count <= TilesInARow ? [[.. due, .. others]] : [due, others];
        Bands = [.. bands.Where(b => b.Count > 0)];
    }

    private static IEnumerable<Shortcut> ShortcutsOf(Viewer viewer)
    {
        if (viewer.May(Area.Ledgers, Deed.Import)) yield return new("导入台账", "/ledgers/import", "Excel 表原样拿来，先预演再登记");
        if (viewer.May(Area.Disputes, Deed.Read)) yield return new("查纠纷", "/ledgers/disputes", "按村、按类、按日期");
        if (viewer.May(Area.Figures, Deed.Read)) yield return new("看指标", "/figures", "每个数点开就是它的来源");
        if (viewer.May(Area.Figures, Deed.Read) && viewer.Reach == Reach.Town) yield return new("开大屏", "/screen", "挂在大屏上看，可以自己更新，不写人名");
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
