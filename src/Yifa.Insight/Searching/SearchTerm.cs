namespace Yifa.Insight.Searching;

/// <summary>要找的一个词。</summary>
/// <param name="Text">统一写法后的词，中间没有标点和空格。</param>
/// <param name="Tokens">索引里都要有的词元；只有一个字的，是它自己。</param>
public sealed record SearchTerm(string Text, IReadOnlyList<string> Tokens)
{
    /// <summary>有这个记号也算，例如电话尾号的；没有为 null。</summary>
    public string? Mark { get; init; }

    /// <summary>只有一个字：索引里找以它开头的词元，再核对。</summary>
    public bool IsSingle => SearchText.Width(Text, 0) == Text.Length;

    /// <summary>SQLite FTS5 的写法。</summary>
    public string Fts5 => Mark is null ? $"({Fts5Words})" : $"(({Fts5Words}) OR \"{Mark}\")";

    /// <summary>PostgreSQL tsquery 的写法。</summary>
    public string TsQuery => Mark is null ? $"({TsQueryWords})" : $"(({TsQueryWords}) | '{Mark}')";

    /// <summary>由统一写法后的一个词。</summary>
    public static SearchTerm Of(string text)
    {
        var tokens = SearchText.CutRun(text).ToList();
        // The last character stands in the index alone for whoever asks for it alone; whoever asks for more has it in a pair.
        return new(text, tokens.Count == 1 ? tokens : [.. tokens.Take(tokens.Count - 1).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>真有吗：词元都在，次序不一定对，所以再核对一遍。</summary>
    /// <param name="words">记录的文字，统一写法。</param>
    /// <param name="marks">记录的记号。</param>
    public bool HoldsIn(string words, string marks = "") => words.Contains(Text, StringComparison.Ordinal) || (Mark is not null && marks.Contains(Mark, StringComparison.Ordinal));

    private string Fts5Words => IsSingle ? $"\"{Text}\"*" : string.Join(" AND ", Tokens.Select(t => $"\"{t}\""));

    private string TsQueryWords => IsSingle ? $"'{Text}':*" : string.Join(" & ", Tokens.Select(t => $"'{t}'"));
}
