using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement;

/// <summary>拟作出的处罚：what has to be known of it to say by which procedure it may be made.</summary>
/// <param name="Offender">当事人是公民还是组织。</param>
/// <param name="Kinds">拟处的种类，可以几种并处。</param>
public sealed record ProposedPenalty(OffenderKind Offender, IReadOnlySet<PenaltyKind> Kinds)
{
    /// <summary>罚款，元；没有罚款为 0。</summary>
    public decimal Fine { get; init; }

    /// <summary>没收的违法所得，元；没有为 0。</summary>
    public decimal ConfiscatedGains { get; init; }

    /// <summary>没收的财物的价值，元；没有为 0。</summary>
    public decimal ConfiscatedGoods { get; init; }

    /// <summary>违法事实确凿，当场就能认定。</summary>
    public bool FactsCertain { get; init; }

    /// <summary>有法定依据。</summary>
    public bool HasBasis { get; init; }

    /// <summary>情节复杂，或者是重大违法行为。</summary>
    public bool Complex { get; init; }

    /// <summary>涉及重大公共利益。</summary>
    public bool PublicInterest { get; init; }

    /// <summary>案情疑难复杂、涉及多个法律关系。</summary>
    public bool ManyRelations { get; init; }

    /// <summary>不重于告知的：each kind is one that was told or takes the place of a heavier one, and no sum is higher. What is none of the list is compared with nothing: it was told, or it is new.</summary>
    /// <param name="told">告知当事人的那一种。</param>
    public bool NoHeavierThan(ProposedPenalty told)
    {
        if (Fine > told.Fine || ConfiscatedGains > told.ConfiscatedGains || ConfiscatedGoods > told.ConfiscatedGoods) return false;
        if (Kinds.Contains(PenaltyKind.OtherPenalty) && !told.Kinds.Contains(PenaltyKind.OtherPenalty)) return false;
        var (mine, theirs) = (Listed(Kinds), Listed(told.Kinds));
        return mine.Count <= theirs.Count && mine.Zip(theirs).All(pair => pair.First <= pair.Second);

        static List<PenaltyKind> Listed(IEnumerable<PenaltyKind> kinds) => [.. kinds.Where(k => k != PenaltyKind.OtherPenalty).OrderDescending()];
    }
}
