using Yifa.Insight.Places;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Warnings.Watching;

/// <summary>
/// 数数的巡查：does a kind or a village rise, and does anything gather in one village? All questions of one day share one allowance of
/// false alarms: with n questions a week, each may be wrong with probability allowance / (52 n), so that the whole of the town's
/// year keeps what the setting names, however many kinds and villages it has.
/// <para>
/// What is found is taken out and the rest is judged again. So one event is told once, where it is sharpest (a kind in a
/// village), and not again as that village, that kind and the whole town.
/// </para>
/// </summary>
/// <param name="matters">记录，早的在前。</param>
/// <param name="asOf">看到哪一天。</param>
/// <param name="rules">规矩。</param>
public sealed class Judgement(IReadOnlyList<Watched> matters, DateOnly asOf, WatchRules rules)
{
    /// <summary>扎堆最长看几天。</summary>
    public const int LongestDays = 28;

    private const int Year = 365, FewestDays = 2 * LongestDays, FewestInFourWeeks = 5, Most = 20;
    private const double Degree = 1;
    private readonly List<Watched> all = [.. matters.Where(m => m.Day <= asOf && rules.Categories.Contains(m.Kind))];
    private readonly DateOnly since = matters.Count == 0 ? asOf : matters[0].Day;

    /// <summary>看了几件。</summary>
    public int Matters => all.Count;

    /// <summary>问了几个问题：每一类、每个村、全镇各一个，扎堆每一类和合计各一个。</summary>
    public int Questions => (rules.Kinds.Contains(WarningKind.Rising) ? Categories.Count + Villages.Count + 1 : 0) + (rules.Kinds.Contains(WarningKind.Cluster) ? Categories.Count + 1 : 0);

    /// <summary>每个问题容许的误报概率。</summary>
    public double Allowance => rules.FalseAlarms / (52.0 * Math.Max(1, Questions));

    private List<DisputeKind> Categories => field ??= [.. LastYear(all).Select(m => m.Kind).Distinct().Order()];

    private List<string> Villages => field ??= [.. LastYear(all).Select(m => m.Village).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>找出全部苗头：a kind in a village first, then a village, then a kind or a village that rises.</summary>
    public IReadOnlyList<Signal> Find()
    {
        List<Signal> found = [];
        var left = all.ToList();
        if (asOf.DayNumber - since.DayNumber + 1 < FewestDays) return found;
        List<Func<List<Watched>, Signal?>> looks = [];
        if (rules.Kinds.Contains(WarningKind.Cluster)) looks.AddRange([SharpestCluster, left => Cluster(left, null)]);
        if (rules.Kinds.Contains(WarningKind.Rising)) looks.Add(SharpestRise);
        foreach (var look in looks)
        {
            while (found.Count < Most && look(left) is { } signal)
            {
                found.Add(signal);
                var told = signal.Members.ToHashSet();
                left.RemoveAll(m => told.Contains(m.Id));
            }
        }
        return found;
    }

    private IEnumerable<Watched> LastYear(IEnumerable<Watched> from) => from.Where(m => m.Day > asOf.AddDays(-Year));

    private Signal? SharpestCluster(List<Watched> left) =>
        Categories.Select(category => Cluster(left, category)).OfType<Signal>().MinBy(s => s.Chance);

    // Villages have no coordinates, so each is a circle of its own: set apart by more than the largest circle.
    private Signal? Cluster(List<Watched> left, DisputeKind? category)
    {
        var start = asOf.AddDays(1 - Year);
        if (start < since) start = since;
        var cases = LastYear(left).Where(m => m.Village is not null && (category is null || m.Kind == category)).ToList();
        if (cases.Count(m => m.Day > asOf.AddDays(-LongestDays)) < rules.LeastCount) return null;
        var places = Villages.Select((village, at) => new Place(village, at * Degree, 0)).ToList();
        var number = Villages.Select((village, at) => (village, at)).ToDictionary(v => v.village, v => v.at);
        var clusters = SpaceTimeScan.Permutation(places,
            [.. cases.GroupBy(m => (m.Village, m.Day)).Select(g => new CaseCount(number[g.Key.Village!], g.Key.Day.DayNumber - start.DayNumber, g.Count()))],
            asOf.DayNumber - start.DayNumber + 1,
            new ScanOptions { LongestDays = LongestDays, LargestKilometres = 1, LeastCases = rules.LeastCount, Interval = 7 });
        // The shuffles bound the p-value from below at 0.001; beyond that the fitted Gumbel distribution speaks, where the shuffles do not contradict it.
        if (clusters.Where(c => c.Observed >= rules.LeastCount && c.PValue <= 0.01 && c.GumbelP <= Allowance).MinBy(c => c.GumbelP) is not { } found) return null;
        var (village, from) = (Villages[found.Places[0]], start.AddDays(found.FirstDay));
        return Told(WarningKind.Cluster, village, category, from, found.Expected, found.GumbelP, [.. cases.Where(m => m.Village == village && m.Day >= from)]);
    }

    private Signal? SharpestRise(List<Watched> left) =>
        Categories.Select(category => Rise(left, null, category)).Concat(Villages.Select(village => Rise(left, village, null))).Append(Rise(left, null, null)).OfType<Signal>().MinBy(s => s.Chance);

    private Signal? Rise(List<Watched> left, string? village, DisputeKind? category)
    {
        var own = left.Where(m => (village is null || m.Village == village) && (category is null || m.Kind == category)).ToList();
        if (new WeekSeries(own, since, asOf).Judge(Allowance, FewestInFourWeeks) is not { Alarm: true } week || week.Observed < rules.LeastCount) return null;
        var from = asOf.AddDays(-6);
        return Told(WarningKind.Rising, village, category, from, week.Expected, week.PValue ?? Allowance, [.. own.Where(m => m.Day >= from)]);
    }

    private Signal Told(WarningKind kind, string? village, DisputeKind? category, DateOnly from, double expected, double chance, List<Watched> members) => new(
        kind, village, category, from, asOf, expected, chance, Math.Exp(-52 * Questions * chance), [.. members.Select(m => m.Id)],
        new WeekSeries(all.Where(m => (village is null || m.Village == village) && (category is null || m.Kind == category)), since, asOf).Recent(Allowance));
}
