using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>法律服务申请和合同履行的指标。</summary>
internal static class ContractIndicators
{
    private static readonly LedgerOf<CounselRequestFact> Requests = new(IndicatorModule.Counsel, Dimension.Of<CounselRequestFact, OpinionMatter>("matter", "服务事项类别", f => f.Matter));

    private static readonly LedgerOf<SignedContractFact> Contracts = new(IndicatorModule.Counsel, Dimension.Of<SignedContractFact, string?>("department", "经办部门", f => f.Department));

    private static readonly By<SignedContractFact> Delivered = new("交付日期", f => f.DeliveredOn);
    private static readonly By<SignedContractFact> Expiring = new("合同到期日期", f => f.ExpiresOn);

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Requests.Count("counsel.requests", "法律顾问服务申请件数", "件", "各部门向法律顾问提出的申请，按申请日期。"),
        Requests.Count("counsel.requests.answered", "法律顾问答复件数", "件", "期内提出的申请中已答复的，按申请日期；答复日期不限于期内。", f => f.AnsweredOn != null),
        Requests.Rate("counsel.requests.timely.rate", "法律顾问按时答复率", "写了希望答复日期的申请中，在这一天以前答复的占比，按申请日期。", f => f.AnsweredOn != null && f.AnsweredOn <= f.RequiredOn, f => f.RequiredOn != null),

        Contracts.Count("contracts.kept", "在册合同件数", "件", "合同履行台账里的合同，按签订日期。"),
        Contracts.SumOf("contracts.kept.money", "在册合同金额", "元", "合同履行台账里的合同金额相加，没有填的不计，按签订日期。", f => f.Amount),
        Contracts.SumOf("contracts.paid.money", "合同已付款金额", "元", "期内签订的合同已付款相加，按签订日期。", f => f.Paid),
        Contracts.RateOf("contracts.paid.rate", "合同付款比例", "已付款合计除以合同金额合计，只算填了合同金额的，按签订日期。", Paid, Amount, f => f.Amount != null),
        Contracts.Count("contracts.delivered.unpaid", "已交付未付清合同件数", "件", "期内交付、还没有付清的合同，按交付日期。", f => f.PaidOn == null, Delivered) with { Basis = PaymentTerms.Basis },
        Contracts.Count("contracts.expiring", "在册合同到期件数", "件", "合同到期日期在期内的，不论哪年签订。", null, Expiring),
    ];

    private static Expression<Func<SignedContractFact, decimal?>> Amount => f => f.Amount;

    private static Expression<Func<SignedContractFact, decimal?>> Paid => f => f.Paid;
}
