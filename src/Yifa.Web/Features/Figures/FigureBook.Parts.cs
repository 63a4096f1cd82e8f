using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Figures;

/// <summary>一份：键在网址里的写法、给人看的名字、它的数。</summary>
public sealed record Part(string Token, string Label, Figure Figure);

/// <summary>按一个维度分出来的各份。</summary>
/// <param name="Dimension">维度。</param>
/// <param name="Whole">合计的数。</param>
/// <param name="Parts">各份。</param>
/// <param name="Why">各份加起来不等于合计的原因；相等时为 null。</param>
public sealed record Breakdown(Dimension Dimension, Figure Whole, IReadOnlyList<Part> Parts, string? Why);

public sealed partial class FigureBook
{
    private IReadOnlyList<Place>? places;

    /// <summary>村、社区、小组、网格，按代码。</summary>
    public async Task<IReadOnlyList<Place>> PlacesAsync(CancellationToken stop) =>
        places ??= await db.Places.AsNoTracking().OrderBy(p => p.Code).ToListAsync(stop);

    /// <summary>按一个维度分；没有值的归“未分”，所以各份加起来等于合计，不等的说明原因。</summary>
    /// <param name="indicator">指标。</param>
    /// <param name="dimension">维度。</param>
    /// <param name="period">期间。</param>
    /// <param name="scope">范围。</param>
    /// <param name="stop">取消。</param>
    /// <param name="known">合计的数，已经算过就不再算。</param>
    public async Task<Breakdown> BreakdownAsync(Indicator indicator, Dimension dimension, Period period, FigureScope scope, CancellationToken stop, Figure? known = null)
    {
        var whole = known ?? await ValueAsync(indicator, period, scope, stop);
        var asked = AskedOf(indicator, period);
        var tallies = await FactSources.Of(indicator.FactType).PartsAsync(db, asked, dimension, scope, stop);
        var rows = dimension.Kind switch
        {
            DimensionKind.Place => await VillagesAsync(tallies, scope, stop),
            DimensionKind.Month => Months(tallies, period),
            DimensionKind.Field => [.. Ordered(tallies).Select(t => (Dimension.TokenOf(t.Key), dimension.LabelOf(t.Key), t.Tally))],
        };
        var zeros = await AffirmedAsync(stop);
        var speaks = whole.State is not (FigureState.NoData or FigureState.NotDue);
        var parts = rows.Select(r => new Part(r.Token, r.Label, indicator.Answer(r.Tally, PeriodOf(dimension, r.Token, period), speaks, zeros.Contains((indicator.Code, period.From.Year)), clock.Today))).ToList();
        var differs = rows.Sum(r => r.Tally.Numerator) != (whole.Numerator ?? 0) || rows.Sum(r => r.Tally.Denominator ?? 0) != (whole.Denominator ?? 0);
        return new(dimension, whole, parts, differs ? WhyNot(indicator, dimension) : null);
    }

    /// <summary>期间内各月的数；时点数是各月月末的数，不能相加。</summary>
    public async Task<IReadOnlyList<Part>> TrendAsync(Indicator indicator, Period period, FigureScope scope, CancellationToken stop)
    {
        if (indicator.DimensionOf(Dimension.MonthCode) is { } byMonth) return (await BreakdownAsync(indicator, byMonth, period, scope, stop)).Parts;
        var months = MonthsOf(period).ToList();
        var figures = await EachAsync([.. months.Select(m => (indicator, m))], scope, stop);
        return [.. months.Zip(figures, (month, figure) => new Part(Token(month), $"{month.From.Month}月", figure))];
    }

    private static string WhyNot(Indicator indicator, Dimension dimension) => indicator.Measure == Measure.Distinct
        ? $"同一个对象可以落在几个{dimension.Name}里，各算一次，所以各份之和大于合计。"
        : "各份与合计对不上，请告诉管理员。";

    private static Period PeriodOf(Dimension dimension, string token, Period period) =>
        dimension.Kind == DimensionKind.Month && int.TryParse(token, out var month) ? Period.Month(month / 100, month % 100) : period;

    private static IEnumerable<Period> MonthsOf(Period period)
    {
        for (var day = new DateOnly(period.From.Year, period.From.Month, 1); day <= period.To; day = day.AddMonths(1))
        {
            var month = Period.Month(day.Year, day.Month);
            yield return new Period(month.From < period.From ? period.From : month.From, month.To > period.To ? period.To : month.To);
        }
    }

    private static string Token(Period month) => Dimension.TokenOf(month.From.Year * 100 + month.From.Month);

    private static List<(string Token, string Label, Tally Tally)> Months(IReadOnlyList<PartTally> tallies, Period period)
    {
        var found = tallies.ToDictionary(t => Dimension.TokenOf(t.Key), t => t.Tally);
        return [.. MonthsOf(period).Select(m => (Token(m), $"{m.From.Month}月", found.GetValueOrDefault(Token(m))))];
    }

    private static IEnumerable<PartTally> Ordered(IReadOnlyList<PartTally> tallies) => tallies.Any(t => t.Key is Enum)
        ? tallies.OrderBy(t => t.Key is null).ThenBy(t => t.Key)
        : tallies.OrderBy(t => t.Key is null).ThenByDescending(t => t.Tally.Numerator).ThenBy(t => t.Key?.ToString(), StringComparer.Ordinal);

    // Of the whole town: one row a village, its grids united into it; of one village: one row for each of its grids, and one for
    // what stands at the village itself.
    private async Task<List<(string Token, string Label, Tally Tally)>> VillagesAsync(IReadOnlyList<PartTally> tallies, FigureScope scope, CancellationToken stop)
    {
        var all = await PlacesAsync(stop);
        var names = all.ToDictionary(p => p.Code, p => p.Name);
        string? RowOf(string? place) => place is null ? null : scope.Place is null ? Dimension.VillageOf(place) : place;
        var found = tallies.GroupBy(t => RowOf((string?)t.Key) ?? "").ToDictionary(g => g.Key, Unite);
        var rows = (scope.Place is null ? all.Where(p => p.Kind is PlaceKind.Village or PlaceKind.Community).Select(p => p.Code) : [])
            .Union(found.Keys.Where(k => k.Length > 0)).Order(StringComparer.Ordinal)
            .Select(code => code == scope.Place
                ? (FigurePart.Exactly(code), $"{names.GetValueOrDefault(code, code)}（未分网格）", found.GetValueOrDefault(code))
                : (code, names.GetValueOrDefault(code, code), found.GetValueOrDefault(code))).ToList();
        if (found.TryGetValue("", out var unassigned)) rows.Add((Dimension.UnassignedToken, "全镇（未分村）", unassigned));
        return rows;
    }

    private static Tally Unite(IEnumerable<PartTally> parts)
    {
        var list = parts.ToList();
        return list[0].Members is null
            ? new(list.Sum(p => p.Tally.Numerator), list.All(p => p.Tally.Denominator is null) ? null : list.Sum(p => p.Tally.Denominator ?? 0))
            : new(list.SelectMany(p => p.Members!).Distinct().Count());
    }
}
