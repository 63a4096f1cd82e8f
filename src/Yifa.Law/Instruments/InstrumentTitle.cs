using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Law;

/// <summary>
/// Titles as people write them: with or without 《》 and 中华人民共和国, in half-width or full-width brackets, wrapped in “关于印发〈…〉的通知”,
/// followed by the year of a revision. <see cref="Key"/> brings all of them to one form; nothing else compares titles.
/// </summary>
internal static partial class InstrumentTitle
{
    private const string Republic = "中华人民共和国";

    private static readonly string[] NotLaws = ["办法", "做法", "方法", "看法", "想法", "用法", "书法", "说法", "执法", "司法", "立法", "普法", "守法", "学法"];

    private static readonly string[] LawLikeEndings = ["法", "法典", "条例", "规定", "规则", "细则", "准则"];

    public static string Clean(string title) => title.Trim().Trim('《', '》', '〈', '〉', '“', '”', '"', ' ', '　');

    public static string Key(string title)
    {
        var text = Revision().Replace(Clean(title), "");
        var issued = Issued().Match(text);
        if (issued.Success)
            text = issued.Groups[1].Value;
        var key = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                key.Append(letter);
        }
        var bare = YearAfterDigits().Replace(key.ToString(), "");
        return bare.Length > Republic.Length && bare.StartsWith(Republic, StringComparison.Ordinal) ? bare[Republic.Length..] : bare;
    }

    /// <summary>A title that only a national law may bear: ends in 法 or 法典, and is not 办法, 做法 and the like.</summary>
    public static bool ClaimsToBeLaw(string key) =>
        (key.EndsWith('法') || key.EndsWith("法典", StringComparison.Ordinal)) && key.Length >= 2 && !NotLaws.Any(ending => key.EndsWith(ending, StringComparison.Ordinal));

    public static bool LooksLikeLaw(string key) =>
        key.EndsWith("办法", StringComparison.Ordinal) || (LawLikeEndings.Any(ending => key.EndsWith(ending, StringComparison.Ordinal)) && !NotLaws.Any(ending => key.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>
    /// How far a written title is from an official one, for slips only: letters left out, one or two too many, or one wrong.
    /// Null when it is farther; then they are different instruments, not a slip.
    /// </summary>
    public static int? Slip(string written, string official)
    {
        if (written.Length < 5 || written == official || written[^1] != official[^1])
            return null;
        var missing = official.Length - written.Length;
        if (missing > 0)
            return missing <= Math.Max(2, written.Length / 4) && IsSubsequence(written, official) ? missing : null;
        if (missing < 0)
            return -missing <= 2 && official.Length >= 5 && IsSubsequence(official, written) ? -missing : null;
        var wrong = written.Zip(official).Where(pair => pair.First != pair.Second).ToList();
        return written.Length >= 6 && wrong.Count == 1 && !char.IsDigit(wrong[0].First) ? 1 : null;
    }

    /// <summary>How many neighbouring pairs of letters two titles share, for suggestions.</summary>
    public static int SharedPairs(string left, string right) => Pairs(left).Intersect(Pairs(right)).Count();

    private static IEnumerable<string> Pairs(string text) => Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2));

    private static bool IsSubsequence(string shorter, string longer)
    {
        var at = 0;
        foreach (var letter in longer)
        {
            if (at < shorter.Length && shorter[at] == letter)
                at++;
        }
        return at == shorter.Length;
    }

    [GeneratedRegex(@"[（(][0-9]{4}年?(修订|修正|修改)[）)]$")]
    private static partial Regex Revision();

    [GeneratedRegex(@"关于印发[《〈<]?(.+?)[》〉>]?的通知$")]
    private static partial Regex Issued();

    [GeneratedRegex(@"(?<=[0-9]{4})年")]
    private static partial Regex YearAfterDigits();
}
