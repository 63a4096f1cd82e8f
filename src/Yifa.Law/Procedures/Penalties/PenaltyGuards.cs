using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;

namespace Yifa.Law.Procedures.Penalties;

/// <summary>行政处罚的条件：who may, on what matter, in which order; each with the article that wants it.</summary>
public static partial class PenaltyGuards
{
    private const string Act = "行政处罚法";
    private const string Compulsion = "行政强制法";
    private const string Crimes = "行政执法机关移送涉嫌犯罪案件的规定";
    private const string ThreeSystems = "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见";

    public static readonly Guard MatterInForce = On("执法事项在清单里有效", "matter-not-in-force", "这一天本镇没有这一项执法权，没有依据、主体不合格的处罚无效。", "请选立案当日有效的执法事项；没有的移交有权的部门。", Act, "第三十八条", f => f.Standing.MatterInForce);

    public static readonly Guard OfficersFit = On("两名执法人员都合格", "officers-unfit", "承办的执法人员不足两名，或者那天有人没有有效的执法证、不在岗、被暂扣了证件。", "请换上合格的执法人员，再办这一步。", Act, "第四十二条", f => f.Course.Officers.Distinct().Count() >= 2 && f.Standing.OfficersFit);

    public static readonly Guard NomineesFit = On("指定的两名执法人员都合格", "nominees-unfit", "要有两名执法人员，都在岗、持有效的执法证。", "请选两名不同的、那天证件有效的执法人员。", Act, "第四十二条", f => f.Next.Officer is not null && f.Next.Second is not null && f.Next.Officer != f.Next.Second && f.Standing.NomineesFit);

    public static readonly Guard NobodyConcerned = On("执法人员没有利害关系", "officer-concerned", "有执法人员与案件有直接利害关系或者有其他关系，可能影响公正执法，应当回避。", "请换一名没有利害关系的执法人员。", Act, "第四十三条", f => !f.Says(Concerned));

    public static readonly Guard ReplacementFit = On("换上的执法人员合格", "replacement-unfit", "换上的人要另是一名在岗、持有效执法证的执法人员，换下的要是本案承办人。", "请重新选。", Act, "第四十三条", f => f.Next.Officer is { } off && f.Course.Officers.Contains(off) && f.Next.Second is { } on && !f.Course.Officers.Contains(on) && f.Standing.NomineesFit);

    public static readonly Guard CardsWereShown = On("出示了执法证", "cards-not-shown", "执法人员要主动出示执法证；不出示的，当事人可以拒绝检查、调查。", "请出示证件以后再办，并勾选。", Act, "第五十五条", f => f.Says(CardsShown));

    public static readonly Guard Within = On("发生在本辖区", "outside-territory", "行政处罚由违法行为发生地的机关管辖。", "请移交发生地的机关；法律另有规定的从其规定。", Act, "第二十二条", f => !f.Says(NotHere));

    public static readonly Guard NotTooOld = On("没有过追责时效", "too-old", "违法行为已经过了追责时效：二年内没有发现的不再处罚；涉及生命健康安全、金融安全并且有危害后果的五年。", "请不予立案；行为连续、继续的，写终了的那一天。", Act, "第三十六条", f => f.Next.Since is { } since && !LegalClock.Due(since, Deadlines.Find(f.Says(FiveYears) ? "PEN-PAST5" : "PEN-PAST2").Term, f.Calendar).Value.IsOverdueOn(f.On));

    public static readonly Guard SinceInPast = On("违法行为已经发生", "not-yet-happened", "违法行为的日子晚于办理的日子。", "请核对这两个日子。", Act, "第三十六条", f => f.Next.Since is not { } since || since <= f.On);

    public static readonly Guard SpotAllowed = On("可以适用简易程序", "not-for-the-spot", "不能当场处罚：要违法事实确凿、有法定依据，并且只是警告，或者对公民二百元以下、对法人或者其他组织三千元以下的罚款。", "请按普通程序立案。", Act, "第五十一条", f => SummaryProcedure.WhyNot(f.Next.Proposed).Count == 0);

    public static readonly Guard SpotTold = On("告知了事实、理由、依据和权利", "spot-not-told", "没有告知违法事实、处罚理由、依据和陈述、申辩的权利，不能作出处罚决定。", "请当场告知，听取陈述、申辩以后再决定。", Act, "第六十二条", f => f.Says(RightsTold));

    public static readonly Guard SpotHanded = On("决定书当场交付", "spot-not-handed-over", "当场处罚决定书要当场交付当事人，并写明先申请行政复议。", "请当场交付；拒绝签收的，在决定书上注明。", Act, "第五十二条", f => f.Says(HandedOver));

