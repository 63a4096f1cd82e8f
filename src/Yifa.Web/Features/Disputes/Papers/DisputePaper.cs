using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>卷内的一份文书。</summary>
/// <param name="Place">卷内第几项，照规定的次序。</param>
/// <param name="Code">网址里的代码。</param>
/// <param name="Name">名称；同一项有几份的带着日期。</param>
/// <param name="Document">内容。</param>
public sealed record DisputePaper(int Place, string Code, string Name, OfficialDocument Document);

/// <summary>卷内目录的一项。</summary>
/// <param name="Place">第几项。</param>
/// <param name="Name">名称。</param>
/// <param name="Must">必须有；按需的为 false。</param>
/// <param name="Papers">程序写成的。</param>
/// <param name="Scanned">要收原件的：身份证明、证据、凭证由附件来，程序不写。</param>
public sealed record FileItem(int Place, string Name, bool Must, IReadOnlyList<DisputePaper> Papers, bool Scanned);

/// <summary>卷宗：the file of a dispute in the order that the ministry prescribes, and in one line whether it is complete.</summary>
/// <param name="Number">卷号；还没有受理为 null。</param>
/// <param name="Cover">封面和目录。</param>
/// <param name="Items">各项。</param>
/// <param name="Scans">附件有几份。</param>
public sealed record CaseFile(string? Number, IReadOnlyList<DisputePaper> Cover, IReadOnlyList<FileItem> Items, int Scans)
{
    /// <summary>必须有而还没有的。</summary>
    public IReadOnlyList<FileItem> Missing => [.. Items.Where(i => i.Must && (i.Scanned ? Scans == 0 : i.Papers.Count == 0))];

    /// <summary>齐不齐，一句话。</summary>
    public string Said
    {
        get
        {
            var must = Items.Count(i => i.Must);
            return Missing.Count == 0 ? $"必须的 {must} 项都有了。" : $"必须的 {must} 项，有了 {must - Missing.Count} 项，还缺：{string.Join("、", Missing.Select(i => i.Name))}。";
        }
    }

    /// <summary>全部文书，按卷内的次序。</summary>
    public IEnumerable<DisputePaper> Papers => Cover.Concat(Items.SelectMany(i => i.Papers));
}
