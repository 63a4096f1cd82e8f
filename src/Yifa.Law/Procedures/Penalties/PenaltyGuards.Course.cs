using Yifa.Law.Enforcement;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;

namespace Yifa.Law.Procedures.Penalties;

/// <summary>从调查到归档的条件。</summary>
public static partial class PenaltyGuards
{
    public static readonly Guard MeasureAllowed = On("有强制措施权", "entrusted-measure", "行政强制措施权不得委托，委托的事项不能查封、扣押。", "请委托机关自己实施。", Compulsion, "第十七条", f => !f.Standing.MatterEntrusted);

    public static readonly Guard MeasureApprovedFirst = On("经负责人批准", "measure-not-approved", "实施前要经行政机关负责人批准；情况紧急的，二十四小时内报告补批。", "请负责人先批准；紧急的选“情况紧急”，办完马上补批。", Compulsion, "第十八条", f => f.Says(Urgent) || f.Course.MeasureApproved(PenaltyCourse.MeasureOf(f.Next)));

    public static readonly Guard PreservationApproved = On("经负责人批准", "preservation-not-approved", "先行登记保存要经行政机关负责人批准。", "请负责人先批准。", Act, "第五十六条", f => f.Course.MeasureApproved(Preservation));

    public static readonly Guard SomebodyPresent = On("当事人或者见证人到场", "nobody-present", "要通知当事人到场；当事人不到场的，请见证人到场，在笔录上签名。", "请当事人或者见证人到场以后再实施。", Compulsion, "第十八条", f => !f.Says(NobodyPresent));

    public static readonly Guard OnlyCaseGoods = On("只限涉案的场所、设施、财物", "not-case-goods", "不得查封、扣押与违法行为无关的场所、设施或者财物，不得查封、扣押公民个人及其家属的生活必需品。", "请只查封、扣押涉案的财物。", Compulsion, "第二十三条", f => !f.Says(NecessitiesOrUnrelated));

    public static readonly Guard NotSeizedTwice = On("没有被别的机关查封、扣押", "seized-before", "已经被别的国家机关依法查封、扣押的，不得重复查封、扣押。", "请和那个机关联系；等它解除了再办。", Compulsion, "第二十三条", f => !f.Says(SeizedByOthers));

    public static readonly Guard SeizureReasoned = On("决定书写全了", "seizure-incomplete", "查封、扣押决定书要写明理由、依据，查封、扣押了什么、多少。", "请补全：为什么，哪部法律、法规的哪一条准许，一样一行写清楚。", Compulsion, "第二十四条", f => f.Next.Complete);

    public static readonly Guard ListGiven = On("清单当场交付", "list-not-given", "要制作、当场交付决定书和清单，清单一式二份。", "请当场交付清单，再登记。", Compulsion, "第二十四条", f => f.Says(ListHandedOver));

    public static readonly Guard MeasureTold = On("当场告知了权利", "measure-not-told", "要当场告知采取措施的理由、依据和当事人依法享有的权利、救济途径，听取陈述和申辩。", "请当场告知并听取陈述、申辩。", Compulsion, "第十八条", f => f.Says(RightsTold));

    public static readonly Guard ExtendedOnce = On("延长不超过三十日，只延一次", "seizure-too-long", "查封、扣押三十日；情况复杂的，经负责人批准可以延长，延长不得超过三十日。", "请在期满以前处理或者解除。", Compulsion, "第二十五条",
        f => f.Next.Of is { } of && f.Course.Seized.FirstOrDefault(s => s.Ordinal == of) is { Event: not null } seized && f.Next.DueOn is { } until && !f.Course.Events.Any(e => e.Step == "extend-seizure" && e.Of == of)
            && f.Course.SeizedUntil(of, seized.Event, f.Calendar) is var due && !due.IsOverdueOn(f.On) && until > due.Raw && until.DayNumber - due.Raw.DayNumber <= 30);

