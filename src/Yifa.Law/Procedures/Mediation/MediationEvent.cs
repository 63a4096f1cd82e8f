namespace Yifa.Law.Procedures.Mediation;

/// <summary>
/// 经过里的一步：what was done on which day, as far as the law asks about it. Never changed: a correction is another step.
/// </summary>
/// <param name="Step">步骤的代码。</param>
/// <param name="On">办理之日。</param>
public sealed record MediationEvent(string Step, DateOnly On)
{
    /// <summary>选了哪些。</summary>
    public IReadOnlySet<MediationWord> Words { get; init; } = new HashSet<MediationWord>();

    /// <summary>哪一方当事人，从 1 起；不分当事人的为 null。</summary>
    public int? Party { get; init; }

    /// <summary>哪一名调解员；没有的为 null。</summary>
    public Guid? Mediator { get; init; }

    /// <summary>延长到、应当履行的日子；没有的为 null。</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>履行的是第几步约定的；没有的为 null。</summary>
    public int? Of { get; init; }

    /// <summary>写了几个人的姓名，用顿号、逗号隔开的；没有写为零。</summary>
    public int Named { get; init; }

    /// <summary>主要内容和处理的意见都写了。</summary>
    public bool Told { get; init; }

    /// <summary>协议书的事实、内容，履行的方式、地点、期限都写了。</summary>
    public bool Complete { get; init; }
}

/// <summary>调解员是否合适：what the procedure must be told of the roster, because the course itself does not know who holds office.</summary>
/// <param name="NamedInOffice">已经指定的都在任。</param>
/// <param name="NomineeInOffice">这一步要指定的在任。</param>
/// <param name="NomineeConcerned">这一步要指定的就是当事人，或者与他同一号码。</param>
public sealed record MediatorStanding(bool NamedInOffice = true, bool NomineeInOffice = true, bool NomineeConcerned = false);

/// <summary>经过得出的化解情况：the fields of the ledger that the figures count.</summary>
public sealed record MediationResult(Vocabulary.DisputeOutcome Outcome, DateOnly? ResolvedOn, Vocabulary.AgreementForm? Agreement);

/// <summary>一期履行。</summary>
/// <param name="Ordinal">约定它的是第几步。</param>
/// <param name="DueOn">应当履行的日子；协议没有写的为 null。</param>
/// <param name="DoneOn">履行的日子；还没有履行为 null。</param>
public sealed record Performance(int Ordinal, DateOnly? DueOn, DateOnly? DoneOn);
