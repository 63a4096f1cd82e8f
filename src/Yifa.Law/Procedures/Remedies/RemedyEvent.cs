using Yifa.Law.Vocabulary;

namespace Yifa.Law.Procedures.Remedies;

/// <summary>办理复议、应诉的一步。</summary>
/// <param name="Step">步骤的代码。</param>
/// <param name="On">办理之日。</param>
public sealed record RemedyEvent(string Step, DateOnly On)
{
    /// <summary>选了哪些。</summary>
    public IReadOnlySet<RemedyWord> Words { get; init; } = new HashSet<RemedyWord>();

    /// <summary>听证、开庭的日子；限期履行的最后一日。</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>写了事实、理由和法律依据。</summary>
    public bool Complete { get; init; }

    /// <summary>写了为什么：答复逾期的原因，负责人不能参加的理由。</summary>
    public bool Explained { get; init; }
}

/// <summary>案外的情况：what the penalty case that is fought over still owes; the course of the remedy does not know it.</summary>
/// <param name="UndoOwed">决定被变更、撤销、确认违法或者无效，处罚案件上还没有登记。</param>
/// <param name="PublicationOwed">公示还没有撤回。</param>
public sealed record RemedyStanding(bool UndoOwed = false, bool PublicationOwed = false);

/// <summary>经过得出的台账各栏。</summary>
public sealed record RemedyResult
{
    public DateOnly? ReceivedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public RemedyOutcome? Outcome { get; init; }

    public bool? HeadAppeared { get; init; }
}

/// <summary>复议、应诉的事实：the guards read the course, the step that is asked for, and what lies outside both.</summary>
public sealed record RemedyFacts : MatterFacts
{
    /// <summary>到现在为止的经过。</summary>
    public required RemedyCourse Course { get; init; }

    /// <summary>要办的一步。</summary>
    public required RemedyEvent Next { get; init; }

    /// <summary>案外的情况。</summary>
    public required RemedyStanding Standing { get; init; }

    /// <summary>这一步选了哪个。</summary>
    public bool Says(RemedyWord word) => Next.Words.Contains(word);
}
