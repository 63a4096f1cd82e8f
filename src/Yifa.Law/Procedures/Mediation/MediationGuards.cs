namespace Yifa.Law.Procedures.Mediation;

/// <summary>人民调解的条件：each with the article that wants it.</summary>
public static class MediationGuards
{
    private const string Act = "人民调解法";
    private const string Provisions = "人民调解工作若干规定";
    private const string Petitions = "信访工作条例";
    private const string Courts = "最高人民法院关于人民法院特邀调解的规定";
    private const string PublicSecurity = "治安管理处罚法";

    public static readonly Guard NobodyRefused = Guard.On<MediationFacts>("双方都没有拒绝调解",
        new("mediation.party-refused", "当事人一方明确拒绝调解，不得调解。", "请终止调解，并告知可以通过仲裁、行政、司法途径维权。", Instruments.Cite(Act, "第十七条")), facts => !facts.PartyRefused);

    public static readonly Guard WithinJurisdiction = Guard.On<MediationFacts>("属于本调委会管辖",
        new("mediation.outside-jurisdiction", "这件纠纷不属于本调委会管辖。", "请移送当事人所在地或者纠纷发生地的调委会；疑难复杂、跨地区的，由乡镇（街道）调委会或者联合调解。", Instruments.Cite(Provisions, "第二十一条")), facts => facts.WithinJurisdiction);

    public static readonly Guard NotReserved = Guard.On<MediationFacts>("不是只能由专门机关处理的",
        new("mediation.reserved", "法律规定这类纠纷只能由专门机关管辖，或者禁止用民间调解方式解决。", "请办理不予受理，并告知提请有关机关处理。", Instruments.Cite(Provisions, "第二十二条", verified: false)), facts => !facts.ReservedToAuthority);

    public static readonly Guard NotTakenUpElsewhere = Guard.On<MediationFacts>("没有别的机关受理或者解决",
        new("mediation.taken-up-elsewhere", "法院、公安机关或者其他行政机关已经受理或者解决了这件纠纷。", "请办理不予受理；法院、公安机关委托、移送来调解的，请先登记收到材料再受理。", Instruments.Cite(Provisions, "第二十二条", verified: false)), facts => !facts.TakenUpElsewhere);

    public static readonly Guard NotTriagedAway = Guard.On<MediationFacts>("没有分流到别的途径",
        new("mediation.triaged-away", "这件纠纷已经分流到司法调解，不由人民调解受理。", "请转给法院；要由人民调解办的，请写明理由重新分流。", Instruments.Cite(Provisions, "第二十一条", verified: false)), facts => !facts.TriagedAway);

    public static readonly Guard ReferralExplained = Guard.On<MediationFacts>("已告知去哪里处理",
        new("mediation.referral-not-explained", "不予受理，要告知当事人提请有关机关处理或者向法院起诉。", "请告知当事人，并记录告知的内容。", Instruments.Cite(Provisions, "第二十二条", verified: false)), facts => facts.ReferralExplained);

    public static readonly Guard EscalationReported = Guard.On<MediationFacts>("激化风险已报告",
        new("mediation.escalation-not-reported", "这件纠纷可能引起治安案件或者刑事案件，还没有报告。", "请先采取预防措施，及时向公安机关或者有关部门报告，并登记报告。", Instruments.Cite(Act, "第二十五条")), facts => !facts.MayEscalate || facts.EscalationReported);

    public static readonly Guard MediatorNamed = Guard.On<MediationFacts>("已确定调解员",
        new("mediation.no-mediator", "还没有指定或者由当事人选定调解员。", "请指定一名或者数名调解员，或者请当事人选择。", Instruments.Cite(Act, "第十九条")), facts => facts.MediatorNamed);

    public static readonly Guard MediatorInOffice = Guard.On<MediationFacts>("调解员在任",
        new("mediation.mediator-dismissed", "这名调解员已被罢免或者解聘，不能再调解。", "请换一名在任的调解员。", Instruments.Cite(Act, "第十五条")), facts => facts.MediatorInOffice);

