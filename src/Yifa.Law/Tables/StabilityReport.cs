using System.Linq.Expressions;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Tables;

/// <summary>
/// 矛盾纠纷排查调处情况（综治月报、季报、年报），五十二行：by the level that dealt with the dispute, with 小计 and 年度累计. 调处 here means that
/// it came to an end, well or not; what is still in hand is found and not yet dealt with.
/// </summary>
internal static class StabilityReport
{
    private const string Code = "stability";
    private const string NotMarked = "台账没有登记是不是重大矛盾纠纷。";

    private static readonly Indicator<DisputeFact> Found = Cells.Known<DisputeFact>("disputes.found");
    private static readonly Indicator<DisputeFact> Resolved = Cells.Known<DisputeFact>("disputes.resolved");
    private static readonly Indicator<DisputeFact> Dealt = Cells.Known<DisputeFact>("disputes.dealt");
    private static readonly Indicator<DisputeFact> DealtRate = Cells.Known<DisputeFact>("disputes.dealt.rate");
    private static readonly Indicator<DisputeFact> SuccessRate = Cells.Known<DisputeFact>("disputes.dealt.success.rate");
    private static readonly Indicator<SweepFact> Sweeps = Cells.Known<SweepFact>("sweeps");

    public static OfficialTable Table { get; } = new(
        Code, "综治排查调处情况（52行）", "表式取自浙江在用的综治月（季、年）报；重庆的表式没有取得，待核对。", [TableRhythm.Month, TableRhythm.Quarter, TableRhythm.Year], HeadRows: 1, _ => Layout())
    {
        Title = "矛盾纠纷排查调处情况",
        DueBy = "县级次月5日前，市级季首月10日前",
        Remarks =
        [
            new("“乡镇街道”是镇级调处的，“村居”是村级、组级调处的；“小计”是两级之和，“年度累计”从1月1日到本期末。"),
            new("“调处”是已经有结果的，成功与不成功都算，化解中的不算；“成功”是已化解的。"),
            new("第44至47行各段含下限、不含上限，最后一段含500人。没有填涉及人数、没有算进去的：", Found.Where("table.stability.no-people", "没有填涉及人数的纠纷", "没有填涉及人数的。", f => f.People == null), "。"),
        ],
        // Every kind of the ledger goes to exactly one of the nineteen, so the rows that can be told add up to the first and the second.
        Checks = [new(1, [.. Enumerable.Range(0, 19).Select(i => 6 + 2 * i)]), new(2, [.. Enumerable.Range(0, 19).Select(i => 7 + 2 * i)])],
    };

    private static List<IReadOnlyList<TableCell>> Layout()
    {
        List<IReadOnlyList<TableCell>> rows = [[new HeadCell("行次"), new HeadCell("项目") { Across = 2 }, new HeadCell("乡镇街道"), new HeadCell("村居"), new HeadCell("小计"), new HeadCell("年度累计")]];
        Add("总况", 5, "排查数", Found);
        Add(null, 0, "调处数", Dealt);
        Add(null, 0, "调处率（%）", DealtRate);
        Add(null, 0, "成功数", Resolved);
        Add(null, 0, "成功率（%）", SuccessRate);
        foreach (var kind in DisputeClassifications.Stability.Classes)
        {
            if (kind.Kinds.Count == 0)
            {
                Blank(kind.Name, 2, "排查数", kind.Why!);
                Blank(null, 0, "调处数", kind.Why!, kind.Name);
                continue;
            }
            Add(kind.Name, 2, "排查数", Found, Cells.OfKinds(kind.Kinds), ClassRule.Of(kind));
            Add(null, 0, "调处数", Dealt, Cells.OfKinds(kind.Kinds), ClassRule.Of(kind), kind.Name);
        }
        Add("涉及人数（起）", 4, "50人以下", Found, f => f.People < 50, "涉及人数不满50人的。", needs: Cells.PeopleTold);
        Add(null, 0, "50至100人", Found, f => f.People >= 50 && f.People < 100, "涉及人数50人以上、不满100人的。", needs: Cells.PeopleTold);
        Add(null, 0, "100至500人", Found, f => f.People >= 100 && f.People < 500, "涉及人数100人以上、不满500人的。", needs: Cells.PeopleTold);
        Add(null, 0, "500人以上", Found, f => f.People >= 500, "涉及人数500人以上的。", needs: Cells.PeopleTold);
        Blank("重大矛盾纠纷", 4, "排查数", NotMarked);
        Blank(null, 0, "调处数", NotMarked, "重大矛盾纠纷");
        Blank(null, 0, "成功数", NotMarked, "重大矛盾纠纷");
        Blank(null, 0, "成功率（%）", NotMarked, "重大矛盾纠纷");
        rows.Add(
        [
            new HeadCell("52"), new HeadCell("开展集中排查（次）") { Across = 2 },
            new BlankCell("开展集中排查：乡镇街道", "集中排查记录没有分是镇里组织还是村里组织。"), new BlankCell("开展集中排查：村居", "集中排查记录没有分是镇里组织还是村里组织。"),
            new FigureCell(Sweeps), new FigureCell(Sweeps, TableSpan.YearToDate),
        ]);
        return rows;

        void Add(string? group, int down, string item, Indicator<DisputeFact> whole, Expression<Func<DisputeFact, bool>>? also = null, string rule = "", string? of = null, Evidence? needs = null)
        {
            var number = rows.Count;
            var name = (group ?? of) is { } known && known != "总况" ? $"{known}：{item}" : item;
            var all = also is null ? whole : whole.Where($"table.{Code}.r{number:00}", name, rule, also);
            rows.Add(
            [
                .. Heads(number, group, down, item),
                new FigureCell(all.Where($"table.{Code}.r{number:00}.town", $"{name}（乡镇街道）", "镇级调处的。", f => f.Level == DisputeLevel.Town)) { Needs = needs },
                new FigureCell(all.Where($"table.{Code}.r{number:00}.village", $"{name}（村居）", "村级、组级调处的。", f => f.Level != DisputeLevel.Town)) { Needs = needs },
                new FigureCell(all) { Number = number, Needs = needs },
                new FigureCell(all, TableSpan.YearToDate) { Needs = needs },
            ]);
        }

        void Blank(string? group, int down, string item, string why, string? of = null)
        {
            var (number, name) = (rows.Count, $"{group ?? of}：{item}");
            rows.Add(
            [
                .. Heads(number, group, down, item),
                new BlankCell($"{name}（乡镇街道）", why), new BlankCell($"{name}（村居）", why), new BlankCell($"{name}（小计）", why) { Number = number }, new BlankCell($"{name}（年度累计）", why),
            ]);
        }

        static IEnumerable<TableCell> Heads(int number, string? group, int down, string item)
        {
            yield return new HeadCell($"{number}");
            if (group is not null) yield return new HeadCell(group) { Down = down };
            yield return new HeadCell(item);
        }
    }
}
