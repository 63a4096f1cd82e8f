using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Steps;
using static Yifa.Law.Procedures.Executions.ExecutionWord;
using static Yifa.Web.Features.Enforcement.EnforcementFields;
using static Yifa.Web.Features.Shared.Steps.StepField;

namespace Yifa.Web.Features.Enforcement.Executions;

/// <summary>强制执行各步的表单：one line of data for every step; what both ways ask alike is written once.</summary>
public static class ExecutionForms
{
    private static readonly StepForm[] Shared =
    [
        new("urge", Day("催告书送达的日子"), Until("限哪天以前履行"), Terms("怎么履行", hint: "履行的方式；代履行涉及钱的写明数额"), Tick(1, DefenceTold, must: false), Choice(2, "怎么送达的", InPerson, LeftBehind, ByPost, ByNotice) with { Must = false }, Who("谁签收的")),
        new("defence", Day("听取的日子"), Who("谁来陈述、申辩"), Text("说了什么，复核的意见"), Choice(1, "复核结果", DefenceRejected, DefenceAdopted, DefenceUnheard)) { Occasional = true },
        new("replace-officer", Day("换人的日子"), Officer("换下谁"), Second("换上谁"), Choice(1, "换上的人的利害关系", Unconcerned, Concerned), Text("为什么（谁申请回避、什么利害关系）", one: true)) { Occasional = true },
        new("serve", Day("送达的日子"), Choice(1, "怎么送达的", InPerson, LeftBehind, ByPost, ByNotice), Who("谁签收的", hint: "留置的写见证人")) { Lead = "直接送达；拒绝接收或者无法直接送达的，才用别的方式。" },
        new("self-performed", Day("履行的日子"), Text("履行的情况", hint: "谁去看过")) { Occasional = true },
        new("remedy-begun", Day("收到通知的日子"), Choice(1, "哪一种", UnderReview, UnderSuit), Number("案号")) { Occasional = true },
        new("remedy-ended", Day("决定送达、裁判生效的日子"), Choice(1, "结果", Upheld, Overturned), Number("文书号")) { Occasional = true },
        new("stay", Day("决定的日子"), Choice(1, "为什么中止", HardToPerform, ThirdPartyClaims, Irreparable, RemedyStays, AgreedInStages, OtherStay), Text("说明", one: true)) { Occasional = true },
        new("resume", Day("决定的日子"), Text("说明", one: true)) { Occasional = true },
        new("end", Day("决定的日子"), Choice(1, "为什么终结", OrderRevoked, ObjectGone, PartyDied, PartyDissolved, OtherEnd), Text("说明", one: true)) { Occasional = true },
        new("publish", Day("公示的日子"), Who("在哪里公示"), Tick(1, PersonalDataRemoved)) { Lead = "强制执行决定二十个工作日以内公示机关、对象、类别和结论；到期没有登记的自动公示。", Occasional = true },
        new("close", Day("结案的日子"), Text("结案说明", must: false, one: true)),
    ];

    private static readonly StepForm[] Demolition =
    [
        new("order", Day("送达的日子", "复议、诉讼的期限从这一天起算"), Matter(), Officer("执法人员一"), Second("执法人员二"), Choice(5, "利害关系", Unconcerned, Concerned), Choice(4, "当事人是", Citizen, Organisation), Choice(1, "是什么建设", RuralWithoutPermit, NotRural), Tick(2, CardsShown, must: false), Text("查明的事实和证据"), Terms("依据，责令停止建设、怎么改正"),
            Until("限哪天以前改正、拆除"), Tick(3, RightsTold, must: false), Choice(6, "怎么送达的", InPerson, LeftBehind, ByPost, ByNotice), Who("谁签收的")) { Lead = "镇政府自己能拆的，只是乡、村庄规划区里没有许可的建设。" },
        new("legal-review", Day("审核的日子"), Who("审核人", hint: "不能是本案承办人；请外面的人审核的，写单位和姓名"), Choice(1, "审核人的资格", ReviewerQualified, ReviewerNotNew, ReviewerUnqualified), Choice(2, "结论", ReviewPassed, ReviewReturned, ReviewFailed), Text("审核意见")),
        new("decide", Day("决定的日子"), Text("理由"), Terms("依据和决定的内容"), Manner("强制执行的方式和时间"), Tick(1, Stamped, must: false)) { Lead = "文号由程序编，不空号；复议、诉讼的途径由程序写。" },
        new("announce", Day("公告的日子"), Until("限哪天以前自己拆除"), Venue(label: "贴在哪里"), Terms("公告的内容", hint: "拆什么，到哪天为止，不拆的后果")),
        new("carry-out", Day("拆除的日子"), Hour(must: true), Venue(), Choice(1, "紧急不紧急", Usual, Urgent), Tick(2, CardsShown, must: false), Choice(3, "谁到场", PartyPresent, WitnessPresent, NobodyPresent), Choice(4, "水电热气", UtilitiesKept, UtilitiesCut), Who("在场的人"), Text("经过", hint: "屋里的物品怎么清点、存放、交还，也写在这里"), FilmedTo()) { Lead = "全程录音录像；白天做，不在法定节假日做。", AsksFiles = true },
        new("film", Day("登记的日子"), StepField.Of("哪一步的音像"), Hour(label: "从几点录起"), HourTo(), Fingerprint(), Text("说明", must: false, hint: "什么设备、谁录的；没有录像的写明原因", one: true)) { Lead = FilmLead, AsksFiles = true },
        .. Shared,
    ];