    public static readonly Guard AnswersPreserved = On("对应一次还没有处理的保存", "no-such-preservation", "没有这一次先行登记保存，或者已经处理过了。", "请从列出的里面选。", Act, "第五十六条", f => f.Course.Preserved.Any(p => p.Ordinal == f.Next.Of));

    public static readonly Guard AnswersSeized = On("对应一次还没有解除的查封、扣押", "no-such-seizure", "没有这一次查封、扣押，或者已经解除了。", "请从列出的里面选。", Compulsion, "第二十八条", f => f.Course.Seized.Any(p => p.Ordinal == f.Next.Of));

    public static readonly Guard NotUnderTest = On("没有正在检测、检验、鉴定", "under-test", "这一次查封、扣押的已经送检，期间还没有完，也没有登记结果。", "请先登记检测、检验、鉴定的结果。", Compulsion, "第二十五条", f => f.Next.Of is not { } of || f.Course.UnderTest(of) is not { } sent || sent.DueOn < f.On);

    public static readonly Guard UnderTest = On("对应一次送检", "not-sent", "这一次查封、扣押的没有送检，或者已经登记过结果。", "请从列出的里面选。", Compulsion, "第二十五条", f => f.Next.Of is { } of && f.Course.UnderTest(of) is not null);

    public static readonly Guard TestTold = On("期间明确并且书面告知", "test-not-told", "检测、检验、鉴定的期间要明确，并书面告知当事人；没有告知的，期间照算在三十日里。", "请写明到哪天为止，告知当事人以后勾选。", Compulsion, "第二十五条", f => f.Next.DueOn > f.On && f.Says(PenaltyWord.TestTold));

    public static readonly Guard TranscriptSigned = On("笔录写全了", "transcript-incomplete", "询问、检查应当制作笔录：时间、地点、内容都要写，交当事人核对。", "请补全笔录。", Act, "第五十五条", f => f.Next.Complete);

    public static readonly Guard EvidenceTaken = On("有调查笔录", "no-evidence", "还没有询问笔录或者现场检查笔录，违法事实要有证据；没有查清的不得处罚。", "请先调查取证。", Act, "第四十条", f => f.Course.HasTranscript);

    public static readonly Guard WithinDiscretion = On("在裁量基准以内或者经批准", "outside-band", "拟处的超出裁量基准的档次。", "请调整到档次以内；确有理由的，请负责人批准以后再报。", Act, "第三十四条", f => !f.Says(OutsideBand));

    public static readonly Guard BandNamed = On("有裁量基准的选了哪一档", "band-not-named", "这一事项有裁量基准，没有选是哪一档。", "请照查明的情节选一档；没有合适的，报负责人批准。", Act, "第三十四条",
        f => f.Standing.Bands.Count == 0 || f.Says(OutsideBand) || f.Says(OutsideBandApproved) || (f.Says(WithinBand) && f.Next.Band is not null));

    public static readonly Guard AmountInBand = On("罚款在所选的一档以内", "amount-outside-band", "罚款的数额不在所选的一档以内。", "请核对档次和数额；确有理由超出的，报负责人批准。", Act, "第三十四条",
        f => !f.Says(WithinBand) || f.Next.Fine is not > 0 || f.Next.Band is not { } band || DiscretionBand.Of(band).Takes(f.Next.Fine.Value));

    public static readonly Guard OutsideApproved = On("超出的有批准的记录", "outside-not-approved", "超出裁量基准的档次，没有负责人批准的记录，或者批准的不是这个数额。", "请负责人先登记“批准超出裁量基准”，写明数额和理由；数额照批准的填。", Act, "第三十四条",
        f => !f.Says(OutsideBandApproved) || (f.Course.Last("approve-outside") is { } approved && (approved.Fine ?? 0) == (f.Next.Fine ?? 0)));

    public static readonly Guard DiscretionReasoned = On("写了裁量的依据和理由", "discretion-unreasoned", "没有写依据、裁量的档次和理由。", "请写明依据哪一条，什么情节，为什么是这一档、这个数额。", Act, "第三十四条",
        f => f.Next.Complete || f.Says(OutsideBand) || (f.Says(WithinBand) && f.Standing.Bands.Count == 0));

