namespace Yifa.Insight.Linkage;

/// <summary>文中的一段。</summary>
/// <param name="Text">文字。</param>
/// <param name="Shared">另一篇里也有，一字不差。</param>
public readonly record struct Passage(string Text, bool Shared);

/// <summary>两篇相同的段落：which runs of one text stand word for word in the other, so that a reader sees at once what was copied and what was not.</summary>
public static class SharedPassages
{
    /// <summary>几个字以上相连才算抄的：shorter runs are common phrases.</summary>
    public const int LeastRun = 8;

    /// <summary>一篇切成与另一篇相同的和不同的各段，合起来就是原文。</summary>
    public static IReadOnlyList<Passage> Of(string text, string other)
    {
        HashSet<string> runs = new(StringComparer.Ordinal);
        for (var i = 0; i + LeastRun <= other.Length; i++) runs.Add(other.Substring(i, LeastRun));
        var shared = new bool[text.Length];
        for (var i = 0; i + LeastRun <= text.Length; i++)
            if (runs.Contains(text.Substring(i, LeastRun))) Array.Fill(shared, true, i, LeastRun);
        List<Passage> passages = [];
        for (int from = 0, to; from < text.Length; from = to)
        {
            for (to = from + 1; to < text.Length && shared[to] == shared[from];) to++;
            passages.Add(new(text[from..to], shared[from]));
        }
        return passages;
    }
}
