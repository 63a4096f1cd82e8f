using Yifa.Law;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;
using static Yifa.Web.Features.Enforcement.Papers.PenaltyForms;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>取证和强制措施的文书：勘验、抽样、先行登记保存、查封扣押、送检, each with what its article wants on it (行政处罚法第五十五条、第五十六条，行政强制法第十八条、第二十四条至第二十八条).</summary>
internal static class MeasureForms
{
    /// <summary>审批表：what is approved, for what, by whom; approved afterwards it tells of the measure that was taken.</summary>
    public static Func<CaseFacts, PenaltyStep, RuledForm> Approval(DocumentKind paper) => (facts, step) =>
    {
        var taken = facts.Answered(step);
        return new()
        {
            Title = paper.Name, Body = facts.Body, Number = $"案号：{facts.Case.Number}",
            Rows =
            [
                Two("案由", facts.Case.Cause, "批准日期", Day(step.On)), Two("当事人", facts.Party, "执法人员", facts.Officers), Pair("执法事项", facts.Case.MatterStep?.MatterName), Pair("批准什么", Chosen(step, PenaltyWord.Preservation, Sealing, Seizing, Sampling)), Pair("依据", $"{paper.Basis}"),
                .. taken is null ? (FormRow[])[] : [Pair("补批", $"{Day(taken.On)} {taken.Hour}当场实施的措施")],
                Long("对象、数量\n和理由", taken is null ? null : $"{taken.Text}\n{taken.Terms}"), .. FormRows.Signed("承办人", "承办人"), Pair("负责人\n意见", $"批准（{step.RecordedBy}，{Day(step.On)}）。{step.Text}"), .. FormRows.Signed("负责人"), SealedBy(facts.Body),
            ],
        };
    };

    /// <summary>现场检查（勘验）笔录。</summary>
    public static RuledForm Scene(CaseFacts facts, PenaltyStep step) => new()
    {
        Title = PenaltyDocuments.Scene.Name, Body = facts.Body, Number = $"案号：{facts.Case.Number}",
        Rows =
        [
            Two("案由", facts.Case.Cause, "时间", When(step)), Two("当事人", facts.Party, "执法人员", facts.Officers), Pair("地点", step.Venue), Pair("在场的人", step.Who), Pair("出示证件", Chosen(step, CardsShown)),
            Long("检查（勘验）\n情况", step.Text), Long("现场图", null, least: 6), Pair("核对签名", Chosen(step, PenaltyWord.Signed, SignatureRefused)), .. FormRows.Signed("当事人", "见证人"), .. FormRows.Signed("执法人员", "执法人员"),
        ],
        Notes = ["笔录交当事人核对；有差错、遗漏的可以更正、补充，改动的地方按指印。拒绝签名的，注明情况。没有画图、照相的，“现场图”一栏划去。"],
    };

    /// <summary>抽样取证凭证。</summary>
    public static RuledForm Sample(CaseFacts facts, PenaltyStep step) => new()
    {
        Title = PenaltyDocuments.Sample.Name, Body = facts.Body, Number = Numbered(facts, step),
        Rows =
        [
            Two("案由", facts.Case.Cause, "时间", When(step)), Two("当事人", facts.Party, "执法人员", facts.Officers), Pair("抽样地点", step.Venue), Pair("依据", $"{PenaltyDocuments.Sample.Basis}"), Pair("出示证件", Chosen(step, CardsShown)),
            Long("样品名称、\n数量和封存\n情况", step.Text), Pair("核对签名", Chosen(step, PenaltyWord.Signed, SignatureRefused)), .. FormRows.Signed("当事人", "见证人"), .. FormRows.Signed("执法人员", "执法人员"), SealedBy(facts.Body, Day(step.On)),
        ],
        Notes = [Twofold],
    };

    /// <summary>先行登记保存证据通知书。</summary>
    public static RuledForm Preservation(CaseFacts facts, PenaltyStep step) => Letter(facts, step, PenaltyDocuments.Preservation.Name,
    [
        $"{facts.Party}：",
        $"　　本机关办理{facts.Case.Cause}一案（{facts.Case.Number}），因下列证据可能灭失或者以后难以取得，经本机关负责人批准，依照《中华人民共和国行政处罚法》第五十六条，决定先行登记保存：",
        .. Things(step),
        $"　　名称、规格和数量以所附清单为准。存放的地方：{step.Venue ?? Blank}。",
        $"　　本机关在七个工作日以内，即{Day(LegalClock.Due(step.On, Deadlines.Find("PEN-SEAL7").Term, facts.Calendar).Value.Effective)}以前作出处理决定。在此期间，你（单位）和有关人员不得销毁或者转移证据。",
        $"　　执法人员：{facts.Officers}　　在场的人：{step.Who}",
    ]);

