using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Tables;

/// <summary>
/// 行政执法年度数据：penalties, coercion and the rest of the yearly figures that are due by 31 January (国办发〔2018〕118号). A case counts by the day of its
/// decision and under the heaviest of its penalties; an inspection counts when it had an object and a full record and did not end in a penalty.
/// </summary>
internal static class EnforcementYear
{
    private const string Due = "次年1月31日前公开，并报区政府和区司法局";
    private const string Source = "表式取自重庆一个区公开的年度数据；本区的表式没有取得，待核对。";
    private const string NoPermits = "许可（表1）没有填：镇街的台账不登记行政许可。";

    private static readonly LedgerOf<PenaltyFact> Cases = new(IndicatorModule.Enforcement);

    private static readonly Indicator<PenaltyFact> Decided = Cells.Known<PenaltyFact>("penalties.decided");
    private static readonly Indicator<CoercionFact> Coercions = Cells.Known<CoercionFact>("coercions");
    private static readonly Indicator<ExecutionFact> Executed = Cells.Known<ExecutionFact>("executions.done");
    private static readonly Indicator<InspectionFact> Inspected = Cells.Known<InspectionFact>("inspections.done");

    private static readonly Evidence CourseTold = new(Cells.Known<PenaltyFact>("penalties.filed").Where("table.enforcement.course-told", "有办案经过的案件", "在“办案”里登记过经过的。", f => f.HasCourse), "这一年立案的都没有在“办案”里登记经过，不知道审核提出了什么、移送了没有。");

    // The order is that of the form, not that of weight.
    private static readonly (string Item, string Code, PenaltyKind Kind)[] Kinds =
    [
        ("警告", "warning", PenaltyKind.Warning), ("通报批评", "criticism", PenaltyKind.Criticism), ("罚款", "fine", PenaltyKind.Fine), ("没收违法所得、没收非法财物", "confiscation", PenaltyKind.Confiscation),
        ("暂扣许可证件", "suspend", PenaltyKind.SuspendLicence), ("降低资质等级", "downgrade", PenaltyKind.Downgrade), ("吊销许可证件", "revoke", PenaltyKind.RevokeLicence),
        ("限制开展生产经营活动", "restrict", PenaltyKind.RestrictBusiness), ("责令停产停业", "stop", PenaltyKind.StopBusiness), ("责令关闭", "close", PenaltyKind.CloseDown),
        ("限制从业", "work", PenaltyKind.RestrictWork), ("行政拘留", "detention", PenaltyKind.Detention), ("其他行政处罚", "other", PenaltyKind.OtherPenalty),
    ];

    /// <summary>表2，行政处罚。</summary>
    public static OfficialTable Penalties { get; } = new("enforcement-penalties", "行政执法年度数据（处罚）", Source, [TableRhythm.Year], HeadRows: 2, _ => PenaltyRows())
    {
        Title = "行政处罚实施情况统计表",
        DueBy = Due,
        IsPublic = true,
        Remarks =
        [
            new("按决定日期算；一案数罚算一件，算在最重的一种；不予处罚的不在表里。金额是决定书写的，不论收到没有。"),
            new(NoPermits),
            new("决定了处罚而没有填种类、十三种都没有算的：", Decided.Where("table.enforcement.no-kind", "没有填处罚种类的案件", "没有填处罚种类的。", f => f.Penalty == null), "。"),
        ],
        Checks = [new(14, [.. Enumerable.Range(1, 13)]), new(14, [16, 17])],
    };

    /// <summary>表3，行政强制。</summary>
    public static OfficialTable Coercion { get; } = new("enforcement-coercion", "行政执法年度数据（强制）", Source, [TableRhythm.Year], HeadRows: 2, _ => CoercionRows())
    {
        Title = "行政强制实施情况统计表",
        DueBy = Due,
        IsPublic = true,
        Remarks = [new("由“办案”和“强制执行”里的经过得出，按实施日期；同一件案件同一天的同一种措施算一宗。强制拆除写在“其他”，当事人自己履行的不算。")],
    };

    /// <summary>其他执法行为。</summary>
    public static OfficialTable Others { get; } = new("enforcement-others", "行政执法年度数据（检查和其他）", Source, [TableRhythm.Year], HeadRows: 2, _ => OtherRows())
    {
        Title = "行政检查和其他执法行为统计表",
        DueBy = Due,
        IsPublic = true,
        Remarks =
        [
            new("检查一次是对一个对象、有完整记录的一次；没有对象的巡查、没有记录的、转为处罚的不算。"),
            new("有完整记录、因为转为处罚没有算的检查：", Inspected.Where("table.enforcement.inspected-punished", "转为处罚的检查", "转为处罚案件的。", f => f.Punished), "。"),
        ],
    };

