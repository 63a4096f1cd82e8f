using System.Globalization;
using Yifa.Insight.Escalation;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Warnings.Watching;

/// <summary>
/// 逐件看的巡查：the same parties or the same place again, and signs of escalation in the text or the course. No score decides anything about a
/// person: what comes out is a matter to look at, with the reasons, and no name.
/// </summary>
/// <param name="matters">近一年的，保密的不在其中。</param>
/// <param name="asOf">看到哪一天。</param>
/// <param name="rules">激化苗头的规则。</param>
public sealed class Courses(IReadOnlyList<WatchedCourse> matters, DateOnly asOf, EscalationRules rules)
{
    private const int Recent = 28, OftenInAYear = 3;
    private const double RareChance = 0.001;
    // Whoever is the same person shares one of these: a pair is looked for among a few matters and not among all of a year.
    private readonly ILookup<string, WatchedCourse> byParty =
        matters.SelectMany(m => SameParties.KeysOf(m).Select(key => (key, m))).ToLookup(pair => pair.key, pair => pair.m);
    private readonly ILookup<string, WatchedCourse> bySpot = matters.Where(m => SameSpot.KeyOf(m) is not null).ToLookup(m => SameSpot.KeyOf(m)!);
    private readonly Dictionary<Guid, WatchedCourse> byId = matters.DistinctBy(m => m.Id).ToDictionary(m => m.Id);

    /// <summary>同一双方、同一个地方又起纠纷，或者苗头合计够分。</summary>
    public IEnumerable<Signal> Escalations()
    {
        var rate = RepeatRate.Of([.. matters.SelectMany(m => m.Parties.Select(p => KeyOf(p, m.Village)).Distinct()).GroupBy(k => k).Select(g => new PartyCount(g.Count(), 1))]);
        foreach (var matter in matters.Where(m => m.Day <= asOf && (m.Day > asOf.AddDays(-Recent) || m.OpenOn(asOf))))
        {
            // What somebody has judged to have risen again is, whatever names and numbers say.
            var before = SameParties.KeysOf(matter).SelectMany(key => byParty[key]).Concat(matter.Again.Select(id => byId.GetValueOrDefault(id)).OfType<WatchedCourse>()).DistinctBy(m => m.Id)
                .Where(m => IsBefore(m, matter)).OrderBy(m => m.Day).ThenBy(m => m.Id).ToList();
            var samePair = before.Where(m => matter.Again.Contains(m.Id) || SameParties.Both(m, matter)).ToList();
            var sameSpot = AtTheSpotOf(matter).Except(samePair).ToList();
            var often = matter.Parties.Max(p => (int?)(1 + before.Count(m => m.Parties.Any(other => SameParties.One(other, m, p, matter))))) ?? 1;
            var pair = samePair.Append(matter).ToList();
            var course = new Course
            {
                FailedMediations = pair.Sum(m => m.FailedOn.Count(on => on <= asOf)), PoliceOrInjury = pair.Exists(m => m.PoliceOn <= asOf) || samePair.Exists(CameToBlows),
                PriorDisputes = samePair.Count, DaysSinceLast = samePair.Count == 0 ? null : matter.Day.DayNumber - samePair.Max(m => m.Day).DayNumber,
                DaysOpen = matter.OpenOn(asOf) ? asOf.DayNumber - matter.Day.DayNumber : 0, DaysToFestival = NextSpringFestival(asOf).DayNumber - asOf.DayNumber,
            };
            var signs = rules.Signs(matter.Text, course);
            var points = EscalationRules.Points(signs, course);
            var escalates = matter.OpenOn(asOf) && points >= rules.Threshold;
            var rare = often >= OftenInAYear && rate.Chance(often, 1) <= RareChance;
            if (!escalates && (matter.Day <= asOf.AddDays(-Recent) || samePair.Count == 0 && sameSpot.Count == 0 && !rare)) continue;
            List<string> why = [.. signs.Select(s => $"{s.Rule.Name}：{s.Why}（{s.Rule.Points.ToString("0.#", CultureInfo.InvariantCulture)} 分）")];
            if (samePair.Exists(m => matter.Again.Contains(m.Id))) why.Add("有人认定是又起的");
            if (rare) why.Add($"一年里有一方涉及 {often} 件");
            if (sameSpot.Count > 0) why.Add($"同一个地方 {SameSpot.Days} 天里另有 {sameSpot.Count} 件，上一件在 {matter.Day.DayNumber - sameSpot[^1].Day.DayNumber} 天前");
            yield return new(WarningKind.Escalation, matter.Village, matter.Kind, matter.Day, matter.Day, null, null, 1 / (1 + Math.Exp(rules.Threshold - points)), [matter.Id, .. samePair.Concat(sameSpot).Select(m => m.Id)], [], string.Join("；", why));
        }
    }

    private IEnumerable<WatchedCourse> AtTheSpotOf(WatchedCourse matter) => SameSpot.KeyOf(matter) is not { } spot ? []
        : bySpot[spot].Where(m => IsBefore(m, matter) && m.Day >= matter.Day.AddDays(-SameSpot.Days) && !m.Apart.Contains(matter.Id) && !matter.Apart.Contains(m.Id)).OrderBy(m => m.Day).ThenBy(m => m.Id);

    private static bool IsBefore(WatchedCourse one, WatchedCourse other) => one.Day < other.Day || one.Day == other.Day && one.Id < other.Id;

    // Between the same two before: what is written of this matter itself counts by its own words.
    private bool CameToBlows(WatchedCourse earlier) => rules.Signs(earlier.Text, new Course()).Any(s => s.Rule.Code == "violence");

    private static string KeyOf(WatchedParty party, string? village) => party.IdNumberKey ?? $"{village} {party.Name}";

    private static DateOnly NextSpringFestival(DateOnly after)
    {
        var lunar = new ChineseLunisolarCalendar();
        var on = DateOnly.FromDateTime(lunar.ToDateTime(after.Year, 1, 1, 0, 0, 0, 0));
        return on >= after ? on : DateOnly.FromDateTime(lunar.ToDateTime(after.Year + 1, 1, 1, 0, 0, 0, 0));
    }
}
