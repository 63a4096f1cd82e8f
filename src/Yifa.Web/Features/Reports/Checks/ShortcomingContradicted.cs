using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>成效与不足矛盾：前面写化解率99.79%，后面写化解机制不畅，又没有一个数。不足也要有数可查。</summary>
internal static class ShortcomingContradicted
{
    private const decimal NearlyAll = 95;

    public static Check Check { get; } = new(16, "shortcoming-contradicted", "成效与不足", Find);

    private sealed record Subject(string[] Rates, string Lacking);

    private static readonly Subject[] Subjects =
    [
        new(["化解率", "调处率", "调解成功率", "成功率"], "纠纷|调解|化解机制"),
        new(["持证率", "上岗率"], "执法(?:人员|队伍)[^,。;]{0,12}(?:持证|资格)"),
        new(["参考率", "合格率", "参学率"], "(?:学法|考试|法治培训)"),
        new(["办结率", "解决率", "回复率"], "诉求|办件|热线"),
        new(["满意率", "满意度"], "群众满意|满意度"),
    ];

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        var high = report.Sentences.Where(s => s.Paragraph.Part is ReportPart.Achievements).SelectMany(RateReader.Read).Where(r => r.Percent.Value is >= NearlyAll and <= 100).ToList();
        if (high.Count == 0)
            yield break;
        foreach (var paragraph in report.Paragraphs.Where(p => p.Part is ReportPart.Shortcomings && p.Section.Level != 1 | !p.IsHeading))
        {
            if (paragraph.Numbers.Any(n => n.Kind is NumberKind.Count or NumberKind.Percent or NumberKind.Fraction))
                continue;
            foreach (var subject in Subjects)
            {
                var rate = high.FirstOrDefault(r => subject.Rates.Any(n => r.Name.EndsWith(n, StringComparison.Ordinal)));
                if (rate is null || Regex.Match(paragraph.Text, $"(?:{subject.Lacking})[^。;]{{0,30}}?(?:{Weakness})", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) is not { Success: true } match)
                    continue;
                yield return check.At(report, paragraph, match.Index, match.Length, Severity.Warns,
                    $"前面写{rate.Name}{rate.Percent.Value:0.##}%，这里说不足又没有数据，前后对不上。",
                    "给不足挂一个数（例如超期件数、复发件数、某类纠纷的化解率）；没有数的，改写真正薄弱的一环。");
                break;
            }
        }
    }

    private const string Weakness = "不畅|不够|还需|有待|不强|不高|不足|滞后|薄弱|不完善|不健全";
}
