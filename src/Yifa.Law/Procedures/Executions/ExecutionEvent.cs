using Yifa.Law.Vocabulary;

namespace Yifa.Law.Procedures.Executions;

/// <summary>强制执行的一步：what was done on which day, as far as the law asks about it. Never changed: a correction is another step.</summary>
/// <param name="Step">步骤的代码。</param>
/// <param name="On">办理之日。</param>
public sealed record ExecutionEvent(string Step, DateOnly On)
{
    /// <summary>选了哪些。</summary>
    public IReadOnlySet<ExecutionWord> Words { get; init; } = new HashSet<ExecutionWord>();

    /// <summary>第一名执法人员。</summary>
    public Guid? Officer { get; init; }

    /// <summary>第二名执法人员。</summary>
    public Guid? Second { get; init; }

    /// <summary>视为送达之日：公告送达的，自发出公告之日起经过三十日；别的就是那一天。</summary>
    public DateOnly ServedOn => Words.Contains(ExecutionWord.ByNotice) ? LegalClock.Due(On, Deadlines.Find("PEN-NOTICE").Term, WorkCalendar.Official).Value.Raw : On;

    /// <summary>到哪天为止：限期履行、催告、公告的最后一日，准备代履行的日子。</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>开始实施的时刻；没有写为 null。</summary>
    public TimeOnly? At { get; init; }

    /// <summary>对应前面的第几步：录像属于哪一步。</summary>
    public int? Of { get; init; }

    /// <summary>登记的时候就交来了录音录像。</summary>
    public bool Filmed { get; init; }

    /// <summary>文书的各项都写了。</summary>
    public bool Complete { get; init; }
}

/// <summary>案外的情况：what the course does not know: the list of matters, the roster of officers, who does the step.</summary>
/// <param name="MatterInForce">所依据的执法事项在责令的那天有效，并且可以自己强制。</param>
/// <param name="OfficersFit">承办的执法人员那天都持有效的执法证、在岗、没有暂扣。</param>
/// <param name="NomineesFit">这一步要指定的执法人员那天都合格。</param>
/// <param name="ActorHandlesCase">审核人就是本案承办人。</param>
public sealed record ExecutionStanding(bool MatterInForce = true, bool OfficersFit = true, bool NomineesFit = true, bool ActorHandlesCase = false);

/// <summary>经过得出的台账各栏，台账、指标和报表照这个数。</summary>
public sealed record ExecutionResult
{
    public DateOnly? OrderedOn { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public DateOnly? DoneOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public ExecutionOutcome? Outcome { get; init; }
}

/// <summary>强制执行的事实：the guards read the course, the step that is asked for, and what lies outside both.</summary>
public sealed record ExecutionFacts : MatterFacts
{
    /// <summary>到现在为止的经过。</summary>
    public required ExecutionCourse Course { get; init; }

    /// <summary>要办的一步。</summary>
    public required ExecutionEvent Next { get; init; }

    /// <summary>案外的情况。</summary>
    public required ExecutionStanding Standing { get; init; }

    /// <summary>这一步选了哪个。</summary>
    public bool Says(ExecutionWord word) => Next.Words.Contains(word);
}
