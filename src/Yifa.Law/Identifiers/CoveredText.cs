using System.Text.RegularExpressions;

namespace Yifa.Law;

/// <summary>
/// 遮住文字里的号码：an identity number or a mobile number that someone wrote into a plain text is covered wherever the text is shown,
/// because nobody asked the author of a form where people would write them.
/// </summary>
public static partial class CoveredText
{
    /// <summary>遮住一段文字里的身份证号码和手机号码。</summary>
    public static string Of(string text) =>
        Mobile().Replace(Identity().Replace(text, found => IdentityNumber.Mask(found.Value)), found => PhoneNumber.Mask(found.Value));

    /// <summary>给人认的开头：号码遮住，长了省略。</summary>
    /// <param name="text">文字。</param>
    /// <param name="most">最多几个字。</param>
    public static string Start(string text, int most = 60) => Of(text) is var covered && covered.Length > most ? covered[..(most - 1)] + "…" : covered;

    /// <summary>文字里的号码，按先身份证、后手机的次序。</summary>
    public static IEnumerable<string> NumbersIn(string text) =>
        Identity().Matches(text).Concat(Mobile().Matches(Identity().Replace(text, ""))).Select(found => found.Value);

    [GeneratedRegex(@"(?<![0-9])[1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9])")]
    private static partial Regex Identity();

    [GeneratedRegex(@"(?<![0-9])1[3-9][0-9]{9}(?![0-9])")]
    private static partial Regex Mobile();
}