    public static readonly Guard DecidedInBands = On("罚款在裁量基准的档次以内", "amount-outside-bands", "罚款的数额不在裁量基准的任何一档，调查终结时也没有经批准超出。", "请调整数额；确有理由超出的，补充调查，报负责人批准，重新告知。", Act, "第三十四条",
        f => f.Course.Proposal?.Words.Contains(OutsideBandApproved) == true || InSomeBand(f));

    public static readonly Guard SpotInBands = On("当场的罚款在裁量基准的档次以内", "spot-outside-bands", "罚款的数额不在裁量基准的任何一档。", "请照档次调整数额；确有理由超出的，不能当场处罚，请按普通程序办。", Act, "第三十四条", InSomeBand);

    public static readonly Guard CrimeMoved = On("涉嫌犯罪的移送", "crime-not-moved", "违法行为涉嫌犯罪的，应当移送司法机关，不得以罚代刑。", "请提出移送；公安机关不立案的，再作处罚决定。", Act, "第二十七条", f => f.Course.Proposal?.Words.Contains(MaybeCrime) != true || f.Course.Last("police-answer")?.Words.Contains(PoliceRefused) == true || f.Course.Last("approve-transfer")?.Words.Contains(MoveRefused) == true);

    public static readonly Guard HearingRightTold = On("应当听证的告知听证", "hearing-not-told", "拟处的达到了应当告知听证的标准，要告知当事人有要求听证的权利。", "请选“告知了要求听证的权利”，送达听证告知书。", Act, "第六十三条", f => f.Course.HearingGrounds.Count == 0 || f.Says(PenaltyWord.HearingTold));

    public static readonly Guard NoticeComplete = On("告知书写全了", "notice-incomplete", "告知书要写明拟处罚的内容和事实、理由、依据，陈述、申辩到哪天为止。", "请补全，陈述、申辩的最后一日要晚于送达的日子；公告送达的，三十日以后才视为送达。", Act, "第四十四条", f => f.Next.Complete && f.Next.DueOn > f.Next.ServedOn);

    public static readonly Guard HearingWasTold = On("告知过听证", "hearing-unoffered", "没有告知过听证的权利。", "请先补发听证告知书。", Act, "第六十三条", f => f.Course.HearingTold);

    public static readonly Guard HearingAskedInTime = On("五个工作日内要求听证", "hearing-asked-late", "要求听证应当在收到告知书以后五个工作日内提出，已经过了。", "请告知当事人逾期，陈述、申辩仍要听取。", Act, "第六十四条", f => f.Course.HearingRequestBy(f.Calendar) is { } due && !due.IsOverdueOn(f.On));

    public static readonly Guard HearingWanted = On("当事人要求了听证", "hearing-unasked", "当事人没有要求听证，或者已经放弃、已经听证过。", "没有要求听证的，期满以后呈请决定。", Act, "第六十四条", f => f.Course.HearingOwed);

    public static readonly Guard HearingNoticedEarly = On("七个工作日前通知", "hearing-notice-late", "听证通知书要在听证的七个工作日以前送达。", "请把听证改到更晚的一天；公告送达的，从视为送达那天数起。", Act, "第六十四条", f => f.Next.DueOn is { } day && LegalClock.Before(day, Deadlines.Find("PEN-HEAR-NOTICE").Term, f.Calendar).Statutory >= f.Next.ServedOn);

    public static readonly Guard HeldOnTheDay = On("在通知的日子举行", "hearing-other-day", "听证要在通知书写的那一天举行；改期的要重新通知。", "请核对日子，改了期的先登记新的听证通知。", Act, "第六十四条", f => f.Course.At("hearing-notice") > f.Course.At("request-hearing") && f.Course.Last("hearing-notice")!.DueOn == f.On);

