using Yifa.Law.Procedures.Administrative;
using Yifa.Law.Procedures.Petition;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>
/// 由经过写成卷宗：every paper is written from the step that it tells of, each time anew, so that the paper and the register cannot differ. What needs an
/// original (proof of identity, evidence, receipts) comes from the attachments.
/// </summary>
public static class CaseFiles
{
    /// <summary>当事人身份证明的代码：程序不写，只收扫描件。</summary>
    public const string Identity = "3";

    // What can come of an application for confirmation.
    private static readonly Dictionary<string, string> Outcomes = new() { ["confirmed"] = "确认有效", ["confirmation-refused"] = "驳回申请", ["confirmation-not-taken"] = "不予受理", ["confirmation-withdrawn"] = "撤回申请" };

    /// <summary>一件纠纷的卷宗。</summary>
    /// <param name="facts">写卷宗要知道的。</param>
    /// <param name="scans">附件。</param>
    public static CaseFile Of(CaseFacts facts, IReadOnlyList<CaseScan> scans)
    {
        var procedure = facts.Dispute.Course().Procedure.Kind;
        if (procedure == AdministrativeProcedure.Kind) return AdministrativeFile.Of(facts, scans);
        if (procedure == PetitionProcedure.Kind) return PetitionFile.Of(facts, scans);
        IReadOnlyList<DisputePaper> Each(int place, string name, Func<DisputeStep, RuledForm> write, params string[] codes)
        {
            var own = facts.Steps.Where(s => codes.Contains(s.Code)).ToList();
            return [.. own.Select(s => new DisputePaper(place, $"{place}-{s.Ordinal}", own.Count == 1 ? name : $"{name}（{CaseForms.Day(s.On)}）", write(s)))];
        }
        Func<DisputeStep, RuledForm> Plain(string title, params string[] signers) => step => CaseForms.Plain(facts, step, title, signers);
        const string mediator = "人民调解员", parties = "当事人";

        var asked = facts.Last("accept") is { } accepted && facts.Accepted(Law.Procedures.Mediation.MediationWord.OnApplication)
            ? [new DisputePaper(1, $"1-{accepted.Ordinal}-request", "人民调解申请书", CaseForms.Application(facts, accepted))] : Array.Empty<DisputePaper>();
        IReadOnlyList<FileItem> items =
        [
            new(1, "受理登记表（申请书）", true, [.. asked, .. Each(1, "受理登记表", s => CaseForms.Registration(facts, s), "accept"), .. Each(1, "不予受理告知书", s => CaseForms.Decline(facts, s), "decline")], false),
            new(2, "权利义务告知书", facts.Has("accept"), Each(2, "权利义务告知书", s => CaseForms.RightsNotice(facts, s), "explain-rights"), false),
            new(3, "当事人身份证明", facts.Has("accept"), [], true),
            new(4, "授权委托书", facts.Parties.Any(p => p is { Representative: not null, RepresentsAs: RepresentativeKind.Agent }), [], true),
            new(5, "调查记录", false, Each(5, "调查记录", s => CaseForms.Investigation(facts, s), "investigate"), false),
            new(6, "证据材料", false, [], true),
            new(7, "调解记录", facts.Has("accept"),
            [
                .. Each(7, "调解记录", s => CaseForms.Session(facts, s), "mediate", "mediate-again"),
                .. Each(7, "延期记录", Plain("延长调解期限记录", parties, mediator), "extend"),
                .. Each(7, "激化风险报告单", Plain("激化风险报告单", "报告人"), "report-risk"),
                .. Each(7, "终止调解记录", Plain("终止调解记录", parties, mediator), "end"),
                .. Each(7, "报告法院的函", Plain("调解情况报告", "报告人"), "report-court"),
                .. Each(7, "请求公安机关认可的申请书", Plain("请求公安机关认可的申请书", parties), "seek-recognition"),
                .. Each(7, "告知公安机关的函", Plain("告知公安机关的函", "经办人"), "tell-police"),
                .. Each(7, "移送函", Plain("移送函", "移送人", "接收人"), "transfer-out"),
            ], false),
            new(8, "调解协议书（口头协议登记表）", facts.Agreement is not null,
            [
                .. Each(8, "调解协议书", s => CaseForms.Agreement(facts, s), "agree"),
                .. Each(8, "口头协议登记表", s => CaseForms.OralAgreement(facts, s), "agree-orally"),
                .. Each(8, "送达回证", s => CaseForms.Delivery(facts, s), "copies-given"),
            ], false),
            new(9, "履行凭证", false, [.. Each(9, "履行登记", Plain("履行登记", parties, "经办人"), "perform").Select(p => p with { Signed = false })], true),
            new(10, "回访记录", facts.Has("take-effect") || facts.Has("agree-orally"), Each(10, "回访记录", s => CaseForms.FollowUp(facts, s), "follow-up"), false),
            new(11, "司法确认材料", false, Confirmation(facts), false),
            new(12, "卷宗情况说明", false, [], false),
        ];
        var required = Required(facts, items);
        var file = new CaseFile(facts.Number, [], items, scans, required);
        return file with
        {
            Cover = [new(0, "cover", "封面", CaseForms.Cover(facts)), new(0, "contents", "卷内目录", Whole.Contents(file))],
            Items = CaseForms.Closed(facts, file),
        };
    }

    // What was written must be signed and scanned back; what the course should have and has not is missing, too.
    private static List<RequiredPaper> Required(CaseFacts facts, IReadOnlyList<FileItem> items)
    {
        var proofs = facts.Dispute.Proofs.OrderBy(p => p.Ordinal).GroupBy(p => p.Paper).ToDictionary(g => g.Key, g => g.Last());
        List<RequiredPaper> required = [];
        void Add(string code, string name, bool written) => required.Add(new(code, name, written, proofs.GetValueOrDefault(code)));
        if (!facts.Has("accept") && !facts.Has("decline") && !facts.Has("transfer-out")) Add("1", "受理登记表", false);
        foreach (var item in items)
        {
            foreach (var paper in item.Papers.Where(p => p.Signed)) Add(paper.Code, paper.Name, true);
            if (item.Must && item.Papers.Count == 0 && item.Place is not 1 and not 8 && (item.Place != 7 || !facts.Has("end"))) Add($"{item.Place}", item.Name, false);
            if (item.Place == 8 && facts.Agreement?.Code == "agree" && facts.Has("take-effect") && !facts.Has("copies-given")) Add("8-delivery", "送达回证", false);
        }
        return required;
    }

    private static List<DisputePaper> Confirmation(CaseFacts facts)
    {
        List<DisputePaper> papers = [];
        foreach (var step in facts.Steps.Where(s => s.Code == "seek-confirmation"))
        {
            papers.Add(new(11, $"11-{step.Ordinal}", "司法确认申请书", CaseForms.ConfirmationRequest(facts, step)));
            papers.Add(new(11, $"11-{step.Ordinal}-proof", "主持调解的证明", CaseForms.Proof(facts, step)));
        }
        papers.AddRange(facts.Steps.Where(s => Outcomes.ContainsKey(s.Code)).Select(s => new DisputePaper(11, $"11-{s.Ordinal}", "法院裁定登记", CaseForms.Plain(facts, s, $"法院裁定登记（{Outcomes[s.Code]}）", "登记人"))));
        return papers;
    }
}
