using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Procedures.Executions;

/// <summary>强制执行时的选项：every choice that a step offers, in one vocabulary. What a word means for a gate is written with the guard.</summary>
public enum ExecutionWord
{
    [Display(Name = "公民（含个体工商户）")] Citizen,
    [Display(Name = "法人或者其他组织")] Organisation,

    [Display(Name = "在乡、村庄规划区内，没有取得或者没有照乡村建设规划许可证建设")] RuralWithoutPermit,
    [Display(Name = "不是这种情形")] NotRural,

    [Display(Name = "执法人员与本案都没有利害关系")] Unconcerned,
    [Display(Name = "有执法人员与本案有利害关系")] Concerned,
    [Display(Name = "两名执法人员都出示了执法证")] CardsShown,
    [Display(Name = "已告知陈述、申辩的权利和复议、诉讼的途径、期限")] RightsTold,
    [Display(Name = "已告知陈述、申辩的权利")] DefenceTold,

    [Display(Name = "听取并复核：理由成立，采纳")] DefenceAdopted,
    [Display(Name = "听取并复核：理由不成立，写明了为什么")] DefenceRejected,
    [Display(Name = "没有记录、复核")] DefenceUnheard,

    [Display(Name = "审核通过")] ReviewPassed,
    [Display(Name = "退回补充或者改正")] ReviewReturned,
    [Display(Name = "审核不通过")] ReviewFailed,
    [Display(Name = "审核人通过了国家统一法律职业资格考试")] ReviewerQualified,
    [Display(Name = "审核人不是初次从事审核，不要求资格考试")] ReviewerNotNew,
    [Display(Name = "审核人初次从事审核，没有通过资格考试")] ReviewerUnqualified,

    [Display(Name = "已经或者将危害交通安全")] TrafficHarm,
    [Display(Name = "已经或者将造成环境污染")] Pollution,
    [Display(Name = "已经或者将破坏自然资源")] ResourceHarm,
    [Display(Name = "没有这些后果")] NoHarm,
    [Display(Name = "本机关代履行")] PerformedByUs,
    [Display(Name = "委托没有利害关系的第三人代履行")] PerformedByThird,
    [Display(Name = "委托有利害关系的人代履行")] PerformedByConcerned,
    [Display(Name = "已盖机关印章")] Stamped,

    [Display(Name = "直接送达")] InPerson,
    [Display(Name = "留置送达")] LeftBehind,
    [Display(Name = "邮寄送达")] ByPost,
    [Display(Name = "公告送达")] ByNotice,

    [Display(Name = "不是紧急情况")] Usual,
    [Display(Name = "情况紧急，不能等到白天或者节后")] Urgent,
    [Display(Name = "没有停居民生活的水、电、热、燃气")] UtilitiesKept,
    [Display(Name = "停了居民生活的水、电、热或者燃气")] UtilitiesCut,
    [Display(Name = "当事人到场")] PartyPresent,
    [Display(Name = "当事人不到场，请了见证人")] WitnessPresent,
    [Display(Name = "当事人不到场，也没有见证人")] NobodyPresent,
    [Display(Name = "到场监督的人员、代履行人和当事人或者见证人都签了名")] AllSigned,
    [Display(Name = "没有采用暴力、胁迫和别的非法方式")] Peaceful,

    [Display(Name = "道路、河道、航道或者公共场所的遗洒物、障碍物、污染物，要立即清除，当事人不能清除")] MustClearNow,
    [Display(Name = "可以等当事人清除")] CanWait,
    [Display(Name = "当事人在场")] PartyThere,
    [Display(Name = "当事人不在场，事后立即通知")] PartyAway,

    [Display(Name = "申请复议")] UnderReview,
    [Display(Name = "提起诉讼")] UnderSuit,
    [Display(Name = "维持、驳回、撤回")] Upheld,
    [Display(Name = "变更、撤销、确认违法或者无效")] Overturned,

    [Display(Name = "当事人履行确有困难或者暂无履行能力")] HardToPerform,
    [Display(Name = "第三人对执行标的主张权利，确有理由")] ThirdPartyClaims,
    [Display(Name = "执行可能造成难以弥补的损失，中止不损害公共利益")] Irreparable,
    [Display(Name = "复议、诉讼中决定停止执行")] RemedyStays,
    [Display(Name = "达成执行协议，分阶段履行")] AgreedInStages,
    [Display(Name = "其他应当中止的情形")] OtherStay,

    [Display(Name = "公民死亡，没有遗产可以执行，也没有义务承受人")] PartyDied,
    [Display(Name = "单位终止，没有财产可以执行，也没有义务承受人")] PartyDissolved,
    [Display(Name = "执行的标的没有了")] ObjectGone,
    [Display(Name = "据以执行的决定被撤销")] OrderRevoked,
    [Display(Name = "其他应当终结的情形")] OtherEnd,

    [Display(Name = "已删去个人信息，核对过")] PersonalDataRemoved,
}