    public static readonly Guard HeardFirst = On("陈述、申辩了结", "defence-open", "没有听取、复核当事人的陈述、申辩，期限也没有满，当事人也没有书面放弃，不得作出处罚决定。", "请听取、复核并登记，或者等期满。", Act, "第六十二条", f => f.Course.DefenceDone(f.On));

    public static readonly Guard HearingFirst = On("听证了结", "hearing-open", "听证的事没有了结：要求了听证的要举行；没有要求的，要等收到告知书以后五个工作日届满，或者当事人书面放弃。", "请举行听证，或者等期满再办。", Act, "第六十四条", f => f.Course.HearingDone(f.On, f.Calendar));

    public static readonly Guard ReviewedFirst = On("法制审核通过", "not-reviewed", "应当法制审核的，没有经过审核或者审核没有通过，不得作出决定；听证过的，要在听证以后审核。", "请送法制审核，通过以后再呈请。", Act, "第五十八条", f => f.After.ReviewGrounds.Count == 0 || f.Course.Reviewed);

    public static readonly Guard DiscussedFirst = On("集体讨论", "not-discussed", "情节复杂或者重大违法行为，应当由机关负责人集体讨论决定。", "请集体讨论并登记讨论笔录。", Act, "第五十七条", f => f.Course.DiscussionGrounds.Count == 0 || f.Course.Discussed);

    public static readonly Guard NotHeavier = On("不重于告知的", "heavier-than-told", "呈请的处罚重于告知的：不得因当事人陈述、申辩而加重，事实、种类、数额变了的要重新告知。", "请不重于告知的处罚，或者退回补充调查，重新告知。", Act, "第四十五条",
        f => !f.Says(Punish) || f.Course.AskedFor(f.Next)?.NoHeavierThan(f.Course.Proposal!.Proposed) == true);

    public static readonly Guard HearingOffered = On("应当听证的告知过听证", "hearing-not-offered", "呈请的处罚应当听证，没有告知过当事人有要求听证的权利。", "请改轻，或者补充调查，重新告知听证。", Act, "第六十三条", f => f.Course.HearingTold || f.Course.HearingGrounds.Count > 0 || f.After.HearingGrounds.Count == 0);

    public static readonly Guard SparedTaught = On("不予处罚的教育了", "not-educated", "不予处罚的，应当对当事人进行教育。", "请教育当事人，留下记录再呈请。", Act, "第三十三条", f => f.Says(Punish) || f.Says(NotEstablished) || f.Says(Educated));

    public static readonly Guard ChildSpared = On("不满十四周岁的不予处罚", "under-fourteen", "当事人行为那天不满十四周岁，不予行政处罚。", "请选“不予处罚：不满十四周岁”，责令监护人加以管教；已经申请立案的按普通程序呈请，还没有立案的请不予立案。", Act, "第三十条", f => !(f.Says(Punish) || f.Next.Step == "decide-on-the-spot") || !f.Standing.Party.UnderFourteenOn(f.ActedOn));

    public static readonly Guard ChildIndeed = On("确实不满十四周岁", "not-under-fourteen", "照登记的身份号码，当事人行为那天已满十四周岁。", "请核对号码和违法行为的日子；已满十四周岁不满十八周岁的，从轻或者减轻。", Act, "第三十条", f => !f.Says(UnderFourteen) || f.Standing.Party.Number is null || f.Standing.Party.UnderFourteenOn(f.ActedOn));

    public static readonly Guard TeenagerLightened = On("未成年人从轻、减轻", "not-lightened", "当事人行为那天已满十四周岁不满十八周岁，应当从轻或者减轻行政处罚。", "请从轻或者减轻，写明理由，并勾选已经从轻或者减轻。", Act, "第三十条", f => !(f.Says(Punish) || f.Next.Step == "decide-on-the-spot") || f.Says(Lightened) || !f.Standing.Party.TeenagerOn(f.ActedOn));

