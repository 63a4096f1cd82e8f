namespace Yifa.Law.Procedures.Mediation;

/// <summary>为什么这份协议不能申请司法确认。</summary>
public enum ConfirmationBar
{
    /// <summary>可以申请。</summary>
    None,

    /// <summary>不属于人民法院受理和管辖的范围。</summary>
    NotForTheCourt,

    /// <summary>确认婚姻、亲子、收养等身份关系，或者解除身份关系。</summary>
    PersonalStatus,

    /// <summary>适用其他特别程序、公示催告程序、破产程序。</summary>
    OtherProcedure,

    /// <summary>确认物权、知识产权的归属。</summary>
    Title,
}

/// <summary>人民调解的事实：what the gates of mediation look at.</summary>
public sealed record MediationFacts : MatterFacts
{
    /// <summary>有一方明确拒绝调解。</summary>
    public bool PartyRefused { get; init; }

    /// <summary>属于本调委会管辖：当事人所在地或者纠纷发生地。</summary>
    public bool WithinJurisdiction { get; init; }

    /// <summary>法律规定只能由专门机关管辖，或者禁止用民间调解方式解决。</summary>
    public bool ReservedToAuthority { get; init; }

    /// <summary>法院、公安机关或者其他行政机关已经受理或者已经解决，又没有法院、公安机关把它交来调解。</summary>
    public bool TakenUpElsewhere { get; init; }

    /// <summary>最近一次分流到了司法调解。</summary>
    public bool TriagedAway { get; init; }

    /// <summary>已告知提请有关机关处理或者起诉。</summary>
    public bool ReferralExplained { get; init; }

    /// <summary>有激化的可能，可能引起治安案件、刑事案件。</summary>
    public bool MayEscalate { get; init; }

    /// <summary>已向公安机关或者有关部门报告。</summary>
    public bool EscalationReported { get; init; }

    /// <summary>已指定或者由当事人选定调解员。</summary>
    public bool MediatorNamed { get; init; }

    /// <summary>调解员在任，没有被罢免或者解聘。</summary>
    public bool MediatorInOffice { get; init; }

    /// <summary>要指定的这一名在任：没有离任，所在调委会没有撤销，任期没有届满。</summary>
    public bool NomineeInOffice { get; init; }

    /// <summary>要指定的这一名与当事人有利害关系。</summary>
    public bool NomineeConcerned { get; init; }

    /// <summary>最近一次调解会达成了协议。</summary>
    public bool Settled { get; init; }

    /// <summary>各方当事人都同意延长。</summary>
    public bool AllAgreedToExtend { get; init; }

    /// <summary>延长到的日子晚于现在的期限：调结的、法院给的，先到的那一个。</summary>
    public bool ExtendsFurther { get; init; }

    /// <summary>同意延长时期限还没有届满。</summary>
    public bool ExtendedInTime { get; init; }

    /// <summary>有信访的材料，转办的或者信访人直接提出的。</summary>
    public bool FromPetition { get; init; }

    /// <summary>已经书面答复信访人。</summary>
    public bool PetitionerAnswered { get; init; }

    /// <summary>卷里应当有的文书，有的既没有签了名的原件，也没有写明为什么没有。</summary>
    public bool PapersMissing { get; init; }

    /// <summary>归档前自查查出的错，没有改，也没有写明是怎么回事。</summary>
    public bool FaultsUnexplained { get; init; }

    /// <summary>有法院委派、委托的材料。</summary>
    public bool FromCourt { get; init; }

    /// <summary>已经书面报告法院。</summary>
    public bool CourtReported { get; init; }

    /// <summary>有公安机关移交的材料。</summary>
    public bool FromPolice { get; init; }

    /// <summary>没有达成协议的，已经告知公安机关；没有终止的不用告知。</summary>
    public bool PoliceTold { get; init; }

    /// <summary>协议约定的都履行了；什么都没有登记履行的不算。</summary>
    public bool AllPerformed { get; init; }

    /// <summary>已经书面申请公安机关认可。</summary>
    public bool RecognitionSought { get; init; }

