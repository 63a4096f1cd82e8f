using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>合同与顾问的指标：合同审查、法律意见、法律顾问。</summary>
internal static class CounselIndicators
{
    private static readonly LedgerOf<ContractFact> Contracts = new(IndicatorModule.Counsel,
        Dimension.Of<ContractFact, string?>("kind", "合同类型", f => f.Kind), Dimension.Of<ContractFact, Adoption?>("adoption", "采纳情况", f => f.Adoption),
        Dimension.Of<ContractFact, string?>("department", "承办部门", f => f.Department));

    private static readonly LedgerOf<OpinionFact> Opinions = new(IndicatorModule.Counsel,
        Dimension.Of<OpinionFact, OpinionMatter>("matter", "事项类别", f => f.Matter), Dimension.Of<OpinionFact, Adoption?>("adoption", "采纳情况", f => f.Adoption),
        Dimension.Of<OpinionFact, string?>("department", "来件部门", f => f.Department));

    private static readonly LedgerOf<CounselFact> Counsel = new(IndicatorModule.Counsel, Dimension.Of<CounselFact, string?>("firm", "律师事务所", f => f.Firm));

    private static readonly By<ContractFact> Signed = new("签订日期", f => f.SignedOn);
    private static readonly By<ContractFact> Ending = new("履行期限", f => f.PerformUntil);
    private static readonly Citation Payment = new("保障中小企业款项支付条例", "第九条", new DateOnly(2025, 6, 1));
    private static readonly Citation CounselRule = new("关于推行法律顾问制度和公职律师公司律师制度的意见", Verified: false);

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Contracts.Count("contracts.reviewed", "合同审查件数", "件", "送审一份合同算一件，按送审日期；同一合同再次送审另算。") with { Basis = CounselRule },
        Contracts.SumOf("contracts.amount", "合同审查金额", "元", "送审合同的金额相加，没有填金额的不计，按送审日期。", f => f.Amount),
        Contracts.Sum("contracts.opinions", "合同审查意见条数", "条", "各件合同的审查意见条数相加，按送审日期。", f => f.Opinions),
        Contracts.Count("contracts.adopted", "合同审查意见采纳件数", "件", "审查意见全部采纳或部分采纳的合同，按送审日期。", f => f.Adoption == Adoption.Full || f.Adoption == Adoption.Partial),
        Contracts.Rate("contracts.adopted.rate", "合同审查意见采纳率", "填了采纳情况的合同中，全部或部分采纳的占比，按送审日期。", f => f.Adoption != Adoption.Rejected, f => f.Adoption != null),
        Contracts.Count("contracts.signed", "合同签订件数", "件", "送审过的合同中已签订的，按签订日期。", by: Signed),
        Contracts.Count("contracts.ending", "合同到期件数", "件", "履行期限在期内届满的合同。", by: Ending),
        Contracts.Count("contracts.late-payment", "付款期限超上限合同件数", "件", "约定付款期限超过60日的合同，按送审日期。", f => f.PaymentDays > PaymentTerms.LongestDays) with { Basis = Payment },

        Opinions.Count("opinions.issued", "法律意见条数", "条", "法律顾问逐条编号的意见，一个编号算一条，按出具日期。") with { Basis = CounselRule },
        Opinions.Count("opinions.adopted", "法律意见采纳条数", "条", "全部采纳和部分采纳的意见，按出具日期。", f => f.Adoption == Adoption.Full || f.Adoption == Adoption.Partial),
        Opinions.Count("opinions.adopted.full", "法律意见全部采纳条数", "条", "采纳情况为全部采纳的，按出具日期。", f => f.Adoption == Adoption.Full),
        Opinions.Count("opinions.rejected", "法律意见未采纳条数", "条", "采纳情况为未采纳的，按出具日期。", f => f.Adoption == Adoption.Rejected),
        Opinions.Rate("opinions.adopted.rate", "法律意见采纳率", "期内出具的意见中，全部采纳和部分采纳的占比，按出具日期。", f => f.Adoption == Adoption.Full || f.Adoption == Adoption.Partial),
        Opinions.Rate("opinions.reasoned.rate", "未采纳说明理由率", "未采纳的意见中，写明理由的占比，按出具日期。", f => f.Reasoned, f => f.Adoption == Adoption.Rejected),
        Opinions.Rate("opinions.in-time.rate", "法律意见按时出具率", "有要求日期的意见中，出具日期不晚于要求日期的占比，按出具日期。", f => f.Day <= f.RequiredOn, f => f.RequiredOn != null),
        Opinions.Count("opinions.decisions", "重大决策法律意见条数", "条", "事项类别为重大决策的，按出具日期。", f => f.Matter == OpinionMatter.MajorDecision),
        Opinions.Count("opinions.documents", "规范性文件法律意见条数", "条", "事项类别为规范性文件的，按出具日期。", f => f.Matter == OpinionMatter.NormativeDocument),
        Opinions.Count("opinions.contracts", "合同法律意见条数", "条", "事项类别为合同的，按出具日期；与合同审查件数是两本台账。", f => f.Matter == OpinionMatter.Contract),
        Opinions.Count("opinions.petitions", "信访法律意见条数", "条", "事项类别为信访的，按出具日期。", f => f.Matter == OpinionMatter.Petition),
        Opinions.Count("opinions.litigation", "涉诉法律意见条数", "条", "事项类别为涉诉的，按出具日期。", f => f.Matter == OpinionMatter.Litigation),
        Opinions.Count("opinions.villages", "村居事务法律意见条数", "条", "事项类别为村居事务的，按出具日期。", f => f.Matter == OpinionMatter.Village),

        Counsel.Standing("counsel.lawyers", "法律顾问人数", "人", "期末在聘期内的律师，同一律师算一人。", InService, Measure.Distinct, key: Lawyer) with { ZeroMeans = false },
        Counsel.Standing("counsel.firms", "法律顾问律所数", "家", "期末在聘期内的律师事务所，同一律所算一家。", InService, Measure.Distinct, key: Firm) with { ZeroMeans = false },
    ];

    private static Expression<Func<CounselFact, Period, bool>> InService => (f, p) => f.Day <= p.To && (f.Until == null || f.Until >= p.To);

    private static Expression<Func<CounselFact, string?>> Lawyer => f => f.Lawyer;

    private static Expression<Func<CounselFact, string?>> Firm => f => f.Firm;
}
