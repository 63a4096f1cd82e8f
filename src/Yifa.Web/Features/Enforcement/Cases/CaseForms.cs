using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Steps;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;
using static Yifa.Web.Features.Enforcement.EnforcementFields;
using static Yifa.Web.Features.Shared.Steps.StepField;

namespace Yifa.Web.Features.Enforcement.Cases;

/// <summary>办案各步的表单：one line of data for every step of the procedure; a test holds that none is missing.</summary>
public static class CaseForms
{
    private static readonly PenaltyKind[] Kinds = [.. Enum.GetValues<PenaltyKind>().Where(k => k is not (PenaltyKind.NoPenalty or PenaltyKind.Detention))];

    /// <summary>全部，按办理的先后。</summary>
    public static IReadOnlyList<StepForm> All { get; } =
    [
        new("decide-on-the-spot", Day("处罚的日子"), When(), Where(), Matter(), Officer("执法人员一"), Second("执法人员二"), Choice(1, "当事人是", Citizen, Organisation), Choice(2, "在不在本镇", Here, NotHere),
            Choice(3, "事实", PenaltyWord.FactsCertain, FactsUncertain), Kind("处罚种类"), Money("罚款（元）"), Choice(4, "以前罚过没有", NotFinedBefore, FinedBefore), Lines("违法事实和证据"), Decision("处罚依据和决定", "哪一条哪一款，决定怎么罚，怎么缴、多少天内缴"),
            Tick(5, CardsShown), Tick(6, RightsTold), Choice(7, "改正", CorrectionOrdered, NothingToCorrect), Tick(8, HandedOver), Choice(9, "利害关系", Unconcerned, Concerned), Tick(10, Lightened, must: false)) { Lead = "对公民 200 元以下、对单位 3000 元以下的罚款或者警告，才能当场处罚。" },
        new("apply", Day("申请的日子"), Matter(), Officer("执法人员一"), Second("执法人员二"), Choice(1, "当事人是", Citizen, Organisation), Since(), Choice(2, "追究几年", TwoYears, FiveYears), Choice(3, "在不在本镇", Here, NotHere), Choice(4, "以前罚过没有", NotFinedBefore, FinedBefore),
            Choice(5, "利害关系", Unconcerned, Concerned), Text("线索来源和初步查明的情况")) { Lead = "只能选立案那天清单里有效的事项；两名执法人员都要有有效的执法证。" },
        new("file", Day("批准的日子"), Text("批示", must: false, one: true)),
        new("not-file", Day("决定的日子"), Text("为什么不立案")),
        new("replace-officer", Day("换人的日子"), Officer("换下谁"), Second("换上谁"), Choice(1, "换上的人的利害关系", Unconcerned, Concerned), Text("为什么（谁申请回避、什么利害关系）")) { Occasional = true },
        new("inspect", Day("检查的日子"), When(), Where(), Who("谁在场", hint: "当事人、见证人"), Tick(1, CardsShown), Lines("检查情况"), Choice(2, "核对签名", Signed, SignatureRefused)) { AsksFiles = true },
        new("interview", Day("询问的日子"), When(), Where(), Who("问了谁"), Tick(1, CardsShown), Lines("问答内容"), Choice(2, "核对签名", Signed, SignatureRefused)),
        new("sample", Day("抽样的日子"), Hour(), Venue(must: false, "抽样的地点"), Tick(1, CardsShown), Text("抽了什么、多少，怎么封存"), Choice(2, "核对签名", Signed, SignatureRefused)),
        new("approve-measure", Day("批准的日子"), Hour(label: "几点批准"), Choice(1, "批准什么", Preservation, Sealing, Seizing, Sampling), Of("补批哪一步", "事前批准的不用选", must: false), Text("批示", must: false, one: true)),
        new("approve-outside", Day("批准的日子"), Money("批准罚多少（元）", must: true), Text("情节和理由")) { Lead = "在裁量基准的档次以外处罚，要先经负责人批准。", Occasional = true },
        new("preserve", Day("保存的日子"), Tick(1, CardsShown), Choice(2, "批准", ApprovedBefore), Who("谁在场"), Text("登记保存了什么", hint: ListHint), Venue(must: false, "存放在哪里")) { Lead = "七个工作日以内要作出处理决定。" },
        new("dispose-preserved", Day("处理的日子"), Of("哪一次保存"), Choice(1, "怎么处理", Returned, Confiscated, HandedOn), Text("处理的理由", one: true)) { Occasional = true },
        new("seize", Day("实施的日子"), Hour(label: "几点开始"), Choice(1, "哪一种", Sealing, Seizing), Choice(2, "批准", ApprovedBefore, Urgent), Tick(3, CardsShown), Choice(4, "谁到场", PartyPresent, WitnessPresent, NobodyPresent), Choice(5, "查封、扣押的是", CaseGoods, NecessitiesOrUnrelated), Tick(6, RightsTold), Tick(7, ListHandedOver),
            Choice(8, "别的机关封过没有", NotSeizedBefore, SeizedByOthers), Venue(must: false, "在哪里实施"), Who("存放、保管的地方"), Decision("理由和依据", "为什么要查封、扣押，哪部法律、法规的哪一条准许"), Text("查封、扣押了什么", hint: ListHint), Manner("当事人怎么说", must: false, hint: "陈述、申辩"), FilmedTo()) { Lead = "三十日以内要处理或者解除；全程要录音录像。", AsksFiles = true },
        new("extend-seizure", Day("批准的日子"), Of("哪一次查封、扣押"), Until("延长到", "最多再三十日"), Tick(1, ExtensionTold), Text("情况复杂在哪里", one: true)) { Occasional = true },
        new("send-for-test", Day("送检的日子", "从这一天起，检测、检验、鉴定的期间不计入三十日"), Of("哪一次查封、扣押"), Until("检测、检验、鉴定到", "告知书写明的最后一日"), Who("送到哪里"), Tick(1, TestTold), Text("检测、检验、鉴定什么", one: true)) { Lead = "期间要明确，并书面告知当事人；费用由本机关承担。", Occasional = true },
        new("test-returned", Day("收到结果的日子"), Of("哪一次查封、扣押"), Number("报告编号"), Text("结果", one: true)) { Occasional = true },
        new("release", Day("解除的日子"), Of("哪一次查封、扣押"), Choice(1, "怎么处理", Returned, Confiscated, HandedOn), Text("理由", one: true)) { Occasional = true },
        new("order-correction", Day("送达的日子"), Until("限哪天以前改正", must: false), Text("责令改正什么"), Served(1), SignedFor()),
        new("conclude", Day("终结的日子"), Choice(1, "当事人是", Citizen, Organisation), Lines("查明的事实和证据", must: true), Kind("建议的处罚"), Also(), Money("罚款（元）"), Seized(), Choice(2, "案情", Plain, Complex, ManyRelations, PublicInterest),
            Choice(3, "裁量", WithinBand, NoBand, OutsideBandApproved, OutsideBand), Band(), Decision("依据、裁量的档次和理由", "哪一条、哪一档，从轻从重的情节"), Choice(4, "是不是犯罪", NoCrime, MaybeCrime)),
        new("investigate-further", Day("决定补充的日子"), Text("补充什么", one: true)),
        new("notify", Day("送达的日子", "陈述、申辩和听证的期限从这一天起算"), Lines("拟处罚的事实、理由"), Decision("依据和拟处罚的内容"), Until("可以陈述、申辩到", "法律没有写天数，一般五个工作日"), Choice(1, "听证", HearingTold, HearingNotTold), Served(2), SignedFor(), Number("文号", hint: "不填由程序编")),
        new("defence", Day("听取的日子"), Who("谁来陈述、申辩"), Text("说了什么，复核的意见"), Choice(1, "复核结果", DefenceAdopted, DefenceRejected, DefenceUnheard)),
        new("waive", Day("放弃的日子"), Choice(1, "放弃什么", DefenceWaived, HearingWaived), Text("书面材料在哪里", one: true)),
        new("request-hearing", Day("提出的日子"), Who("谁提出的"), Text("怎么提出的", must: false, one: true)),
        new("hearing-notice", Day("送达的日子"), Until("哪天举行", "送达以后要隔七个工作日"), Venue(), Who("主持人"), Choice(1, "公不公开", OpenHearing, ClosedHearing), Served(2), Manner("谁签收的", must: false, hint: SignerHint)) { Occasional = true },
        new("hearing", Day("举行的日子"), When(), Where(), Who("主持人"), Lines("听证笔录"), Choice(1, "到场", HearingHeld, HearingForgone), FilmedTo()) { Occasional = true, AsksFiles = true },
        new("legal-review", Day("审核的日子"), Who("审核人", hint: "不能是本案承办人；请外面的人审核的，写单位和姓名"), Choice(1, "审核人的资格", ReviewerQualified, ReviewerNotNew, ReviewerUnqualified), Choice(2, "结论", ReviewPassed, ReviewReturned, ReviewFailed), Text("审核意见", hint: "主体、人员、程序、事实证据、法律适用和裁量、权限、文书、是否涉嫌犯罪")),
        new("discuss", Day("讨论的日子"), Who("参加的负责人"), Text("讨论记录和结论")),
        new("extend", Day("批准的日子"), Until("延长到"), Decision("依据哪一部规章的哪一条"), Text("为什么要延长", one: true)) { Occasional = true },
        new("submit", Day("呈请的日子"), Choice(1, "拟作的决定", Punish, SlightAndCorrected, FirstAndSlight, NoFault, UnderFourteen, NotResponsible, NotEstablished), Kind("处罚种类", must: false), Also(), Money("罚款（元）"), Seized(), Lines("违法事实和证据"), Decision("依据和决定的内容"),
            Manner("履行的方式和期限", must: false, hint: "例如：十五日内到指定银行缴"), Choice(2, "改正", CorrectionOrdered, NothingToCorrect), Tick(3, Educated, must: false), Tick(4, GuardianOrdered, must: false), Tick(5, Lightened, must: false)) { Lead = "复议、诉讼的途径和期限，决定书上由程序写。不予处罚的要教育当事人。" },
        new("send-back", Day("退回的日子"), Text("为什么退回", one: true)),
        new("decide", Day("决定的日子"), Tick(1, Stamped), Text("批示", must: false, one: true)) { Lead = "批准的就是呈请的那一份；要改的请退回。文号由程序编，不空号。" },
        new("serve", Day("送达的日子"), Choice(1, "怎么送达的", InPerson, OnTheSpot, LeftBehind, ByPost, ByOthers, ByWireConfirmed, ByWireUnconfirmed, ByNotice), Who("谁签收的", hint: "留置的写见证人"), Text("送达地点、说明", must: false, one: true)),
        new("report-spot", Day("备案的日子"), Who("报给谁")) { Occasional = true },
        new("collect", Day("收缴的日子"), Choice(1, "为什么当场收", SmallSum, HardLater, RemoteAndAsked), Money("收了多少（元）"), Number("票据号码", must: true), Tick(2, ReceiptGiven)) { Occasional = true },
        new("hand-in", Day("交款的日子"), Who("交给谁"), Number("凭证号码")) { Occasional = true },
        new("pay", Day("缴款的日子"), Money("缴了多少（元）"), Number("票据号码", must: true), Text("加处罚款另缴了多少", must: false, one: true)) { Occasional = true },
        new("postpone", Day("批准的日子"), Choice(1, "哪一种", Deferred, Instalments), Until("最后一日"), Text("经济困难的情况，怎么分期")) { Lead = "分期的，批准以后再把各期的日子和数额一期一期登记。", Occasional = true },
        new("instalment", Day("登记的日子"), Until("这一期到哪天"), Money("这一期缴多少（元）", must: true)) { Lead = "各期加起来就是还没有缴的；最后一期就是批准的最后一日。缴了的，登记缴款，先算早的一期。", Occasional = true },
        new("urge", Day("催告书送达的日子"), Until("限哪天以前缴"), Terms("怎么缴", hint: "履行的方式，缴到哪里"), Money("催告缴多少（元）", must: true), Tick(1, DefenceTold, must: false), Served(2), SignedFor()) { Occasional = true },
        new("surcharge", Day("决定的日子"), Money("加处罚款（元）", must: true), Text("缴到哪里", one: true), Number("文号", hint: "不填由程序编")) { Lead = "每日按没有缴的罚款的百分之三，不超过罚款的数额；没收的不加处。", Occasional = true },
        new("publish", Day("公示的日子"), Who("在哪里公示"), Tick(1, PersonalDataRemoved)) { Occasional = true },
        new("withhold", Day("决定的日子"), Choice(1, "为什么不公示", StateSecret, TradeSecret, Privacy, NoInfluence, PublishAfterAll), Text("理由", one: true)) { Lead = "不登记的，到期自动公示。", Occasional = true },
        new("withdraw-publication", Day("撤回的日子"), Choice(1, "为什么撤回", DecisionUndone, PublishedWrongly), Text("公开说明的理由", one: true)) { Occasional = true },
        new("remedy-begun", Day("收到通知的日子"), Choice(1, "哪一种", UnderReview, UnderSuit), Number("案号")) { Occasional = true },
        new("remedy-ended", Day("生效的日子"), Choice(1, "结果", Upheld, Overturned), Number("文书号")) { Occasional = true },
        new("undo", Day("文书生效的日子"), Number("文书号", must: true), Text("怎么变更、撤销的", one: true)) { Occasional = true },
        new("apply-court", Day("申请的日子"), Who("向哪个法院"), Text("当事人的意见、催告情况、申请执行的标的")) { Occasional = true },
        new("court-refused", Day("收到裁定的日子"), Number("裁定书号"), Text("为什么不受理、不予执行", one: true)) { Occasional = true },
        new("court-done", Day("收到通知的日子"), Choice(1, "结果", Executed, ExecutionEnded), Number("文书号")) { Occasional = true },
        new("propose-transfer", Day("报告的日子"), Who("专案组两名执法人员"), Text("为什么涉嫌犯罪")) { Occasional = true },
        new("approve-transfer", Day("决定的日子"), Choice(1, "决定", MoveApproved, MoveRefused), Text("理由", one: true)) { Occasional = true },
        new("transfer", Day("移送的日子"), Hour(), Who("接收的公安机关"), Number("移送书文号", hint: "不填由程序编"), Text("移送了哪些材料、物品")) { Occasional = true },
        new("police-answer", Day("收到答复的日子"), Choice(1, "公安机关", PoliceTook, PoliceRefused), Number("文书号"), Text("说明", must: false, one: true)) { Occasional = true },
        new("hand-over-goods", Day("移交的日子"), Who("接收的公安机关和接收人"), Number("清单编号"), Text("移交了什么、多少")) { Lead = "收到立案通知书三日以内，把保存、扣押的物品连同清单移交，办理交接手续。", Occasional = true },
        new("take-back", Day("继续办理的日子"), Text("说明", must: false, one: true)) { Occasional = true },
        new("film", Day("登记的日子"), Of("哪一步的音像"), Hour(label: "从几点录起"), HourTo(), Fingerprint(), Text("说明", hint: "什么设备、谁录的；没有录像的写明原因", one: true)) { Lead = FilmLead, AsksFiles = true },
        new("drop", Day("销案的日子"), Text("为什么销案")),
        new("close", Day("结案的日子"), Text("结案说明", must: false, one: true)),
        new("archive", Day("归档的日子"), Who("立卷人"), Text("卷内情况说明", must: false, one: true)) { Occasional = true },
    ];

