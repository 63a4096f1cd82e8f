namespace Yifa.Insight.Searching;

/// <summary>
/// 排序：BM25 (Robertson and Zaragoza 2009) over the candidates that hold every term, with the frequencies of the whole store: the same
/// order from both databases, which their own ranks would not give.
/// </summary>
public static class Ranking
{
    private const double Saturation = 1.2, LengthWeight = 0.75;

    /// <summary>
    /// 给候选打分，高的在前；同分的按原来的次序（新的在前）。Every candidate holds every term, so the rarity of the terms is taken among the
    /// candidates themselves: how many of them say it in words and not only by a mark.
    /// </summary>
    /// <typeparam name="T">候选。</typeparam>
    /// <param name="candidates">候选和它的统一写法的文字。</param>
    /// <param name="terms">要找的词。</param>
    public static IReadOnlyList<T> Order<T>(IReadOnlyList<(T Candidate, string Words)> candidates, IReadOnlyList<SearchTerm> terms)
    {
        if (candidates.Count == 0) return [];
        var times = candidates.Select(c => terms.Select(t => Times(c.Words, t.Text)).ToArray()).ToList();
        var rarity = terms.Select((_, t) => Rarity(times.Count(n => n[t] > 0), candidates.Count)).ToArray();
        var average = Math.Max(1, candidates.Average(c => c.Words.Length));
        return [.. candidates.Select((c, at) => (c.Candidate, Score: Score(times[at], rarity, c.Words.Length / average))).OrderByDescending(c => c.Score).Select(c => c.Candidate)];
    }

    /// <summary>给候选打分，词有多少见按全库算。</summary>
    /// <param name="candidates">候选和它的统一写法的文字。</param>
    /// <param name="terms">要找的词。</param>
    /// <param name="holding">各词在全库多少篇里有。</param>
    /// <param name="documents">全库篇数。</param>
    /// <param name="averageLength">全库平均字数。</param>
    public static IReadOnlyList<T> Order<T>(IEnumerable<(T Candidate, string Words)> candidates, IReadOnlyList<SearchTerm> terms, IReadOnlyList<int> holding, int documents, double averageLength)
    {
        var rarity = holding.Select(n => Rarity(n, documents)).ToArray();
        return [.. candidates.Select(c => (c.Candidate, Score: Score([.. terms.Select(t => Times(c.Words, t.Text))], rarity, c.Words.Length / averageLength))).OrderByDescending(c => c.Score).Select(c => c.Candidate)];
    }

    private static double Rarity(int holding, int documents) => Math.Log(1 + (documents - holding + 0.5) / (holding + 0.5));

    private static double Score(int[] times, double[] rarity, double length)
    {
        var score = 0.0;
        for (var t = 0; t < times.Length; t++) score += rarity[t] * times[t] * (Saturation + 1) / (times[t] + Saturation * (1 - LengthWeight + LengthWeight * length));
        return score;
    }

    private static int Times(string text, string term)
    {
        var count = 0;
        for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal)) count++;
        return count;
    }
}