    private static IReadOnlyList<IReadOnlyList<TableCell>> PenaltyRows() => Laid(new OneRow()
        .Group("行政处罚", [.. Kinds.Select(kind => (kind.Item, Told(Decided.Where($"table.enforcement.{kind.Code}", $"{kind.Item}（年度数据）", $"最重的一种是{kind.Item}的。", Cells.AnyOf<PenaltyFact, PenaltyKind?>(f => f.Penalty, [kind.Kind]))))), ("合计", Told(Decided))])
        .Group("罚没金额", [("万元", new FigureCell(Cells.Known<PenaltyFact>("penalties.money")) { Per = 10_000 })])
        .Group("程序", [("简易程序", Told(Cells.Known<PenaltyFact>("penalties.summary"))), ("一般程序", Told(Cells.Known<PenaltyFact>("penalties.ordinary")))])
        .Group("法制审核",
        [
            ("审核数量", Told(Cells.Known<PenaltyFact>("penalties.reviewed"))),
            ("纠错数量", Told(Decided.Where("table.enforcement.returned", "法制审核纠错数", "办案经过里法制审核退回过、没有通过过的。", f => f.Returned)) with { Needs = CourseTold }),
        ])
        .Group("涉嫌犯罪",
        [
            ("移送", Told(Cases.Count("table.enforcement.transferred", "涉嫌犯罪移送数", "件", "办案经过里移送了公安机关的案件，按移送日期。", by: new("移送日期", f => f.TransferredOn))) with { Needs = CourseTold }),
            ("司法机关受理", Told(Cases.Count("table.enforcement.police-took", "移送后公安机关立案数", "件", "办案经过里公安机关答复立案的案件，按收到答复的日期。", by: new("公安机关立案的日期", f => f.PoliceTookOn))) with { Needs = CourseTold }),
        ]));

    private static IReadOnlyList<IReadOnlyList<TableCell>> CoercionRows()
    {
        const string notOurs = "镇街没有这一项权限。", notKept = "办案经过里没有单独登记。";
        return Laid(new OneRow()
            .Group("行政强制措施",
            [
                ("查封场所、设施或者财物", OfKind("sealing", CoercionKind.Sealing)), ("扣押财物", OfKind("seizing", CoercionKind.Seizing)),
                ("冻结存款、汇款", Untold(notOurs)), ("限制公民人身自由", Untold(notOurs)), ("其他", Untold(notKept)),
            ])
            .Group("行政机关强制执行",
            [
                ("加处罚款或者滞纳金", OfKind("surcharge", CoercionKind.Surcharge)), ("划拨存款、汇款", Untold(notOurs)), ("拍卖或者依法处理", Untold(notKept)),
                ("排除妨碍、恢复原状", Untold("由本机关代为履行的，算在代履行里（行政强制法第五十条）。")), ("代履行", ByWay("performance", ExecutionKind.Performance)), ("其他", ByWay("demolition", ExecutionKind.Demolition)),
            ])
            .Group("申请法院", [("申请人民法院强制执行", OfKind("court", CoercionKind.CourtAsked))])
            .Group("合计", [("宗", new SumCell("行政强制合计"))]));

        static FigureCell ByWay(string code, ExecutionKind kind) => Told(Executed.Where($"table.enforcement.{code}", $"{Wording.Of(kind)}宗数", $"只算{Wording.Of(kind)}。", Cells.AnyOf<ExecutionFact, ExecutionKind>(f => f.Kind, [kind])));

        static FigureCell OfKind(string code, CoercionKind kind) => Told(Coercions.Where($"table.enforcement.{code}", $"{Wording.Of(kind)}宗数", $"只算{Wording.Of(kind)}。", Cells.AnyOf<CoercionFact, CoercionKind>(f => f.Kind, [kind])));
    }

    private static IReadOnlyList<IReadOnlyList<TableCell>> OtherRows() => Laid(new OneRow()
        .Group("行政检查", [("检查次数", Told(Inspected.Where("table.enforcement.inspected", "行政检查次数（年度数据）", "转为处罚案件的不算。", f => !f.Punished)))])
        .Group("处罚案件", [("立案", Told(Cells.Known<PenaltyFact>("penalties.filed"))), ("结案", Told(Cells.Known<PenaltyFact>("penalties.closed"))), ("不予处罚", Told(Cells.Known<PenaltyFact>("penalties.none")))])
        .Group("行政复议", [("受理", Told(Cells.Known<RemedyFact>("remedies.reconsideration"))), ("纠错", Told(Cells.Known<RemedyFact>("remedies.reconsideration.corrected")))])
        .Group("行政诉讼", [("受理", Told(Cells.Known<RemedyFact>("remedies.litigation"))), ("败诉", Told(Cells.Known<RemedyFact>("remedies.litigation.lost")))]));

    private static FigureCell Told(Indicator indicator) => new(indicator);

    private static BlankCell Untold(string why) => new("", why);

    private static IReadOnlyList<IReadOnlyList<TableCell>> Laid(OneRow row) => [[new HeadCell("单位名称") { Down = 2 }, .. row.Groups], row.Heads, [new UnitCell(), .. row.Cells]];
}
