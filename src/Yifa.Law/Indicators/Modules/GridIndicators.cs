using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>网格的指标：网格力量和走访。</summary>
internal static class GridIndicators
{
    private static readonly LedgerOf<GridMemberFact> Members = new(IndicatorModule.Grid, Dimension.Of<GridMemberFact, GridPost>("post", "角色", f => f.Post));

    private static readonly LedgerOf<GridVisitFact> Visits = new(IndicatorModule.Grid, Dimension.Of<GridVisitFact, string?>("object", "走访对象类型", f => f.ObjectKind));

    private static readonly By<GridMemberFact> Registered = new("登记日期", f => f.Day);

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Members.Standing("grid.grids", "网格数", "个", "期末花名册上有在任力量的网格，同一网格算一个。", Serving, Measure.Distinct, key: GridName) with { ZeroMeans = false },
        Members.Standing("grid.workers", "网格员人数", "人", "期末在任的专职和兼职网格员。",
            (f, p) => (f.Day == null || f.Day <= p.To) && (f.LeftOn == null || f.LeftOn > p.To) && (f.Post == GridPost.FullTime || f.Post == GridPost.PartTime)),
        Members.Standing("grid.members", "网格力量人数", "人", "期末在任的全部网格力量（1+3+N），不分角色。", Serving),
        Members.Standing("grid.heads", "网格长人数", "人", "期末在任的网格长。", (f, p) => (f.Day == null || f.Day <= p.To) && (f.LeftOn == null || f.LeftOn > p.To) && f.Post == GridPost.Head),
        Members.Standing("grid.full-time", "专职网格员人数", "人", "期末在任的专职网格员。", (f, p) => (f.Day == null || f.Day <= p.To) && (f.LeftOn == null || f.LeftOn > p.To) && f.Post == GridPost.FullTime),
        Members.Count("grid.joined", "新增网格力量人数", "人", "登记日期在期内的网格力量。", by: Registered),

        Visits.Count("grid.visits", "网格走访次数", "次", "登记一次走访算一次，按走访日期。"),
        Visits.Count("grid.visits.abnormal", "走访发现异常件数", "件", "有异常的走访，一次算一件，按走访日期。", f => f.Abnormal),
        Visits.Count("grid.visits.handled", "走访异常处理件数", "件", "有异常并写明处理结果的走访，按走访日期。", f => f.Abnormal && f.Handled),
        Visits.Rate("grid.visits.handled.rate", "走访异常处理率", "有异常的走访中，写明处理结果的占比，按走访日期。", f => f.Handled, f => f.Abnormal),
        Visits.Distinct("grid.visits.places", "走访覆盖网格数", "个", "期内走访过的网格（或村社区），同一个算一个，按走访日期。", f => f.Place),
        Visits.Distinct("grid.visits.visitors", "走访人员数", "人", "期内走访过的人，同名算一人，按走访日期。", f => f.Visitor),
    ];

    private static Expression<Func<GridMemberFact, Period, bool>> Serving => (f, p) => (f.Day == null || f.Day <= p.To) && (f.LeftOn == null || f.LeftOn > p.To);

    private static Expression<Func<GridMemberFact, string?>> GridName => f => f.GridName;
}