    /// <summary>先行登记保存证据处理决定书。</summary>
    public static RuledForm PreservationDisposal(CaseFacts facts, PenaltyStep step) => Letter(facts, step, PenaltyDocuments.PreservationDisposal.Name,
    [
        $"{facts.Party}：",
        $"　　本机关于{Done(facts, step)}先行登记保存了{facts.Case.Cause}一案（{facts.Case.Number}）的证据。依照《中华人民共和国行政处罚法》第五十六条，对清单所列证据作出处理：{Chosen(step, Returned, Confiscated, HandedOn)}。",
        $"　　理由：{step.Text}", Remedy(facts, spot: false), $"　　执法人员：{facts.Officers}　　　　　　　　当事人（签名）：",
    ]);

    /// <summary>查封（扣押）决定书：当事人和地址，理由、依据和期限，名称和数量，复议诉讼的途径和期限，机关和日期（行政强制法第二十四条）。</summary>
    public static RuledForm Seizure(CaseFacts facts, PenaltyStep step)
    {
        var (way, until) = (WayOf(step), LegalClock.Due(step.On, Deadlines.Find("ENF-SEAL").Term, facts.Calendar).Value.Raw);
        return Letter(facts, step, PenaltyDocuments.Seizure.Name,
        [
            $"当事人：{facts.PartyTold}",
            $"　　案由：{facts.Case.Cause}（{facts.Case.Number}）",
            $"　　理由和依据：{step.Terms ?? Blank}",
            $"　　本机关决定{way}下列场所、设施或者财物：",
            .. Things(step),
            $"　　名称、规格和数量以所附清单为准，清单一式二份。存放、保管的地方：{step.Who ?? Blank}。",
            $"　　期限：自{Day(step.On)}起至{Day(until)}止，共{until.DayNumber - step.On.DayNumber}日（《中华人民共和国行政强制法》第二十五条）。情况复杂的，经批准可以延长，本机关另行书面告知；检测、检验、鉴定的期间不计算在内。",
            "　　你（单位）有权陈述、申辩。保管的费用由本机关承担。",
            Remedy(facts, spot: false),
            $"　　执法人员（签名）：{facts.Officers}　　　　　　　　当事人（见证人）（签名）：",
        ]);
    }

    /// <summary>清单：序号、名称、规格、数量、备注，一式二份。</summary>
    public static Func<CaseFacts, PenaltyStep, RuledForm> ListOf(DocumentKind paper) => (facts, step) => new()
    {
        Title = paper.Name, Body = facts.Body, Number = Numbered(facts, step),
        Rows =
        [
            new(Label(8, "序号"), Label(34, "名称"), Label(20, "规格"), Label(16, "数量"), Label(22, "备注")) { Repeats = true },
            .. ListedThing.Of(step.Text).Select((thing, i) => thing.InColumns
                ? new FormRow(Value(8, $"{i + 1}"), Text(34, thing.Name), Value(20, thing.Make), Value(16, thing.Quantity), Text(22, thing.Note))
                : new FormRow(Value(8, $"{i + 1}"), new FormCell(92, thing.Name, FormCellKind.Flow))),
            new(Value(8), Text(92, "（以下空白）")),
            Two("当事人", facts.Party, "日期", Day(step.On)), Pair("存放、保管\n的地方", step.Code == "seize" ? step.Who : step.Venue), .. FormRows.Signed("当事人", "见证人"), .. FormRows.Signed("执法人员", "执法人员"), .. step.Code == "seize" ? FormRows.Signed("保管人") : [], SealedBy(facts.Body, Day(step.On)),
        ],
        Notes = [Twofold],
    };

    /// <summary>现场笔录。</summary>
    public static RuledForm MeasureScene(CaseFacts facts, PenaltyStep step) => new()
    {
        Title = PenaltyDocuments.MeasureScene.Name, Body = facts.Body, Number = $"案号：{facts.Case.Number}",
        Rows =
        [
            Two("案由", facts.Case.Cause, "时间", When(step)), Two("当事人", facts.Party, "执法人员", facts.Officers), Pair("地点", step.Venue), Pair("批准", Chosen(step, ApprovedBefore, Urgent)), Pair("出示证件", Chosen(step, CardsShown)), Pair("到场", Chosen(step, PartyPresent, WitnessPresent)), Pair("告知", Chosen(step, RightsTold)),
            Long("实施情况", string.Join('\n', (string[])[$"{WayOf(step)}：", .. ListedThing.Of(step.Text).Select(t => t.Said), $"存放、保管的地方：{step.Who}。{Chosen(step, ListHandedOver)}。"])),
            Long("当事人的\n陈述、申辩", step.Manner), .. FormRows.Signed("当事人", "见证人"), .. FormRows.Signed("执法人员", "执法人员"),
        ],
        Notes = ["当事人拒绝签名的，注明情况；当事人不到场的，由见证人签名（行政强制法第十八条）。"],
    };

