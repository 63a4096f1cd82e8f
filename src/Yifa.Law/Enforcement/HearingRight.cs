using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement;

/// <summary>一条理由和它的依据。</summary>
public sealed record Ground(string Text, Citation Basis);

/// <summary>
/// 要不要告知听证（行政处罚法第六十三条），要不要法制审核（第五十八条）、集体讨论（第五十七条）。“较大”是多少由市里定；
/// 部门规章更低的从低，所以可以换。
/// </summary>
/// <param name="Citizen">对公民“较大数额”“较大价值”的起点，元，含本数。</param>
/// <param name="Organisation">对法人或者其他组织的起点，元，含本数。</param>
/// <param name="Basis">依据。</param>
public sealed record HearingRight(decimal Citizen, decimal Organisation, Citation Basis)
{
    /// <summary>重庆的标准，2023-03-01 起。</summary>
    public static HearingRight Chongqing { get; } = new(5000, 50000, Instruments.Cite("重庆市行政处罚听证程序规定"));

    private static readonly Dictionary<PenaltyKind, string> Severe = new()
    {
        [PenaltyKind.Downgrade] = "降低资质等级", [PenaltyKind.RevokeLicence] = "吊销许可证件",
        [PenaltyKind.StopBusiness] = "责令停产停业", [PenaltyKind.CloseDown] = "责令关闭", [PenaltyKind.RestrictWork] = "限制从业",
    };

    /// <summary>较大的起点，元。</summary>
    public decimal LargeFor(OffenderKind offender) => offender == OffenderKind.Citizen ? Citizen : Organisation;

    /// <summary>应当告知听证权利的各条理由；一条也没有就不用。</summary>
    public IReadOnlyList<Ground> GroundsOf(ProposedPenalty penalty)
    {
        var large = LargeFor(penalty.Offender);
        var article = Instruments.Cite("行政处罚法", "第六十三条");
        return
        [
            .. penalty.Fine >= large ? [new Ground($"罚款 {penalty.Fine:0.##} 元，达到“较大数额”（{large:0} 元）", Basis)] : (Ground[])[],
            .. penalty.ConfiscatedGains >= large ? [new Ground($"没收违法所得 {penalty.ConfiscatedGains:0.##} 元，达到“较大数额”（{large:0} 元）", Basis)] : (Ground[])[],
            .. penalty.ConfiscatedGoods >= large ? [new Ground($"没收财物价值 {penalty.ConfiscatedGoods:0.##} 元，达到“较大价值”（{large:0} 元）", Basis)] : (Ground[])[],
            .. Severe.Where(kind => penalty.Kinds.Contains(kind.Key)).Select(kind => new Ground($"拟{kind.Value}", article)),
        ];
    }

    /// <summary>决定前应当法制审核的各条理由；一条也没有就不强制。</summary>
    public IReadOnlyList<Ground> ReviewOf(ProposedPenalty penalty)
    {
        var article = Instruments.Cite("行政处罚法", "第五十八条");
        return
        [
            .. penalty.PublicInterest ? [new Ground("涉及重大公共利益", article)] : (Ground[])[],
            .. GroundsOf(penalty).Count > 0 ? [new Ground("直接关系当事人重大权益；听证过的，更要审核", article)] : (Ground[])[],
            .. penalty.ManyRelations ? [new Ground("案情疑难复杂、涉及多个法律关系", article)] : (Ground[])[],
        ];
    }

    /// <summary>应当由负责人集体讨论决定的理由；不用的为空。</summary>
    public static IReadOnlyList<Ground> DiscussionOf(ProposedPenalty penalty) =>
        penalty.Complex ? [new("情节复杂或者重大违法行为", Instruments.Cite("行政处罚法", "第五十七条"))] : [];
}
