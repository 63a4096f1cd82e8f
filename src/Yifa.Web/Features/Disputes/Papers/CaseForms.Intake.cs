using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>申请、受理、告知、调查。</summary>
internal static partial class CaseForms
{
    /// <summary>权利义务告知书的正文：what 若干规定 第三十条 wants the parties to be told.</summary>
    private static readonly string[] Rights =
    [
        "一、人民调解是群众性的、不收取任何费用的纠纷解决方式，在双方自愿、平等的基础上进行，不违背法律、法规和国家政策。",
        "二、当事人可以选择或者接受调解员，可以接受、拒绝或者要求终止调解，可以要求公开或者不公开进行，可以自主表达意愿、自愿达成协议。",
        "三、当事人应当如实陈述事实，遵守调解现场秩序，尊重调解员，尊重对方行使权利。",
        "四、经调解达成的协议有法律约束力，当事人应当履行；可以自协议生效之日起三十日内共同向法院申请司法确认。",
        "五、调解不成的，可以依法通过仲裁、行政、司法途径维护权利；不得因调解阻止当事人行使诉讼权利。",
    ];

    /// <summary>人民调解申请书。</summary>
    public static RuledForm Application(CaseFacts facts, DisputeStep step) => new()
    {
        Title = "人民调解申请书",
        Rows =
        [
            .. facts.Parties.SelectMany(p => PartyRows(p, facts.RoleOf(p))),
            Long("纠纷简要\n情况", facts.Dispute.Summary, least: 4),
            Long("当事人\n申请事项", step.Text, least: 3),
            Said("　　人民调解委员会已将申请人民调解的相关规定告知我，现自愿申请人民调解委员会进行调解。"),
            new(Label(26, "申请人\n（签名、盖章、\n按指印）"), Value(34), Label(12, "日期"), Value(28, HandDate)) { LeastLines = 3 },
        ],
    };

    /// <summary>人民调解受理登记表。</summary>
    public static RuledForm Registration(CaseFacts facts, DisputeStep step)
    {
        var between = facts.Parties.Count switch { 0 => "", 1 => facts.Parties[0].Name, _ => $"{facts.Parties[0].Name}与{string.Join("、", facts.Parties.Skip(1).Select(p => p.Name))}" };
        var came = facts.Accepted(MediationWord.OnApplication) ? "依当事人申请" : facts.Accepted(MediationWord.OnEntrustment) ? "受有关机关委托" : "主动调解";
        return new()
        {
            Title = "人民调解受理登记表", Number = NumberOf(facts),
            Rows =
            [
                Said($"　　{Day(step.On)}，人民调解委员会{came}，经当事人同意，调解{between}之间的纠纷。") with { LeastLines = 2 },
                Two("纠纷类型", Wording.Of(facts.Dispute.Kind), "发现日期", Day(facts.Dispute.FoundOn)),
                .. facts.Dispute is { OccurredOn: null, Scene: null } ? (FormRow[])[] : [Two("发生日期", facts.Dispute.OccurredOn is { } since ? Day(since) : null, "事发地点", facts.Dispute.Scene)],
                Pair("案件来源", $"{Tick(facts.Accepted(MediationWord.OnApplication), "当事人申请")}　{Tick(facts.Accepted(MediationWord.OnInitiative), "主动调解")}　{Tick(facts.Accepted(MediationWord.OnEntrustment), "委托移送")}"),
                Two("涉及人数", facts.Dispute.PeopleCount is { } people ? $"{people}人" : null, "涉及金额", facts.Dispute.Money is { } money ? Yuan(money) : null),
                Long("纠纷简要\n情况", facts.Dispute.Summary, least: 4),
                Long("当事人的\n要求", step.Text, least: 2),
                .. Signed("当事人", "登记人"),
                SealedBy(facts),
            ],
            Notes = ["备注：此表由人民调解委员会填写。"],
        };
    }

    /// <summary>不予受理告知书。</summary>
    public static RuledForm Decline(CaseFacts facts, DisputeStep step) => new()
    {
        Title = "不予受理告知书",
        Rows =
        [
            Pair("当事人", facts.Names), Two("纠纷类型", Wording.Of(facts.Dispute.Kind), "告知日期", Day(step.On)),
            Long("纠纷简要\n情况", facts.Dispute.Summary, least: 3),
            Pair("不予受理\n的理由", Chosen(step, MediationWord.TakenUp, MediationWord.Reserved, MediationWord.Elsewhere, MediationWord.PartyRefuses)),
            Long("告知的\n内容", step.Text, least: 3),
            Said("　　对本告知有异议的，可以向上级司法行政机关反映。"),
            .. Signed("被告知人"), SealedBy(facts),
        ],
    };

    /// <summary>权利义务告知书。</summary>
    public static RuledForm RightsNotice(CaseFacts facts, DisputeStep step) => new()
    {
        Title = "人民调解权利义务告知书", Number = NumberOf(facts),
        Rows =
        [
            Pair("当事人", facts.Names),
            new(new FormCell(100, string.Join('\n', Rights), FormCellKind.Flow)) { LeastLines = 10 },
            Two("告知方式", Chosen(step, MediationWord.Orally, MediationWord.InWriting), "告知日期", Day(step.On)),
            Pair("告知了谁", step.Who),
            .. Signed([.. facts.Parties.Select(p => p.Signer), "告知人"]),
        ],
    };

    /// <summary>人民调解调查记录。</summary>
    public static RuledForm Investigation(CaseFacts facts, DisputeStep step) => new()
    {
        Title = "人民调解调查记录", Number = NumberOf(facts),
        Rows =
        [
            Two("时间", When(step), "地点", step.Venue),
            Two("参加人", facts.MediatorsAt(step), "被调查人", step.Who),
            Long("记录", step.Text, least: 12),
            .. Signed("被调查人"), .. Signed("调查人", "记录人"),
        ],
    };

    // What was chosen of these, in words; nothing chosen stays empty.
    private static string Chosen(DisputeStep step, params MediationWord[] words) => string.Join("；", words.Where(step.Chosen.Contains).Select(w => Wording.Of(w)));
}
