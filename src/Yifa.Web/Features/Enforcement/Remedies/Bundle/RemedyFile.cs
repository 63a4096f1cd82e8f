using Yifa.Law.Procedures.Remedies;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Enforcement.Papers;

namespace Yifa.Web.Features.Enforcement.Remedies.Bundle;

/// <summary>写答复卷要知道的：the remedy with its steps, the file of the penalty case, and the scans of both.</summary>
/// <param name="Remedy">复议、诉讼，连同各步。</param>
/// <param name="Penalty">针对的处罚案件；没有联系、看不到为 null。</param>
/// <param name="Body">以谁的名义答复。</param>
/// <param name="Scans">处罚案件的附件，加上说了证明什么的本件附件。</param>
public sealed record RemedyFile(RemedyCase Remedy, CaseFacts? Penalty, string Body, IReadOnlyList<FiledScan> Scans)
{
    private static readonly char[] Colons = ['：', ':'];

    public RemedyCourse Course { get; } = Remedy.Course();

    public bool InCourt => Remedy.Kind == RemedyKind.Litigation;

    /// <summary>对方：申请人、原告。</summary>
    public string Opponent => Remedy.Last("receive")?.Who ?? "";

    /// <summary>向谁答复：复议机关、法院。</summary>
    public string Forum => Remedy.Last("receive")?.Venue ?? "";

    /// <summary>针对的决定。</summary>
    public string Decision => Remedy.Last("receive")?.Terms ?? Penalty?.Case.DecisionNumber ?? "";

    /// <summary>法定代表人姓名；还没有签发为空。</summary>
    public string Head => Remedy.Last("sign")?.Who ?? "";

    /// <summary>法定代表人的职务。</summary>
    public string HeadPost => Remedy.Last("sign")?.Manner ?? "";

    /// <summary>附件证明什么；没有写为 null。</summary>
    public string? PurposeOf(string scan) => PurposesIn(Remedy).GetValueOrDefault(scan);

    /// <summary>拟答复时写的：附件名对着它证明什么。</summary>
    public static IReadOnlyDictionary<string, string> PurposesIn(RemedyCase remedy)
    {
        var told = new Dictionary<string, string>();
        foreach (var line in remedy.Last("draft")?.Exhibits?.Split('\n') ?? [])
            if (line.LastIndexOfAny(Colons) is > 0 and var at && line[(at + 1)..].Trim() is { Length: > 0 } purpose) told[line[..at].Trim()] = purpose;
        return told;
    }
}
