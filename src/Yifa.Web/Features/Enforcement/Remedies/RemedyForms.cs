using Yifa.Law.Procedures.Remedies;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Steps;
using static Yifa.Law.Procedures.Remedies.RemedyWord;
using static Yifa.Web.Features.Shared.Steps.StepField;

namespace Yifa.Web.Features.Enforcement.Remedies;

/// <summary>应诉各步的表单：one line of data for every step; what both ways ask alike is written once.</summary>
public static class RemedyForms
{
    private static readonly RemedyWord[] Endings = [Maintained, Dismissed, Revoked, RevokedAndRedo, Altered, DeclaredIllegal, DeclaredVoid, OrderedToAct, Mediated, Withdrawn, Discontinued];

    private static readonly StepForm[] Shared =
    [
        new("sign", Day("签发的日子"), Who("法定代表人姓名", hint: "写在身份证明书上"), Manner("职务"), Text("批示", must: false, one: true)),
        new("send-back", Day("退回的日子"), Text("为什么退回", one: true)),
        new("supplement", Day("提交的日子"), Choice(1, "怎么来的", SupplementAllowed, CollectedBefore, CollectedAfter), Text("补充了什么，证明什么")) { Occasional = true },
        new("suspend", Day("停止的日子"), Choice(1, "为什么停止", WeStop, TheyStop, PartyAskedStop, LawStops), Number("文书号"), Text("说明", must: false, one: true)) { Lead = "一般不停止执行，只有这四种情形才停止。", Occasional = true },
        new("perform", Day("履行的日子"), Text("怎么履行的")) { Occasional = true },
        new("close", Day("办结的日子"), Text("办结说明", must: false, one: true)),
    ];

    private static readonly StepForm[] Reconsideration =
    [
        new("receive", Day("收到副本的日子", "答复的期限从这一天起算"), Choice(1, "适用程序", OrdinaryTrack, SummaryTrack), Who("申请人"), Venue(label: "复议机关"), Number("案号"), Terms("针对哪一个决定", hint: "文号和名称"), Text("请求和理由")) { Lead = "先把申请书副本、答复通知书加到附件里。" },
        new("take-in", Day("收到申请的日子", "转送的期限从这一天起算"), Who("谁申请"), Text("请求和理由", must: false)) { Lead = "对当场处罚、电子监控处罚不服的，可以经本机关提交复议申请。" },
        new("forward", Day("转送的日子"), Who("转送给哪个复议机关"), Number("文号"), Text("维持的理由", must: false)),
        new("rectify", Day("改正的日子"), Number("文书号"), Text("怎么改正的")),
        Draft("答复的请求", "事实和理由", "例如：请求维持本机关的决定"),
        new("answer", Day("提交的日子"), Who("交给谁，怎么交的"), Number("回执、邮单号"), Manner("逾期的原因", must: false, hint: "没有逾期的不填")),
        new("norm-asked", Day("收到通知的日子"), Number("文号"), Text("审查哪一份文件的哪一条")) { Occasional = true },
        new("norm-answer", Day("提交的日子"), Number("文号"), Text("答复的要点", hint: "制定的依据、权限和程序")) { Occasional = true },
        new("summon", Day("收到通知的日子"), Until("哪天听证"), Hour(), Venue()) { Occasional = true },
        Going("appoint", "谁参加", "负责人为什么不能参加", Choice(2, "权限", GeneralPowers, SpecialPowers)),
        Going("appear", "谁参加了", "负责人为什么没有参加", Terms("听证的情况", must: false)),
        new("outcome", Day("收到的日子"), Choice(1, "结果", Endings), Number("文书号", must: true), Until("限哪天以前履行", must: false), Text("主要内容")),
        new("opinion", Day("收到的日子"), Number("意见书文号", must: true), Text("要纠正什么")) { Occasional = true },
        new("opinion-report", Day("报送的日子"), Number("文号"), Text("怎么纠正的")) { Occasional = true },
        .. Shared,
    ];

