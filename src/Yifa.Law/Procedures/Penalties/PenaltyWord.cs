using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Procedures.Penalties;

/// <summary>
/// 办案时的选项：every choice that a step of a penalty case offers, in one vocabulary. Which step offers which is written with its form; what a
/// word means for a gate is written with the guard.
/// </summary>
public enum PenaltyWord
{
    [Display(Name = "公民（含个体工商户）")] Citizen,
    [Display(Name = "法人或者其他组织")] Organisation,

    [Display(Name = "一般的违法行为，追究两年")] TwoYears,
    [Display(Name = "涉及公民生命健康安全、金融安全并且有危害后果，追究五年")] FiveYears,

    [Display(Name = "本镇辖区内发生")] Here,
    [Display(Name = "不在本镇辖区内发生")] NotHere,
    [Display(Name = "没有被别的机关罚过款")] NotFinedBefore,
    [Display(Name = "同一违法行为已经被罚过款，这次不再罚款")] FinedBefore,

    [Display(Name = "两名执法人员都出示了执法证")] CardsShown,
    [Display(Name = "违法事实确凿，当场就能认定")] FactsCertain,
    [Display(Name = "事实还要调查")] FactsUncertain,
    [Display(Name = "已告知事实、理由、依据和陈述、申辩的权利")] RightsTold,
    [Display(Name = "已责令改正")] CorrectionOrdered,
    [Display(Name = "不用责令改正：已经改正，或者没有可以改正的")] NothingToCorrect,
    [Display(Name = "决定书已经当场交付，写明先申请行政复议")] HandedOver,

    [Display(Name = "当事人当场缴不方便，到银行或者电子支付缴")] ToBank,
    [Display(Name = "一百元以下，当场收")] SmallSum,
    [Display(Name = "不当场收缴事后难以执行，当场收")] HardLater,
    [Display(Name = "边远、水上、交通不便，当事人提出当场缴")] RemoteAndAsked,
    [Display(Name = "已出具财政部门统一制发的专用票据")] ReceiptGiven,

    [Display(Name = "负责人事前批准过")] ApprovedBefore,
    [Display(Name = "情况紧急，当场实施，二十四小时内报告补批")] Urgent,
    [Display(Name = "先行登记保存")] Preservation,
    [Display(Name = "查封")] Sealing,
    [Display(Name = "扣押")] Seizing,
    [Display(Name = "抽样取证")] Sampling,
    [Display(Name = "当事人到场")] PartyPresent,
    [Display(Name = "当事人不到场，请了见证人")] WitnessPresent,
    [Display(Name = "当事人不到场，也没有见证人")] NobodyPresent,
    [Display(Name = "清单一式二份，当场交付")] ListHandedOver,
    [Display(Name = "是涉案的场所、设施或者财物")] CaseGoods,
    [Display(Name = "是公民个人及其家属的生活必需品，或者与案件无关")] NecessitiesOrUnrelated,
    [Display(Name = "退还")] Returned,
    [Display(Name = "没收、销毁")] Confiscated,
    [Display(Name = "转为查封、扣押或者移送有关部门")] HandedOn,
    [Display(Name = "情况复杂，负责人批准延长，已书面告知理由")] ExtensionTold,

    [Display(Name = "核对无误，签名或者按指印")] Signed,
    [Display(Name = "拒绝签名，已注明，请见证人签名")] SignatureRefused,

    [Display(Name = "案情简单")] Plain,
    [Display(Name = "情节复杂或者重大违法行为")] Complex,
    [Display(Name = "疑难复杂，涉及多个法律关系")] ManyRelations,
    [Display(Name = "涉及重大公共利益")] PublicInterest,
    [Display(Name = "在裁量基准的档次以内")] WithinBand,
    [Display(Name = "没有适用的裁量基准，说明了理由")] NoBand,
    [Display(Name = "超出裁量基准的档次，负责人批准")] OutsideBandApproved,
    [Display(Name = "超出裁量基准的档次，没有批准")] OutsideBand,
    [Display(Name = "没有涉嫌犯罪")] NoCrime,
    [Display(Name = "涉嫌犯罪")] MaybeCrime,

