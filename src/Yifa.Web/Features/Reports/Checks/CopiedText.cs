using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>
/// 与上年/范文重复度：how much of a paragraph stands word for word in last year's report, figures left aside (only they change
/// when a report is copied). Runs of eight characters, kept as hashes: one pass over each text.
/// </summary>
internal static class CopiedText
{
    private const int Run = 8;
    private const int ShortestParagraph = 60;
    private const double Copied = 0.85;
    private const double MostlyCopied = 0.6;

    public static Check Check { get; } = new(17, "copied-text", "与上年、范文重复", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        var others = context.Comparisons.AsEnumerable();
        if (context.LastYear is { } last)
            others = others.Prepend(new Comparison("上年报告", last));
        foreach (var other in others)
        {
            var known = other.Text.Paragraphs.SelectMany(p => Runs(p.Text)).ToHashSet();
            int all = 0, same = 0;
            foreach (var paragraph in report.Paragraphs)
            {
                int here = 0, shared = 0;
                foreach (var run in Runs(paragraph.Text))
                {
                    here++;
                    shared += known.Contains(run) ? 1 : 0;
                }

                (all, same) = (all + here, same + shared);
                if (paragraph.Text.Length >= ShortestParagraph && here > 0 && shared >= here * Copied)
                {
                    yield return check.At(report, paragraph, 0, paragraph.Text.Length, Severity.Warns,
                        $"这一段有{shared * 100 / here}%与{other.Name}相同（数字不计）。", "写今年做了什么、和上年有什么不同；制度性的话可以删短。");
                }
            }

            if (all > 0 && same >= all * MostlyCopied)
                yield return check.Whole(Severity.Warns, $"全文有{same * 100 / all}%与{other.Name}相同（数字不计）。", "逐段改写为今年的事实。");
        }
    }

    private static IEnumerable<ulong> Runs(string text)
    {
        var letters = text.Where(c => char.IsLetter(c)).ToArray();
        for (var i = 0; i + Run <= letters.Length; i++)
            yield return Hash(letters.AsSpan(i, Run));
    }

    private static ulong Hash(ReadOnlySpan<char> run)
    {
        var hash = 14695981039346656037UL; // FNV-1a: the same in every process, unlike string.GetHashCode
        foreach (var c in run)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
