using Yifa.Law.Procedures.Mediation;

namespace Yifa.Law.Procedures.Administrative;

/// <summary>行政调解的条件。Of the measure only its first articles were at hand (voluntary, no substitute for enforcement, what may be mediated); the others wait for the judicial office.</summary>
public static class AdministrativeGuards
{
    private static readonly Citation Chapter = AdministrativeDocuments.Chapter, Principles = Instruments.Cite("重庆市行政调解办法（试行）", "第四条"), Scope = Instruments.Cite("重庆市行政调解办法（试行）", "第五条");

    public static readonly Guard NobodyRefused = On("双方都没有拒绝调解", "administrative.party-refused", "当事人一方明确拒绝调解，行政调解要自愿。", "请终止调解，并告知可以复议、诉讼、仲裁。", facts => !facts.PartyRefused, Principles);

    public static readonly Guard WithinPowers = On("属于本机关职权", "administrative.beyond-powers", "这件纠纷和本机关的职权没有关系，不能行政调解。", "请转给有职权的机关，或者分流到人民调解。", facts => facts.WithinPowers, Scope);

    public static readonly Guard NotInsteadOfEnforcement = On("不以调解代替执法", "administrative.instead-of-enforcement", "有违法行为要查处，不得以行政调解代替行政执法。", "请先移交执法查处；查处以后，民事部分可以调解。", facts => !facts.PunishmentDue, Principles);

    public static readonly Guard NotTakenUpElsewhere = On("没有别的机关受理或者解决", "administrative.taken-up-elsewhere", "法院、仲裁机构或者别的机关已经受理或者解决了这件纠纷。", "请办理不予受理，告知当事人。", facts => !facts.TakenUpElsewhere);

    public static readonly Guard ConciliatorNamed = On("已定调解人员", "administrative.no-conciliator", "还没有定下本机关的调解人员。", "请定下调解人员；和一方有利害关系的不能调解。", facts => facts.ConciliatorNamed);

    public static readonly Guard Unconcerned = On("调解人员没有利害关系", "administrative.conciliator-concerned", "调解人员和当事人有利害关系。", "请换一名没有利害关系的。", facts => !facts.NomineeConcerned);

    public static readonly Guard RightsExplained = On("已告知权利义务", "administrative.rights-not-explained", "调解以前没有告知当事人的权利义务。", "请口头或者书面告知，并记录告知的方式。", facts => facts.RightsExplained);

    public static readonly Guard Settled = On("调解会达成了协议", "administrative.not-settled", "最近一次调解没有记为达成协议。", "请先登记达成协议的那次调解；没有达成的，继续调解或者终止。", facts => facts.Settled);

    public static readonly Guard AgreementComplete = On("协议内容齐全", "administrative.agreement-incomplete", "协议书要写明当事人、事实和责任、协议内容，以及履行的方式、地点、期限。", "请补全协议书。", facts => facts.AgreementComplete);

    public static readonly Guard PartiesSigned = On("各方当事人签名", "administrative.parties-not-signed", "各方当事人没有都签名，协议书还没有生效。", "请各方当事人签名、盖章或者按指印。", facts => facts.PartiesSigned);

    public static readonly Guard ConciliatorSigned = On("调解人员签名", "administrative.conciliator-not-signed", "调解人员没有签名，协议书还没有生效。", "请调解人员签名。", facts => facts.MediatorSigned);

    public static readonly Guard AgencySealed = On("加盖行政机关印章", "administrative.not-sealed", "没有加盖行政机关印章，协议书还没有生效。", "请加盖印章。", facts => facts.CommitteeSealed);

    public static readonly Guard OtherWaysExplained = On("已告知其他途径", "administrative.other-ways-not-explained", "终止调解，要告知当事人可以依法复议、诉讼、仲裁。", "请告知当事人，并写入终止记录。", facts => facts.OtherWaysExplained);

    public static readonly Guard LandWithinTown = On("由镇政府处理的权属争议", "administrative.land-between-units", "单位之间的土地权属争议，由县级以上人民政府处理，镇政府不能作决定。", "请告知当事人向区政府申请处理。", facts => !facts.LandBetweenUnits, AdministrativeDocuments.Land);

    public static readonly Guard LandDecisionComplete = On("处理决定写全", "administrative.land-decision-incomplete", "处理决定要写明争议的事实，处理的决定和依据。", "请补全以后再登记。", facts => facts.OpinionComplete, AdministrativeDocuments.Land);

    public static readonly Guard SuitExplained = On("已告知可以起诉", "administrative.suit-not-explained", "处理决定书要写明：不服的，可以自接到通知之日起三十日内向人民法院起诉。", "请写进决定书以后再登记。", facts => facts.SuitExplained, AdministrativeDocuments.Land);

    public static readonly Guard LandServed = On("处理决定送达了各方", "administrative.land-not-served", "处理决定还没有送达各方当事人，没有送达的一方，起诉的三十日还没有开始算。", "请先送达，登记各方接到的日子。", facts => facts.LandServed, AdministrativeDocuments.Land);

    public static readonly Guard AllAgreedToExtend = On("各方都同意延长", "administrative.extension-not-agreed", "延长要各方当事人都同意。", "请征得各方同意并记录；不同意的，按期调结或者终止。", facts => facts.AllAgreedToExtend && facts.ExtendsFurther && facts.ExtendedInTime);

    public static readonly Guard PapersThere = On("应有的文书都有了", "administrative.papers-missing", "卷里应当有的文书还没有齐：有的既没有签了名的扫描件，也没有写明为什么没有。", "请到“卷宗文书”看缺哪几份，加上扫描件，或者写明没有的理由，再归档。", facts => !facts.PapersMissing);

    public static readonly Guard FaultsExplained = On("自查查出的错改了，或者写明了", "administrative.faults-unexplained", "归档前自查查出了错，没有改，也没有写明是怎么回事。", "请到“归档前自查”逐条看：能改的先改；改不了的，在“自查查出的错”一栏写明，再归档。", facts => !facts.FaultsUnexplained);

    private static Guard On(string condition, string code, string reason, string next, Func<MediationFacts, bool> holds, Citation? basis = null) => Guard.On(condition, new Refusal(code, reason, next, basis ?? Chapter), holds);
}
