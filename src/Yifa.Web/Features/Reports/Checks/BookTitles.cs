using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>书名号。</summary>
internal static partial class BookTitles
{
    /// <summary>某处是否在书名号里。</summary>
    public static bool Covers(string text, int at)
    {
        var open = at > 0 ? text.LastIndexOf('《', at - 1) : -1;
        return open >= 0 && text.IndexOf('》', open) is var close && (close < 0 || close > at);
    }

    /// <summary>各个名称：外层和内层书名号都算，不含书名号。</summary>
    public static IEnumerable<Group> In(string text) => Outer().Matches(text).Select(m => m.Groups["title"]);

    [GeneratedRegex("[《〈](?<title>[^《》〈〉]{2,60})[》〉]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Outer();
}
