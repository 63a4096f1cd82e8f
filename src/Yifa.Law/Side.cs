namespace Yifa.Law;

/// <summary>
/// 期限主体：whose time is running. The last day of a citizen's period rolls to the next workday (民事诉讼法第八十五条);
/// the agency's own period is judged on the raw last day, because being strict with oneself can never harm the citizen.
/// </summary>
public enum Side
{
    /// <summary>机关自己的期限：届满日从不顺延。</summary>
    Agency,

    /// <summary>当事人、公民的期限：届满日是休息日的，顺延到其后第一个工作日。</summary>
    Party,
}
