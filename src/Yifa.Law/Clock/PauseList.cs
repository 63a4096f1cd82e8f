namespace Yifa.Law;

/// <summary>
/// The suspensions of one clock, merged: overlapping and adjoining spans become one, so a day that two documents stop is taken out once.
/// </summary>
internal sealed class PauseList
{
    public static readonly PauseList None = new([]);

    private readonly List<Suspension> sources;
    private readonly List<(DateOnly From, DateOnly To)> merged;

    private PauseList(List<Suspension> closed)
    {
        sources = closed;
        merged = [];
        foreach (var (from, to, _, _) in closed)
        {
            var end = to ?? from;
            if (merged.Count > 0 && from <= merged[^1].To.AddDays(1))
                merged[^1] = (merged[^1].From, merged[^1].To > end ? merged[^1].To : end);
            else
                merged.Add((from, end));
        }
    }

    public IReadOnlyList<(DateOnly From, DateOnly To)> Spans => merged;

    /// <summary>An open suspension runs to the day it is looked at: the due date is then the earliest possible one.</summary>
    public static Ruling<PauseList> Of(IReadOnlyList<Suspension>? suspensions, DateOnly? asOf)
    {
        if (suspensions is null || suspensions.Count == 0)
            return None;
        var closed = new List<Suspension>(suspensions.Count);
        foreach (var suspension in suspensions)
        {
            if (suspension.To < suspension.From)
                return ClockRefusals.SuspensionBackwards(suspension);
            if (string.IsNullOrWhiteSpace(suspension.Reason) || string.IsNullOrWhiteSpace(suspension.Document))
                return ClockRefusals.SuspensionUndocumented(suspension);
            closed.Add(suspension.To is null ? suspension with { To = asOf > suspension.From ? asOf : suspension.From } : suspension);
        }
        closed.Sort((left, right) => left.From.CompareTo(right.From));
        return new PauseList(closed);
    }

    /// <summary>Why the clock stands still on this day; null when it runs.</summary>
    public string? WhyPaused(DateOnly day)
    {
        var reasons = sources.Where(source => source.From <= day && day <= source.To).Select(source => $"{source.Reason}（{source.Document}）").Distinct();
        var joined = string.Join("、", reasons);
        return joined.Length == 0 ? null : joined;
    }
}
