namespace Yifa.Insight.Places;

/// <summary>一处地方。</summary>
/// <param name="Name">名称或代码。</param>
/// <param name="Latitude">纬度，度。</param>
/// <param name="Longitude">经度，度。</param>
public sealed record Place(string Name, double Latitude, double Longitude);

/// <summary>某处某日的件数。</summary>
/// <param name="Place">第几处，从零起。</param>
/// <param name="Day">第几日（期），从零起。</param>
/// <param name="Count">件数。</param>
public readonly record struct CaseCount(int Place, int Day, int Count);

/// <summary>时空扫描的设置，默认与 SaTScan 通常所用相同。</summary>
public sealed record ScanOptions
{
    /// <summary>最长几日。</summary>
    public int LongestDays { get; init; } = 28;

    /// <summary>圆内至多占全部件数（或人口）的几成。</summary>
    public double LargestShare { get; init; } = 0.5;

    /// <summary>圆的半径至多几千米；空为不限。</summary>
    public double? LargestKilometres { get; init; }

    /// <summary>群内至少几件。</summary>
    public int LeastCases { get; init; } = 2;

    /// <summary>只找一直延续到最后一日的（前瞻）；否则找任何时段的（回顾）。</summary>
    public bool Prospective { get; init; } = true;

    /// <summary>打乱几次。</summary>
    public int Replicates { get; init; } = 999;

    /// <summary>打乱用的种子：同一种子得同一 p 值。</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>多少日查一次，用来算多久才会碰巧出现一次。</summary>
    public double Interval { get; init; } = 1;
}

/// <summary>一个时空聚集。</summary>
/// <param name="Center">圆心，第几处。</param>
/// <param name="Places">圆内各处，从近到远。</param>
/// <param name="Kilometres">半径，千米。</param>
/// <param name="FirstDay">第一日。</param>
/// <param name="LastDay">最后一日。</param>
/// <param name="Observed">实际件数。</param>
/// <param name="Expected">预期件数。</param>
/// <param name="LogLikelihoodRatio">对数似然比。</param>
/// <param name="PValue">打乱之后也有这么高的机会。</param>
/// <param name="GumbelP">同上，按 Gumbel 分布外推，不受打乱次数所限。</param>
/// <param name="RecurrenceInterval">碰巧多少日（期）才出现一次。</param>
public sealed record Cluster(int Center, IReadOnlyList<int> Places, double Kilometres, int FirstDay, int LastDay,
    int Observed, double Expected, double LogLikelihoodRatio, double PValue, double GumbelP, double RecurrenceInterval);