    /// <summary>延长查封（扣押）期限通知书。</summary>
    public static RuledForm SeizureExtension(CaseFacts facts, PenaltyStep step) => Letter(facts, step, PenaltyDocuments.SeizureExtension.Name,
    [
        $"{facts.Party}：",
        $"　　本机关于{Done(facts, step)}{WayOf(facts.Answered(step))}了{facts.Case.Cause}一案（{facts.Case.Number}）的场所、设施或者财物，期限到{(Before(facts, step) is { } due ? Day(due) : HandDate)}。",
        $"　　延长的理由：{step.Text}",
        $"　　情况复杂，经本机关负责人批准，依照《中华人民共和国行政强制法》第二十五条，延长{(Before(facts, step) is { } from && step.DueOn is { } to ? $"{to.DayNumber - from.DayNumber}日，" : "")}到{(step.DueOn is { } until ? Day(until) : HandDate)}止。",
        Remedy(facts, spot: false),
    ]);

    /// <summary>检测（检验、鉴定）期间告知书。</summary>
    public static RuledForm TestNotice(CaseFacts facts, PenaltyStep step) => Letter(facts, step, PenaltyDocuments.TestNotice.Name,
    [
        $"{facts.Party}：",
        $"　　本机关于{Done(facts, step)}{WayOf(facts.Answered(step))}的物品需要检测（检验、鉴定）：{step.Text}。送检机构：{step.Who}。",
        $"　　检测（检验、鉴定）的期间自{Day(step.On)}起至{(step.DueOn is { } until ? Day(until) : HandDate)}止。依照《中华人民共和国行政强制法》第二十五条，这一期间不计算在查封（扣押）的期限以内，费用由本机关承担。",
    ]);

    /// <summary>检测（检验、鉴定）委托书。</summary>
    public static RuledForm TestRequest(CaseFacts facts, PenaltyStep step) => Letter(facts, PenaltyDocuments.TestRequest.Name, null, Day(step.On),
    [
        $"{step.Who}：",
        $"　　本机关办理{facts.Case.Cause}一案（{facts.Case.Number}），委托你单位检测（检验、鉴定）：{step.Text}。",
        "　　送检的物品：",
        .. Things(facts.Answered(step)),
        $"　　请在{(step.DueOn is { } until ? Day(until) : HandDate)}以前出具报告，写明送检的物品、依据的标准、方法和结论，由检测（检验、鉴定）人签名、单位盖章，并附资格证明。费用由本机关承担。",
        $"　　送检人：{facts.Officers}　　　　　　　　接收人（签名）：",
    ]);

    /// <summary>解除查封（扣押）决定书、物品处理决定书。</summary>
    public static Func<CaseFacts, PenaltyStep, RuledForm> Release(DocumentKind paper) => (facts, step) => Letter(facts, step, paper.Name,
    [
        $"当事人：{facts.PartyTold}",
        $"　　本机关于{Done(facts, step)}{WayOf(facts.Answered(step))}了{facts.Case.Cause}一案（{facts.Case.Number}）的场所、设施或者财物：",
        .. Things(facts.Answered(step)),
        $"　　理由：{step.Text}",
        $"　　依照{paper.Basis}，决定：{(step.Chosen.Contains(Returned) ? $"解除{WayOf(facts.Answered(step))}，" : "")}{Chosen(step, Returned, Confiscated, HandedOn)}。",
        Remedy(facts, spot: false),
        "　　物品清点无误（领取人、接收人签名）：",
    ]);

    private const string Twofold = "本文书一式二份，由当事人和本机关分别保存。当事人拒绝签名的，注明情况；不到场的，由见证人签名。";

    private static string When(PenaltyStep step) => $"{Day(step.On)} {step.Hour}{(step.HourTo is { } to ? $"至{to}" : "")}".TrimEnd();

    private static string Numbered(CaseFacts facts, PenaltyStep step) => step.Number is { } number ? $"文号：{number}" : $"案号：{facts.Case.Number}";

    private static string? Chosen(PenaltyStep step, params PenaltyWord[] words) => words.Where(step.Chosen.Contains).Select(w => Wording.Of(w)).FirstOrDefault();

    private static IEnumerable<string> Things(PenaltyStep? step) => ListedThing.Of(step?.Text).Select((thing, i) => $"　　{i + 1}．{thing.Said}");

    private static string WayOf(PenaltyStep? step) => step switch { null => "查封（扣押）", _ when step.Chosen.Contains(Sealing) => Wording.Of(Sealing), _ when step.Chosen.Contains(Seizing) => Wording.Of(Seizing), _ => "查封（扣押）" };

    // The day and the number of what this step answers.
    private static string Done(CaseFacts facts, PenaltyStep step) => facts.Answered(step) is { } earlier ? $"{Day(earlier.On)}{(earlier.Number is { } number ? $"以{number}" : "")}" : HandDate;

    // Until when it ran before it was extended: tests that stood still by then are counted.
    private static DateOnly? Before(CaseFacts facts, PenaltyStep step) => facts.Answered(step) is { } seized && seized.Ordinal < step.Ordinal
        ? new PenaltyCourse(facts.Course.Procedure, [.. facts.Steps.Where(s => s.Ordinal < step.Ordinal).Select(s => s.ToEvent())]).SeizedUntil(seized.Ordinal, seized.ToEvent(), facts.Calendar).Raw : null;
}
