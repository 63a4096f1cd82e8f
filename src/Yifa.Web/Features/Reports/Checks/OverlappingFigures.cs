using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>同段同类指标重叠：一段里“开展普法活动20次”又“法治宣传30场次”，读者不知道是20、30还是50。</summary>
internal static class OverlappingFigures
{
    // More figures than this in one paragraph is a table; pairing them all would only make noise.
    private const int MostFigures = 80;
    private const int ShortestTail = 4;

    public static Check Check { get; } = new(6, "overlapping-figures", "同段同类的数", Find);

    private static readonly string[][] Synonyms =
    [
        ["普法宣传", "法治宣传教育", "法治宣传", "法制宣传", "法律宣传"],
        ["培训", "业务培训", "教育培训"],
        ["学法", "学习法律", "法律学习"],
        ["走访", "入企走访", "走访联系", "走访服务"],
    ];

    private static readonly string[] Tails = ["活动", "工作", "集中", "系列", "各类", "主题", "会议"];

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var paragraph in report.Paragraphs.Where(p => p.Part is ReportPart.Achievements or ReportPart.FirstResponsible))
        {
            var seen = new List<(NumberMention Number, string Kind)>();
            foreach (var number in Figures(paragraph).Take(MostFigures))
            {
                var kind = KindOf(number);
                var twin = kind.Length >= 2 ? seen.FirstOrDefault(s => Units.Same(s.Number.Unit, number.Unit) && IsSame(s.Kind, kind)).Number : null;
                seen.Add((number, kind));
                if (twin is null || twin.Value == number.Value || Distinguished(paragraph, twin, number))
                    continue;
                var (first, second) = (Shown(paragraph, twin), Shown(paragraph, number));
                yield return check.At(report, paragraph, number.Start - number.Before.Length, number.Before.Length + number.Length, Severity.Warns,
                    $"同一段里有“{first}”，又有“{second}”，是同一类事，看不出是不是重复计数。",
                    "合并成一个数；或者写成总数加“其中”，写明两个数各算什么。");
            }
        }
    }

    private static IEnumerable<NumberMention> Figures(Paragraph paragraph) =>
        paragraph.Numbers.Where(n => n is { Kind: NumberKind.Count, InChinese: false } && !Units.IsDuration(n.Unit));

    private static string KindOf(NumberMention number)
    {
        var core = FigureLabels.CoreOf(number);
        foreach (var tail in Tails)
            core = core.Replace(tail, "", StringComparison.Ordinal);
        foreach (var group in Synonyms)
        {
            if (group.Skip(1).FirstOrDefault(word => core.Contains(word, StringComparison.Ordinal)) is { } word)
                return core.Replace(word, group[0], StringComparison.Ordinal);
        }

        return core;
    }

    // "在赶集日开展法治宣传" ends in "法治宣传"; a village's own figure is a part of the town's, not a second count.
    private static bool IsSame(string a, string b)
    {
        if (a == b)
            return true;
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return shorter.Length >= ShortestTail && longer.EndsWith(shorter, StringComparison.Ordinal) && !longer[..^shorter.Length].AsSpan().ContainsAny("村社区组校");
    }

    // A part of a total, another year, or another plan is no second count of the same thing.
    private static bool Distinguished(Paragraph paragraph, NumberMention first, NumberMention second)
    {
        var from = paragraph.SentenceAt(first.Start).Start;
        var text = paragraph.Text[from..second.Start];
        return new[] { "其中", "包括", "上年", "去年", "同比", "同期", "分别", "(", "计划", "目标" }.Any(w => text.Contains(w, StringComparison.Ordinal))
            || paragraph.Numbers.Any(n => n.Kind is NumberKind.Year or NumberKind.Date && n.Start > first.End && n.Start < second.Start);
    }

    private static string Shown(Paragraph paragraph, NumberMention number) => paragraph.Text[(number.Start - number.Before.Length)..number.End];
}