    private static readonly StepForm[] Performance =
    [
        new("order", Day("送达的日子"), Matter(), Officer("执法人员一"), Second("执法人员二"), Choice(5, "利害关系", Unconcerned, Concerned), Choice(3, "当事人是", Citizen, Organisation), Tick(1, CardsShown, must: false), Text("查明的事实和证据"), Terms("依据，责令怎么履行", hint: "排除妨碍、恢复原状"), Until("限哪天以前履行"), Tick(2, RightsTold, must: false), Choice(6, "怎么送达的", InPerson, LeftBehind, ByPost, ByNotice), Who("谁签收的")),
        new("perform-at-once", Day("代履行的日子"), Hour(must: true), Venue(), Matter(), Officer("执法人员一"), Second("执法人员二"), Choice(5, "利害关系", Unconcerned, Concerned), Choice(4, "当事人是", Citizen, Organisation), Choice(1, "能不能等", MustClearNow, CanWait), Choice(2, "当事人在不在", PartyThere, PartyAway), Tick(3, Peaceful, must: false), Who("谁来清除的"), Text("经过")) { Lead = "只用于道路、河道、航道和公共场所要立即清除的东西。", AsksFiles = true },
        new("decide", Day("决定的日子"), Choice(1, "不履行的后果", TrafficHarm, Pollution, ResourceHarm, NoHarm), Choice(2, "谁来代履行", PerformedByUs, PerformedByThird, PerformedByConcerned), Who("代履行人"), Text("理由"), Terms("依据和代履行的标的"), Manner("代履行的方式和时间"), Money("费用预算（元）", must: true), Tick(3, Stamped, must: false)) { Lead = "文号由程序编，不空号；复议、诉讼的途径由程序写。" },
        new("remind", Day("催告送达的日子"), Until("准备哪天代履行", "至少隔三个工作日"), Who("谁签收的")),
        new("carry-out", Day("代履行的日子"), Hour(must: true), Venue(), Choice(1, "紧急不紧急", Usual, Urgent), Who("代履行人和到场监督的人"), Tick(2, AllSigned, must: false), Tick(3, Peaceful, must: false), Text("经过")) { Lead = "本机关要派员到场监督；白天做，不在法定节假日做。", AsksFiles = true },
        new("tell-afterwards", Day("通知的日子"), Who("怎么通知的、通知了谁"), Text("当事人怎么说", must: false, one: true)),
        new("charge", Day("核定的日子"), Money("费用（元）", must: true), Text("怎么算的", hint: "按成本合理确定，由当事人承担；法律另有规定的除外", one: true)) { Occasional = true },
        .. Shared,
    ];

    /// <summary>一种方式的全部表单，按办理的先后。</summary>
    public static IReadOnlyList<StepForm> Of(ExecutionKind kind) => kind switch { ExecutionKind.Demolition => Demolition, ExecutionKind.Performance => Performance };

    /// <summary>按步骤代码取；没有为 null。</summary>
    public static StepForm? Find(ExecutionKind kind, string? code) => Of(kind).FirstOrDefault(f => f.Code == code);
}