    public static readonly Guard HelpersAgreedTo = Guard.On<MediationFacts>("邀请他人参与已征得同意",
        new("mediation.helpers-not-agreed", "邀请亲属、邻里或者专家参与调解，要先征得当事人同意。", "请征得各方同意并记录，或者不邀请。", Instruments.Cite(Act, "第二十条")), facts => !facts.HelpersInvited || facts.HelpersAgreedTo);

    public static readonly Guard RightsExplained = Guard.On<MediationFacts>("已告知权利义务",
        new("mediation.rights-not-explained", "调解前没有告知调解的性质、原则、效力和当事人的权利义务。", "请口头或者书面告知，并记录告知的方式。", Instruments.Cite(Provisions, "第三十条")), facts => facts.RightsExplained);

    public static readonly Guard AgreementComplete = Guard.On<MediationFacts>("协议内容齐全",
        new("mediation.agreement-incomplete", "协议书要写明当事人、主要事实和责任、协议内容，以及履行的方式、地点、期限。", "请补全协议书。", Instruments.Cite(Provisions, "第三十五条")), facts => facts.AgreementComplete);

    public static readonly Guard PartiesSigned = Guard.On<MediationFacts>("各方当事人签名",
        new("mediation.parties-not-signed", "各方当事人没有都签名、盖章或者按指印，协议书还没有生效。", "请各方当事人在协议书上签名、盖章或者按指印。", Instruments.Cite(Act, "第二十九条")), facts => facts.PartiesSigned);

    public static readonly Guard MediatorSigned = Guard.On<MediationFacts>("调解员签名",
        new("mediation.mediator-not-signed", "调解员没有签名，协议书还没有生效。", "请调解员在协议书上签名。", Instruments.Cite(Act, "第二十九条")), facts => facts.MediatorSigned);

    public static readonly Guard CommitteeSealed = Guard.On<MediationFacts>("加盖调委会印章",
        new("mediation.not-sealed", "没有加盖人民调解委员会印章，协议书还没有生效。", "请加盖调委会印章。", Instruments.Cite(Act, "第二十九条")), facts => facts.CommitteeSealed);

    public static readonly Guard CopiesGiven = Guard.On<MediationFacts>("协议书份数",
        new("mediation.copies-not-given", "协议书要由当事人各执一份，调委会留存一份。", "请把协议书交给各方当事人并留存一份。", Instruments.Cite(Act, "第二十九条")), facts => facts.CopiesGiven);

    public static readonly Guard OralFormAllowed = Guard.On<MediationFacts>("可以口头达成",
        new("mediation.written-form-needed", "协议有民事权利义务内容或者当事人要求书面的，应当制作调解协议书。", "请制作调解协议书。", Instruments.Cite(Provisions, "第三十四条")), facts => !facts.WrittenFormNeeded);

    public static readonly Guard OtherWaysExplained = Guard.On<MediationFacts>("已告知其他途径",
        new("mediation.other-ways-not-explained", "终止调解，要告知当事人可以依法通过仲裁、行政、司法途径维护权利。", "请告知当事人，并写入终止记录。", Instruments.Cite(Act, "第二十六条")), facts => facts.OtherWaysExplained);

    public static readonly Guard AppliedJointly = Guard.On<MediationFacts>("双方共同申请",
        new("mediation.not-joint", "司法确认要由双方当事人共同申请。", "请双方共同在申请书上签名。", Instruments.Cite(Act, "第三十三条")), facts => facts.AppliedJointly);

    public static readonly Guard Confirmable = Guard.On<MediationFacts>("可以司法确认",
        new("mediation.not-confirmable", "不属法院受案范围，涉及身份关系、物权或者知识产权确权，或者适用其他特别程序的，法院不受理司法确认申请。", "请告知当事人按协议履行；有争议的，可以向法院起诉。", Instruments.Cite("民事诉讼法解释", "第三百五十五条")), facts => facts.ConfirmationBar == ConfirmationBar.None);

