using System.Globalization;
using Yifa.Law.Enforcement;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>
/// 行政处罚文书的格式：every paper is filled from the step that it tells of; what the record does not know stays an empty cell for the pen. The decision and the
/// notices are written out, everything else is a ruled form of what the step says.
/// </summary>
internal static partial class PenaltyForms
{
    private const int LongText = 40;

    private static readonly PenaltyWord[] Ways = [PenaltyWord.OnTheSpot, PenaltyWord.InPerson, PenaltyWord.LeftBehind, PenaltyWord.ByPost, PenaltyWord.ByOthers, PenaltyWord.ByWireConfirmed, PenaltyWord.ByNotice];

    /// <summary>记录里没有，留着用笔写的地方。</summary>
    public const string Blank = "＿＿＿＿＿＿＿＿";

    public static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string Yuan(decimal money) => $"{money.ToString("#,0.##", CultureInfo.InvariantCulture)}元";

    /// <summary>各栏一行一行写的表。</summary>
    public static RuledForm Plain(CaseFacts facts, PenaltyStep step, string title, params string[] signers) => new()
    {
        Title = title, Body = facts.Body, Number = step.Number is { } number ? $"文号：{number}" : $"案号：{facts.Case.Number}",
        Rows =
        [
            Two("案由", facts.Case.Cause, "日期", step.Hour is null ? Day(step.On) : $"{Day(step.On)} {step.Hour}"), Two("当事人", facts.Party, "执法人员", facts.Officers),
            .. CaseForms.Find(step.Code)!.Told(step).Where(t => t.Label != "时间" && t.Text != step.Number).Select(t => t.Text.Length > LongText || t.Text.Contains('\n', StringComparison.Ordinal) ? Long(Broken(t.Label.Length > 0 ? t.Label : "已办"), t.Text) : Pair(Broken(t.Label.Length > 0 ? t.Label : "已办"), t.Text)),
            .. Signed(signers), SealedBy(facts.Body),
        ],
    };

    /// <summary>事先告知书：what is proposed, why, and what may be answered until when.</summary>
    public static RuledForm Notice(CaseFacts facts, PenaltyStep step)
    {
        var proposal = facts.Steps.LastOrDefault(s => s.Code == "conclude" && s.Ordinal < step.Ordinal);
        var hearing = step.Chosen.Contains(PenaltyWord.HearingTold);
        return Letter(facts, step, hearing ? "行政处罚事先告知书（听证告知）" : "行政处罚事先告知书",
        [
            $"{facts.Party}：",
            $"　　关于{facts.Case.Cause}一案，本机关已经调查终结。查明的事实和理由：{step.Text}",
            $"　　依据：{step.Terms}",
            $"　　拟作出的处罚：{(proposal is null ? "" : CaseFacts.Said(proposal))}。",
            $"　　对上述事实、理由、依据和拟作出的处罚，你（单位）有权陈述、申辩，请在{(step.DueOn is { } until ? Day(until) : HandDate)}以前向本机关提出。逾期没有提出的，视为放弃。",
            .. hearing ? ["　　你（单位）还有权要求听证。要求听证的，应当自收到本告知书之日起五个工作日内向本机关提出；逾期没有提出的，视为放弃。听证不收费用。"] : (string[])[],
        ]);
    }

    /// <summary>责令（限期）改正通知书：what, by which article, until when (行政处罚法第二十八条).</summary>
    public static RuledForm Correction(CaseFacts facts, PenaltyStep step) => Letter(facts, step, PenaltyDocuments.Correction.Name,
    [
        $"当事人：{facts.PartyTold}",
        $"　　本机关办理{facts.Case.Cause}一案（{facts.Case.Number}），执法事项：{facts.Case.MatterStep?.MatterName ?? Blank}。依照《中华人民共和国行政处罚法》第二十八条，责令你（单位）{(step.DueOn is { } until ? $"在{Day(until)}以前改正" : "立即改正")}：",
        $"　　{step.Text}",
        "　　改正以后告知本机关复查；逾期不改正的，依法处理。",
        Remedy(facts, spot: false),
        $"　　执法人员：{facts.Officers}　　　　　　　　当事人（签名）：",
    ]);