    public static readonly Guard PartyNamed = On("写了当事人", "party-unnamed", "没有写当事人的姓名或者名称，不知道处罚的是谁。", "请到案件的记录里写上当事人，连同证件号码、地址，再登记。", Act, "第五十九条", f => f.Standing.PartyNamed);

    public static readonly Guard DecisionComplete = On("决定书写全了", "decision-incomplete", "决定书要写明当事人、违法事实和证据、处罚种类和依据、履行的方式和期限、复议诉讼的途径和期限。", "请把各项补全。", Act, "第五十九条", f => f.Next.Complete);

    public static readonly Guard KindGiven = On("写明了处罚种类", "no-kind", "没有写明拟处、所处的是哪一种处罚；有罚款的还要写数额。", "请选处罚种类；选了罚款的写数额。", Act, "第九条", f => f.Next.Kind is { } kind && kind != PenaltyKind.NoPenalty && (kind == PenaltyKind.Fine || f.Next.Also == PenaltyKind.Fine) == (f.Next.Fine > 0) && (kind == PenaltyKind.Confiscation || f.Next.Also == PenaltyKind.Confiscation) == (f.Next.Confiscated > 0));

    public static readonly Guard NotFinedTwice = On("同一行为没有罚过款", "fined-before", "对同一个违法行为，不得给予两次以上罚款的处罚；违反多个规范的按数额高的罚。", "请不再罚款，或者选别的处罚。", Act, "第二十九条", f => !f.Says(FinedBefore) || !(f.Next.Fine > 0));

    public static readonly Guard PunishmentGiven = On("写明了处罚", "no-kind", KindGiven.Refusal.Reason, KindGiven.Refusal.NextStep!, Act, "第九条", f => !f.Says(Punish) || KindGiven.Holds(f));

    public static readonly Guard PunishmentNotTwice = On("同一行为没有罚过款", "fined-before", NotFinedTwice.Refusal.Reason, NotFinedTwice.Refusal.NextStep!, Act, "第二十九条", f => f.Course.Last("apply")?.Words.Contains(FinedBefore) != true || !(f.Next.Fine > 0));

    public static readonly Guard NotDetention = On("不是行政拘留", "not-for-the-town", "限制人身自由的处罚只能由公安机关和法律规定的其他机关决定。", "请移交公安机关。", Act, "第十八条", f => f.Next.Kind != PenaltyKind.Detention && f.Next.Also != PenaltyKind.Detention);

    public static readonly Guard CorrectionMade = On("责令改正", "correction-not-ordered", "实施处罚时应当责令当事人改正或者限期改正违法行为。", "请责令改正并登记；已经改正的选“不用责令改正”。", Act, "第二十八条", f => f.Says(CorrectionOrdered) || f.Says(NothingToCorrect) || f.Course.At("order-correction") >= 0);

    public static readonly Guard CashAllowed = On("可以当场收缴", "no-cash", "罚款不能当场收：一百元以下、不当场收缴事后难以执行，或者边远、水上、交通不便并且当事人提出的，才能当场收。", "请告诉当事人十五日内到银行或者用电子支付缴。", Act, "第六十七条",
        f => SummaryProcedure.MayCollect(f.Course.Owed, f.Says(HardLater), f.Says(RemoteAndAsked), f.Course.Summary).Refusal is null);

    public static readonly Guard ReceiptHandedOut = On("出具了财政票据", "no-receipt", "当场收缴罚款必须出具财政部门统一制发的专用票据；不出具的，当事人有权拒绝缴纳。", "请出具票据以后再登记。", Act, "第七十条", f => f.Says(ReceiptGiven));

    public static readonly Guard Reviewable = On("审核人不是本案承办人", "reviewer-handles-case", "法制审核要由承办人以外的人做。", "请换一名审核人。", Act, "第五十八条", f => !f.Standing.ActorHandlesCase);

    public static readonly Guard ReviewerFit = On("审核人合格", "reviewer-unqualified", "初次从事法制审核的人员，应当通过国家统一法律职业资格考试。", "请由合格的人审核；本镇没有的，请区司法局、司法所协助，写明由谁审核。", Act, "第五十八条", f => !f.Says(ReviewerUnqualified));

    public static readonly Guard HostFit = On("主持人不是本案调查人员", "host-handles-case", "听证由机关指定的非本案调查人员主持。", "请换一名主持人。", Act, "第六十四条", f => !f.Standing.ActorHandlesCase);

    private static Guard On(string condition, string code, string reason, string next, string law, string? article, Func<PenaltyFacts, bool> holds) =>
        Guard.On(condition, new Refusal($"penalty.{code}", reason, next, Instruments.Cite(law, article)), holds);

    private static Guard Unsure(string condition, string code, string reason, string next, string law, string article, Func<PenaltyFacts, bool> holds) =>
        Guard.On(condition, new Refusal($"penalty.{code}", reason, next, Instruments.Cite(law, article, verified: false)), holds);
}
