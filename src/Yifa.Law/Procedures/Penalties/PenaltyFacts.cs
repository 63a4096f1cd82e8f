namespace Yifa.Law.Procedures.Penalties;

/// <summary>行政处罚的事实：the course so far, the step that is asked for, and what lies outside both. The guards read them directly.</summary>
public sealed record PenaltyFacts : MatterFacts
{
    /// <summary>到现在为止的经过。</summary>
    public required PenaltyCourse Course { get; init; }

    /// <summary>要办的一步。</summary>
    public required PenaltyEvent Next { get; init; }

    /// <summary>办了这一步以后的经过：what a step itself makes necessary is asked of it.</summary>
    public PenaltyCourse After => new(Course.Procedure, [.. Course.Events, Next]);

    /// <summary>案外的情况。</summary>
    public required PenaltyStanding Standing { get; init; }

    /// <summary>违法行为的日子：申请立案时写的；当场处罚的就是那一天。</summary>
    public DateOnly ActedOn => Course.ActedOn(On);

    /// <summary>这一步选了哪个。</summary>
    public bool Says(PenaltyWord word) => Next.Words.Contains(word);
}