    public static readonly Guard CourtConfirmed = Guard.On<MediationFacts>("法院裁定协议有效",
        new("mediation.not-confirmed-by-court", "法院没有裁定协议有效。", "请按裁定书登记结果。", Instruments.Cite("民事诉讼法", "第二百零六条")), facts => facts.CourtConfirmed == true);

    public static readonly Guard CourtRefused = Guard.On<MediationFacts>("法院裁定驳回",
        new("mediation.not-refused-by-court", "法院没有裁定驳回申请。", "请按裁定书登记结果。", Instruments.Cite("民事诉讼法", "第二百零六条")), facts => facts.CourtConfirmed == false);

    public static readonly Guard SomebodyRefused = Guard.On<MediationFacts>("有过拒绝",
        new("mediation.nobody-refused", "没有哪一方拒绝过调解，不用记重新同意。", "请照常办理下一步。", Instruments.Cite(Act, "第十七条")), facts => facts.PartyRefused);

    public static readonly Guard NomineeInOffice = Guard.On<MediationFacts>("要指定的调解员在任",
        new("mediation.nominee-not-in-office", "要指定的这名调解员这一天不在任：已经离任，或者所在调委会撤销、任期届满。", "请指定一名在任的；任期届满的，先换届并在名册里登记。", Instruments.Cite(Act, "第九条")), facts => facts.NomineeInOffice);

    public static readonly Guard NomineeUnconcerned = Guard.On<MediationFacts>("调解员与双方没有利害关系",
        new("mediation.nominee-concerned", "要指定的这名调解员与当事人有利害关系，调解不能偏袒一方。", "请换一名与各方都没有利害关系的调解员。", Instruments.Cite(Act, "第十五条")), facts => !facts.NomineeConcerned);

    public static readonly Guard RiskFlagged = Guard.On<MediationFacts>("登记过激化风险",
        new("mediation.no-risk", "这件纠纷没有登记过激化风险，没有要报告的。", "发现可能引起治安案件、刑事案件的，请先登记风险。", Instruments.Cite(Act, "第二十五条")), facts => facts.MayEscalate);

    public static readonly Guard AllAgreedToExtend = Guard.On<MediationFacts>("各方都同意延长",
        new("mediation.extension-not-agreed", "延长要各方当事人都同意。", "请征得各方同意并记录；不同意的，按期调结或者终止。", Instruments.Cite(Provisions, "第三十三条")), facts => facts.AllAgreedToExtend);

    public static readonly Guard ExtendsFurther = Guard.On<MediationFacts>("比现在的期限晚",
        new("mediation.extension-not-later", "延长到的日子不比现在的期限晚。", "请写一个更晚的日子。", Instruments.Cite(Provisions, "第三十三条")), facts => facts.ExtendsFurther);

    public static readonly Guard ExtendedInTime = Guard.On<MediationFacts>("届满以前同意的",
        new("mediation.extension-too-late", "同意延长的这一天，期限已经届满。", "届满以后不能再延长；请继续调解并写明逾期的原因，或者终止。", Instruments.Cite(Provisions, "第三十三条")), facts => facts.ExtendedInTime);

    public static readonly Guard Settled = Guard.On<MediationFacts>("调解会达成了协议",
        new("mediation.not-settled", "最近一次调解会没有记为达成协议。", "请先登记达成协议的那次调解会；没有达成的，继续调解或者终止。", Instruments.Cite(Act, "第二十八条")), facts => facts.Settled);

    public static readonly Guard FromPetition = Guard.On<MediationFacts>("是信访来的",
        new("mediation.not-a-petition", "这件纠纷没有登记信访的材料。", "是信访转办或者信访人直接提出的，请先登记收到材料。", Instruments.Cite(Petitions, "第二十三条")), facts => facts.FromPetition);

    public static readonly Guard PetitionerAnswered = Guard.On<MediationFacts>("信访来的已经答复",
        new("mediation.petitioner-not-answered", "信访来的，还没有书面答复信访人。", "请书面答复信访人，登记他收到的日子以后再归档。", Instruments.Cite(Petitions, "第三十四条")), facts => !facts.FromPetition || facts.PetitionerAnswered);

