using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement;

/// <summary>当场处罚（简易程序）能不能用（行政处罚法第五十一条、第五十二条），罚款能不能当场收（第六十八条、第六十九条）。</summary>
public static class SummaryProcedure
{
    /// <summary>对公民当场罚款的上限，元，含本数。</summary>
    public const decimal MostFromCitizen = 200;

    /// <summary>对法人或者其他组织当场罚款的上限，元，含本数。</summary>
    public const decimal MostFromOrganisation = 3000;

    /// <summary>不论谁都可以当场收缴的上限，元，含本数。</summary>
    public const decimal MostInCash = 100;

    /// <summary>不能用简易程序的各条理由；一条也没有就能用。</summary>
    public static IReadOnlyList<Refusal> WhyNot(ProposedPenalty penalty)
    {
        var most = penalty.Offender == OffenderKind.Citizen ? MostFromCitizen : MostFromOrganisation;
        return
        [
            .. penalty.Kinds.Count == 0 ? [EnforcementRefusals.NoPenalty] : (Refusal[])[],
            .. penalty.FactsCertain ? [] : (Refusal[])[EnforcementRefusals.FactsUncertain],
            .. penalty.HasBasis ? [] : (Refusal[])[EnforcementRefusals.NoBasis],
            .. penalty.Kinds.Where(kind => kind is not (PenaltyKind.Warning or PenaltyKind.Fine)).Select(EnforcementRefusals.NotForTheSpot),
            .. penalty.Kinds.Contains(PenaltyKind.Fine) && penalty.Fine > most ? (Refusal[])[EnforcementRefusals.FineTooHigh(penalty.Offender, most)] : [],
        ];
    }

    /// <summary>当场作出的罚款能不能当场收；收了要开财政票据。</summary>
    /// <param name="fine">罚款，元。</param>
    /// <param name="hardLater">不当场收缴事后难以执行。</param>
    /// <param name="remoteAndAsked">边远、水上、交通不便，当事人到银行缴有困难，并且自己提出。</param>
    /// <param name="onTheSpot">罚款是当场作出的；普通程序作出的只看最后一种情形。</param>
    public static Ruling<Citation> MayCollect(decimal fine, bool hardLater, bool remoteAndAsked, bool onTheSpot = true)
    {
        if (onTheSpot && (fine <= MostInCash || hardLater)) return Instruments.Cite("行政处罚法", "第六十八条");
        return remoteAndAsked ? Instruments.Cite("行政处罚法", "第六十九条") : EnforcementRefusals.NotInCash;
    }
}
