namespace Yifa.Law.Procedures.Inspection;

/// <summary>检查经过里的一步。</summary>
/// <param name="Step">步骤的代码。</param>
/// <param name="On">办理之日。</param>
public sealed record InspectionEvent(string Step, DateOnly On)
{
    /// <summary>选了哪些。</summary>
    public IReadOnlySet<InspectionWord> Words { get; init; } = new HashSet<InspectionWord>();

    /// <summary>检查码从哪天起有效；别的步骤为 null。</summary>
    public DateOnly? FromOn { get; init; }

    /// <summary>检查码有效到的、改正到的日子；没有的为 null。</summary>
    public DateOnly? DueOn { get; init; }
}

/// <summary>检查以外要知道的：what the course itself does not know, asked of the list, the roster and the year as of the day of the visit.</summary>
/// <param name="Items">各事项不能检查的理由。</param>
/// <param name="Published">各事项都公布了。</param>
/// <param name="Team">两人不能执法的理由。</param>
/// <param name="Caps">各领域频次上的理由。</param>
/// <param name="ApproverApart">办这一步的人不在两名执法人员之中。</param>
/// <param name="EveryPointFound">每个检查要点都有结论。</param>
/// <param name="ProblemFound">记录里有不符合的；还没有记录为 null。</param>
public sealed record InspectionStanding(IReadOnlyList<Refusal> Items, bool Published, IReadOnlyList<Refusal> Team, IReadOnlyList<Refusal> Caps, bool ApproverApart = true, bool EveryPointFound = true, bool? ProblemFound = null);
