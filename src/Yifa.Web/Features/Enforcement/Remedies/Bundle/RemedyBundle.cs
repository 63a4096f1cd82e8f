using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Features.Enforcement.Remedies.Bundle;

/// <summary>要提交的一份文书。</summary>
/// <param name="Code">网址里的代码。</param>
/// <param name="Name">名称。</param>
/// <param name="Form">内容。</param>
public sealed record RemedyPaper(string Code, string Name, RuledForm Form);

/// <summary>
/// 答复（答辩）卷：the papers that a person answers for, then the evidence out of the file, bound with running page numbers. The list of evidence names the page on which
/// each piece begins, so it is written last, when every page is counted; its own length does not hang on the numbers.
/// </summary>
public static class RemedyBundle
{
    /// <summary>现在写得出的各份，按卷里的次序。</summary>
    public static IReadOnlyList<RemedyPaper> Of(RemedyFile file)
    {
        if (file.Remedy.Last("draft") is not { } draft) return [];
        var exhibits = Evidence.Of(file);
        var pages = PagesOf(file, exhibits);
        return [.. Papers(file, draft, exhibits.Select((e, i) => (e, pages[i])).ToList())];
    }

    /// <summary>整卷。</summary>
    public static FormVolume Volume(RemedyFile file) => new()
    {
        Title = TitleOf(file), Cover = RemedyPaperForms.Cover(file, TitleOf(file)),
        Parts = [.. Of(file).Select(p => new VolumePart(p.Name, "") { Form = p.Form }), .. Evidence.Of(file).Select((e, i) => e.Part with { Remark = $"证据{i + 1}{(e.Part.Remark.Length > 0 ? "，另存" : "")}" })],
        Contents = entries => FormRows.Contents(entries.Select(e => (e.Name, e.Remark, (FormPageReference?)e.Pages))), Closing = pages => RemedyPaperForms.HandedIn(file, pages),
    };

    /// <summary>整卷的名称。</summary>
    public static string TitleOf(RemedyFile file) => file.InCourt ? "行政诉讼答辩卷" : "行政复议答复卷";

    private static IEnumerable<RemedyPaper> Papers(RemedyFile file, RemedyStep draft, IReadOnlyList<(Exhibit Exhibit, string Pages)> exhibits)
    {
        yield return new("answer", file.InCourt ? "行政诉讼答辩状" : "行政复议答复书", RemedyPaperForms.Answer(file, draft));
        yield return new("evidence", "证据目录", RemedyPaperForms.EvidenceList(file, exhibits));
        yield return new("grounds", "法律依据清单", RemedyPaperForms.Grounds(file, draft));
        if (file.Remedy.Last("sign") is { } signed) yield return new("identity", "法定代表人身份证明书", RemedyPaperForms.Identity(file, signed));
        if (file.Remedy.Last("appoint") is { } appointed) yield return new("mandate", "授权委托书", RemedyPaperForms.Mandate(file, appointed));
    }

    private static IReadOnlyList<string> PagesOf(RemedyFile file, IReadOnlyList<Exhibit> exhibits)
    {
        var before = Papers(file, file.Remedy.Last("draft")!, [.. exhibits.Select(e => (e, ""))]).Select(p => new VolumePart(p.Name, "") { Form = p.Form }).ToList();
        return [.. RuledFormWriter.Number([.. before, .. exhibits.Select(e => e.Part)]).Skip(before.Count).Select(e => e.Pages.FirstPage == e.Pages.LastPage ? $"{e.Pages.FirstPage}" : $"{e.Pages.FirstPage}-{e.Pages.LastPage}")];
    }
}
