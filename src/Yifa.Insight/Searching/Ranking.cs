namespace Yifa.Insight.Searching;

/// <summary>
/// 排序：BM25 (Robertson and Zaragoza 2009) over the candidates that hold every term, with the frequencies of the whole store: the same
/// order from both databases, which their own ranks would not give.
/// </summary>
public static class Ranking
{
    private const double Saturation = 1.2, LengthWeight = 0.75;

    /// <summary>给候选打分，高的在前；同分的按原来的次序（通常新的在前）。</summary>
    /// <typeparam name="T">候选。</typeparam>
    /// <param name="candidates">候选和它的统一写法的文字。</param>
    /// <param name="terms">要找的词。</param>
    /// <param name="holding">各词在全库多少篇里有。</param>
    /// <param name="documents">全库篇数。</param>
    /// <param name="averageLength">全库平均字数。</param>
    public static IReadOnlyList<T> Order<T>(IEnumerable<(T Candidate, string Normalized)> candidates, IReadOnlyList<SearchTerm> terms, IReadOnlyList<int> holding, int documents, double averageLength) =>
        [.. candidates.Select(c => (c.Candidate, Score: Score(c.Normalized, terms, holding, documents, averageLength))).OrderByDescending(c => c.Score).Select(c => c.Candidate)];

    /// <summary>一篇的分。</summary>
    public static double Score(string normalized, IReadOnlyList<SearchTerm> terms, IReadOnlyList<int> holding, int documents, double averageLength)
    {
        var score = 0.0;
        for (var t = 0; t < terms.Count; t++)
        {
            var times = Times(normalized, terms[t].Text);
            var rarity = Math.Log(1 + (documents - holding[t] + 0.5) / (holding[t] + 0.5));
            score += rarity * times * (Saturation + 1) / (times + Saturation * (1 - LengthWeight + LengthWeight * normalized.Length / averageLength));
        }
        return score;
    }

    private static int Times(string text, string term)
    {
        var count = 0;
        for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal)) count++;
        return count;
    }
}
