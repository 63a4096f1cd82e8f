using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>100%的率要给出人数：“参考率和合格率均为100%”，要写应考、实考、合格各几人；一个人也是100%。</summary>
internal static partial class HundredPercent
{
    public static Check Check { get; } = new(18, "hundred-percent", "100%的率", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var rate in RateReader.In(report))
        {
            if (rate.Percent.Value != 100 || rate.Sentence.Paragraph.Part is ReportPart.NextYear || HasCount(rate) || FigureMatch.RateIn(context, rate) is { Denominator: > 0 })
                continue;
            var people = OfPeople().IsMatch(rate.Name);
            yield return check.At(report, rate.Sentence.Paragraph, rate.Start, rate.Percent.End - rate.Start, Severity.Warns,
                people ? $"{rate.Name}100%没有写人数，一个人也是100%。" : $"{rate.Name}100%没有写是几个中的几个，一个也是100%。",
                people ? "写上应到和实到的人数，例如“应考86人，实考86人，参考率100%”。" : "写上总数和完成数，例如“收到12件，办结12件，办结率100%”。");
        }
    }

    private static bool HasCount(Rate rate)
    {
        if (rate.Denominator is not null || rate.Numerator is not null)
            return true;
        var people = OfPeople().IsMatch(rate.Name);
        var near = rate.Sentence.Numbers.Concat(people ? [] : rate.Sentence.Previous?.Numbers ?? []);
        return near.Any(n => n is { Kind: NumberKind.Count, InChinese: false } && (people ? Units.FamilyOf(n.Unit) is "人" && Sat().IsMatch(n.Label) : !Units.IsDuration(n.Unit) && !Units.IsOccasion(n.Unit)));
    }

    // "覆盖干部200余人" in the same sentence is not the number who sat the paper.
    [GeneratedRegex("应|实考|实到|参|考试|持|证|合格|通过|执法", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sat();

    [GeneratedRegex("参考率|合格率|(?:考试|学法|学习)[^,]{0,6}通过率|优秀率|参学率|参训率|参加率|到会率|持证率|上岗率|持证上岗率", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfPeople();
}
