using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>四板块业务岗、网格名录和网格事件的指标。</summary>
internal static class GridEventIndicators
{
    private static readonly LedgerOf<SectorPostFact> Posts = new(IndicatorModule.Grid, Dimension.Of<SectorPostFact, Sector>("sector", "所属板块", f => f.Sector));

    private static readonly LedgerOf<GridUnitFact> Units = new(IndicatorModule.Grid);

    private static readonly LedgerOf<GridEventFact> Events = new(IndicatorModule.Grid,
        Dimension.Of<GridEventFact, GridEventKind>("kind", "事件大类", f => f.Kind), Dimension.Of<GridEventFact, ResponseClass>("level", "响应等级", f => f.Level),
        Dimension.Of<GridEventFact, string?>("department", "承办部门", f => f.Department));

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Posts.Standing("sectors.posts", "业务岗个数", "个", "期末有人任岗的业务岗，同名的算一个。", Holding, Measure.Distinct, key: Post) with { ZeroMeans = false },
        Posts.Standing("sectors.holders", "业务岗任岗人次", "人次", "期末任岗的人，一人任几个岗的各算一次。", Holding),

        Units.Standing("grids.registered", "名录网格个数", "个", "期末没有撤并的网格，按网格名录。", Standing) with { ZeroMeans = false },
        Units.Standing("grids.households", "网格户数合计", "户", "期末没有撤并的网格，户数相加。", Standing, Measure.Sum, Households) with { ZeroMeans = false },
        Units.Standing("grids.micro", "微网格个数", "个", "期末没有撤并的网格，微网格相加。", Standing, Measure.Sum, MicroGrids) with { ZeroMeans = false },

        Events.Count("grid.events", "网格事件件数", "件", "登记一件网格事件算一件，按发现日期。"),
        Events.Count("grid.events.closed", "网格事件办结件数", "件", "期内发现的网格事件中已办结的，按发现日期；办结日期不限于期内。", f => f.ClosedOn != null),
        Events.Rate("grid.events.closed.rate", "网格事件办结率", "期内发现的网格事件中，已办结的占比，按发现日期。", f => f.ClosedOn != null),
        Events.Count("grid.events.critical", "特急和紧急网格事件件数", "件", "响应等级为特急、紧急的，按发现日期。", f => f.Level == ResponseClass.Critical || f.Level == ResponseClass.Urgent),
        Events.Rate("grid.events.satisfied.rate", "网格事件群众满意率", "群众评价过的网格事件中，满意和基本满意的占比，按发现日期。", f => f.Rating != Satisfaction.Dissatisfied, f => f.Rating != null),
    ];

    private static Expression<Func<SectorPostFact, Period, bool>> Holding => (f, p) => (f.Day == null || f.Day <= p.To) && (f.Until == null || f.Until >= p.To);

    private static Expression<Func<SectorPostFact, string?>> Post => f => f.Post;

    private static Expression<Func<GridUnitFact, Period, bool>> Standing => (f, p) => (f.Day == null || f.Day <= p.To) && (f.ClosedOn == null || f.ClosedOn > p.To);

    private static Expression<Func<GridUnitFact, int?>> Households => f => f.Households;

    private static Expression<Func<GridUnitFact, int?>> MicroGrids => f => f.MicroGrids;
}
