using System.Globalization;
using Yifa.Law.Procedures.Mediation;
using Yifa.Web.Features.Shared.Steps;
using static Yifa.Law.Procedures.Mediation.MediationWord;
using static Yifa.Web.Features.Shared.Steps.StepField;

namespace Yifa.Web.Features.Disputes.Course;

/// <summary>各步的表单：one line of data for every step of the procedure; a test holds that none is missing.</summary>
public static class StepForms
{
    /// <summary>全部，按办理的先后。</summary>
    public static IReadOnlyList<StepForm> All { get; } =
    [
        new("open", Tick(1, ReopensLedger)) { Lead = "台账上已经写着结果。补记经过，每一步写当时的日子。", Occasional = true },
        new("triage", Day("分流的日子"), Choice(1, "哪一级调处", AtVillage, AtGroup, AtTown), Choice(2, "走哪条路", ByPeople, ByAdministration, ByPetition, ByCourt), Choice(3, "一家还是几家", Alone, Together), Who("哪几家联合", must: false), Text("理由")) { Lead = "不分流就照人民调解办；分到行政调解、信访程序的，下面就是那一种程序的步骤；分到司法调解的，接着转给法院。受理以后再分流，不换程序。" },
        new("put-in-charge", Day("定下的日子"), Choice(1, "哪一种责任", Resolver, FirstReceiver, Keeper, LeadingOfficial), Who("姓名、职务"), Text("说明", must: false, one: true)),
        new("accept", Day("受理日期"), Choice(1, "怎么来的", OnApplication, OnInitiative, OnEntrustment), Choice(2, "管辖", DisputeHere, PartyHere, Elsewhere), Choice(3, "有没有别的机关管", NotTakenUp, TakenUp, Reserved), Text("当事人要求什么", must: false)),
        new("decline", Day("告知日期"), Choice(1, "为什么不受理", TakenUp, Reserved, Elsewhere, PartyRefuses), Tick(2, MediationWord.ReferralExplained, must: false), Text("告知了什么", hint: "例如：已由派出所受案，告知去派出所处理；也可以向法院起诉。")),
        new("receive-papers", Day("签收材料的日子", "期限从这一天起算"), Choice(1, "谁移送的、怎么来的", CourtAppointed, CourtOrdinary, CourtSummary, FromPolice, MediationWord.FromPetition, FromPetitioner), Number("函号", must: false)),
        new("name-mediator", Day("指定的日子"), Roster(), Choice(1, "怎么定的", ByCommittee, ByParties), Choice(2, "利害关系", Unconcerned, Concerned)),
        new("release-mediator", Day("换下的日子"), Named(), Text("为什么换", one: true)) { Occasional = true },
        new("explain-rights", Day("告知的日子"), Choice(1, "怎么告知的", Orally, InWriting), Who("告知了谁", hint: "例如：双方当事人都在场")),
        new("investigate", Day("调查的日子"), Hour(), Venue(), Who("问了谁"), Text("查明了什么")),
        .. Sessions(),
        new("extend", Day("同意的日子"), Until("延长到", "这一天以前调结"), Choice(1, "各方意见", AllAgreed, NotAllAgreed), Text("为什么延长", one: true)),
        new("agree", Day("达成协议的日子"), Text("主要事实、争议和各方责任", must: false), Terms("协议内容", must: false), Manner("履行方式", must: false), Venue(must: false, label: "履行地点"), Until("履行期限", "分期的写最后一期，各期另外登记", must: false), Money("涉及金额（元）")) { Lead = "协议书要写全这几项，缺一项不能登记。写好以后各方签名、调解员签名、加盖印章，三样齐了才生效。" },
        new("agree-orally", Day("达成协议的日子"), Choice(1, "要不要书面", OralSuffices, WrittenNeeded), Text("主要事实和争议"), Terms("协议内容"), Manner("履行方式", must: false), Until("履行期限", must: false), Money("涉及金额（元）")) { Lead = "口头协议达成就生效，登记的这一天算化解。" },
        new("party-signed", Day("签名的日子"), Party("哪一方")),
        new("mediator-signed", Day("签名的日子"), Named()),
        new("sealed", Day("盖章的日子")),
        new("copies-given", Day("交付的日子"), Choice(1, "怎么交的", HandedOver, ByPost, LeftBeforeWitness) with { Must = false }, Text("交给了谁", hint: "例如：双方各一份，调委会留一份", one: true)),
        new("take-effect") { Lead = "三样里最后一样的那一天就是生效之日，由程序写，不用填。" },
        new("promise", Day("约定的日子"), Until("应当履行的日子"), Text("履行什么", one: true), Money("金额（元）")),
        new("perform", Day("履行的日子"), Performance(), Text("怎么履行的", hint: "例如：当面付清，有收条", one: true), Money("金额（元）")),
        new("follow-up", Day("回访的日子"), Who("回访人"), Choice(1, "履行得怎么样", Performed, PartlyPerformed, NotPerformed), Choice(2, "有没有激化迹象", Calm, Restless), Text("回访情况")),
        new("seek-confirmation", Day("申请的日子"), Who("向哪个法院", hint: "当事人住所地、标的物所在地或者调委会所在地的基层法院"), Choice(1, "谁申请", Jointly, OneSidedly), Choice(2, "有没有法院不受理的情形", NoBar, NotForTheCourt, MediationWord.PersonalStatus, MediationWord.OtherProcedure, TitleClaim)),
        new("confirmed", Day("收到裁定的日子"), Number("裁定书文号", must: true)),
        new("confirmation-refused", Day("收到裁定的日子"), Number("裁定书文号", must: true), Text("为什么驳回", must: false, one: true)),
        new("confirmation-not-taken", Day("收到通知的日子"), Number("裁定书文号"), Text("为什么不予受理", one: true)) { Lead = "协议照样有效，回到协议已生效；三十日还没有届满的，可以向有管辖权的法院再申请。" },
        new("confirmation-withdrawn", Day("撤回的日子"), Number("裁定书文号"), Text("为什么撤回", one: true)) { Lead = "协议照样有效，回到协议已生效；申请的三十日仍从协议生效起算。" },
        new("mediate-anew", Day("重新调解的日子"), Text("怎么商定的", must: false, one: true)),
        new("end", Day("终止的日子"), Choice(1, "为什么终止", NotSettled, PartyRefuses, TimeRanOut), Tick(2, MediationWord.OtherWaysExplained, must: false), Text("终止记录", hint: "调解的经过，为什么不成，告知了哪些途径")),
        new("transfer-out", Day("转出的日子"), Choice(1, "转给哪一类", ToTown, ToCourt, ToPolice, ToPetitionOffice, ToDepartment, ToArbitration), Who("接收单位"), Number("移送函文号", must: false), Text("为什么转、附了哪些材料")),
        new("acknowledge", Day("签收的日子"), Who("谁签收的"), Number("回执文号", must: false)),
        new("transfer-returned", Day("退回的日子"), Who("谁退回的"), Number("退回的文号", must: false), Text("为什么退回")) { Occasional = true, Lead = "退回来的回到已登记：看能不能受理，或者另行分流、转出。" },
        new("transfer-resumed", Day("退回的日子"), Who("谁退回的"), Number("退回的文号", must: false), Text("为什么退回")) { Occasional = true, Lead = "受理过的退回来接着办，不用重新受理；调结的期限仍从受理起算。" },
        new("flag-risk", Day("发现的日子"), Choice(1, "哪一种", PublicOrder, Crime, SelfHarm), Text("什么苗头", hint: "谁说了什么、带了什么、约了多少人")) { Lead = "登记以后，报告公安机关马上成为一件要办的事。" },
        new("report-risk", Day("报告的日子"), Hour(), Who("报告给谁", hint: "例如：派出所值班民警"), Text("采取了什么预防措施")) { Occasional = true },
        new("refuse", Day("拒绝的日子"), Party("哪一方"), Text("怎么说的", one: true)) { Lead = "登记以后，调解的各步都锁住，只能不予受理、终止或者转出。" },
        new("consent", Day("同意的日子"), Party("哪一方"), Text("怎么说的", one: true)) { Occasional = true },
        new("inform-petitioner", Day("告知的日子"), Number("告知书文号", must: false)) { Occasional = true },
        new("answer-petitioner", Day("信访人收到答复的日子", "请求复查的三十日从这一天起算"), Number("处理意见书文号", must: true)) { Occasional = true },
        new("report-court", Day("报告的日子"), Choice(1, "报告什么", ReportedSettled, ReportedFailed), Number("报告文号", must: false), Text("调解的情况")) { Occasional = true },
        new("seek-recognition", Day("申请的日子"), Who("向哪个公安机关"), Text("申请的内容", must: false)) { Occasional = true, Lead = "民间纠纷引起、情节较轻的，经人民调解达成协议并履行，书面申请经公安机关认可的，不予处罚。" },
        new("recognised", Day("认可的日子"), Who("哪个公安机关"), Number("文号", must: false)) { Occasional = true },
        new("tell-police", Day("告知的日子"), Who("告知哪个公安机关"), Choice(1, "告知什么", ToldNoAgreement, ToldNotPerformed), Text("说明", must: false)) { Occasional = true },
        new("adm-accept", Day("受理日期"), Choice(1, "怎么来的", OnApplication, OnInitiative, OnEntrustment), Choice(2, "职权", MediationWord.WithinPowers, BeyondPowers), Choice(3, "有没有要查处的", NothingToPunish, MediationWord.PunishmentDue), Choice(4, "有没有别的机关管", NotTakenUp, TakenUp), Text("申请人要求什么", must: false)) { Lead = "不得以行政调解代替行政执法：有要查处的，先查处。" },
        new("name-conciliator", Day("定下的日子"), Who("调解人员姓名、职务"), Choice(1, "利害关系", Unconcerned, Concerned)),
        new("adm-signed", Day("签名的日子"), Who("谁签的")),
        new("land-decide", Day("作出决定的日子"), Number("处理决定书文号", must: true), Choice(1, "谁和谁争", LandBetweenPersons, LandPersonAndUnit, LandBetweenUnits), Text("争议的事实", must: false), Terms("处理决定和依据", must: false), Tick(2, MediationWord.SuitExplained, must: false)) { Occasional = true, Lead = "争的是土地所有权、使用权，调解不成的，镇政府可以处理。解决以前，任何一方不得改变土地利用现状。" },
        new("land-served", Day("接到决定书的日子", "起诉的三十日从这一天起算"), Party("哪一方"), Choice(1, "怎么送达的", HandedOver, ByPost, LeftBeforeWitness), Who("谁签收的", hint: "拒绝签收的，写见证人"), Number("送达回证文号", must: false)),
        new("pet-return", Day("提出异议的日子"), Who("交还给谁"), Text("为什么不属于本机关职权")) { Occasional = true },
        new("pet-divert", Day("告知的日子"), Choice(1, "导入哪条途径", ToCourt, ToArbitration, ToReconsideration, ToDepartment), Tick(2, MediationWord.WayTold, must: false), Number("告知书文号", must: false), Text("告知了什么")),
        new("pet-accept", Day("受理日期"), Choice(1, "能不能导入法定途径", MediationWord.NoLegalWay, MediationWord.LegalWayOpen), Choice(2, "是不是多人走访", NoGroupVisit, FewRepresentatives, ManyRepresentatives), Choice(3, "以前复核过没有", NeverRechecked, RecheckedBefore), Who("多人走访的代表", must: false, hint: "不超过五人，用顿号隔开"), Text("信访人的请求")) { Lead = "只有导不进诉讼、仲裁、复议、行政程序的，才走六十日的信访程序。" },
        new("pet-not-again", Day("告知的日子"), Tick(1, RecheckedBefore), Number("告知书文号", must: false), Text("告知了什么", hint: "例如：哪一年哪一件已经复核，意见书的文号")) { Lead = "同一事实和理由已经复核过的，不再受理，书面告知信访人。" },
        new("pet-extend", Day("批准的日子"), Until("延长到", "最多三十日"), Choice(1, "批准和告知", MediationWord.HeadApproved, HeadNotApproved), Who("批准人姓名、职务"), Text("为什么复杂、要延长")),
        new("pet-agree", Day("达成一致的日子"), Text("和解、调解的内容")) { Occasional = true },
        new("pet-answer", Day("出具的日子"), Number("意见书文号", must: true), Choice(1, "意见", Supported, PartlySupported, NotSupported), Text("信访人的请求、事实和理由", must: false), Terms("处理意见和依据", must: false)) { Lead = "意见书要写全：请求、事实和理由，处理意见和依据。写好以后送达信访人，他收到以后三十日内可以请求复查。" },
        new("pet-served", Day("信访人收到意见书的日子", "请求复查的三十日从这一天起算"), Choice(1, "怎么送达的", HandedOver, ByPost, LeftBeforeWitness), Who("谁签收的", hint: "拒绝签收的，写见证人"), Number("送达回证文号", must: false)),
        new("pet-accepts", Day("接受的日子"), Text("怎么说的，有没有书面", one: true)),
        new("pet-review-asked", Day("请求的日子"), Who("向哪个机关"), Text("理由", must: false, one: true)),
        new("pet-reviewed", Day("信访人收到复查意见的日子", "请求复核的三十日从这一天起算"), Choice(1, "复查意见", Upheld, Overturned), Number("文号", must: true)),
        new("pet-recheck-asked", Day("请求的日子"), Who("向哪个机关"), Text("理由", must: false, one: true)),
        new("pet-recheck-hearing", Day("听证开始的日子"), Until("听证结束的日子", "起止各日都不算在复核的三十日里"), Who("哪个机关主持"), Number("听证通知文号", must: false)) { Occasional = true },
        new("pet-rechecked", Day("收到意见的日子"), Choice(1, "复核意见", Upheld, Overturned), Number("文号", must: true)),
        new("pet-close", Day("终结的日子"), Text("终结的情况")),
        .. Files(),
    ];