    private const string SignerHint = "留置的写见证人";

    // What the list of the paper is made of; a line that is written otherwise stands there whole.
    private const string ListHint = "一样一行：名称 规格 数量 备注，中间空一格，没有规格的写“无”";

    /// <summary>按步骤代码取；没有为 null。</summary>
    public static StepForm? Find(string? code) => All.FirstOrDefault(f => f.Code == code);

    // How a paper came to whom it is for. By public notice it is served thirty days later, and every term that runs from it with it.
    private static StepField Served(int nth) => Choice(nth, "怎么送达的", InPerson, LeftBehind, ByPost, ByOthers, ByWireConfirmed, ByNotice) with { Must = false };

    private static StepField SignedFor() => Who("谁签收的", must: false, hint: SignerHint);

    private static StepField Lines(string label, bool must = false) => Text(label, must) with { Judged = true };

    // A record of what happened says when and where, and the procedure asks for both.
    private static StepField When() => Hour() with { Judged = true };

    private static StepField Where() => Venue(must: false) with { Judged = true };

    private static StepField Decision(string label, string? hint = null) => Terms(label, must: false, hint) with { Judged = true };

    // As the line stood in the list that day: the list changes, the file does not.
    private static StepField Band() => Manner("裁量基准的哪一档", must: false, hint: "照查明的情节选") with { Kind = StepFieldKind.Pick };

