using Yifa.Law.Enforcement;

namespace Yifa.Law.Procedures.Inspection;

/// <summary>涉企行政检查的条件：each with what asks for it.</summary>
public static class InspectionGuards
{
    private const string Penalty = "行政处罚法";
    private static readonly Citation Items = Opinions.On("清理并公布检查事项");
    private static readonly Citation Steps = Opinions.On("检查程序");

    public static readonly Guard ItemsPublished = Guard.On<InspectionFacts>("事项在公布的检查事项清单里",
        new("inspection.item-not-published", "有的检查事项不在公布的检查事项清单里，没有公布的不得实施。", "请去掉这一项；确应检查的，请司法所先公布清单并登记公布日期。", Items), f => f.ItemsPublished);

    public static readonly Guard ItemsInForce = Guard.On<InspectionFacts>("事项在检查这一天有效",
        new("inspection.item-not-in-force", "有的检查事项这一天不在本镇有效的执法事项里，没有依据的检查不得实施。", "请改检查日期，或者换成有效的事项；委托的要先登记委托机关和委托书。", Instruments.Cite(Penalty, "第三十八条")), f => f.ItemsInForce);

    public static readonly Guard TwoOfficers = Guard.On<InspectionFacts>("两名执法人员",
        new("inspection.fewer-than-two", "执法人员不足两人。", "请选两名不同的持证执法人员。", Instruments.Cite(Penalty, "第四十二条")), f => f.TwoOfficers);

    public static readonly Guard OfficersFit = Guard.On<InspectionFacts>("两人都持有效执法证",
        new("inspection.officer-unfit", "有执法人员这一天不能执法：不在岗、没有证、证过期、证被暂扣，或者不是行政执法人员。", "请看“执法人员”一栏写明的原因，换人以后再办；网格员、辅助人员、临时人员、受聘的第三方不得检查。", Opinions.On("检查主体")), f => f.OfficersFit);

    public static readonly Guard Unconcerned = Guard.On<InspectionFacts>("没有利害关系",
        new("inspection.officer-concerned", "有执法人员与这家企业有利害关系，应当回避。", "请换一名执法人员。", Instruments.Cite(Penalty, "第四十三条")), f => f.Unconcerned);

    public static readonly Guard UnderCap = Guard.On<InspectionFacts>("没有到年度频次上限",
        new("inspection.cap-reached", "这家企业今年的检查次数到了上限，或者写了不受上限的理由而没有附材料，或者上限还没有登记。", "请看“今年去过几次”一栏；能不去的不去，确有投诉、交办、监测线索的写明理由并附材料。", Opinions.On("检查频次上限")), f => f.UnderCap);

    public static readonly Guard ApproverApart = Guard.On<InspectionFacts>("批准的人不是检查的人",
        new("inspection.approver-inspects", "批准的人就是这次检查的执法人员，不能自己批自己。", "请另一名负责人批准，或者换一名执法人员。", Steps), f => f.ApproverApart);

    public static readonly Guard WithinCode = Guard.On<InspectionFacts>("在检查码的有效日期以内",
        new("inspection.outside-code", "这一天不在检查码的有效日期以内，没有码不能进门检查。", "请在计划的日子去；改期的，重新拟定、批准、生成检查码。", Opinions.On("扫码入企")), f => f.WithinCode);

    public static readonly Guard CertificatesShown = Guard.On<InspectionFacts>("出示执法证件",
        new("inspection.certificates-not-shown", "没有主动出示执法证件，企业有权拒绝检查。", "请先出示执法证件，再登记进门。", Instruments.Cite(Penalty, "第五十五条")), f => f.CertificatesShown);

    public static readonly Guard EveryPointFound = Guard.On<InspectionFacts>("每个要点都有结论",
        new("inspection.point-without-finding", "有的检查要点没有结论。", "请给每个要点选“符合”“不符合”或者“不涉及”。", Steps), f => f.EveryPointFound);

    public static readonly Guard ResultMatchesRecord = Guard.On<InspectionFacts>("告知的结果与记录一致",
        new("inspection.result-differs", "告知的结果与现场检查记录不一致。", "记录里有不符合的，要告知发现问题；都符合的，告知没有发现问题。", Steps), f => f.ResultMatchesRecord);

    public static readonly Guard CorrectionDated = Guard.On<InspectionFacts>("写了改正的期限",
        new("inspection.correction-undated", "责令限期改正，没有写改正的期限。", "请写改正到哪一天，不早于告知的日子。", Instruments.Cite(Penalty, "第二十八条")), f => f.CorrectionDated);

    public static readonly Guard ProblemOpen = Guard.On<InspectionFacts>("有还没有改正的问题",
        new("inspection.nothing-to-recheck", "没有还没有改正的问题，不用复查、移送。", "请直接办结。", Steps), f => f.ProblemOpen);

    public static readonly Guard ProblemsSettled = Guard.On<InspectionFacts>("问题都有了结果",
        new("inspection.problem-open", "还有问题没有改正，也没有移送。", "请复查；改正了的登记，没有改正的移送立案或者移送有权的部门。", Instruments.Cite(Penalty, "第二十八条")), f => f.ProblemsSettled);

    public static readonly Guard Approved = Guard.On<InspectionFacts>("负责人批准或者补批了",
        new("inspection.not-approved", "紧急检查还没有补办批准。", "请负责人先补批，再办结。", Steps), f => f.Approved);

    public static readonly Guard ApprovalOwed = Guard.On<InspectionFacts>("等着补批",
        new("inspection.approval-not-owed", "这次检查事先批准过，或者已经补批了。", "请照常办理下一步。", Steps), f => f.ApprovalOwed);
}
