namespace Yifa.Law.Indicators;

/// <summary>指标目录：every built-in indicator, in the order in which pages and the command line show them.</summary>
public static class Indicators
{
    /// <summary>全部内置指标。</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        .. LeadershipIndicators.All, .. TaskIndicators.All, .. StudyIndicators.All, .. LearningIndicators.All, .. CounselIndicators.All, .. ContractIndicators.All,
        .. DecisionIndicators.All, .. DecisionCatalogueIndicators.All, .. EnforcementIndicators.All, .. OversightIndicators.All, .. MatterIndicators.All,
        .. GridIndicators.All, .. GridEventIndicators.All, .. FirmIndicators.All, .. FirmServiceIndicators.All,
        .. DisputeIndicators.All, .. DisputeSourceIndicators.All, .. MediationIndicators.All,
        .. OutreachIndicators.All, .. OpennessIndicators.All, .. ExchangeIndicators.All, .. TownIndicators.All,
    ];

    private static readonly Dictionary<string, Indicator> Known = All.SelectMany(i => new[] { (i.Code, i), (i.Name, i) }).ToDictionary(e => e.Item1, e => e.i);

    /// <summary>按名称或代码找；没有返回 null。</summary>
    public static Indicator? Find(string nameOrCode) => Known.GetValueOrDefault(nameOrCode.Trim());

    /// <summary>某一板块的指标。</summary>
    public static IEnumerable<Indicator> Of(IndicatorModule module) => All.Where(i => i.Module == module);
}