    private static StepField Since() => new(StepFieldKind.Day, nameof(PenaltyStep.Since), "违法行为哪天发生", Hint: "连续、继续的，写终了的那一天") { Put = (s, text) => Own(s).Since = DayOf(text), Get = s => Said(Own(s).Since) };

    private static StepField Kind(string label, bool must = true) => Penalty(nameof(PenaltyStep.Penalty), label, must, (s, kind) => s.Penalty = kind, s => s.Penalty);

    private static StepField Also() => Penalty(nameof(PenaltyStep.Also), "并处", false, (s, kind) => s.Also = kind, s => s.Also);

    private static StepField Seized() => new(StepFieldKind.Money, nameof(PenaltyStep.Confiscated), "没收的违法所得、财物（元）", Must: false) { Put = (s, text) => Own(s).Confiscated = SumOf(text), Get = s => Said(Own(s).Confiscated) };

    private static StepField Penalty(string name, string label, bool must, Action<PenaltyStep, PenaltyKind> put, Func<PenaltyStep, PenaltyKind?> get) =>
        new(StepFieldKind.Pick, name, label, must) { Put = (s, text) => put(Own(s), Enum.Parse<PenaltyKind>(text)), Get = s => get(Own(s)) is { } kind ? Wording.Of(kind) : null };

    /// <summary>处罚种类的选项，由轻到重；不予处罚和拘留不在里面。</summary>
    public static IReadOnlyList<(string Value, string Name)> KindOptions { get; } = [.. Kinds.Select(k => (k.ToString(), Wording.Of(k)))];

    private static PenaltyStep Own(CourseStep step) => (PenaltyStep)step;
}
