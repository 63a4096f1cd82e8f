using static Yifa.Law.Procedures.Executions.ExecutionWord;

namespace Yifa.Law.Procedures.Executions;

/// <summary>强制执行的条件：each with the article that wants it.</summary>
public static class ExecutionGuards
{
    private const string Act = "行政强制法";
    private const string Responsibility = "重庆市行政执法责任制条例";
    private const string Penalty = "行政处罚法";
    private const string Planning = "城乡规划法";
    private const string ThreeSystems = "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见";

    // The act names no hours; these are the ones in which the law on noise lets people sleep.
    private static readonly TimeOnly Morning = new(6, 0), Night = new(22, 0);

    public static readonly Guard MatterInForce = On("执法事项在清单里有效，可以自己强制", "matter-not-in-force", "这一天本镇没有这一项执法权，或者是委托的事项：行政强制执行只能由法律规定的机关实施。", "请选责令当日有效的、本镇自己的执法事项；没有的申请人民法院或者移交有权的部门。", Unsure(Act, "第十三条"), f => f.Standing.MatterInForce);

    public static readonly Guard NomineesFit = On("指定的两名执法人员都合格", "nominees-unfit", "要有两名执法人员，都在岗、持有效的执法证。", "请选两名不同的、那天证件有效的执法人员。", Unsure(Act, "第十七条"), f => f.Next.Officer is not null && f.Next.Second is not null && f.Next.Officer != f.Next.Second && f.Standing.NomineesFit);

    public static readonly Guard OfficersFit = On("两名执法人员都合格", "officers-unfit", "承办的执法人员那天有人没有有效的执法证、不在岗、被暂扣了证件。", "请换上合格的执法人员，再实施。", Unsure(Act, "第十七条"), f => f.Course.Officers.Distinct().Count() >= 2 && f.Standing.OfficersFit);

    public static readonly Guard NobodyConcerned = On("执法人员没有利害关系", "officer-concerned", "有执法人员与案件有直接利害关系或者有其他关系，可能影响公正执法，应当回避。", "请换一名没有利害关系的执法人员。", At(Penalty, "第四十三条"), f => !f.Says(Concerned));

    public static readonly Guard ReplacementFit = On("换上的执法人员合格", "replacement-unfit", "换上的人要另是一名在岗、持有效执法证的执法人员，换下的要是本案承办人。", "请重新选。", At(Penalty, "第四十三条"), f => f.Next.Officer is { } off && f.Course.Officers.Contains(off) && f.Next.Second is { } on && !f.Course.Officers.Contains(on) && f.Standing.NomineesFit);

    public static readonly Guard CardsWereShown = On("出示了执法证", "cards-not-shown", "执法人员要主动出示执法证；不出示有效证件的，当事人可以拒绝。", "请出示证件以后再办，并勾选。", At(Responsibility, "第十二条"), f => f.Says(CardsShown));

    public static readonly Guard RuralBuilding = On("乡、村庄规划区内的违法建设", "not-rural", "镇政府自己能拆的，只是乡、村庄规划区内没有取得或者没有照乡村建设规划许可证的建设。", "不是这种情形的，移交有权的部门。", At(Planning, "第六十五条"), f => f.Says(RuralWithoutPermit));

    public static readonly Guard OrderComplete = On("责令写全了", "order-incomplete", "责令的通知书要写明事实、依据、怎么改正或者履行，限到哪一天；这一天要晚于送达的日子。", "请补全；公告送达的，三十日以后才视为送达。", Unsure(Act, "第三十四条"), f => f.Next.Complete && f.Next.DueOn > f.Next.ServedOn);

    public static readonly Guard OrderTold = On("告知了权利", "rights-not-told", "没有告知陈述、申辩的权利和复议、诉讼的途径、期限。", "请在通知书里写明，送达时告知。", Unsure(Act, "第八条"), f => f.Says(RightsTold));

    public static readonly Guard OrderRanOut = On("限期过了仍不履行", "order-running", "责令的期限还没有过，当事人还可以自己履行。", "请等期限过了再催告；履行了的登记“当事人自己履行了”。", Unsure(Act, "第三十四条"), f => f.Course.Last("order")?.DueOn < f.On);

    public static readonly Guard AheadOfDay = On("写了到哪天为止", "no-day", "没有写到哪天为止，或者早于送达、公告的日子。", "请写明最后一日；公告送达的，三十日以后才视为送达。", At(Act, "第三十五条"), f => f.Next.DueOn > f.Next.ServedOn);

    public static readonly Guard UrgingComplete = On("催告书写全了", "urging-incomplete", "催告书要写明履行的期限、方式，当事人依法享有的陈述权和申辩权。", "请补全，并勾选已告知。", At(Act, "第三十五条"), f => f.Next.Complete && f.Says(DefenceTold));

    public static readonly Guard UrgingRanOut = On("催告期满", "urging-running", "催告书写的期限还没有过，不能决定强制执行。", "请等期满；期满仍不履行、又没有正当理由的再决定。", Unsure(Act, "第三十七条"), f => f.Course.Last("urge")?.DueOn < f.On);

