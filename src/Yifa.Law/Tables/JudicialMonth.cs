using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Tables;

/// <summary>
/// 司法行政系统矛盾纠纷排查化解基本情况统计表（月）：for each kind how many are settled and how many not, the total of the kind in its head;
/// one row of the town and the row 合计 above it. Which kinds the authority lists is its own choice, so the kinds are data.
/// </summary>
internal static class JudicialMonth
{
    private static readonly Indicator<DisputeFact> Found = Cells.Known<DisputeFact>("disputes.found");
    private static readonly Indicator<DisputeFact> Resolved = Cells.Known<DisputeFact>("disputes.resolved");
    private static readonly Indicator<DisputeFact> Unresolved = Cells.Known<DisputeFact>("disputes.unresolved");

    public static OfficialTable Of(string code, string name, DisputeClassification kinds) => new(
        code, name, $"表式取自陕西镇巴县的公开材料；那份材料没有写明列哪些类别，这里按{kinds.Name}列。", [TableRhythm.Month], HeadRows: 3, _ => Layout(code, kinds))
    {
        Title = "司法行政系统矛盾纠纷排查化解基本情况统计表",
        Remarks =
        [
            new("化解数里有“部分化解”的，台账只分已化解、化解中、未化解，部分化解的没有单独登记，不算化解。"),
            new("化解数、未化解数按现在登记的化解情况；本月以后才化解的，再填这张表时算化解数。"),
        ],
    };

    private static IReadOnlyList<IReadOnlyList<TableCell>> Layout(string code, DisputeClassification kinds)
    {
        List<TableCell> names = [new HeadCell("当前矛盾纠纷情况") { Across = 2 }], parts = [new HeadCell("本月矛盾纠纷总数"), new HeadCell("本月未化解纠纷数")];
        List<TableCell> all = [new FigureCell(Found), new FigureCell(Unresolved)];
        foreach (var (kind, i) in kinds.Classes.Select((kind, i) => (kind, i + 1)))
        {
            names.Add(new HeadCell(kind.Name) { Across = 2, Total = kind.Kinds.Count == 0 ? null : Of(Found, "found", "共计") });
            parts.AddRange([new HeadCell("化解数"), new HeadCell("未化解数")]);
            all.AddRange(kind.Kinds.Count == 0
                ? [new BlankCell($"{kind.Name}：化解数", kind.Why!), new BlankCell($"{kind.Name}：未化解数", kind.Why!)]
                : [new FigureCell(Of(Resolved, "resolved", "化解数")), new FigureCell(Of(Unresolved, "unresolved", "未化解数"))]);

            Indicator<DisputeFact> Of(Indicator<DisputeFact> whole, string part, string word) =>
                whole.Where($"table.{code}.k{i:00}.{part}", $"{kind.Name}：{word}", ClassRule.Of(kind), Cells.OfKinds(kind.Kinds));
        }
        return
        [
            [new HeadCell("镇办") { Down = 3 }, new HeadCell("矛盾纠纷类型") { Across = all.Count }],
            names,
            parts,
            [new HeadCell("合计"), .. all],
            [new UnitCell(), .. all],
        ];
    }
}

/// <summary>一类是怎么由台账的类别数出来的，写进口径。</summary>
internal static class ClassRule
{
    public static string Of(DisputeClass kind) =>
        $"类别是{string.Join('、', kind.Kinds.Select(k => Wording.Of(k)))}的{(kind.Fit == Correspondence.Near ? $"（大致对应：{kind.Why![..^1]}）" : "")}。";
}
