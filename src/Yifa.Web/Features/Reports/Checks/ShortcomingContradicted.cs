using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>成效与不足矛盾：前面写化解率99.79%，后面写化解机制不畅，又没有一个数。不足也要有数可查。</summary>
internal static partial class ShortcomingContradicted
{
    private const decimal NearlyAll = 95;
    private const int FurthestBack = 40;

    public static Check Check { get; } = new(16, "shortcoming-contradicted", "成效与不足", Find);

    private sealed record Subject(string[] Rates, Regex Lacking);

    private static readonly Subject[] Subjects =
    [
        new(["化解率", "调处率", "调解成功率", "成功率"], Disputes()),
        new(["持证率", "上岗率"], Officers()),
        new(["参考率", "合格率", "参学率"], Study()),
        new(["办结率", "解决率", "回复率"], Requests()),
        new(["满意率", "满意度"], Satisfaction()),
    ];

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        var high = RateReader.In(report).Where(r => r.Sentence.Paragraph.Part is ReportPart.Achievements && r.Percent.Value is >= NearlyAll and <= 100).ToList();
        if (high.Count == 0)
            yield break;
        foreach (var paragraph in report.Paragraphs.Where(p => p.Part is ReportPart.Shortcomings && p.Section.Level != 1 | !p.IsHeading))
        {
            if (paragraph.Numbers.Any(n => n.Kind is NumberKind.Count or NumberKind.Percent or NumberKind.Fraction))
                continue;
            if (Weakness().Matches(paragraph.Text).Select(weak => Judge(check, report, paragraph, weak, high)).FirstOrDefault(f => f is not null) is { } finding)
                yield return finding;
        }
    }

    // Read backwards from the word of weakness, within its sentence: what is said to be weak?
    private static Finding? Judge(Check check, ReportText report, Paragraph paragraph, Match weak, List<Rate> high)
    {
        var from = Math.Max(0, weak.Index - FurthestBack);
        from = Math.Max(from, paragraph.Text.LastIndexOfAny(['。', ';'], weak.Index, weak.Index - from + 1) + 1);
        foreach (var subject in Subjects)
        {
            var rate = high.FirstOrDefault(r => subject.Rates.Any(n => r.Name.EndsWith(n, StringComparison.Ordinal)));
            if (rate is null || subject.Lacking.Match(paragraph.Text[from..weak.Index]) is not { Success: true } lacking)
                continue;
            return check.At(report, paragraph, from + lacking.Index, weak.Index + weak.Length - from - lacking.Index, Severity.Warns,
                $"前面写{rate.Name}{rate.Percent.Value:0.##}%，这里说不足又没有数据，前后对不上。",
                "给不足挂一个数（例如超期件数、复发件数、某类纠纷的化解率）；没有数的，改写真正薄弱的一环。");
        }

        return null;
    }

    [GeneratedRegex("不畅|不够|还需|有待|不强|不高|不足|滞后|薄弱|不完善|不健全", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Weakness();

    [GeneratedRegex("纠纷|调解|化解机制", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Disputes();

    [GeneratedRegex("执法(?:人员|队伍)[^,。;]{0,12}(?:持证|资格)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Officers();

    [GeneratedRegex("学法|考试|法治培训", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Study();

    [GeneratedRegex("诉求|办件|热线", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Requests();

    [GeneratedRegex("群众满意|满意度", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Satisfaction();
}