    /// <summary>听证通知书：when, where, before whom, and what the party may ask for (行政处罚法第六十四条).</summary>
    public static RuledForm HearingNotice(CaseFacts facts, PenaltyStep step) => Letter(facts, step, PenaltyDocuments.HearingNotice.Name,
    [
        $"{facts.Party}：",
        $"　　你（单位）要求对{facts.Case.Cause}一案（{facts.Case.Number}）举行听证。依照《中华人民共和国行政处罚法》第六十四条，定于{(step.DueOn is { } day ? Day(day) : HandDate)}　　时在{step.Venue ?? Blank}举行，{string.Join("，", step.Chosen.Where(w => w is PenaltyWord.OpenHearing or PenaltyWord.ClosedHearing).Select(w => Wording.Of(w)))}。",
        $"　　主持人：{step.Who}。认为主持人与本案有直接利害关系的，有权申请回避。",
        "　　可以亲自参加，也可以委托一至二人代理，代理人要带授权委托书。没有正当理由不出席，或者未经许可中途退出的，视为放弃听证的权利。",
        "　　当事人（签收）：",
    ]);

    /// <summary>行政处罚（不予处罚）决定书：the six things of article 59, and the way of remedy.</summary>
    public static RuledForm Decision(CaseFacts facts, PenaltyStep step)
    {
        var submitted = facts.SubmittedBefore(step);
        var spared = submitted?.Chosen.Contains(PenaltyWord.Punish) != true;
        var ground = submitted?.Chosen.Where(w => w is PenaltyWord.SlightAndCorrected or PenaltyWord.FirstAndSlight or PenaltyWord.NoFault or PenaltyWord.UnderFourteen or PenaltyWord.NotResponsible or PenaltyWord.NotEstablished).ToList() ?? [];
        return Letter(facts, step, spared ? "不予行政处罚决定书" : "行政处罚决定书",
        [
            $"当事人：{facts.PartyTold}",
            $"　　案由：{facts.Case.Cause}（{facts.Case.Number}）",
            $"　　违法事实和证据：{submitted?.Text}",
            $"　　依据和理由：{submitted?.Terms}",
            spared ? $"　　决定：{(ground.Count > 0 ? Wording.Of(ground[0]) : "不予处罚")}。{GuardianOf(submitted)}" : $"　　决定：{CaseFacts.Said(submitted!)}。",
            .. spared ? (string[])[] : [$"　　履行方式和期限：{submitted!.Manner}。{Surcharge(submitted)}"],
            Remedy(facts, spot: false),
        ]);
    }

    private static string GuardianOf(PenaltyStep? submitted) => submitted?.Chosen switch
    {
        { } chosen when chosen.Contains(PenaltyWord.UnderFourteen) => "责令监护人加以管教。",
        { } chosen when chosen.Contains(PenaltyWord.NotResponsible) => "责令监护人严加看管和治疗。",
        _ => "",
    };

    /// <summary>当场行政处罚决定书。</summary>
    public static RuledForm SpotDecision(CaseFacts facts, PenaltyStep step) => Letter(facts, step, "当场行政处罚决定书",
    [
        $"当事人：{facts.PartyTold}",
        $"　　违法事实：{Day(step.On)} {step.Hour}，在{step.Venue}，{step.Text}",
        $"　　依据和决定：{step.Terms}。{CaseFacts.Said(step)}。{Surcharge(step)}",
        "　　处罚以前已经告知你（单位）违法事实、处罚理由、依据和陈述、申辩的权利。",
        Remedy(facts, spot: true),
        $"　　执法人员（签名）：{facts.Officers}　　　　　　　　当事人（签名）：",
    ]);

    /// <summary>送达回证：of any paper that a step hands to the party; how it was served is written in where the step says so.</summary>
    /// <param name="paper">送达的是什么。</param>
    public static Func<CaseFacts, PenaltyStep, RuledForm> ReceiptOf(DocumentKind paper) => (facts, step) => Receipt(facts, step, $"{paper.Name} {step.Number}".TrimEnd());

    /// <summary>决定书的送达回证。</summary>
    public static RuledForm Receipt(CaseFacts facts, PenaltyStep step) => Receipt(facts, step, $"{(facts.Course.Spared ? "不予行政处罚决定书" : "行政处罚决定书")} {facts.Case.DecisionNumber}");

    private static RuledForm Receipt(CaseFacts facts, PenaltyStep step, string paper) => (facts.Receipt with
    {
        Paper = paper,
        On = step.On,
        ServedOn = step.ToEvent().ServedOn,
        Way = step.Chosen.Where(w => Ways.Contains(w)).Select(w => Wording.Of(w)).FirstOrDefault(),
        Signer = step.Code == "hearing-notice" ? step.Manner : step.Who,
        Venue = step.Code == "serve" ? step.Text : null,
    }).ToForm();

