using System.Linq.Expressions;

namespace Yifa.Law.Indicators;

/// <summary>镇情：村社区、小组、人口。零没有意义，只说明没有登记。</summary>
internal static class TownIndicators
{
    private static readonly LedgerOf<PlaceFact> Places = new(IndicatorModule.Town);

    private static readonly LedgerOf<TownProfileFact> Profile = new(IndicatorModule.Town);

    public static IReadOnlyList<Indicator> All { get; } =
    [
        .. new[]
        {
            Places.Standing("town.places", "村社区数", "个", "镇里现有的村和社区。", (f, p) => f.IsVillage || f.IsCommunity),
            Places.Standing("town.villages", "村数", "个", "镇里现有的村。", (f, p) => f.IsVillage),
            Places.Standing("town.communities", "社区数", "个", "镇里现有的社区。", (f, p) => f.IsCommunity),
        }.Select(Constant),
        .. new[]
        {
            Year("town.groups", "村民小组数", "个", "村（居）民小组", f => f.Groups),
            Year("town.population", "常住人口", "人", "常住人口", f => f.Population),
            Year("town.households", "户数", "户", "户数", f => f.Households),
            Year("town.party-members", "党员数", "人", "党员", f => f.PartyMembers),
            Year("town.area", "辖区面积", "平方千米", "面积", f => f.Area) with { Decimals = 2 },
        }.Select(Constant),
    ];

    private static Indicator<TownProfileFact> Year<T>(string code, string name, string unit, string field, Expression<Func<TownProfileFact, T>> quantity) =>
        Profile.Standing(code, name, unit, $"镇情里期末所在年度的{field}。", (f, p) => f.Year == p.To.Year, Measure.Sum, quantity);

    private static Indicator<TFact> Constant<TFact>(Indicator<TFact> indicator) where TFact : Fact => indicator with { ZeroMeans = false };
}
