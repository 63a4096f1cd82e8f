namespace Yifa.Law;

/// <summary>一天在期限里的记号。</summary>
public enum TraceMark
{
    /// <summary>起算日，不计入。</summary>
    Start,

    /// <summary>计入。</summary>
    Counted,

    /// <summary>不计：工作日期限里的休息日。</summary>
    Skipped,

    /// <summary>扣除：停表。</summary>
    Suspended,

    /// <summary>顺延：届满日是休息日，继续往后。</summary>
    Rolled,

    /// <summary>顺延到的日子。</summary>
    RolledTo,
}

/// <summary>期限里的一天。</summary>
/// <param name="Day">日期。</param>
/// <param name="Mark">记号。</param>
/// <param name="Why">缘由，例如“周六”“春节放假”“扣除：委托鉴定”。</param>
/// <param name="Number">计入的第几日；没有计入的为 null。</param>
public readonly record struct TracedDay(DateOnly Day, TraceMark Mark, string Why, int? Number);

/// <summary>期限里连续同类的几天。</summary>
/// <param name="From">第一天。</param>
/// <param name="To">最后一天。</param>
/// <param name="Mark">记号。</param>
/// <param name="Why">缘由，几种的用顿号连接。</param>
/// <param name="Days">几天。</param>
/// <param name="LastNumber">计到第几日；没有计入的为 null。</param>
public sealed record TraceSpan(DateOnly From, DateOnly To, TraceMark Mark, string Why, int Days, int? LastNumber);