    /// <summary>按步骤代码取；没有为 null。</summary>
    public static StepForm? Find(string? code) => All.FirstOrDefault(f => f.Code == code);

    // Every procedure closes its file in the same words.
    private static IEnumerable<StepForm> Files() => new[] { "pet-file", "archive" }.Select(code => new StepForm(code,
        Day("归档的日子"), Who("立卷人"), Text("卷宗情况说明", hint: "有没有缺的、补的，原件在哪里"), Terms("自查查出的错", must: false, hint: "没有查出错的不填；查出了又改不了的，逐条写明是怎么回事")));

    // The first session and every later one ask the same.
    private static IEnumerable<StepForm> Sessions() => new[] { "mediate", "mediate-again" }.Select(code => new StepForm(code,
        Day("调解的日子"), Hour(), Venue(), Who("谁到场", hint: "当事人、代理人、调解员、记录人"), Choice(1, "邀请了旁人没有", NobodyInvited, InvitedWithConsent, InvitedWithoutConsent),
        Text("调解记录"), Choice(2, "结果", MediationWord.Settled, ToContinue, NotSettled)));

    /// <summary>都照可以办的填会怎样：what then still refuses, the form cannot cure, and the page says so before anyone fills it in.</summary>
    /// <param name="form">哪一步。</param>
    /// <param name="today">今天。</param>
    /// <param name="settleBy">调结的期限；没有走着的为 null。</param>
    public static MediationEvent Hopeful(StepForm form, DateOnly today, DateOnly? settleBy) => new(form.Code, today)
    {
        Words = form.Fields.Where(f => f.Words.Count > 0).Select(f => Enum.Parse<MediationWord>(f.Words[0].Value)).ToHashSet(), Complete = true, Told = true, DueOn = (form.Code is "extend" or "pet-extend" ? settleBy ?? today : today).AddDays(1),
    };

    // Which side, and which promise, the page says in its own words.
    private static StepField Party(string label) => new(StepFieldKind.Pick, nameof(DisputeStep.Party), label) { Put = (s, text) => Own(s).Party = int.Parse(text, CultureInfo.InvariantCulture), Get = _ => null, Reads = IsOrdinal };

    private static StepField Performance() => Of("哪一期") with { Get = _ => null };

    private static StepField Roster() => Named() with { Hint = "后面是他手上还没有办完的件数" };

    private static StepField Named() => new(StepFieldKind.Pick, nameof(DisputeStep.MediatorId), "调解员") { Put = (s, text) => Own(s).MediatorId = Guid.Parse(text), Get = s => Own(s).MediatorName, Reads = text => Guid.TryParse(text, out _) };

    private static DisputeStep Own(CourseStep step) => (DisputeStep)step;
}