    public static readonly Guard HeardFirst = On("听取了陈述、申辩", "defence-open", "当事人的陈述、申辩没有记录、复核，或者理由成立已经采纳。", "请记录、复核并登记；理由成立的，报负责人终结执行。", Unsure(Act, "第三十六条"), f => f.Course.Heard(f.On) && !f.Course.DefenceAccepted);

    public static readonly Guard ReviewedFirst = On("法制审核通过", "not-reviewed", "强制拆除直接涉及重大财产权益，没有经过法制审核或者审核没有通过，不得决定。", "请送法制审核，通过以后再决定。", Unsure(ThreeSystems, "第四部分"), f => f.Course.Reviewed);

    public static readonly Guard Reviewable = On("审核人不是本案承办人", "reviewer-handles-case", "法制审核要由承办人以外的人做。", "请换一名审核人。", Unsure(ThreeSystems, "第四部分"), f => !f.Standing.ActorHandlesCase);

    public static readonly Guard ReviewerFit = On("审核人合格", "reviewer-unqualified", "初次从事法制审核的人员，应当通过国家统一法律职业资格考试。", "请由合格的人审核；本镇没有的，请区司法局、司法所协助，写明由谁审核。", Unsure(ThreeSystems, "第四部分"), f => !f.Says(ReviewerUnqualified));

    public static readonly Guard DecisionComplete = On("决定书写全了", "decision-incomplete", "决定书要写明理由和依据，强制执行的方式和时间；代履行的还要写标的、费用预算和代履行人。", "请把各项补全。", Unsure(Act, "第三十七条"), f => f.Next.Complete);

    public static readonly Guard Sealed = On("盖了机关印章", "no-stamp", "决定书要盖作出决定的机关的印章。", "请盖章以后再登记。", Unsure(Act, "第三十七条"), f => f.Says(Stamped));

    public static readonly Guard HarmShown = On("有危害的后果", "no-harm", "只有后果已经或者将危害交通安全、造成环境污染或者破坏自然资源的，才能代履行。", "没有这些后果的，申请人民法院强制执行。", At(Act, "第五十条"), f => f.Next.Words.Overlaps([TrafficHarm, Pollution, ResourceHarm]));

    public static readonly Guard PerformerUnconcerned = On("代履行人没有利害关系", "performer-concerned", "代履行只能由行政机关自己或者委托没有利害关系的第三人。", "请换一个没有利害关系的。", At(Act, "第五十条"), f => !f.Says(PerformedByConcerned));

    public static readonly Guard ServedFirst = On("决定书送达了", "not-served", "强制执行决定书还没有送达当事人；公告送达的，三十日以后才视为送达。", "请先送达并登记；公告送达的，等三十日。", Unsure(Act, "第三十八条"), f => f.Course.Last("serve")?.ServedOn <= f.On);

    public static readonly Guard NoticeComplete = On("公告写全了", "notice-incomplete", "公告要写明限期自己拆除什么、到哪天为止，不拆除的后果。", "请补全。", At(Act, "第四十四条"), f => f.Next.Complete);

    public static readonly Guard AnnouncedOut = On("公告的期限过了", "notice-running", "没有公告限期自己拆除，或者公告的期限还没有过。", "请先公告，等期限过了再拆除。", At(Act, "第四十四条"), f => f.Course.Last("announce")?.DueOn < f.On);

    public static readonly Guard RemediesOver = On("复议、诉讼期满，没有申请、没有起诉", "remedies-open", "当事人申请复议、提起诉讼的期限没有届满，或者复议、诉讼还没有结果，不能强制拆除。", "请等期限届满或者有了生效的结果。", At(Act, "第四十四条"), f => f.Course.RemediesUntil(f.Calendar) is { } until && f.On > until);

    public static readonly Guard OrderStands = On("据以执行的决定没有被撤销", "order-overturned", "据以执行的决定已经被撤销、变更、确认违法或者无效。", "请报负责人终结执行。", Unsure(Act, "第四十条"), f => !f.Course.Overturned);

    public static readonly Guard NotStayed = On("没有中止", "stayed", "强制执行在中止。", "中止的原因没有了的，请负责人先恢复执行。", Unsure(Act, "第三十九条"), f => !f.Course.Stayed);

    public static readonly Guard WasStayed = On("在中止", "not-stayed", "没有中止执行，不用恢复。", "请看经过。", Unsure(Act, "第三十九条"), f => f.Course.Stayed);

    public static readonly Guard InDaytime = On("不在夜间", "at-night", "不得在夜间（晚上十点到早上六点）实施强制执行；情况紧急的除外。", "请改在白天，写明开始的时刻；确实紧急的选“情况紧急”，在笔录里写明。", At(Act, "第四十三条"), f => f.Says(Urgent) || (f.Next.At is { } at && at >= Morning && at < Night));

    public static readonly Guard NotOnHoliday = On("不在法定节假日", "on-holiday", "不得在法定节假日实施强制执行；情况紧急的除外。", "请改到节后；确实紧急的选“情况紧急”，在笔录里写明。", At(Act, "第四十三条"), f => f.Says(Urgent) || !f.Calendar.IsHoliday(f.On));

