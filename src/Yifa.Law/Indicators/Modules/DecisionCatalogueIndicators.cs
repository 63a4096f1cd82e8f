namespace Yifa.Law.Indicators;

/// <summary>重大行政决策目录的指标：each step of the procedure as a share of the catalogue.</summary>
internal static class DecisionCatalogueIndicators
{
    private static readonly LedgerOf<MajorDecisionFact> Catalogue = new(IndicatorModule.Decisions, Dimension.Of<MajorDecisionFact, string?>("department", "承办单位", f => f.Department));

    private static readonly Citation Listed = Instruments.Cite("重大行政决策程序暂行条例", "第三条");

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Catalogue.Standing("decisions.catalogue", "重大行政决策目录件数", "件", "期末所在年度目录里的决策事项。", (f, p) => f.Year == p.To.Year) with { Basis = Listed },
        Catalogue.Standing("decisions.catalogue.published", "目录决策公布件数", "件", "期末所在年度目录里，期末以前已公布的决策。", (f, p) => f.Year == p.To.Year && f.PublishedOn != null && f.PublishedOn <= p.To),
        Catalogue.StandingRate("decisions.catalogue.commented.rate", "目录决策公开征求意见率", "期末所在年度目录里，公开征求过意见的占比。", (f, p) => f.Year == p.To.Year && f.Commented, (f, p) => f.Year == p.To.Year),
        Catalogue.StandingRate("decisions.catalogue.reviewed.rate", "目录决策合法性审查率", "期末所在年度目录里已集体讨论的决策中，讨论以前（含当天）审查过的占比。",
            (f, p) => f.Year == p.To.Year && f.DiscussedOn != null && f.ReviewedOn != null && f.ReviewedOn <= f.DiscussedOn, (f, p) => f.Year == p.To.Year && f.DiscussedOn != null),
    ];
}
