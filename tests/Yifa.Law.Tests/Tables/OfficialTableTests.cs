using Yifa.Law.Indicators;
using Yifa.Law.Tables;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Indicators.Rows;

namespace Yifa.Law.Tests.Tables;

public sealed class OfficialTableTests
{
    private static readonly TableTown Town = new(Subdistrict: false);

    public static TheoryData<string> Codes => [.. OfficialTables.All.Select(t => t.Code)];

    private static OfficialTable Of(string code) => OfficialTables.Find(code)!;

    private static List<TableCell> CellsOf(string code, TableTown? town = null) => [.. Of(code).Layout(town ?? Town).SelectMany(row => row)];

    [Fact]
    public void 综治报表有五十二行_每行四个数() => Assert.Equal(
        Enumerable.Repeat(4, 52), Of("stability").Layout(Town).Skip(1).Select(row => row.Count(cell => cell is FigureCell or BlankCell)));

    [Fact]
    public void 综治报表的十九类各有排查数和调处数_在第六至四十三行()
    {
        var rows = Of("stability").Layout(Town).Skip(1).ToList();
        var groups = rows[5..43].SelectMany(row => row.OfType<HeadCell>().Where(head => head.Down == 2)).Select(head => head.Text);
        Assert.Equal(DisputeClassifications.Stability.Classes.Select(c => c.Name), groups);
        Assert.All(rows.Skip(5).Take(38).Select((row, i) => (row, i)), r => Assert.Equal(r.i % 2 == 0 ? "排查数" : "调处数", r.row.OfType<HeadCell>().Last().Text));
    }

    [Fact]
    public void 司法行政月报每类两栏_前面是总数和未化解数()
    {
        var rows = Of("judicial").Layout(Town);
        Assert.Equal([2 + 18 * 2, 2 + 18 * 2], rows.Skip(3).Select(row => row.Count - 1));
        Assert.Equal(18, rows[1].OfType<HeadCell>().Count(head => head.Total is not null));
        Assert.Equal(2 + 19 * 2, Of("judicial-nineteen").Layout(Town)[3].Count - 1);
    }

    [Fact]
    public void 行政调解季报二十九栏_编号一至二十七()
    {
        var rows = Of("administrative").Layout(Town);
        Assert.Equal(29, rows[^1].Count);
        Assert.Equal(Enumerable.Range(1, 27), rows[^1].Select(cell => cell switch { FigureCell figure => figure.Number, BlankCell blank => blank.Number, _ => null }).OfType<int>());
        Assert.Equal(["1＝5＋17", "2＝6＋18", "5＝7＋8＋9＋10＋11＋12＋13＋14＋15＋16", "17＝19＋20＋21"], Of("administrative").Checks.Select(c => c.ToString()));
    }

    [Theory, MemberData(nameof(Codes))]
    public void 每一格的指标代码不重复_都找得到(string code)
    {
        foreach (var indicator in OfficialTables.IndicatorsOf(Of(code)))
        {
            Assert.Equal(indicator, Law.Indicators.Indicators.Find(indicator.Code) ?? OfficialTables.IndicatorOf(indicator.Code));
            Assert.Equal(indicator.Fingerprint, (Law.Indicators.Indicators.Find(indicator.Code) ?? OfficialTables.IndicatorOf(indicator.Code))!.Fingerprint);
            Assert.EndsWith("。", indicator.Rule, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Codes))]
    public void 空着的每一格都写明原因_校验的栏次都有(string code)
    {
        foreach (var town in (TableTown[])[new(false), new(true)])
        {
            var cells = CellsOf(code, town);
            Assert.All(cells.OfType<BlankCell>(), blank => Assert.EndsWith("。", blank.Why, StringComparison.Ordinal));
            var numbers = cells.Select(cell => cell switch { FigureCell figure => figure.Number, BlankCell blank => blank.Number, _ => null }).OfType<int>().ToList();
            Assert.Distinct(numbers);
            Assert.All(Of(code).Checks.SelectMany(check => check.Parts.Append(check.Whole)), number => Assert.Contains(number, numbers));
        }
    }

    [Fact]
    public void 街道填街道一栏_乡镇填乡镇一栏()
    {
        Assert.Equal(new TableTown(true), TableTown.Of("天生街道"));
        Assert.Equal(Town, TableTown.Of("柳荫镇"));
        Assert.Contains(CellsOf("mediation"), cell => cell is BlankCell { Name: "按调解主体：街道调委会" });
        Assert.Contains(CellsOf("mediation", new(true)), cell => cell is BlankCell { Name: "按调解主体：乡镇调委会" });
    }

