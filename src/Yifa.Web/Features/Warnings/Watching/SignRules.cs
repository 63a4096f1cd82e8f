using System.Globalization;
using Yifa.Insight.Escalation;

namespace Yifa.Web.Features.Warnings.Watching;

/// <summary>
/// 本镇的激化苗头：the points and words that an officer has set, kept as he may read them: the threshold in the first line, then a sign a
/// line, its code, points and words. What he did not touch stays as the program brings it; points of zero switch a sign off.
/// </summary>
public static class SignRules
{
    /// <summary>一个苗头最多几个词，一个词最多几个字。</summary>
    public const int MostWords = 60, LongestWord = 12;

    /// <summary>一个苗头最多几分。</summary>
    public const double MostPoints = 5;

    /// <summary>门槛最多几分。</summary>
    public const double MostThreshold = 20;

    private static readonly char[] Between = ['、', '，', ',', '；', ';', ' ', '　', '\r', '\n', '\t', '|'];

    /// <summary>一串词，用顿号、逗号、空格或换行隔开，重复的只留一个。</summary>
    public static IReadOnlyList<string> WordsOf(string? written) => [.. (written ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Distinct()];

    /// <summary>存下来的写法。</summary>
    public static string Written(EscalationRules rules) =>
        string.Join('\n', rules.Rules.Select(rule => $"{rule.Code}|{Number(rule.Points)}|{string.Join('、', rule.Words)}").Prepend(Number(rules.Threshold)));

    /// <summary>读回；没有改过的是随程序的。</summary>
    public static EscalationRules Read(string? written)
    {
        if (written?.Split('\n') is not [var threshold, .. var lines] || !double.TryParse(threshold, CultureInfo.InvariantCulture, out var most)) return EscalationRules.Standard;
        var set = lines.Select(line => line.Split('|')).Where(line => line.Length == 3).ToDictionary(line => line[0]);
        return new([.. EscalationRules.Standard.Rules.Select(rule => set.TryGetValue(rule.Code, out var line) && double.TryParse(line[1], CultureInfo.InvariantCulture, out var points)
            ? rule with { Points = points, Words = WordsOf(line[2]) } : rule)], most);
    }

    /// <summary>算的时候用的：没有分的不看。</summary>
    public static EscalationRules Counted(this EscalationRules rules) => rules with { Rules = [.. rules.Rules.Where(rule => rule.Points > 0)] };

    private static string Number(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
