namespace Yifa.Insight.Escalation;

/// <summary>一条激化苗头的规则：written down as data, so that an officer can read it and change it.</summary>
/// <param name="Code">代码。</param>
/// <param name="Name">名称。</param>
/// <param name="Points">分。</param>
/// <param name="Words">哪些词算；为空时由 <see cref="EscalationRules"/> 按事实判断。</param>
public sealed record EscalationRule(string Code, string Name, double Points, IReadOnlyList<string> Words);

/// <summary>事情的经过，文字之外的。没有登记的为空，不算分。</summary>
public sealed record Course
{
    /// <summary>这两方以前有过几件纠纷。</summary>
    public int PriorDisputes { get; init; }

    /// <summary>上一件距今几日。</summary>
    public int? DaysSinceLast { get; init; }

    /// <summary>以前是否报过警或有人受过伤。</summary>
    public bool? PoliceOrInjury { get; init; }

    /// <summary>调解未成几次。</summary>
    public int FailedMediations { get; init; }

    /// <summary>已经几日没有了结。</summary>
    public int DaysOpen { get; init; }

    /// <summary>距下一个节日（通常是春节）几日；用于欠薪。</summary>
    public int? DaysToFestival { get; init; }
}

/// <summary>一个苗头。</summary>
/// <param name="Rule">按哪条规则。</param>
/// <param name="Why">因为什么：原文的词，或经过中的事实。</param>
public sealed record EscalationSign(EscalationRule Rule, string Why);
