namespace Yifa.Insight.Scoring;

/// <summary>发出过的一个预警。</summary>
/// <param name="Subject">关于什么：村、类型、当事人。</param>
/// <param name="Raised">哪天发出。</param>
/// <param name="Certainty">当时说的把握，零到一。</param>
public sealed record Warning(string Subject, DateOnly Raised, double Certainty);

/// <summary>事后认定确有其事。</summary>
/// <param name="Subject">关于什么。</param>
/// <param name="Began">从哪天起。</param>
/// <param name="Ended">到哪天止。</param>
/// <param name="Noticed">没有预警的话，人是哪天知道的。</param>
public sealed record Happening(string Subject, DateOnly Began, DateOnly Ended, DateOnly Noticed);

/// <summary>某月的预期和实际。</summary>
/// <param name="Subject">关于什么。</param>
/// <param name="Month">那个月的第一天。</param>
/// <param name="Expected">当时的预期。</param>
/// <param name="Actual">实际。</param>
public sealed record MonthlyCount(string Subject, DateOnly Month, double Expected, double Actual);

/// <summary>某月说的把握和兑现的比例。</summary>
/// <param name="Month">那个月的第一天。</param>
/// <param name="Warnings">几个预警。</param>
/// <param name="Said">平均说了几成把握。</param>
/// <param name="CameTrue">兑现了几成。</param>
public sealed record MonthlyCalibration(DateOnly Month, int Warnings, double Said, double CameTrue);

/// <summary>
/// 预警的成绩：the warnings' own record, so that they can be believed as far as they deserve, and no farther. A happening counts once however
/// many warnings it had; a warning that met no happening is a false alarm.
/// </summary>
/// <param name="Hits">报对几件。</param>
/// <param name="Misses">漏报几件。</param>
/// <param name="FalseAlarms">误报几个。</param>
/// <param name="LeadDays">报对的，比人知道早几天（中位数）。</param>
/// <param name="Brier">把握与结果的均方差；一直说五成的是 0.25。</param>
/// <param name="Months">逐月的把握和兑现。</param>
/// <param name="Error">预期与实际平均差多少件。</param>
/// <param name="BaselineError">若只说“同上月一样”，平均差多少件。</param>
public sealed record WarningScore(int Hits, int Misses, int FalseAlarms, double? LeadDays, double? Brier, IReadOnlyList<MonthlyCalibration> Months, double? Error, double? BaselineError)
{
    /// <summary>是否该闭嘴：连“同上月一样”都不如。没有可比的月份时不闭。</summary>
    public bool Quiet => Error > BaselineError;

    /// <summary>说了结果的有几个。</summary>
    public int Answered => Hits + FalseAlarms;

    /// <summary>属实不够：enough were answered to tell, and fewer came true than were to. What is warned of one by one has no month to be compared with; it is measured by this.</summary>
    /// <param name="fewest">至少几个说了结果，才说得上。</param>
    /// <param name="least">至少几成要属实。</param>
    public bool FallsShort(int fewest, double least) => Answered >= fewest && Hits < least * Answered;

    /// <summary>算成绩。</summary>
    /// <param name="warnings">发出过的预警。</param>
    /// <param name="happenings">确有其事的。</param>
    /// <param name="counts">逐月的预期和实际。</param>
    /// <param name="early">早于开始几天以内的也算报对。</param>
    public static WarningScore Of(IReadOnlyList<Warning> warnings, IReadOnlyList<Happening> happenings, IReadOnlyList<MonthlyCount> counts, int early = 0)
    {
        bool Meets(Warning w, Happening h) => w.Subject == h.Subject && w.Raised >= h.Began.AddDays(-early) && w.Raised <= h.Ended;
        var right = warnings.ToLookup(w => happenings.Any(h => Meets(w, h)));
        var leads = happenings.Select(h => warnings.Where(w => Meets(w, h)).Select(w => (DateOnly?)w.Raised).Min() is { } first ? h.Noticed.DayNumber - first.DayNumber : (int?)null).ToList();
        var found = leads.OfType<int>().Order().ToList();
        var months = warnings.GroupBy(w => new DateOnly(w.Raised.Year, w.Raised.Month, 1)).OrderBy(g => g.Key)
            .Select(g => new MonthlyCalibration(g.Key, g.Count(), g.Average(w => w.Certainty), g.Average(w => right[true].Contains(w) ? 1.0 : 0))).ToList();
        var pairs = (from now in counts
                     join last in counts on (now.Subject, now.Month.AddMonths(-1)) equals (last.Subject, last.Month)
                     select (Ours: Math.Abs(now.Expected - now.Actual), Base: Math.Abs(last.Actual - now.Actual))).ToList();
        return new(found.Count, leads.Count - found.Count, right[false].Count(),
            found.Count == 0 ? null : (found[(found.Count - 1) / 2] + found[found.Count / 2]) / 2.0,
            warnings.Count == 0 ? null : warnings.Average(w => Math.Pow(w.Certainty - (right[true].Contains(w) ? 1 : 0), 2)),
            months, pairs.Count == 0 ? null : pairs.Average(p => p.Ours), pairs.Count == 0 ? null : pairs.Average(p => p.Base));
    }
}