    /// <summary>属于本机关职权。</summary>
    public bool WithinPowers { get; init; }

    /// <summary>有违法行为要查处，还没有查处。</summary>
    public bool PunishmentDue { get; init; }

    /// <summary>已确定行政机关的调解人员。</summary>
    public bool ConciliatorNamed { get; init; }

    /// <summary>单位之间的土地权属争议。</summary>
    public bool LandBetweenUnits { get; init; }

    /// <summary>处理决定书写明了可以起诉。</summary>
    public bool SuitExplained { get; init; }

    /// <summary>权属处理决定送达了各方当事人；没有作出的不用送达。</summary>
    public bool LandServed { get; init; }

    /// <summary>登记了收到信访的日子。</summary>
    public bool PetitionReceived { get; init; }

    /// <summary>信访是上级转送、交办的。</summary>
    public bool FromSuperior { get; init; }

    /// <summary>可以导入法定途径。</summary>
    public bool LegalWayOpen { get; init; }

    /// <summary>多人走访，没有推选代表，或者代表超过了条例准许的人数。</summary>
    public bool TooManyRepresentatives { get; init; }

    /// <summary>同一事实和理由以前已经复核过。</summary>
    public bool RecheckedBefore { get; init; }

    /// <summary>听证结束的日子不早于开始的日子。</summary>
    public bool HearingForward { get; init; }

    /// <summary>已书面告知处理的途径。</summary>
    public bool WayTold { get; init; }

    /// <summary>本机关负责人批准了延长，并告知了理由。</summary>
    public bool HeadApproved { get; init; }

    /// <summary>延长没有超过条例准许的日数。</summary>
    public bool WithinCeiling { get; init; }

    /// <summary>意见书写明了请求、事实和理由、处理意见和依据。</summary>
    public bool OpinionComplete { get; init; }

    /// <summary>处理意见书送达了信访人，或者不在等他的时候：没有出具、他已经接受、已经请求复查。</summary>
    public bool OpinionServed { get; init; }

    /// <summary>信访已经终结：信访人接受，期满没有请求复查、复核，已经复核，或者没有受理。</summary>
    public bool PetitionOver { get; init; }

    /// <summary>转出以后接收单位已经签收。</summary>
    public bool TransferAcknowledged { get; init; }

    /// <summary>受理过：转出以后退回来，从受理以后接着办。</summary>
    public bool AcceptedBefore { get; init; }

    /// <summary>邀请了亲属、邻里、专家等参与。</summary>
    public bool HelpersInvited { get; init; }

    /// <summary>当事人同意邀请他们。</summary>
    public bool HelpersAgreedTo { get; init; }

    /// <summary>已告知调解的性质、原则、效力和当事人的权利义务。</summary>
    public bool RightsExplained { get; init; }

    /// <summary>协议有民事权利义务内容，或者当事人要求书面。</summary>
    public bool WrittenFormNeeded { get; init; }

    /// <summary>协议写全了当事人、事实与责任、内容、履行方式、地点、期限。</summary>
    public bool AgreementComplete { get; init; }

    /// <summary>各方当事人都已签名、盖章或者按指印。</summary>
    public bool PartiesSigned { get; init; }

    /// <summary>调解员已签名。</summary>
    public bool MediatorSigned { get; init; }

    /// <summary>已加盖调委会印章。</summary>
    public bool CommitteeSealed { get; init; }

    /// <summary>当事人各执一份，调委会留存一份。</summary>
    public bool CopiesGiven { get; init; }

    /// <summary>已告知可以通过仲裁、行政、司法途径维权。</summary>
    public bool OtherWaysExplained { get; init; }

    /// <summary>双方共同申请司法确认。</summary>
    public bool AppliedJointly { get; init; }

    /// <summary>不能申请司法确认的情形。</summary>
    public ConfirmationBar ConfirmationBar { get; init; }

    /// <summary>法院裁定协议有效；还没有裁定的为 null。</summary>
    public bool? CourtConfirmed { get; init; }
}