    [Fact]
    public void 化解中的不算调处_调处成功率只看有结果的()
    {
        Fact[] rows = [new DisputeFact { Day = Day(5, 1), Outcome = DisputeOutcome.Resolved }, new DisputeFact { Day = Day(5, 2), Outcome = DisputeOutcome.NotResolved }, new DisputeFact { Day = Day(5, 3), Outcome = DisputeOutcome.InHand }];
        Assert.Equal(2, Count("矛盾纠纷调处", rows));
        Assert.Equal(66.67m, Figure("矛盾纠纷调处率", rows).Value);
        Assert.Equal(50m, Figure("矛盾纠纷调处成功率", rows).Value);
    }

    [Fact]
    public void 协议履行和司法确认由办理经过得出_没有经过的空着()
    {
        Fact[] rows =
        [
            new DisputeFact { Day = Day(5, 1), Outcome = DisputeOutcome.Resolved, HasCourse = true, Performed = true, Confirmed = true },
            new DisputeFact { Day = Day(5, 1), Outcome = DisputeOutcome.Resolved, Way = MediationWay.Administrative, HasCourse = true, Performed = true },
            new DisputeFact { Day = Day(5, 1), Outcome = DisputeOutcome.Resolved },
        ];
        decimal Of(string code) => OfficialTables.IndicatorOf(code)!.Over(rows, Y2024).Numerator;
        Assert.Equal((1, 1, 1, 0), (Of("table.mediation.performed"), Of("table.mediation.confirmed"), Of("table.administrative.performed"), Of("table.administrative.confirmed")));
        Assert.All((string[])["mediation", "administrative"], code => Assert.Equal(2, CellsOf(code).OfType<FigureCell>().Count(cell => cell.Needs?.Told.Code == "table.course-told")));
    }

    [Fact]
    public void 不予受理或转出的不是人民调解案件()
    {
        Fact[] rows = [new DisputeFact { Day = Day(5, 1) }, new DisputeFact { Day = Day(5, 1), Outcome = DisputeOutcome.Elsewhere }, new DisputeFact { Day = Day(5, 1), Way = MediationWay.Administrative, Outcome = DisputeOutcome.Elsewhere }];
        Assert.Equal(1, OfficialTables.IndicatorOf("table.mediation.cases")!.Over(rows, Y2024).Numerator);
        Assert.Equal(0, OfficialTables.IndicatorOf("table.administrative.cases")!.Over(rows, Y2024).Numerator);
    }

    [Fact]
    public void 登记为行政调解的不算人民调解_没有登记的算()
    {
        Fact[] rows = [new DisputeFact { Day = Day(5, 1) }, new DisputeFact { Day = Day(5, 1), Way = MediationWay.Peoples }, new DisputeFact { Day = Day(5, 1), Way = MediationWay.Administrative }, new DisputeFact { Day = Day(5, 1), Way = MediationWay.Judicial }];
        Assert.Equal(2, OfficialTables.IndicatorOf("table.mediation.cases")!.Over(rows, Y2024).Numerator);
        Assert.Equal(1, OfficialTables.IndicatorOf("table.administrative.cases")!.Over(rows, Y2024).Numerator);
    }

    [Fact]
    public void 村和居由代码分_没有写村的两边都不算()
    {
        DisputeFact At(string? place, DisputeLevel level = DisputeLevel.Village) => new() { Day = Day(5, 1), Place = place, Level = level };
        Fact[] rows = [At("500109111226"), At("500109111226-W01", DisputeLevel.Group), At("500109111001"), At(null), At("500109111226", DisputeLevel.Town)];
        decimal Of(string code) => OfficialTables.IndicatorOf(code)!.Over(rows, Y2024).Numerator;
        Assert.Equal((2, 1, 1, 1), (Of("table.mediation.village"), Of("table.mediation.community"), Of("table.mediation.town"), Of("table.mediation.no-place")));
    }

    [Theory]
    [InlineData(49, "r44"), InlineData(50, "r45"), InlineData(99, "r45"), InlineData(100, "r46"), InlineData(499, "r46"), InlineData(500, "r47")]
    public void 涉及人数各段含下限不含上限(int people, string row)
    {
        Fact[] rows = [new DisputeFact { Day = Day(5, 1), People = people }];
        foreach (var other in (string[])["r44", "r45", "r46", "r47"])
            Assert.Equal(other == row ? 1 : 0, OfficialTables.IndicatorOf($"table.stability.{other}")!.Over(rows, Y2024).Numerator);
    }

    [Fact]
    public void 年度数据处罚表二十一栏_十三种相加是合计()
    {
        Assert.Equal(Enumerable.Range(1, 21), CellsOf("enforcement-penalties").OfType<FigureCell>().Select(cell => cell.Number!.Value));
        Assert.Equal(["14＝1＋2＋3＋4＋5＋6＋7＋8＋9＋10＋11＋12＋13", "14＝16＋17"], Of("enforcement-penalties").Checks.Select(c => c.ToString()));
        // Every kind but the decision not to punish has one column.
        var rows = Enum.GetValues<PenaltyKind>().Select(kind => (Fact)new PenaltyFact { Day = Day(5, 1), DecidedOn = Day(6, 1), Penalty = kind }).ToList();
        var columns = CellsOf("enforcement-penalties").OfType<FigureCell>().ToList();
        Assert.All(columns.Take(13), cell => Assert.Equal(1, cell.Indicator.Over(rows, Y2024).Numerator));
        Assert.Equal(13, columns[13].Indicator.Over(rows, Y2024).Numerator);
    }

