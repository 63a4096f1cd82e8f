using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Find;

/// <summary>查找框里写的是什么：words, or the whole number of a person, which must not stand in an address.</summary>
public static class FindWords
{
    /// <summary>写的是一个身份证号码或电话，给出它的标准写法；是别的为 null。</summary>
    public static string? NumberIn(string text, DateOnly today) =>
        IdentityNumber.Parse(IdentityNumber.Tidy(text).ToUpperInvariant(), today) is { Allowed: true } identity ? identity.Value.Value
        : PhoneNumber.Parse(text) is { Allowed: true, Value: var phone } && (phone.Kind == PhoneKind.Mobile || phone.Value.StartsWith('0')) ? phone.Value
        : null;

    /// <summary>一段文字按要找的字切开，找到的那些标出来。</summary>
    public static IEnumerable<(string Text, bool Found)> Marked(string text, string? words)
    {
        var wanted = words?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        for (var at = 0; at < text.Length;)
        {
            var next = wanted.Select(w => (Word: w, Index: text.IndexOf(w, at, StringComparison.OrdinalIgnoreCase))).Where(f => f.Index >= 0)
                .OrderBy(f => f.Index).ThenByDescending(f => f.Word.Length).FirstOrDefault();
            if (next.Word is null)
            {
                yield return (text[at..], false);
                yield break;
            }
            if (next.Index > at) yield return (text[at..next.Index], false);
            yield return (text.Substring(next.Index, next.Word.Length), true);
            at = next.Index + next.Word.Length;
        }
    }
}