    /// <summary>涉嫌犯罪案件移送审批表。</summary>
    public static RuledForm TransferApproval(CaseFacts facts, PenaltyStep step)
    {
        var proposed = facts.Steps.LastOrDefault(s => s.Code == "propose-transfer" && s.Ordinal < step.Ordinal);
        return new()
        {
            Title = PenaltyDocuments.TransferApproval.Name, Body = facts.Body, Number = $"案号：{facts.Case.Number}",
            Rows =
            [
                Two("案由", facts.Case.Cause, "报告日期", proposed is null ? null : Day(proposed.On)), Two("当事人", facts.Party, "专案组", proposed?.Who), Pair("依据", $"{PenaltyDocuments.TransferApproval.Basis}"), Long("涉嫌犯罪的\n事实和理由", proposed?.Text), .. Signed("专案组成员", "专案组成员"),
                Pair("负责人\n意见", $"{string.Join("、", step.Chosen.Where(w => w is PenaltyWord.MoveApproved or PenaltyWord.MoveRefused).Select(w => Wording.Of(w)))}（{step.RecordedBy}，{Day(step.On)}）。{step.Text}"), .. Signed("负责人"), SealedBy(facts.Body),
            ],
        };
    }

    /// <summary>封面：seven tall rows are what one page holds.</summary>
    public static RuledForm Cover(CaseFacts facts) => new()
    {
        Title = "行政处罚案卷", Body = facts.Body, Cover = true,
        Rows =
        [
            Tall(Label(22, "案号"), Text(28, facts.Case.Number), Label(22, "归档号"), Text(28, facts.Case.ArchiveNumber)), Tall(Label(22, "案由"), Text(78, facts.Case.Cause)), Tall(Label(22, "当事人"), Text(78, facts.Party)),
            Tall(Label(22, "立案日期"), Value(28, Day(facts.Case.FiledOn)), Label(22, "结案日期"), Value(28, facts.Case.ClosedOn is { } closed ? Day(closed) : null)), Tall(Label(22, "承办人"), Text(78, facts.Officers)),
            Tall(Label(22, "处理结果"), Text(78, string.Join('：', new[] { facts.Case.DecisionNumber, facts.Case.Penalty is { } kind ? $"{Wording.Of(kind)}{(facts.Case.Fine is { } fine ? $"，罚没{Yuan(fine)}" : "")}" : null }.OfType<string>()))),
            Tall(Label(22, "归档日期"), Value(28, facts.Last("archive") is { } filed ? Day(filed.On) : null), Label(22, "保管期限"), Value(28)),
        ],
    };

    /// <summary>备考表。</summary>
    /// <param name="facts">案卷。</param>
    /// <param name="pages">本卷几页。</param>
    public static RuledForm Closing(CaseFacts facts, int pages) => new()
    {
        Title = "卷内备考表",
        Rows =
        [
            Two("案号", facts.Case.Number, "本卷页数", $"{pages}页"), Long("案卷情况\n说明", facts.Last("archive")?.Text, least: 10),
            Two("立卷人", facts.Last("archive")?.Who, "立卷时间", facts.Last("archive") is { } filed ? Day(filed.On) : null), Two("检查人", null, "检查时间", null), SealedBy(facts.Body),
        ],
    };

    // The surcharge is on a fine; who is not told of it beforehand owes none (行政强制法第四十五条).
    private static string Surcharge(PenaltyStep punishment) => punishment.Money > 0 ? "到期不缴罚款的，每日按罚款数额的百分之三加处罚款，加处的数额不超过罚款的数额。" : "";

    /// <summary>复议、诉讼的途径和期限。</summary>
    public static string Remedy(CaseFacts facts, bool spot) => spot
        ? $"　　不服本决定的，应当自收到本决定书之日起六十日内先向{facts.Reviewer}申请行政复议；对复议决定不服的，可以自收到复议决定书之日起十五日内向{facts.Court}提起行政诉讼。"
        : $"　　不服本决定的，{PenaltyRemedies.Ways(facts.Reviewer, facts.Court)}。复议、诉讼期间，本决定不停止执行，法律另有规定的除外。";

    /// <summary>写成一篇的文书，日期和文号照那一步。</summary>
    public static RuledForm Letter(CaseFacts facts, PenaltyStep step, string title, IReadOnlyList<string> paragraphs) => Letter(facts, title, step.Number, Day(step.On), paragraphs);

    /// <summary>写成一篇的文书。</summary>
    public static RuledForm Letter(CaseFacts facts, string title, string? number, string day, IReadOnlyList<string> paragraphs) => new()
    {
        Title = title, Body = facts.Body, Number = number,
        Rows = [new(new FormCell(100, string.Join('\n', paragraphs), FormCellKind.Flow)) { LeastLines = 16 }, SealedBy(facts.Body, day)],
    };
}