    public static readonly Guard GuardianTold = On("责令了监护人", "guardian-not-ordered", "不满十四周岁的，要责令监护人加以管教；精神病人、智力残疾人的，要责令监护人严加看管和治疗。", "请责令监护人，留下记录并勾选。", Act, "第三十条", f => !f.Next.Words.Overlaps([UnderFourteen, NotResponsible]) || f.Says(GuardianOrdered));

    public static readonly Guard Sealed = On("盖了机关印章", "no-stamp", "决定书必须盖有作出决定的机关的印章。", "请盖章以后再登记。", Act, "第五十九条", f => f.Says(Stamped));

    public static readonly Guard ServedLawfully = On("电子送达要有确认书", "no-consent-to-wire", "当事人同意并签订确认书的，才可以用传真、电子邮件等送达。", "请改用别的送达方式，或者请当事人先签确认书。", Act, "第六十一条", f => !f.Says(ByWireUnconfirmed));

    public static readonly Guard PersonalDataGone = On("公示里没有个人信息", "personal-data", "公示的决定要删去身份证号、电话、住址等个人信息，核对过才能公开。", "请删去并核对，再登记公示。", Act, "第四十八条", f => f.Says(PersonalDataRemoved));

    public static readonly Guard DecisionStands = On("决定没有被撤销", "decision-undone", "决定已经被变更、撤销、确认违法或者无效。", "请撤回公示并说明理由，按新的决定办。", Act, "第四十八条", f => f.Course.Last("undo") is null && !f.Course.Overturned);

    public static readonly Guard NotWithheld = On("没有决定不公示", "withheld", "负责人决定了这一件不公示。", "原因没有了的，请负责人先登记照常公示。", Act, "第四十八条", f => !f.Course.Withheld);

    public static readonly Guard NotPublished = On("还没有公示", "already-published", "这一件已经公示。", "要撤下来的，请登记撤回公示。", Act, "第四十八条", f => f.Course.Result.PublishedOn is null);

    public static readonly Guard Published = On("公示过", "not-published", "这一件没有公示过，不用撤回。", "请看经过。", Act, "第四十八条", f => f.Course.Result.PublishedOn is not null);

    public static readonly Guard MoneyOwed = On("有没有缴的罚款", "nothing-owed", "没有要缴的罚款，或者已经缴清。", "请看经过。", Act, "第六十六条", f => !f.Course.PaidUp);

    public static readonly Guard SumGiven = On("写了缴多少", "no-sum", "没有写缴了多少，或者多于还没有缴的。", "请按票据写数额，不含加处罚款。", Act, "第七十四条", f => f.Next.Fine > 0 && f.Next.Fine <= f.Course.Owed - f.Course.Paid);

    public static readonly Guard SurchargeRuns = On("过了缴款的日子还没有缴清罚款", "no-surcharge", "没有要加处的：罚款缴清了，或者缴款的最后一日还没有过（批准暂缓、分期的，到那一天），或者复议、诉讼还没有结果。", "请等缴款的日子过了、复议诉讼有了结果再决定。", Act, "第七十二条", f => !f.Course.RemedyPending && f.Course.SurchargeOn(f.On, f.Calendar) > 0);

    public static readonly Guard SurchargeRight = On("加处的数额照法律算", "surcharge-sum", "每日按没有缴的罚款的百分之三加处，不超过罚款的数额；写的和算出来的不一样。", "请照“缴款”一栏算出来的写。", Act, "第七十二条", f => f.Next.Fine == f.Course.SurchargeOn(f.On, f.Calendar));

    public static readonly Guard InInstalments = On("批准过分期", "no-instalments", "没有批准过分期缴纳。", "请先由负责人批准分期，再写各期。", Act, "第六十六条", f => f.Course.Last("postpone")?.Words.Contains(Instalments) == true);

    public static readonly Guard InstalmentInTime = On("这一期的日子在批准的期间里", "instalment-day", "没有写这一期到哪天，或者晚于批准的最后一日、早于今天这一步。", "请写批准书上这一期的日子；最后一期就是批准的最后一日。", Act, "第六十六条", f => f.Next.DueOn >= f.On && f.Next.DueOn <= f.Course.PostponedTo);

