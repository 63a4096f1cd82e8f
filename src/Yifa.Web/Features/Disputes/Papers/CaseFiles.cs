using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>
/// 由经过写成卷宗：every paper is written from the step that it tells of, each time anew, so that the paper and the register cannot differ. What needs an
/// original (proof of identity, evidence, receipts) comes from the attachments.
/// </summary>
public static class CaseFiles
{
    /// <summary>权利义务告知书的正文：what 若干规定 第三十条 wants the parties to be told.</summary>
    private static readonly string[] Rights =
    [
        "人民调解是群众性的、不收取任何费用的纠纷解决方式，在双方自愿、平等的基础上进行，不违背法律、法规和国家政策。",
        "当事人可以选择或者接受调解员，可以接受、拒绝或者要求终止调解，可以要求公开或者不公开进行，可以自主表达意愿、自愿达成协议。",
        "当事人应当如实陈述事实，遵守调解现场秩序，尊重调解员，尊重对方行使权利。",
        "经调解达成的协议有法律约束力，当事人应当履行；可以自协议生效之日起三十日内共同向法院申请司法确认。",
        "调解不成的，可以依法通过仲裁、行政、司法途径维护权利；不得因调解阻止当事人行使诉讼权利。",
    ];

    /// <summary>一件纠纷的卷宗。</summary>
    /// <param name="dispute">纠纷，连同当事人和各步。</param>
    /// <param name="committee">调委会的名称。</param>
    /// <param name="scans">附件有几份。</param>
    public static CaseFile Of(Dispute dispute, string committee, int scans)
    {
        var steps = dispute.Steps.OrderBy(s => s.Ordinal).ToList();
        var parties = string.Join("、", dispute.Parties.OrderBy(p => p.Ordinal).Select(p => p.Name));
        var number = steps.LastOrDefault(s => s.Code == "accept")?.Number;
        DisputePaper Paper(int place, DisputeStep step, string name, OfficialDocument document) => new(place, $"{place}-{step.Ordinal}", name, document);
        IReadOnlyList<DisputePaper> Each(int place, string name, Func<DisputeStep, OfficialDocument> write, params string[] codes)
        {
            var own = steps.Where(s => codes.Contains(s.Code)).ToList();
            return [.. own.Select(s => Paper(place, s, own.Count == 1 ? name : $"{name}（{PaperText.Day(s.On)}）", write(s)))];
        }
        PaperText Head(string title) => new PaperText(title).Line("编号", number).Line("当事人", parties).Line("纠纷类型", Wording.Of(dispute.Kind));
        OfficialDocument Plain(string title, DisputeStep step, params string[] signers) => Head(title).Step(step).Sign(signers).Done();

        IReadOnlyList<FileItem> items =
        [
            new(1, "受理登记表（申请书）", true,
            [
                .. Each(1, "受理登记表", s => Head("人民调解受理登记表").Line("纠纷简要情况", dispute.Summary).Step(s).Sign("当事人（签名）", "登记人（签名）", $"{committee}（印）").Done("此表由人民调解委员会填写"), "accept"),
                .. Each(1, "不予受理告知书", s => Head("不予受理告知书").Line("纠纷简要情况", dispute.Summary).Step(s).Say("对本告知有异议的，可以向上级司法行政机关反映。").Sign("被告知人（签名）", $"{committee}（印）").Done(), "decline"),
            ], false),
            new(2, "权利义务告知书", steps.Exists(s => s.Code == "accept"), Each(2, "权利义务告知书", s => Told(Head("人民调解权利义务告知书"), Rights).Step(s).Sign("当事人（签名）", "告知人（签名）").Done(), "explain-rights"), false),
            new(3, "当事人身份证明", true, [], true),
            new(4, "授权委托书", false, [], true),
            new(5, "调查记录", false, Each(5, "调查记录", s => Plain("人民调解调查记录", s, "被调查人（签名）", "调查人（签名）", "记录人（签名）"), "investigate"), false),
            new(6, "证据材料", false, [], true),
            new(7, "调解记录", steps.Exists(s => s.Code == "accept"),
            [
                .. Each(7, "调解记录", s => Head("人民调解记录").Say("已告知当事人调解的有关规定。").Step(s).Sign("当事人（签名）", "调解员（签名）", "记录人（签名）").Done(), "mediate", "mediate-again"),
                .. Each(7, "延期记录", s => Plain("延长调解期限记录", s, "当事人（签名）", "调解员（签名）"), "extend"),
                .. Each(7, "激化风险报告单", s => Plain("激化风险报告单", s, "报告人（签名）"), "report-risk"),
                .. Each(7, "终止调解记录", s => Plain("终止调解记录", s, "当事人（签名）", "调解员（签名）", $"{committee}（印）"), "end"),
                .. Each(7, "移送函", s => Plain("移送函", s, $"{committee}（印）"), "transfer-out"),
            ], false),
            new(8, "调解协议书（口头协议登记表）", dispute.Outcome == DisputeOutcome.Resolved,
            [
                .. Each(8, "调解协议书", s => Agreement(Head("人民调解协议书"), dispute, s, committee), "agree"),
                .. Each(8, "口头协议登记表", s => Head("人民调解口头协议登记表").Step(s).Sign("调解员（签名）", $"{committee}（印）").Done(), "agree-orally"),
            ], false),
            new(9, "履行凭证", false, Each(9, "履行登记", s => Plain("履行登记", s, "经办人（签名）"), "perform"), true),
            new(10, "回访记录", false, Each(10, "回访记录", s => Plain("人民调解回访记录", s, "被回访人（签名）", "回访人（签名）"), "follow-up"), false),
            new(11, "司法确认材料", false, Confirmation(dispute, steps, parties, number, committee), false),
            new(12, "卷宗情况说明", false, Each(12, "卷宗情况说明", s => Plain("卷宗情况说明", s, "立卷人（签名）", "检查人（签名）"), "archive"), false),
        ];
        var file = new CaseFile(number, [], items, scans);
        return file with { Cover = [new(0, "cover", "封面", Cover(dispute, steps, parties, number, committee)), new(0, "contents", "卷内目录", Contents(file))] };
    }

