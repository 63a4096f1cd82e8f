namespace Yifa.Web.Features.Reports.Templates;

/// <summary>
/// 集合里的一项：a law's title, a village, a shortcoming with its measure; what 列(…) and @每 walk through.
/// </summary>
/// <param name="Text">列出时写的文字，例如“《中华人民共和国宪法》”。</param>
/// <param name="Fields">可用 {项.字段} 取的字段，例如 不足、原因、举措、部门、目标、期限、指标；没有的字段不放。</param>
public sealed record SetItem(string Text, IReadOnlyDictionary<string, string> Fields)
{
    private static readonly Dictionary<string, string> NoFields = [];

    /// <summary>只有文字的一项。</summary>
    public SetItem(string text) : this(text, NoFields)
    {
    }
}