    public static readonly Guard InstalmentSum = On("各期加起来不多于欠的", "instalment-sum", "没有写这一期缴多少，或者各期加起来多于还没有缴的。", "请核对批准书上的数额。", Act, "第六十六条", f => f.Next.Fine > 0 && f.Course.Instalments.Sum(i => i.Sum) + f.Next.Fine <= f.Course.OwedWhenPostponed);

    public static readonly Guard PostponedAhead = On("写了暂缓、分期到哪天", "no-postponement-day", "没有写暂缓、分期到哪天为止。", "请写批准书上的最后一日。", Act, "第六十六条", f => f.Next.DueOn > f.On);

    public static readonly Guard RemedySettled = On("没有还没有结果的复议、诉讼", "remedy-pending", "复议、诉讼还没有结果，不能申请法院强制执行。", "请等有了生效的结果并登记。", Compulsion, "第五十三条", f => !f.Course.RemedyPending);

    public static readonly Guard WindowOpen = On("复议和诉讼的期限都届满", "window-not-open", "决定书还没有送达，或者当事人申请复议、提起诉讼的期限还没有届满，不能申请法院强制执行。", "请等期限届满；期限内先催告。", Compulsion, "第五十三条", f => f.Course.RemedyPending || (f.Course.Window(f.Calendar) is { } window && f.On >= window.Opens));

    public static readonly Guard WindowNotClosed = On("三个月以内", "window-closed", "申请法院强制执行的三个月已经过了，法院不受理。", "请查明原因，按过错责任处理；当事人自愿履行的仍可以收。", Compulsion, "第五十三条", f => f.Course.Window(f.Calendar) is not { } window || f.On <= window.Closes);

    public static readonly Guard UrgedLongAgo = On("催告满十个工作日", "not-urged", "申请法院强制执行以前要书面催告，催告书送达十个工作日以后仍不履行的才能申请。", "请先催告，满十个工作日再申请。", Compulsion, "第五十四条", f => f.Course.Last("urge") is { } urged && LegalClock.Due(urged.ServedOn, Deadlines.Find("ENF-CUIGAO").Term, f.Calendar).Value.IsOverdueOn(f.On));

    public static readonly Guard UrgingComplete = On("催告书写全了", "urging-incomplete", "催告书要写明履行的期限、方式和金额，当事人依法享有的陈述权和申辩权。", "请补全，并勾选已告知；公告送达的，三十日以后才视为送达。", Compulsion, "第三十五条", f => f.Next.Complete && f.Next.DueOn > f.Next.ServedOn && f.Next.Fine > 0 && f.Says(DefenceTold));

    public static readonly Guard GroupOfTwo = On("两名以上组成专案组", "no-group", "对涉嫌犯罪的案件，要指定两名以上执法人员组成专案组，核实后提出移送的书面报告。", "请写明专案组是哪两名执法人员。", Crimes, "第五条", f => f.Course.Officers.Distinct().Count() >= 2);

    public static readonly Guard MoveWasApproved = On("批准了移送", "move-not-approved", "正职负责人或者主持工作的负责人没有批准移送。", "请报负责人，三日内决定。", Crimes, "第五条", f => f.Course.MoveApproved);

    public static readonly Guard TransferWasProposed = On("提出了移送的报告", "no-transfer-proposed", "专案组还没有提出移送的书面报告，没有可以决定的。", "请先登记“提出移送公安机关”。", Crimes, "第五条", f => f.Course.At("propose-transfer") > f.Course.At("approve-transfer"));

    public static readonly Guard PoliceTakenOver = On("公安机关立案了", "police-not-answered", "移送以后，公安机关还没有立案的答复。", "请登记公安机关的答复；不立案的，继续办理。", Crimes, "第八条", f => f.Course.Stage != PenaltyStages.Transferred || f.Course.PoliceAnswer?.Words.Contains(PoliceTook) == true);

