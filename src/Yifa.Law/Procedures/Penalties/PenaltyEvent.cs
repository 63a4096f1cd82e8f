using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Procedures.Penalties;

/// <summary>
/// 办案的一步：what was done on which day, as far as the law asks about it. Never changed: a correction is another step.
/// </summary>
/// <param name="Step">步骤的代码。</param>
/// <param name="On">办理之日。</param>
public sealed record PenaltyEvent(string Step, DateOnly On)
{
    /// <summary>几点；没有写为 null。</summary>
    public TimeOnly? At { get; init; }

    /// <summary>选了哪些。</summary>
    public IReadOnlySet<PenaltyWord> Words { get; init; } = new HashSet<PenaltyWord>();

    /// <summary>第一名执法人员；回避的，换下的那一名。</summary>
    public Guid? Officer { get; init; }

    /// <summary>第二名执法人员；回避的，换上的那一名。</summary>
    public Guid? Second { get; init; }

    /// <summary>违法行为发生之日；连续、继续的，终了之日。</summary>
    public DateOnly? Since { get; init; }

    /// <summary>到哪天为止：陈述申辩的最后一日，听证的日子，暂缓、分期的最后一日，延长到的日子。</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>视为送达之日：公告送达的，自发出公告之日起经过三十日；别的就是那一天。</summary>
    public DateOnly ServedOn => Words.Contains(PenaltyWord.ByNotice) ? LegalClock.Due(On, Deadlines.Find("PEN-NOTICE").Term, WorkCalendar.Official).Value.Raw : On;

    /// <summary>对应前面的第几步：解除、处理哪一次保存、扣押，录像属于哪一步。</summary>
    public int? Of { get; init; }

    /// <summary>登记的时候就交来了录音录像。</summary>
    public bool Filmed { get; init; }

    /// <summary>处罚种类，最重的一种。</summary>
    public PenaltyKind? Kind { get; init; }

    /// <summary>并处的另一种。</summary>
    public PenaltyKind? Also { get; init; }

    /// <summary>罚款，元。</summary>
    public decimal? Fine { get; init; }

    /// <summary>没收的违法所得和财物，元。</summary>
    public decimal? Confiscated { get; init; }

    /// <summary>调查终结时选的裁量档次，照清单里的一行；没有选为 null。</summary>
    public string? Band { get; init; }

    /// <summary>文书的各项都写了：决定书六项、告知书四项、笔录的时间地点内容、查封扣押的理由依据和物品，调查终结报告的依据和理由。</summary>
    public bool Complete { get; init; }

    /// <summary>拟处、所处的处罚，供判断程序。</summary>
    public ProposedPenalty Proposed => new(Words.Contains(PenaltyWord.Organisation) ? OffenderKind.Organisation : OffenderKind.Citizen, new[] { Kind, Also }.OfType<PenaltyKind>().ToHashSet())
    {
        Fine = Fine ?? 0, ConfiscatedGains = Confiscated ?? 0, FactsCertain = Words.Contains(PenaltyWord.FactsCertain), HasBasis = true,
        Complex = Words.Contains(PenaltyWord.Complex), ManyRelations = Words.Contains(PenaltyWord.ManyRelations), PublicInterest = Words.Contains(PenaltyWord.PublicInterest),
    };
}

/// <summary>案外的情况：what the procedure must be told because the course does not know it: the list of matters, the roster of officers, who does the step.</summary>
/// <param name="MatterInForce">这一步的日子，所依据的执法事项在清单里有效。</param>
/// <param name="MatterEntrusted">事项是委托的：要以委托机关的名义，不得采取强制措施。</param>
/// <param name="OfficersFit">承办的执法人员那天都持有效的执法证、在岗、没有暂扣。</param>
/// <param name="NomineesFit">这一步要指定的执法人员那天都合格。</param>
/// <param name="ActorHandlesCase">审核人、听证主持人就是本案承办人。</param>
public sealed record PenaltyStanding(bool MatterInForce = true, bool MatterEntrusted = false, bool OfficersFit = true, bool NomineesFit = true, bool ActorHandlesCase = false)
{
    /// <summary>当事人的号码，和以前对他的处罚。</summary>
    public PartyKnown Party { get; init; } = PartyKnown.Nothing;

    /// <summary>写了当事人的姓名、名称。</summary>
    public bool PartyNamed { get; init; } = true;

    /// <summary>所依据的执法事项的裁量基准，一档一档；没有为空。</summary>
    public IReadOnlyList<DiscretionBand> Bands { get; init; } = [];
}

/// <summary>经过得出的台账各栏，台账、指标和报表照这个数。</summary>
public sealed record PenaltyResult
{
    public PenaltyProcedure Procedure { get; init; } = PenaltyProcedure.Ordinary;

    public DateOnly? FiledOn { get; init; }

    public DateOnly? ReviewedOn { get; init; }

    public DateOnly? NotifiedOn { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public PenaltyKind? Penalty { get; init; }

    public decimal? Fine { get; init; }

    public DateOnly? ServedOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }
}