    public static readonly Guard UtilitiesStay = On("没有停居民的水电热气", "utilities-cut", "不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行。", "请恢复供应，改用别的方式。", At(Act, "第四十三条"), f => !f.Says(UtilitiesCut));

    public static readonly Guard SomebodyPresent = On("当事人或者见证人到场", "nobody-present", "当事人不到场的，要请见证人到场，在笔录上签名。", "请当事人或者见证人到场以后再实施。", Unsure(ThreeSystems, "第三部分"), f => !f.Says(NobodyPresent));

    public static readonly Guard RecordComplete = On("现场笔录写全了", "record-incomplete", "要制作笔录：开始的时刻、地点、经过都要写。", "请补全。", Unsure(ThreeSystems, "第三部分"), f => f.Next.Complete && f.Next.At is not null);

    public static readonly Guard RemindedEarly = On("三个工作日以前催告", "reminded-late", "代履行三日以前要再催告；写的代履行日子离送达不到三个工作日。", "请把代履行改到更晚的一天。", At(Act, "第五十一条"), f => f.Next.DueOn is { } day && LegalClock.Before(day, Deadlines.Find("ENF-DLX").Term, f.Calendar).Statutory >= f.On);

    public static readonly Guard RemindedFirst = On("再催告过了三个工作日", "not-reminded", "代履行三日以前没有再催告，或者催告以后还没有过三个工作日，或者早于催告书写的日子。", "请先再催告，等到催告书写的那一天；当事人履行的，停止代履行。", At(Act, "第五十一条"), f => f.Course.RemindedFor(f.On, f.Calendar) && f.On >= f.Course.Last("remind")!.DueOn);

    public static readonly Guard EverybodySigned = On("在执行文书上签名", "not-signed", "代履行完毕，到场监督的人员、代履行人和当事人或者见证人要在执行文书上签名或者盖章。", "请补签以后再登记。", At(Act, "第五十一条"), f => f.Says(AllSigned));

    public static readonly Guard WithoutForce = On("没有采用非法方式", "by-force", "代履行不得采用暴力、胁迫以及其他非法方式。", "请改用合法的方式，勾选以后再登记。", At(Act, "第五十一条"), f => f.Says(Peaceful));

    public static readonly Guard CannotWait = On("要立即清除，当事人不能清除", "can-wait", "只有道路、河道、航道或者公共场所的遗洒物、障碍物、污染物要立即清除，当事人又不能清除的，才能立即代履行。", "请责令限期履行，再催告。", At(Act, "第五十二条"), f => f.Says(MustClearNow));

    public static readonly Guard PartyWasAway = On("当事人不在场", "nobody-to-tell", "立即代履行的时候当事人在场，或者已经通知过。", "请看经过。", At(Act, "第五十二条"), f => f.Course.TellingOwed);

    public static readonly Guard AbsentTold = On("不在场的通知了", "absent-not-told", "立即代履行的时候当事人不在场，事后还没有通知。", "请立即通知并登记。", At(Act, "第五十二条"), f => !f.Course.TellingOwed);

    public static readonly Guard RemedyPending = On("有复议、诉讼没有结果", "no-remedy", "没有登记过复议、诉讼，或者已经有了结果。", "请先登记“当事人申请复议、起诉”。", Unsure(Act, "第八条"), f => f.Course.RemedyPending);

    public static readonly Guard Filmable = On("对应强制拆除的一步", "no-such-step", "经过里没有这一步。", "请从列出的里面选。", Unsure(ThreeSystems, "第三部分"), f => f.Next.Of is > 0 && f.Next.Of <= f.Course.Events.Count);

    public static readonly Guard Filmed = On("音像记录齐了", "not-filmed", "强制拆除要全程音像记录，还没有录像的。", "请登记音像记录，附上录音录像；确实没有的，写明原因。", Unsure(ThreeSystems, "第三部分"), f => f.Course.Unfilmed.Count == 0);

    public static readonly Guard PersonalDataGone = On("公示里没有个人信息", "personal-data", "公示的决定要删去身份证号、电话、住址等个人信息，核对过才能公开。", "请删去并核对，再登记公示。", Unsure(ThreeSystems, "第二部分"), f => f.Says(PersonalDataRemoved));

    public static readonly Guard NotPublishedYet = On("还没有公示", "already-published", "没有要公示的强制执行决定，或者已经公示。", "请看经过。", Unsure(ThreeSystems, "第二部分"), f => f.Course.PublicityOwed);

    public static readonly Guard PublicityDone = On("公示了", "not-published", "强制执行决定还没有公示。", "请公示以后再结案。", Unsure(ThreeSystems, "第二部分"), f => !f.Course.PublicityOwed);

    private static Guard On(string condition, string code, string reason, string next, Citation basis, Func<ExecutionFacts, bool> holds) => Guard.On(condition, new Refusal($"execution.{code}", reason, next, basis), holds);

    private static Citation At(string law, string article) => Instruments.Cite(law, article);

    private static Citation Unsure(string law, string article) => Instruments.Cite(law, article, verified: false);
}
