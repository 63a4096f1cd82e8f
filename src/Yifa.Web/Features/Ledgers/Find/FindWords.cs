namespace Yifa.Web.Features.Ledgers.Find;

/// <summary>找到的字怎么标出来。</summary>
public static class FindWords
{
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
