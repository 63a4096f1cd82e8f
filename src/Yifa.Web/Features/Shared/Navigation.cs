using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Shared;

/// <summary>导航的一项。</summary>
/// <param name="Title">名称。</param>
/// <param name="Href">地址；以它开头的地址都算在这一项里。</param>
/// <param name="Area">能查看这个板块的人才看到。</param>
public sealed record NavigationItem(string Title, string Href, Area Area)
{
    /// <summary>下一级，走进这一项才展开。</summary>
    public IReadOnlyList<NavigationItem> Children { get; init; } = [];
}

/// <summary>导航的一组；第一组没有名称。</summary>
public sealed record NavigationGroup(string? Title, IReadOnlyList<NavigationItem> Items);

/// <summary>导航：the order of the town's work. One table for the side column, the phone menu and the tests.</summary>
public static class Navigation
{
    /// <summary>全部各组，不论谁看。</summary>
    public static IReadOnlyList<NavigationGroup> All { get; } =
    [
        new(null, [new("今日", "/", Area.Own)]),
        new("办理",
        [
            With(Ledgers("矛盾纠纷", Area.Disputes, "disputes", "sweeps", "slips", "mediation-committees", "mediators", "legal-guides"), new NavigationItem("排查计划", "/disputes/sweeping", Area.Disputes), new NavigationItem("转办单比对", "/slips", Area.Disputes), new NavigationItem("重复比对", "/disputes/doubles", Area.Disputes), new NavigationItem("调解组织和工作量", "/disputes/bodies", Area.Disputes), new NavigationItem("以案定补", "/disputes/subsidy", Area.Disputes), new NavigationItem("打开保密件", "/disputes/glass", Area.Disputes)),
            With(Ledgers("行政执法", Area.Enforcement, "penalty-cases", "enforcement-matters", "inspections", "officers", "trainings", "file-reviews", "supervision", "supervision-opinions", "accountability", "executions", "remedies"),
                new NavigationItem("监督线索", "/supervision/leads", Area.Enforcement), new NavigationItem("抽卷评查", "/supervision/reviews", Area.Enforcement),
                new NavigationItem("涉企检查", "/enforcement/inspections", Area.Enforcement), new NavigationItem("持证上岗", "/enforcement/officers", Area.Enforcement), new NavigationItem("哪天有哪些执法权", "/enforcement/matters", Area.Enforcement), new NavigationItem("检查设置", "/enforcement/settings", Area.Enforcement)),
            Ledgers("执法投诉", Area.Complaints, "complaints"),
            Ledgers("依法决策", Area.Decisions, "decisions", "major-decisions", "legality-reviews", "normative-documents"),
            Ledgers("合同与顾问", Area.Counsel, "contract-reviews", "contracts", "counsel", "counsel-requests", "opinions"),
            Ledgers("网格", Area.Grid, "grid-visits", "grid-events", "grids", "grid-members", "sector-posts"),
            Ledgers("企业", Area.Firms, "firm-visits", "firms", "firm-requests", "firm-meetings", "policies", "policy-deliveries"),
            new("预警", "/warnings", Area.Warnings) { Children = [new("全部预警", "/warnings", Area.Warnings), new("各村地图", "/warnings/map", Area.Warnings), new("预警的成绩", "/warnings/score", Area.Warnings), new("巡查设置", "/warnings/settings", Area.Warnings)] },
        ]),
        new("建设",
        [
            Ledgers("学法考试", Area.Study, "study-sessions", "study-plan", "study-attendance", "exam-occasions", "exams", "staff-trainings"),
            Ledgers("法治宣传", Area.Outreach, "publicity"),
            With(Ledgers("领导责任", Area.Leadership, "meetings", "resolutions", "leading-group", "plan-tasks", "document-tasks", "appraisals", "duty-items", "duties", "key-projects", "shortcomings", "measures", "town-profile"), new NavigationItem("企业对检查的评价", "/enforcement/ratings", Area.Leadership)),
        ]),
        new("成果",
        [
            new("指标", "/figures", Area.Figures) { Children = [new("全部指标", "/figures", Area.Figures), new("统计报表", "/figures/tables", Area.Figures), new("化解率口径台", "/figures/rates", Area.Figures)] },
            new("台账", "/ledgers", Area.Ledgers),
            new("年度报告", "/reports", Area.Reports),
            new("报告体检", "/check", Area.Reports),
            new("期限和处罚", "/calculate", Area.Own) { Children = [new("哪天到期", "/calculate", Area.Own), new("怎么处罚", "/calculate/penalty", Area.Own), new("不缴怎么办", "/calculate/unpaid", Area.Own)] },
            Ledgers("公开", Area.Openness, "disclosures", "services", "exchanges"),
        ]),
        new("管理",
        [
            new("设置", "/settings", Area.Settings),
            new("账号", "/accounts", Area.Accounts),
            new("安全", "/security", Area.Security),
            new("留痕", "/journal", Area.Journal),
        ]),
    ];

    /// <summary>这个人看得到的各组；一项也没有的组不出现。</summary>
    public static IReadOnlyList<NavigationGroup> For(Viewer viewer) =>
    [
        .. All.Select(group => group with { Items = [.. group.Items.Where(item => viewer.May(item.Area, Deed.Read))] })
            .Where(group => group.Items.Count > 0),
    ];

    /// <summary>板块的名称，就是它在导航上的名称。</summary>
    public static string TitleOf(Area area) => Of(area).Title;

    /// <summary>板块在导航上的那一项。</summary>
    public static NavigationItem Of(Area area) => All.SelectMany(group => group.Items).First(item => item.Area == area);

    /// <summary>当前页属于哪一项：the longest address that leads to it, children included; a page of one matter, to which none leads, is in its area.</summary>
    /// <param name="groups">这个人看得到的各组。</param>
    /// <param name="path">当前页的地址。</param>
    /// <param name="area">当前页所需的板块；没有为 null。</param>
    public static NavigationItem? Current(IReadOnlyList<NavigationGroup> groups, PathString path, Area? area = null) =>
        groups.SelectMany(group => group.Items).SelectMany(item => item.Children.Append(item))
            .Where(item => item.Href == "/" ? path == "/" : path.StartsWithSegments(item.Href))
            .MaxBy(item => item.Href.Length)
        ?? (area is null or Area.Own ? null : groups.SelectMany(group => group.Items).FirstOrDefault(item => item.Area == area));

    // Pages of an area that are no ledger stand below its ledgers.
    private static NavigationItem With(NavigationItem area, params IReadOnlyList<NavigationItem> pages) => area with { Children = [.. area.Children, .. pages] };

    // An area of work opens on its first ledger and unfolds into all of them, in the order in which the work goes; a new ledger appears
    // here by being in the catalogue, after those that have their place.
    private static NavigationItem Ledgers(string title, Area area, params string[] order) => new(title, $"/ledgers/{order[0]}", area)
    {
        Children =
        [
            .. LedgerCatalogue.All.Where(ledger => ledger.Area == area).OrderBy(ledger => Array.IndexOf(order, ledger.Code) is >= 0 and var place ? place : order.Length)
                .Select(ledger => new NavigationItem(ledger.Name.Replace("台账", "", StringComparison.Ordinal), $"/ledgers/{ledger.Code}", area)),
        ],
    };
}
