using Yifa.Web.Access;

namespace Yifa.Web.Features.Shared;

/// <summary>导航的一项。</summary>
/// <param name="Title">名称。</param>
/// <param name="Href">地址；以它开头的地址都算在这一项里。</param>
/// <param name="Area">能查看这个板块的人才看到。</param>
public sealed record NavigationItem(string Title, string Href, Area Area);

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
            new("矛盾纠纷", "/ledgers/disputes", Area.Disputes),
            new("行政执法", "/ledgers/penalty-cases", Area.Enforcement),
            new("依法决策", "/ledgers/decisions", Area.Decisions),
            new("合同与顾问", "/ledgers/contract-reviews", Area.Counsel),
            new("网格", "/ledgers/grid-visits", Area.Grid),
            new("企业", "/ledgers/firm-visits", Area.Firms),
        ]),
        new("建设",
        [
            new("学法考试", "/ledgers/study-sessions", Area.Study),
            new("法治宣传", "/ledgers/publicity", Area.Outreach),
            new("领导责任", "/ledgers/meetings", Area.Leadership),
        ]),
        new("成果",
        [
            new("指标", "/figures", Area.Figures),
            new("台账", "/ledgers", Area.Ledgers),
            new("年度报告", "/reports", Area.Reports),
            new("报告体检", "/check", Area.Reports),
            new("公开", "/ledgers/disclosures", Area.Openness),
        ]),
        new("管理",
        [
            new("设置", "/settings", Area.Settings),
            new("账号", "/accounts", Area.Accounts),
            new("留痕", "/journal", Area.Journal),
        ]),
    ];

    /// <summary>这个人看得到的各组；一项也没有的组不出现。</summary>
    public static IReadOnlyList<NavigationGroup> For(Viewer viewer) =>
    [
        .. All.Select(group => group with { Items = [.. group.Items.Where(item => viewer.May(item.Area, Deed.Read))] })
            .Where(group => group.Items.Count > 0),
    ];

    /// <summary>当前页属于哪一项：the longest address that leads to it.</summary>
    public static NavigationItem? Current(IEnumerable<NavigationGroup> groups, PathString path) =>
        groups.SelectMany(group => group.Items)
            .Where(item => item.Href == "/" ? path == "/" : path.StartsWithSegments(item.Href))
            .MaxBy(item => item.Href.Length);
}
