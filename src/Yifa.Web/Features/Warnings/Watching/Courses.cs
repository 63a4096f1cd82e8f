using System.Globalization;
using Yifa.Insight.Escalation;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Warnings.Watching;

/// <summary>
/// 逐件看的巡查：the same parties or the same place again, signs of escalation in the text or the course, and terms that will most likely run out. No
/// score decides anything about a person: what comes out is a matter to look at, with the reasons, and no name.
/// </summary>
/// <param name="matters">近一年的，保密的不在其中。</param>
/// <param name="asOf">看到哪一天。</param>
/// <param name="dueOf">这一件应当哪天以前了结。</param>
/// <param name="rules">激化苗头的规则。</param>
public sealed class Courses(IReadOnlyList<WatchedCourse> matters, DateOnly asOf, Func<WatchedCourse, DateOnly> dueOf, EscalationRules rules)
{
    private const int Recent = 28, FewestEnded = 20, OftenInAYear = 3;
    private const double RareChance = 0.001, LikelyLate = 0.5;
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
            yield return One(WarningKind.Escalation, matter, 1 / (1 + Math.Exp(rules.Threshold - points)), samePair.Concat(sameSpot).Select(m => m.Id), string.Join("；", why));
        }
    }

    /// <summary>照本镇以往的快慢，多半要逾期的。</summary>
    public IEnumerable<Signal> Clocks()
    {
        Wait Waited(WatchedCourse m) => m.EndedOn is { } ended && ended <= asOf ? new(Math.Max(0, ended.DayNumber - m.Day.DayNumber), true) : new(asOf.DayNumber - m.Day.DayNumber, false);
        var known = matters.Where(m => m.Day <= asOf && (m.EndedOn is not null || m.InHand)).ToList();
        if (known.Count(m => m.EndedOn <= asOf) < FewestEnded) yield break;
        var town = WaitingTimes.OfTown([.. known.Select(Waited)]);
        var byKind = known.GroupBy(m => m.Kind).ToDictionary(g => g.Key, g => WaitingTimes.OfUnit([.. g.Select(Waited)], town));
        foreach (var matter in known.Where(m => m.OpenOn(asOf)))
        {
            var (open, limit) = (asOf.DayNumber - matter.Day.DayNumber, dueOf(matter).DayNumber - matter.Day.DayNumber);
            if (open < 1 || open >= limit) continue;
            var late = byKind[matter.Kind].Late(limit, open);
            if (late < LikelyLate) continue;
            yield return One(WarningKind.Clock, matter, late, [], string.Create(CultureInfo.InvariantCulture, $"已经 {open} 天没有了结，还剩 {limit - open} 天到期；照本镇近一年的快慢，十件里约有 {Math.Round(late * 10):0} 件会逾期。"));
        }
    }

    private IEnumerable<WatchedCourse> AtTheSpotOf(WatchedCourse matter) => SameSpot.KeyOf(matter) is not { } spot ? []
        : bySpot[spot].Where(m => IsBefore(m, matter) && m.Day >= matter.Day.AddDays(-SameSpot.Days) && !m.Apart.Contains(matter.Id) && !matter.Apart.Contains(m.Id)).OrderBy(m => m.Day).ThenBy(m => m.Id);

    private static bool IsBefore(WatchedCourse one, WatchedCourse other) => one.Day < other.Day || one.Day == other.Day && one.Id < other.Id;

    private static Signal One(WarningKind kind, WatchedCourse matter, double certainty, IEnumerable<Guid> earlier, string why) =>
        new(kind, matter.Village, matter.Kind, matter.Day, matter.Day, null, null, certainty, [matter.Id, .. earlier], [], why);

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
