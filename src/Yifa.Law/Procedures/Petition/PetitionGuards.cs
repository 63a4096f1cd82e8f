using Yifa.Law.Procedures.Mediation;

namespace Yifa.Law.Procedures.Petition;

/// <summary>信访事项的条件：each with the article that wants it.</summary>
public static class PetitionGuards
{
    private const string Regulation = "信访工作条例";

    public static readonly Guard Received = Guard.On<MediationFacts>("登记了收到之日",
        new("petition.not-received", "还没有登记哪天收到这件信访，各个期限都从那天起算。", "请先登记收到材料。", Instruments.Cite(Regulation, "第二十三条")), facts => facts.PetitionReceived);

    public static readonly Guard FromSuperior = Guard.On<MediationFacts>("是上级转送、交办的",
        new("petition.not-from-superior", "信访人直接提出的，没有可以交还的上级。", "不属于本机关的，告知信访人向有权处理的机关提出。", Instruments.Cite(Regulation, "第二十三条")), facts => facts.FromSuperior);

    public static readonly Guard NoLegalWay = Guard.On<MediationFacts>("不能导入法定途径",
        new("petition.legal-way-open", "这件可以通过诉讼、仲裁、复议或者行政程序解决，不走信访程序。", "请告知信访人并登记导入法定途径。", Instruments.Cite(Regulation, "第三十一条")), facts => !facts.LegalWayOpen);

    public static readonly Guard FewRepresentatives = Guard.On<MediationFacts>("走访的代表不超过五人",
        new("petition.too-many-representatives", "多人走访提出共同的信访事项，应当推选代表，代表不得超过五人。", "请信访人推选五人以内的代表，写明是谁，再登记受理。", Instruments.Cite(Regulation, "第二十条")), facts => !facts.TooManyRepresentatives);

    public static readonly Guard NeverRechecked = Guard.On<MediationFacts>("没有复核过",
        new("petition.rechecked-before", "同一事实和理由已经复核过，再提出的不再受理。", "请登记“告知不再受理”；有新的事实和理由的，照实选。", Instruments.Cite(Regulation, "第三十六条")), facts => !facts.RecheckedBefore);

    public static readonly Guard WayTold = Guard.On<MediationFacts>("已书面告知途径",
        new("petition.way-not-told", "还没有书面告知信访人处理的途径。", "请书面告知，并记录告知的内容。", Instruments.Cite(Regulation, "第二十三条")), facts => facts.WayTold);

    public static readonly Guard HeadApproved = Guard.On<MediationFacts>("负责人批准并告知理由",
        new("petition.extension-not-approved", "延长要经本机关负责人批准，并告知信访人理由。", "请报负责人批准，书面告知信访人以后再登记。", Instruments.Cite(Regulation, "第三十四条")), facts => facts.HeadApproved);

    public static readonly Guard ExtendsFurther = Guard.On<MediationFacts>("比现在的期限晚",
        new("petition.extension-not-later", "延长到的日子不比现在的期限晚。", "请写一个更晚的日子。", Instruments.Cite(Regulation, "第三十四条")), facts => facts.ExtendsFurther);

    public static readonly Guard WithinCeiling = Guard.On<MediationFacts>("延长不超过三十日",
        new("petition.extension-too-long", "延长不得超过三十日。", "请写三十日以内的一天；还办不结的，先出具处理意见。", Instruments.Cite(Regulation, "第三十四条")), facts => facts.WithinCeiling);

    public static readonly Guard ExtendedInTime = Guard.On<MediationFacts>("届满以前批准的",
        new("petition.extension-too-late", "批准延长的这一天，期限已经届满。", "届满以后不能再延长；请尽快出具处理意见，写明逾期的原因。", Instruments.Cite(Regulation, "第三十四条")), facts => facts.ExtendedInTime);

    public static readonly Guard OpinionComplete = Guard.On<MediationFacts>("意见书写全",
        new("petition.opinion-incomplete", "意见书要写明信访人的请求、事实和理由，处理意见和依据。", "请补全以后再登记。", Instruments.Cite(Regulation, "第三十二条")), facts => facts.OpinionComplete);

    public static readonly Guard Served = Guard.On<MediationFacts>("意见书送达了信访人",
        new("petition.not-served", "处理意见书还没有送达信访人，请求复查的期限还没有开始算。", "请先送达，登记信访人收到的日子。", Instruments.Cite(Regulation, "第三十五条")), facts => facts.OpinionServed);

    public static readonly Guard HearingForward = Guard.On<MediationFacts>("听证的起止对得上",
        new("petition.hearing-backwards", "听证结束的日子早于开始的日子。", "请核对这两个日子；听证所需的时间不算在三十日里。", Instruments.Cite(Regulation, "第三十六条")), facts => facts.HearingForward);

    public static readonly Guard PapersThere = Guard.On<MediationFacts>("应有的文书都有了",
        new("petition.papers-missing", "卷里应当有的文书还没有齐：有的既没有签了名的扫描件，也没有写明为什么没有。", "请到“卷宗文书”看缺哪几份，加上扫描件，或者写明没有的理由，再归档。", Instruments.Cite(Regulation, "第三十四条")), facts => !facts.PapersMissing);

    public static readonly Guard FaultsExplained = Guard.On<MediationFacts>("自查查出的错改了，或者写明了",
        new("petition.faults-unexplained", "归档前自查查出了错，没有改，也没有写明是怎么回事。", "请到“归档前自查”逐条看：能改的先改；改不了的，在“自查查出的错”一栏写明，再归档。", Instruments.Cite(Regulation, "第三十四条")), facts => !facts.FaultsUnexplained);

    public static readonly Guard Over = Guard.On<MediationFacts>("信访已经终结",
        new("petition.not-over", "信访人还可以请求复查或者复核，不能终结。", "信访人接受的，请登记息诉；不接受的，等期限届满。", Instruments.Cite(Regulation, "第三十五条")), facts => facts.PetitionOver);
}
