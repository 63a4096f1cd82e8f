using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Tables;

/// <summary>
/// 行政调解统计表（季报）：twenty-nine columns, twenty-seven of them numbered. The ledger keeps civil disputes only; what an
/// administrative dispute would need stays empty.
/// </summary>
internal static class AdministrativeQuarter
{
    private const string Code = "administrative";
    private const string Civil = "台账的纠纷类别都是民事类，没有登记行政争议。";
    private const string Rule = "化解方式登记为行政调解的，不予受理或转出的除外。";

    private static readonly Indicator<DisputeFact> Found = Cells.Known<DisputeFact>("disputes.found");
    private static readonly Indicator<DisputeFact> Cases = Found.Where($"table.{Code}.cases", "行政调解案件总数", Rule, f => f.Way == MediationWay.Administrative && f.Outcome != DisputeOutcome.Elsewhere);
    private static readonly Indicator<DisputeFact> Resolved = Cells.Known<DisputeFact>("disputes.resolved").Where($"table.{Code}.resolved", "行政调解成功数", Rule, f => f.Way == MediationWay.Administrative);

    public static OfficialTable Table { get; } = new(
        Code, "行政调解统计表（季）", "栏目取自北京的一份公开季报；重庆的表式没有取得，待核对。", [TableRhythm.Quarter], HeadRows: 3, _ => Layout())
    {
        Title = "行政调解统计表",
        Remarks =
        [
            new("没有登记化解方式、这张表没有算的纠纷：", Found.Where($"table.{Code}.no-way", "没有登记化解方式的纠纷", "没有登记化解方式的。", f => f.Way == null), "。这个数不是零时，请先把其中的行政调解补登记。"),
            new("涉案人数按台账的“涉及人数”；调解成功金额是已化解的案件的“涉及金额”。"),
        ],
        Checks = [new(1, [5, 17]), new(2, [6, 18]), new(5, [.. Enumerable.Range(7, 10)]), new(17, [19, 20, 21])],
    };

    private static IReadOnlyList<IReadOnlyList<TableCell>> Layout()
    {
        var row = new OneRow().Group("总数", Told("案件总数", Cases), Told("调解成功数", Resolved),
            Told("涉案人数", Cells.Known<DisputeFact>("disputes.people").Where($"table.{Code}.people", "行政调解涉案人数", Rule, f => f.Way == MediationWay.Administrative)),
            Told("调解成功金额（元）", Cells.Known<DisputeFact>("disputes.money.resolved").Where($"table.{Code}.money", "行政调解成功金额", Rule, f => f.Way == MediationWay.Administrative)));
        row.Group("民事纠纷调解",
        [
            Told("总数", Cases), Told("成功总数", Resolved),
            .. DisputeClassifications.Administrative.Classes.Select((kind, i) => kind.Kinds.Count == 0
                ? Untold(kind.Name, kind.Why!)
                : Told(kind.Name, Cases.Where($"table.{Code}.k{i + 1:00}", $"{kind.Name}（行政调解）", ClassRule.Of(kind), Cells.OfKinds(kind.Kinds)))),
        ]);
        row.Group("行政争议调解", Untold("总数", Civil), Untold("成功", Civil), Untold("赔偿", Civil), Untold("补偿", Civil), Untold("法定自由裁量产生的争议", Civil));
        row.Group("调解阶段", Untold("行政复议", Civil), Untold("行政诉讼", Civil));
        row.Group("协议形式",
            Told("书面", Cases.Where($"table.{Code}.written", "行政调解书面协议数", "协议形式为书面的。", f => f.Agreement == AgreementForm.Written)),
            Told("口头", Cases.Where($"table.{Code}.oral", "行政调解口头协议数", "协议形式为口头的。", f => f.Agreement == AgreementForm.Oral)),
            Course("司法确认", "confirmed", "行政调解协议司法确认数", "办理经过里收到法院确认有效的裁定的。", f => f.Confirmed));
        row.Group("协议履行", Course("已履行", "performed", "行政调解协议已履行数", "办理经过里协议已经履行的：各期都登记了履行，或者回访写着已经履行。", f => f.Performed));
        return [[new HeadCell("填报单位") { Down = 3 }, .. row.Groups, new HeadCell("填报人") { Down = 3 }], row.Heads, [.. row.Numbers], [new UnitCell(), .. row.Cells, new MakerCell()]];

        static (string, TableCell) Course(string item, string code, string name, string rule, System.Linq.Expressions.Expression<Func<DisputeFact, bool>> which) =>
            (item, new FigureCell(Resolved.Where($"table.{Code}.{code}", name, rule, which)) { Needs = Cells.CourseTold });

        static (string, TableCell) Told(string item, Indicator indicator) => (item, new FigureCell(indicator) { Needs = Cells.WayTold });

        static (string, TableCell) Untold(string item, string why) => (item, new BlankCell(item, why));
    }
}