    private static PaperText Told(PaperText paper, IEnumerable<string> said) => said.Select((text, i) => $"{i + 1}．{text}").Aggregate(paper, (p, text) => p.Say(text));

    private static OfficialDocument Agreement(PaperText head, Dispute dispute, DisputeStep step, string committee)
    {
        head.Step(step);
        foreach (var promise in dispute.Steps.Where(s => s.Code == "promise" && s.Ordinal > step.Ordinal).OrderBy(s => s.DueOn))
            head.Line("分期履行", $"{PaperText.Day(promise.DueOn!.Value)}以前：{promise.Text}{(promise.Money is { } money ? $"，{money:#,0.##}元" : "")}");
        return head.Say("本协议经各方当事人签名、盖章或者按指印，调解员签名并加盖人民调解委员会印章之日起生效。当事人各执一份，人民调解委员会留存一份。")
            .Sign([.. dispute.Parties.OrderBy(p => p.Ordinal).Select(p => $"当事人 {p.Name}（签名、盖章或者按指印）"), "调解员（签名）", "记录人（签名）", $"{committee}（印）"]).Done();
    }

    private static List<DisputePaper> Confirmation(Dispute dispute, List<DisputeStep> steps, string parties, string? number, string committee)
    {
        List<DisputePaper> papers = [];
        foreach (var step in steps.Where(s => s.Code == "seek-confirmation"))
        {
            papers.Add(new(11, $"11-{step.Ordinal}", "司法确认申请书", new PaperText("司法确认申请书").Line("申请人（双方共同）", parties).Line("受理法院", step.Who)
                .Say($"申请事项：请求确认申请人于{PaperText.Day(dispute.ResolvedOn ?? step.On)}达成的人民调解协议{(number is null ? "" : $"（{number}）")}有效。")
                .Say("申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；因确认该协议给他人造成损害的，愿意承担相应责任。")
                .Sign([.. dispute.Parties.OrderBy(p => p.Ordinal).Select(p => $"申请人 {p.Name}（签名）")]).Done()));
            papers.Add(new(11, $"11-{step.Ordinal}-proof", "主持调解的证明", new PaperText("调解组织主持调解的证明").Line("编号", number).Line("当事人", parties)
                .Say($"上列当事人因{Wording.Of(dispute.Kind)}，经本调解委员会主持调解，于{PaperText.Day(dispute.ResolvedOn ?? step.On)}达成调解协议。特此证明。").Sign($"{committee}（印）").Done()));
        }
        papers.AddRange(steps.Where(s => s.Code is "confirmed" or "confirmation-refused").Select(s => new DisputePaper(11, $"11-{s.Ordinal}", "裁定登记", new PaperText("法院裁定登记").Line("结果", s.Code == "confirmed" ? "确认有效" : "驳回申请").Step(s).Sign("登记人（签名）").Done())));
        return papers;
    }

    private static OfficialDocument Cover(Dispute dispute, List<DisputeStep> steps, string parties, string? number, string committee) =>
        new PaperText("人民调解卷宗").Line("卷名", $"{parties}{Wording.Of(dispute.Kind)}").Line("卷号", number ?? "（还没有受理，没有卷号）").Line("年度", $"{(steps.FirstOrDefault(s => s.Code == "accept")?.On ?? dispute.FoundOn).Year}")
            .Line("调委会", committee).Line("调解员", string.Join("、", steps.Where(s => s.Code == "name-mediator").Select(s => s.MediatorName).Distinct()))
            .Line("调解日期", steps.Where(s => s.Code is "mediate" or "mediate-again").Select(s => s.On).ToList() is { Count: > 0 } days ? $"{PaperText.Day(days.Min())}至{PaperText.Day(days.Max())}" : null)
            .Line("立卷人", steps.LastOrDefault(s => s.Code == "archive")?.Who).Line("立卷日期", steps.LastOrDefault(s => s.Code == "archive") is { } filed ? PaperText.Day(filed.On) : null)
            .Line("保管期限", "（由司法所按规定填写）").Done();

    private static OfficialDocument Contents(CaseFile file) => new()
    {
        Title = "卷内目录", Body = [new(DocumentLevel.Body, file.Said)],
        Annexes =
        [
            new("卷内目录", ["序号", "文书名称", "份数", "备注"], [12, 48, 16, 24],
                [.. file.Items.Select(i => (IReadOnlyList<string>)[$"{i.Place}", i.Name, i.Papers.Count > 0 ? $"{i.Papers.Count}" : i.Scanned ? "见附件" : "", i.Must ? "必须" : "按需"]), (IReadOnlyList<string>)["13", "封底", "", "必须"]], []),
        ],
    };
}
