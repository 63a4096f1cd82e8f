using Yifa.Web.Features.Enforcement.Papers;
using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Features.Enforcement.Remedies.Bundle;

/// <summary>一件证据。</summary>
/// <param name="Part">卷里的一份。</param>
/// <param name="Proves">证明什么。</param>
/// <param name="Source">从哪里来。</param>
public sealed record Exhibit(VolumePart Part, string Proves, string Source);

/// <summary>
/// 证据：which papers of the penalty case prove what. Only what was in the file when the decision was served is evidence; what came after it (payment, urging,
/// publication) proves nothing of its legality and stays out.
/// </summary>
public static class Evidence
{
    private const string Ours = "本机关制作";
    private const string Taken = "本机关依法收集";

    private static readonly Dictionary<string, (string Proves, string Source)> Proofs = new()
    {
        ["apply"] = ("有管辖权，依法申请、批准立案，承办人有执法资格", Ours), ["decide-on-the-spot"] = ("当场处罚的事实、依据、告知和交付", Ours), ["replace-officer"] = ("依法回避", Ours),
        ["inspect"] = ("违法行为的现场情况", Taken), ["interview"] = ("当事人、证人对违法事实的陈述", Taken), ["sample"] = ("依法抽样取证", Taken), ["approve-measure"] = ("措施经负责人批准", Ours),
        ["preserve"] = ("证据依法先行登记保存", Taken), ["dispose-preserved"] = ("登记保存的证据依法处理", Ours), ["seize"] = ("依法查封、扣押涉案财物", Taken), ["extend-seizure"] = ("依法延长查封、扣押", Ours), ["send-for-test"] = ("送检期间明确并书面告知当事人", Ours), ["release"] = ("查封、扣押的财物依法处理", Ours),
        ["order-correction"] = ("依法责令改正", Ours), ["approve-outside"] = ("超出裁量基准经负责人批准", Ours), ["conclude"] = ("调查查明的事实和处理建议", Ours), ["legal-review"] = ("经过法制审核", Ours), ["notify"] = ("处罚前告知事实、理由、依据和陈述、申辩（听证）的权利", Ours),
        ["defence"] = ("听取陈述、申辩并且复核", Taken), ["waive"] = ("当事人放弃陈述、申辩（听证）", Taken), ["request-hearing"] = ("当事人要求听证", Taken), ["hearing-notice"] = ("依法通知听证", Ours), ["hearing"] = ("依法举行听证", Taken),
        ["discuss"] = ("经过集体讨论", Ours), ["extend"] = ("办案期限依法延长", Ours), ["submit"] = ("处罚的事实、依据和裁量经过审批", Ours), ["decide"] = ("所作的处罚决定", Ours), ["serve"] = ("决定书依法送达", Ours), ["film"] = ("执法全过程的音像记录", Taken),
    };

    /// <summary>有说法的步骤。</summary>
    public static IReadOnlyCollection<string> Steps => Proofs.Keys;

    /// <summary>全部证据：案卷文书在前，附件在后。</summary>
    public static IReadOnlyList<Exhibit> Of(RemedyFile file) =>
    [
        .. file.Penalty is { } penalty ? OutOf(penalty) : [],
        .. file.Scans.Select(scan => new Exhibit(PenaltyFile.Scan(scan), file.PurposeOf(scan.Name) ?? "案件事实", "案卷附件")),
    ];

    private static IEnumerable<Exhibit> OutOf(CaseFacts penalty) =>
        from paper in PenaltyFile.Of(penalty)
        where paper.Step is not null && Proofs.ContainsKey(paper.Step)
        let proof = Proofs[paper.Step!]
        select new Exhibit(new VolumePart(paper.Name, "") { Form = paper.Form }, proof.Proves, proof.Source);
}