    [Display(Name = "告知了要求听证的权利")] HearingTold,
    [Display(Name = "不属于应当听证的，没有告知听证")] HearingNotTold,
    [Display(Name = "听取并复核：理由成立，采纳")] DefenceAdopted,
    [Display(Name = "听取并复核：理由不成立，写明了为什么")] DefenceRejected,
    [Display(Name = "没有听取、复核")] DefenceUnheard,
    [Display(Name = "书面放弃陈述、申辩")] DefenceWaived,
    [Display(Name = "书面放弃听证")] HearingWaived,
    [Display(Name = "公开举行")] OpenHearing,
    [Display(Name = "涉及国家秘密、商业秘密或者个人隐私，不公开")] ClosedHearing,
    [Display(Name = "当事人到场，笔录签了名")] HearingHeld,
    [Display(Name = "当事人没有正当理由不到场，或者中途退场，终止听证")] HearingForgone,

    [Display(Name = "审核通过")] ReviewPassed,
    [Display(Name = "退回补充或者改正")] ReviewReturned,
    [Display(Name = "审核不通过")] ReviewFailed,
    [Display(Name = "审核人通过了国家统一法律职业资格考试")] ReviewerQualified,
    [Display(Name = "审核人不是初次从事审核，不要求资格考试")] ReviewerNotNew,
    [Display(Name = "审核人初次从事审核，没有通过资格考试")] ReviewerUnqualified,

    [Display(Name = "给予行政处罚")] Punish,
    [Display(Name = "不予处罚：轻微、及时改正、没有危害后果")] SlightAndCorrected,
    [Display(Name = "可以不予处罚：初次违法、后果轻微、及时改正")] FirstAndSlight,
    [Display(Name = "不予处罚：证明没有主观过错")] NoFault,
    [Display(Name = "不予处罚：不满十四周岁")] UnderFourteen,
    [Display(Name = "不予处罚：精神病人、智力残疾人不能辨认或者控制自己行为")] NotResponsible,
    [Display(Name = "不予处罚：违法事实不能成立")] NotEstablished,
    [Display(Name = "已经教育当事人，留有记录")] Educated,
    [Display(Name = "已盖机关印章")] Stamped,

    [Display(Name = "宣告后当场交付")] OnTheSpot,
    [Display(Name = "直接送达")] InPerson,
    [Display(Name = "留置送达")] LeftBehind,
    [Display(Name = "邮寄送达")] ByPost,
    [Display(Name = "委托送达")] ByOthers,
    [Display(Name = "电子送达，当事人签过确认书")] ByWireConfirmed,
    [Display(Name = "电子送达，当事人没有签确认书")] ByWireUnconfirmed,
    [Display(Name = "公告送达")] ByNotice,

    [Display(Name = "已删去个人信息，核对过")] PersonalDataRemoved,
    [Display(Name = "决定被变更、撤销、确认违法或者无效")] DecisionUndone,
    [Display(Name = "公示写错了，更正")] PublishedWrongly,

    [Display(Name = "缴清")] PaidInFull,
    [Display(Name = "缴了一部分")] PaidInPart,
    [Display(Name = "暂缓缴纳")] Deferred,
    [Display(Name = "分期缴纳")] Instalments,
    [Display(Name = "当事人申请复议，期间不计加处罚款")] UnderReview,
    [Display(Name = "当事人起诉，期间不计加处罚款")] UnderSuit,
    [Display(Name = "维持")] Upheld,
    [Display(Name = "变更、撤销、确认违法或者无效")] Overturned,
    [Display(Name = "准予强制执行")] CourtAllows,
    [Display(Name = "不予执行或者不予受理")] CourtRefuses,
    [Display(Name = "执行完毕")] Executed,
    [Display(Name = "终结执行")] ExecutionEnded,

    [Display(Name = "批准移送")] MoveApproved,
    [Display(Name = "不批准移送，记录了理由")] MoveRefused,
    [Display(Name = "公安机关立案")] PoliceTook,
    [Display(Name = "公安机关不立案")] PoliceRefused,

    [Display(Name = "履行完毕")] Fulfilled,
    [Display(Name = "不予处罚，已经送达")] NothingToFulfil,
    [Display(Name = "法院执行完毕或者终结执行")] CourtDone,
    [Display(Name = "决定已经撤销或者确认无效")] Undone,
}
