using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>卷内的一份文书。</summary>
/// <param name="Place">卷内第几项，照规定的次序。</param>
/// <param name="Code">网址里的代码。</param>
/// <param name="Name">名称；同一项有几份的带着日期。</param>
/// <param name="Form">内容。</param>
public sealed record DisputePaper(int Place, string Code, string Name, RuledForm Form)
{
    /// <summary>要当事人、调解员签名或者盖章，归档前要有扫描件。</summary>
    public bool Signed { get; init; } = true;
}

/// <summary>卷内目录的一项。</summary>
/// <param name="Place">第几项。</param>
/// <param name="Name">名称。</param>
/// <param name="Must">必须有；按需的为 false。</param>
/// <param name="Papers">程序写成的。</param>
/// <param name="Scanned">要收原件的：身份证明、证据、凭证由附件来，程序不写。</param>
public sealed record FileItem(int Place, string Name, bool Must, IReadOnlyList<DisputePaper> Papers, bool Scanned);

/// <summary>卷里应当有的一份。</summary>
/// <param name="Code">代码。</param>
/// <param name="Name">名称。</param>
/// <param name="Written">程序写成了，可以打印；要收原件的不算。</param>
/// <param name="Proof">扫描件，或者没有的理由；都没有为 null。</param>
public sealed record RequiredPaper(string Code, string Name, bool Written, PaperProof? Proof);

/// <summary>一个附件。</summary>
/// <param name="Ordinal">第几个。</param>
/// <param name="Name">文件名。</param>
/// <param name="Type">类型。</param>
/// <param name="Hash">内容的摘要。</param>
/// <param name="By">谁加的。</param>
public sealed record CaseScan(int Ordinal, string Name, string Type, string Hash, string By);

/// <summary>卷宗：the file of a dispute in the order that the ministry prescribes, and in one line whether it is complete.</summary>
/// <param name="Number">卷号；还没有受理为 null。</param>
/// <param name="Cover">封面和目录。</param>
/// <param name="Items">各项。</param>
/// <param name="Scans">附件，先加的在前。</param>
/// <param name="Required">应当有的各份，照卷内的次序。</param>
public sealed record CaseFile(string? Number, IReadOnlyList<DisputePaper> Cover, IReadOnlyList<FileItem> Items, IReadOnlyList<CaseScan> Scans, IReadOnlyList<RequiredPaper> Required)
{
    /// <summary>哪一种卷宗。</summary>
    public string Title { get; init; } = "人民调解卷宗";

    /// <summary>应当有而还没有的。</summary>
    public IReadOnlyList<RequiredPaper> Missing => [.. Required.Where(r => r.Proof is null)];

    /// <summary>齐不齐，一句话。</summary>
    public string Said => Missing.Count == 0 ? $"应有 {Required.Count} 件，都有了。" : $"应有 {Required.Count} 件，已有 {Required.Count - Missing.Count} 件，缺：{string.Join("、", Missing.Select(m => m.Name))}。";

    /// <summary>全部文书，按卷内的次序。</summary>
    public IEnumerable<DisputePaper> Papers => Cover.Concat(Items.SelectMany(i => i.Papers));

    /// <summary>写明了没有扫描件的，连同理由。</summary>
    public IReadOnlyList<string> Reasons => [.. Required.Where(r => r.Proof?.Reason is not null).Select(r => $"{r.Name}没有签名的扫描件：{r.Proof!.Reason}")];
}
