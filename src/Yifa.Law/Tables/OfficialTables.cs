using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Tables;

/// <summary>正式报表的目录，和表里每一格的指标。</summary>
public static class OfficialTables
{
    public static IReadOnlyList<OfficialTable> All { get; } =
    [
        JudicialMonth.Of("judicial", "司法行政系统月报（十八类）", DisputeClassifications.Justice),
        JudicialMonth.Of("judicial-nineteen", "司法行政系统月报（综治十九类）", DisputeClassifications.Stability),
        StabilityReport.Table,
        MediationStatistics.Table,
        AdministrativeQuarter.Table,
        EnforcementYear.Penalties,
        EnforcementYear.Coercion,
        EnforcementYear.Others,
    ];

    private static readonly Dictionary<string, Indicator> Cells = All.SelectMany(IndicatorsOf).DistinctBy(i => i.Code).ToDictionary(i => i.Code);

    /// <summary>按代码找一张表；没有返回 null。</summary>
    public static OfficialTable? Find(string? code) => All.FirstOrDefault(t => t.Code == code);

    /// <summary>按代码找某一格的指标；不是格子的返回 null。</summary>
    public static Indicator? IndicatorOf(string code) => Cells.GetValueOrDefault(code.Trim());

    /// <summary>一张表里用到的全部指标，表下的话里的也在内。</summary>
    public static IEnumerable<Indicator> IndicatorsOf(OfficialTable table) => new[] { new TableTown(false), new TableTown(true) }
        .SelectMany(town => table.Layout(town).SelectMany(row => row))
        .Select(cell => cell switch { FigureCell figure => figure.Indicator, HeadCell head => head.Total, _ => null })
        .Concat(table.Remarks.Select(remark => remark.Figure)).OfType<Indicator>();
}
