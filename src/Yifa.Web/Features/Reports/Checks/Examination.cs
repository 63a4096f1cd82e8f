using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>
/// 报告体检：every check on one report. Pure: the same text and context give the same findings, whether the text was pasted,
/// came out of a .docx or was drafted here.
/// </summary>
public static class Examination
{
    // A report with more than this is not read to the end by anybody; the first of each kind show what is wrong.
    private const int MostPerCheck = 50;

    /// <summary>各项检查，按编号。</summary>
    public static IReadOnlyList<Check> Checks { get; } =
    [
        SumOfParts.Check, RateOfCounts.Check, ApproximateDenominator.Check, GrowthBase.Check, FrequencyTimesPeriods.Check,
        OverlappingFigures.Check, Placeholder.Check, YearMismatch.Check, PolicyYears.Check, ApproximatedExact.Check,
        VagueCount.Check, PlanAsResult.Check, EarlyCutOff.Check, RateWithoutCounts.Check, MisplacedFigure.Check,
        ShortcomingContradicted.Check, CopiedText.Check, HundredPercent.Check,
        TitleInForce.Check, DocumentNumberForm.Check, Pairing.Check, BrokenTerm.Check, PrescribedContents.Check,
        FigureTwice.Check, FigureOfRecords.Check,
    ];

    /// <summary>全部检查；结果按位置排列，整篇的问题在最前。</summary>
    public static IReadOnlyList<Finding> Run(ReportText report, ExaminationContext context)
    {
        context = context with { ReportYear = context.ReportYear ?? report.Year };
        return [.. Checks.SelectMany(check => RunOne(check, report, context)).OrderBy(f => f.Offset).ThenBy(f => f.Check)];
    }

    /// <summary>某项检查的名称。</summary>
    public static string NameOf(int number) => Checks[number - 1].Name;

    private static List<Finding> RunOne(Check check, ReportText report, ExaminationContext context)
    {
        try
        {
            var findings = check.Find(check, report, context).Take(MostPerCheck + 1).ToList();
            if (findings.Count <= MostPerCheck)
                return findings;
            findings[MostPerCheck] = check.Whole(Severity.Warns, $"“{check.Name}”的问题超过{MostPerCheck}处，其余不再列出。", "先改列出的，再体检一次。");
            return findings;
        }
        catch (RegexMatchTimeoutException)
        {
            // All patterns are bounded; this is the last wall, so that one odd text cannot hold the page. It must not look like a pass.
            return [check.Whole(Severity.Warns, $"“{check.Name}”没有查完：这段文字太特别，在时限内没有得出结果。", "请人工核对这一项。")];
        }
    }
}
