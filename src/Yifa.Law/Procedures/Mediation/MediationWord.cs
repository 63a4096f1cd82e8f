using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Procedures.Mediation;

/// <summary>
/// 办理时的选项：every choice that a step offers, in one vocabulary, so that what was chosen is kept as a word and not as a tick.
/// Which step offers which is written with its form; what a word means for a gate is written in <see cref="MediationCourse"/>.
/// </summary>
public enum MediationWord
{
    [Display(Name = "当事人申请")] OnApplication,
    [Display(Name = "主动调解，各方没有拒绝")] OnInitiative,
    [Display(Name = "有关机关委托、移送")] OnEntrustment,

    [Display(Name = "纠纷发生在本辖区")] DisputeHere,
    [Display(Name = "当事人在本辖区")] PartyHere,
    [Display(Name = "当事人、纠纷都不在本辖区")] Elsewhere,

    [Display(Name = "没有别的机关受理或者解决")] NotTakenUp,
    [Display(Name = "法院、公安或者其他机关已经受理或者解决")] TakenUp,
    [Display(Name = "只能由专门机关管辖，或者禁止民间调解")] Reserved,

    [Display(Name = "已告知提请有关机关处理或者起诉")] ReferralExplained,
    [Display(Name = "当事人拒绝调解")] PartyRefuses,

    [Display(Name = "法院立案前委派")] CourtAppointed,
    [Display(Name = "法院立案后委托（普通程序）")] CourtOrdinary,
    [Display(Name = "法院立案后委托（简易程序）")] CourtSummary,
    [Display(Name = "公安机关移交")] FromPolice,
    [Display(Name = "信访转办")] FromPetition,

    [Display(Name = "调委会指定")] ByCommittee,
    [Display(Name = "当事人选择")] ByParties,
    [Display(Name = "与各方都没有利害关系")] Unconcerned,
    [Display(Name = "与一方有利害关系")] Concerned,

    [Display(Name = "口头")] Orally,
    [Display(Name = "书面")] InWriting,

    [Display(Name = "没有邀请旁人")] NobodyInvited,
    [Display(Name = "邀请了人，各方都同意")] InvitedWithConsent,
    [Display(Name = "邀请了人，有一方不同意")] InvitedWithoutConsent,

    [Display(Name = "达成协议")] Settled,
    [Display(Name = "需要继续调解")] ToContinue,
    [Display(Name = "调解不成")] NotSettled,

    [Display(Name = "各方都同意延长")] AllAgreed,
    [Display(Name = "有一方不同意延长")] NotAllAgreed,

    [Display(Name = "可能引起治安案件")] PublicOrder,
    [Display(Name = "可能引起刑事案件")] Crime,
    [Display(Name = "有轻生的苗头")] SelfHarm,

    [Display(Name = "各方都认为不用书面")] OralSuffices,
    [Display(Name = "有民事权利义务内容要写明，或者有一方要书面")] WrittenNeeded,

    [Display(Name = "已经履行")] Performed,
    [Display(Name = "履行了一部分")] PartlyPerformed,
    [Display(Name = "没有履行")] NotPerformed,
    [Display(Name = "没有激化迹象")] Calm,
    [Display(Name = "有激化迹象")] Restless,

    [Display(Name = "双方共同申请")] Jointly,
    [Display(Name = "只有一方申请")] OneSidedly,
    [Display(Name = "没有下面的情形")] NoBar,
    [Display(Name = "不属于法院受理和管辖的范围")] NotForTheCourt,
    [Display(Name = "确认或者解除婚姻、亲子、收养等身份关系")] PersonalStatus,
    [Display(Name = "适用其他特别程序、公示催告、破产程序")] OtherProcedure,
    [Display(Name = "确认物权、知识产权的归属")] TitleClaim,

    [Display(Name = "已告知可以通过仲裁、行政、司法途径维权")] OtherWaysExplained,
    [Display(Name = "期满没有调结")] TimeRanOut,

    [Display(Name = "镇（街道）调委会")] ToTown,
    [Display(Name = "人民法院")] ToCourt,
    [Display(Name = "公安机关")] ToPolice,
    [Display(Name = "信访部门")] ToPetitionOffice,
    [Display(Name = "行政机关")] ToDepartment,
    [Display(Name = "仲裁机构")] ToArbitration,

    [Display(Name = "组（网格）调处")] AtGroup,
    [Display(Name = "村（社区）调处")] AtVillage,
    [Display(Name = "镇级调处")] AtTown,
    [Display(Name = "人民调解")] ByPeople,
    [Display(Name = "行政调解")] ByAdministration,
    [Display(Name = "司法调解")] ByCourt,
    [Display(Name = "一家调处")] Alone,
    [Display(Name = "几家联合调解")] Together,

    [Display(Name = "首接责任人")] FirstReceiver,
    [Display(Name = "化解责任人")] Resolver,
    [Display(Name = "稳控责任人")] Keeper,
    [Display(Name = "包案领导")] LeadingOfficial,

    [Display(Name = "信访程序")] ByPetition,

    [Display(Name = "属于本机关职权")] WithinPowers,
    [Display(Name = "不属于本机关职权")] BeyondPowers,
    [Display(Name = "没有要查处的违法行为，或者已经依法查处")] NothingToPunish,
    [Display(Name = "有违法行为要查处，还没有查处")] PunishmentDue,

    [Display(Name = "个人之间的")] LandBetweenPersons,
    [Display(Name = "个人和单位之间的")] LandPersonAndUnit,
    [Display(Name = "单位之间的")] LandBetweenUnits,
    [Display(Name = "决定书写明了：不服的，自接到通知之日起三十日内可以向法院起诉")] SuitExplained,

    [Display(Name = "信访人直接提出")] FromPetitioner,
    [Display(Name = "不能通过诉讼、仲裁、复议、行政程序解决")] NoLegalWay,
    [Display(Name = "可以通过法定途径解决")] LegalWayOpen,
    [Display(Name = "不是多人走访")] NoGroupVisit,
    [Display(Name = "多人走访，推选的代表不超过五人")] FewRepresentatives,
    [Display(Name = "多人走访，没有推选代表，或者代表超过五人")] ManyRepresentatives,
    [Display(Name = "没有复核过，或者是新的事实和理由")] NeverRechecked,
    [Display(Name = "同一事实和理由，已经复核过")] RecheckedBefore,
    [Display(Name = "已书面告知处理的途径")] WayTold,
    [Display(Name = "本机关负责人已批准，并告知信访人理由")] HeadApproved,
    [Display(Name = "还没有批准，或者还没有告知")] HeadNotApproved,
    [Display(Name = "当面签收")] HandedOver,
    [Display(Name = "邮寄签收")] ByPost,
    [Display(Name = "拒绝签收，有见证人，留下了文书")] LeftBeforeWitness,
    [Display(Name = "支持请求")] Supported,
    [Display(Name = "支持一部分")] PartlySupported,
    [Display(Name = "不支持，已作解释")] NotSupported,
    [Display(Name = "维持原意见")] Upheld,
    [Display(Name = "撤销或者变更原意见")] Overturned,

    [Display(Name = "行政复议")] ToReconsideration,
    [Display(Name = "达成了协议")] ReportedSettled,
    [Display(Name = "没有达成协议，材料一并移送")] ReportedFailed,
    [Display(Name = "没有达成协议")] ToldNoAgreement,
    [Display(Name = "达成协议没有履行")] ToldNotPerformed,

    [Display(Name = "知道：化解情况先改为化解中，补记到协议生效再写成已化解")] ReopensLedger,
}
