using System.Collections.Frozen;

namespace Yifa.Law;

/// <summary>
/// 各法的“日”怎么数：some laws say “日” and mean working days for some numbers and natural days for others. This is the one place that knows;
/// a deadline that disagrees with its own law is caught by the specification.
/// </summary>
public static class DayCounting
{
    private static readonly FrozenDictionary<string, (Func<int, bool> Working, Citation Basis)> Rules = new Dictionary<string, (Func<int, bool>, Citation)>
    {
        ["行政处罚法"] = (days => days is 2 or 3 or 5 or 7, Instruments.Cite("行政处罚法", "第八十五条")),
        ["行政强制法"] = (days => days <= 10, Instruments.Cite("行政强制法", "第六十九条")),
        ["行政复议法"] = (days => days is 3 or 5 or 7 or 10, Instruments.Cite("行政复议法", "第八十八条")),
        ["行政许可法"] = (_ => true, Instruments.Cite("行政许可法", "第八十二条")),
    }.ToFrozenDictionary();

    /// <summary>这部法律里的“若干日”是哪一种期限；没有换算条款的按自然日。</summary>
    /// <param name="law">法律简称，例如“行政处罚法”。</param>
    /// <param name="days">条文写的日数。</param>
    public static Term Days(string law, int days) => IsWorking(law, days) ? Term.WorkingDays(days) : Term.Days(days);

    /// <summary>规定怎么数的条文；这部法律没有换算条款的为 null。</summary>
    public static Citation? BasisOf(string law) => Rules.TryGetValue(law, out var rule) ? rule.Basis : null;

    private static bool IsWorking(string law, int days) => Rules.TryGetValue(law, out var rule) && rule.Working(days);
}