    [Fact]
    public void 年度数据的处罚按决定日期算_上年立案今年决定的算今年()
    {
        Fact[] rows = [new PenaltyFact { Day = new(2023, 12, 20), DecidedOn = Day(1, 5), Penalty = PenaltyKind.Fine, Fine = 500 }, new PenaltyFact { Day = Day(12, 20), DecidedOn = new(2025, 1, 5), Penalty = PenaltyKind.Fine, Fine = 900 }];
        Assert.Equal(1, OfficialTables.IndicatorOf("table.enforcement.fine")!.Over(rows, Y2024).Numerator);
        var money = Assert.Single(CellsOf("enforcement-penalties").OfType<FigureCell>(), cell => cell.Per == 10_000);
        Assert.Equal(500, money.Indicator.Over(rows, Y2024).Numerator);
    }

    [Fact]
    public void 法制审核纠错_移送_公安立案由办案经过得出_没有经过的空着()
    {
        Fact[] rows =
        [
            new PenaltyFact { Day = Day(5, 1), DecidedOn = Day(6, 1), Penalty = PenaltyKind.Fine, HasCourse = true, Returned = true },
            new PenaltyFact { Day = Day(5, 1), HasCourse = true, TransferredOn = Day(7, 1), PoliceTookOn = Day(7, 3) },
            new PenaltyFact { Day = Day(5, 1), HasCourse = true, TransferredOn = Day(12, 31), PoliceTookOn = new(2025, 1, 2) },
        ];
        decimal Told(string code) => OfficialTables.IndicatorOf($"table.enforcement.{code}")!.Over(rows, Y2024).Numerator;
        Assert.Equal((1, 2, 1), (Told("returned"), Told("transferred"), Told("police-took")));
        Assert.Equal(3, CellsOf("enforcement-penalties").OfType<FigureCell>().Count(cell => cell.Needs?.Told.Code == "table.enforcement.course-told"));
    }

    [Fact]
    public void 转为处罚的检查不算检查次数()
    {
        Fact[] rows = [new InspectionFact { Day = Day(5, 1), Object = "甲厂", Recorded = true }, new InspectionFact { Day = Day(5, 2), Object = "乙厂", Recorded = true, Punished = true }, new InspectionFact { Day = Day(5, 3), Recorded = true }];
        Assert.Equal((1, 1), (OfficialTables.IndicatorOf("table.enforcement.inspected")!.Over(rows, Y2024).Numerator, OfficialTables.IndicatorOf("table.enforcement.inspected-punished")!.Over(rows, Y2024).Numerator));
    }

    [Fact]
    public void 强制按种类分_镇街没有权限的和没有登记的空着()
    {
        Fact[] measures = [new CoercionFact { Day = Day(5, 1), Kind = CoercionKind.Sealing }, new CoercionFact { Day = Day(5, 1), Kind = CoercionKind.Seizing }, new CoercionFact { Day = Day(6, 1), Kind = CoercionKind.Seizing }, new CoercionFact { Day = Day(7, 1), Kind = CoercionKind.CourtAsked }, new CoercionFact { Day = Day(6, 9), Kind = CoercionKind.Surcharge }];
        Fact[] executions =
        [
            new ExecutionFact { Day = Day(3, 1), DoneOn = Day(9, 2), Kind = ExecutionKind.Demolition, Outcome = ExecutionOutcome.Executed }, new ExecutionFact { Day = Day(3, 1), DoneOn = Day(3, 1), Kind = ExecutionKind.Performance, Outcome = ExecutionOutcome.Executed },
            new ExecutionFact { Day = new(2023, 12, 1), DoneOn = Day(1, 4), Kind = ExecutionKind.Performance, Outcome = ExecutionOutcome.Executed }, new ExecutionFact { Day = Day(4, 1), Kind = ExecutionKind.Demolition, Outcome = ExecutionOutcome.SelfPerformed },
        ];
        Assert.Equal([1, 2, 1, 2, 1, 1], CellsOf("enforcement-coercion").OfType<FigureCell>().Select(cell => cell.Indicator.Over(cell.Indicator is Indicator<ExecutionFact> ? executions : measures, Y2024).Numerator));
        Assert.Single(CellsOf("enforcement-coercion").OfType<SumCell>());
        Assert.Equal(6, CellsOf("enforcement-coercion").OfType<BlankCell>().Count());
    }
}