    public static readonly Guard PoliceDeclined = On("公安机关不立案", "police-not-declined", "公安机关没有答复不立案，不能收回继续办理。", "请登记公安机关的答复；立了案的，移交物品以后归档。", Crimes, "第八条", f => f.Course.PoliceAnswer?.Words.Contains(PoliceRefused) == true);

    public static readonly Guard SomethingHeld = On("有保存、扣押的物品", "nothing-held", "没有保存、扣押着的物品，不用移交。", "请看经过。", Crimes, "第十二条", f => f.Course.Held);

    public static readonly Guard NothingHeld = On("保存、扣押的财物都处理了", "goods-held", "还有先行登记保存、查封、扣押的财物没有处理。", "请先处理、解除，退还当事人；移送公安机关的，移交涉案物品。", Compulsion, "第二十八条", f => !f.Course.Held);

    public static readonly Guard UrgentApproved = On("紧急措施都补批了", "urgent-unapproved", "当场实施的紧急措施还没有补办批准。", "请负责人补批；认为不应当采取的，立即解除。", Compulsion, "第十九条", f => f.Course.Unapproved.Count == 0);

    public static readonly Guard Filmed = Unsure("音像记录齐了", "not-filmed", "查封、扣押、听证要全程音像记录，还有没有录像的。", "请登记音像记录，附上录音录像；确实没有的，写明原因。", ThreeSystems, "第三部分", f => f.Course.Unfilmed.Count == 0);

    public static readonly Guard Filmable = Unsure("对应的一步在经过里", "no-such-step", "经过里没有这一步。", "请从列出的里面选。", ThreeSystems, "第三部分", f => f.Next.Of is > 0 && f.Next.Of <= f.Course.Events.Count);

    public static readonly Guard SpotReported = On("报机关备案", "spot-not-reported", "当场处罚要报所属行政机关备案。", "请先登记备案。", Act, "第五十二条", f => !f.Course.Summary || f.Course.Last("report-spot") is not null);

    public static readonly Guard CashHandedIn = On("当场收的罚款交了", "cash-not-handed-in", "当场收缴的罚款还没有交到机关。", "请在二个工作日内交到机关，再登记。", Act, "第七十一条", f => f.Course.At("collect") <= f.Course.At("hand-in"));

    public static readonly Guard DoneWith = On("履行完毕或者有别的了结", "not-done", "罚款没有缴清，法院也没有执行完毕，决定也没有被撤销，不能结案。", "请催缴；到期仍不缴的，申请法院强制执行。", Act, "第七十二条",
        f => f.Course.Stage == PenaltyStages.Dropped || f.Course.Spared || f.Course.PaidUp || f.Course.Last("undo") is not null || f.Course.Last("court-done") is not null);

    public static readonly Guard PublicityDone = Unsure("公示了", "not-published-yet", "处罚决定还没有公示。", "请公示以后再结案；不予处罚的、已经撤销的、负责人决定不公示的，不用公示。", ThreeSystems, "第二部分",
        f => f.Course.Stage == PenaltyStages.Dropped || f.Course.Spared || f.Course.Withheld || f.Course.Last("undo") is not null || f.Course.Events.Any(e => e.Step == "publish"));

    public static readonly Guard MoreTimeAllowed = On("延长有规章的依据", "no-ground-to-extend", "行政处罚法自己没有延长：延长要写明是哪一部法律、法规、规章的哪一条，并在期满以前批准。", "请写明依据；没有依据的，在九十日以内决定。", Act, "第六十条", f => f.Next.Complete && f.Course.DecideBy(f.Calendar) is { } due && !due.IsOverdueOn(f.On) && f.Next.DueOn > due.Raw);

    private static bool InSomeBand(PenaltyFacts facts) => facts.Next.Fine is not > 0 || facts.Standing.Bands.Count == 0 || facts.Standing.Bands.Any(b => b.Takes(facts.Next.Fine.Value));
}