    public static readonly Guard FromCourt = Guard.On<MediationFacts>("是法院委派、委托的",
        new("mediation.not-from-court", "这件纠纷没有登记法院委派、委托的材料。", "是法院委派、委托的，请先登记收到材料。", Instruments.Cite(Courts, "第二十六条")), facts => facts.FromCourt);

    public static readonly Guard CourtReported = Guard.On<MediationFacts>("法院委派的已经报告",
        new("mediation.court-not-reported", "法院委派、委托的，结束以后还没有书面报告法院。", "请书面报告法院，没有达成协议的把材料一并移送，登记以后再归档。", Instruments.Cite(Courts, "第二十七条")), facts => !facts.FromCourt || facts.CourtReported);

    public static readonly Guard FromPolice = Guard.On<MediationFacts>("是公安机关移交的",
        new("mediation.not-from-police", "这件纠纷没有登记公安机关移交的材料。", "是公安机关移交的，请先登记收到材料。", Instruments.Cite(PublicSecurity, "第九条")), facts => facts.FromPolice);

    public static readonly Guard PoliceTold = Guard.On<MediationFacts>("公安移交的没有达成，已经告知",
        new("mediation.police-not-told", "公安机关移交的，没有达成协议，还没有告知公安机关。", "请告知公安机关依法处理，登记以后再归档。", Instruments.Cite(PublicSecurity, "第九条")), facts => !facts.FromPolice || facts.PoliceTold);

    public static readonly Guard AllPerformed = Guard.On<MediationFacts>("协议已经履行",
        new("mediation.not-performed", "协议还没有都履行，或者没有登记履行，不能申请公安机关认可。", "请先督促履行，登记履行以后再申请；不履行的，告知公安机关依法处理。", Instruments.Cite(PublicSecurity, "第九条")), facts => facts.AllPerformed);

    public static readonly Guard RecognitionSought = Guard.On<MediationFacts>("已经申请公安机关认可",
        new("mediation.recognition-not-sought", "还没有书面申请公安机关认可。", "请先登记书面申请。", Instruments.Cite(PublicSecurity, "第九条")), facts => facts.RecognitionSought);

    public static readonly Guard TransferAcknowledged = Guard.On<MediationFacts>("转出的有回执",
        new("mediation.transfer-not-acknowledged", "转出以后还没有收到接收单位的回执。", "请催接收单位签收，登记回执以后再归档。", Instruments.Cite(Provisions, "第二十二条", verified: false)), facts => facts.TransferAcknowledged);

    public static readonly Guard NotAcceptedBefore = Guard.On<MediationFacts>("受理以前转出的",
        new("mediation.accepted-before", "这件是受理以后转出的，退回来不用重新受理。", "请登记“接收单位退回，接着办”。", Instruments.Cite(Provisions, "第二十二条", verified: false)), facts => !facts.AcceptedBefore);

    public static readonly Guard AcceptedBefore = Guard.On<MediationFacts>("受理以后转出的",
        new("mediation.not-accepted-before", "这件转出以前没有受理过，不能接着办。", "请登记“接收单位退回”，再看要不要受理。", Instruments.Cite(Provisions, "第二十二条", verified: false)), facts => facts.AcceptedBefore);

    public static readonly Guard PapersThere = Guard.On<MediationFacts>("应有的文书都有了",
        new("mediation.papers-missing", "卷里应当有的文书还没有齐：有的既没有签了名的扫描件，也没有写明为什么没有。", "请到“卷宗文书”看缺哪几份，加上扫描件，或者写明没有的理由，再归档。", Instruments.Cite(Act, "第二十七条")), facts => !facts.PapersMissing);

    public static readonly Guard FaultsExplained = Guard.On<MediationFacts>("自查查出的错改了，或者写明了",
        new("mediation.faults-unexplained", "归档前自查查出了错，没有改，也没有写明是怎么回事。", "请到“归档前自查”逐条看：能改的先改；改不了的，在“自查查出的错”一栏写明，再归档。", Instruments.Cite(Act, "第二十七条")), facts => !facts.FaultsUnexplained);
}
