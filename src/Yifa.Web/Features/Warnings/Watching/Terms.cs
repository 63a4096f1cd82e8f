using System.Globalization;
using Yifa.Insight.Escalation;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Warnings.Watching;

/// <summary>
/// 期限的巡查：what will most likely run out, by how fast this town has been with the same kind before, not by what the text says. Where too few were
/// ended to know, nothing is said.
/// </summary>
public static class Terms
{
    /// <summary>至少办完过几件，才说得上快慢。</summary>
    public const int FewestEnded = 20;

    private const double LikelyLate = 0.5;

    /// <summary>照以往的快慢，多半要逾期的。</summary>
    /// <param name="kind">哪一种事。</param>
    /// <param name="matters">这一种的，近 <paramref name="years"/> 年开始的。</param>
    /// <param name="years">看了几年。</param>
    /// <param name="asOf">看到哪一天。</param>
    public static IEnumerable<Signal> AtRisk(TermedKind kind, IReadOnlyList<Termed> matters, int years, DateOnly asOf)
    {
        Wait Waited(Termed m) => m.EndedOn is { } ended && ended <= asOf ? new(Math.Max(0, ended.DayNumber - m.Day.DayNumber), true) : new(asOf.DayNumber - m.Day.DayNumber, false);
        if (EndedBy(matters, asOf) < FewestEnded) yield break;
        // What is over and nobody wrote when says nothing of how long it took.
        var known = matters.Where(m => m.Day <= asOf && (m.EndedOn is not null || m.InHand)).ToList();
        var town = WaitingTimes.OfTown([.. known.Select(Waited)]);
        var byCategory = known.GroupBy(m => m.Category).Select(g => (g.Key, Of: WaitingTimes.OfUnit([.. g.Select(Waited)], town))).ToList();
        foreach (var matter in known.Where(m => m.OpenOn(asOf)))
        {
            var (open, limit) = (asOf.DayNumber - matter.Day.DayNumber, matter.Due.DayNumber - matter.Day.DayNumber);
            if (open < 1 || open >= limit) continue;
            var late = byCategory.First(c => c.Key == matter.Category).Of.Late(limit, open);
            if (late < LikelyLate) continue;
            var why = string.Create(CultureInfo.InvariantCulture, $"已经 {open} 天没有了结，还剩 {limit - open} 天到期；照本镇近{(years == 1 ? "一年" : $" {years} 年")}的快慢，十件里约有 {Math.Round(late * 10):0} 件会逾期。");
            yield return new(WarningKind.Clock, matter.Village, matter.Category, matter.Day, matter.Day, null, null, late, [matter.Id], [], why) { Matter = kind };
        }
    }

    /// <summary>到某日为止办完了几件。</summary>
    public static int EndedBy(IEnumerable<Termed> matters, DateOnly asOf) => matters.Count(m => m.EndedOn <= asOf);
}