    private static readonly StepForm[] Litigation =
    [
        new("receive", Day("收到副本的日子", "答辩的期限从这一天起算"), Who("原告"), Venue(label: "法院"), Number("案号"), Terms("针对哪一个决定", hint: "文号和名称"), Text("诉讼请求和理由")) { Lead = "先把起诉状副本、应诉通知书加到附件里。" },
        Draft("答辩的请求", "答辩的事实和理由", "例如：请求驳回原告的诉讼请求"),
        new("answer", Day("提交的日子"), Who("交给谁，怎么交的"), Number("回执、邮单号"), Manner("逾期的原因", must: false, hint: "没有逾期的不填；正当事由要法院准许")),
        new("summon", Day("收到传票的日子"), Until("哪天开庭"), Hour(), Venue(), Choice(1, "是什么案件", Usual, PublicConcern, CourtAsked)) { Occasional = true },
        Going("appoint", "谁出庭", "负责人为什么不能出庭", Choice(2, "权限", GeneralPowers, SpecialPowers), Tick(3, StatementGiven, must: false)),
        Going("appear", "谁出庭了", "负责人为什么没有出庭", Tick(2, StatementGiven, must: false), Terms("庭审情况", must: false)),
        new("outcome", Day("收到（送达）的日子", "上诉的期限从这一天起算"), Choice(1, "结果", [.. Endings, AppealDismissed]), Choice(2, "文书", ByJudgment, ByRuling, BySettlement), Number("文书号", must: true), Until("限哪天以前履行", must: false), Text("主要内容")),
        new("appeal", Day("上诉、收到上诉状副本的日子"), Choice(1, "谁上诉", OthersAppeal, WeAppeal), Text("上诉的请求和理由", must: false)) { Occasional = true },
        new("appeal-answer", Day("提交的日子"), Text("答辩的要点")) { Occasional = true },
        new("remand", Day("收到裁定的日子"), Number("裁定书号", must: true), Text("为什么发回", one: true)),
        .. Shared,
    ];

    /// <summary>一种救济的全部表单，按办理的先后。</summary>
    public static IReadOnlyList<StepForm> Of(RemedyKind kind) => kind switch { RemedyKind.Reconsideration => Reconsideration, RemedyKind.Litigation => Litigation };

    /// <summary>按步骤代码取；没有为 null。</summary>
    public static StepForm? Find(RemedyKind kind, string? code) => Of(kind).FirstOrDefault(f => f.Code == code);

    /// <summary>都照可以办的填会怎样：what then still refuses, the form cannot cure.</summary>
    public static RemedyStep Hopeful(StepForm form, DateOnly day) => new()
    {
        Code = form.Code, On = day, DueOn = form.Code == "outcome" ? null : day, Text = "-", Terms = "-", Manner = "-", Words = string.Join(' ', form.Fields.Where(f => f.Words.Count > 0).Select(f => f.Words[0].Value)),
    };

    private static StepForm Draft(string request, string reasons, string hint) => new("draft", Day("拟好的日子"), Manner(request, hint: hint), Text(reasons, must: false, hint: "程序经过由案卷写，这里写认定的事实和理由，回应对方的主张"), Terms("法律依据", must: false, hint: "一行一条：哪一部、哪一条"),
        Exhibits(), Choice(1, "证据什么时候收集的", CollectedBefore, SupplementAllowed, CollectedAfter), Tick(2, Listed, must: false))
    { Lead = "证据目录由案卷编好，看“答复（答辩）卷”。收到副本以后不得自行收集证据。" };

    private static StepForm Going(string code, string label, string why, params StepField[] more) =>
        new(code, [Day(code == "appoint" ? "决定的日子" : "去的日子"), Choice(1, label, HeadGoes, StaffGoes, StaffAndLawyer, LawyerAlone), Who("姓名、单位和职务", hint: "几个人的，用顿号隔开"), Text(why, must: false, one: true), .. more]) { Occasional = true };

    private static StepField Exhibits() => new(StepFieldKind.Lines, nameof(RemedyStep.Exhibits), "附件各证明什么", Must: false, Hint: "一行一件，写“附件名：证明什么”；案卷文书不用写") { Put = (s, text) => ((RemedyStep)s).Exhibits = text, Get = s => ((RemedyStep)s).Exhibits };
}
