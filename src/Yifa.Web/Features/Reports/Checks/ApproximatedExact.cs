using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>确数加“余”：“22余次”。22是数出来的，又说不止22，两样不能并存。</summary>
internal static class ApproximatedExact
{
    public static Check Check { get; } = new(10, "approximated-exact", "确数加“余”", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var paragraph in report.Paragraphs)
        {
            foreach (var number in paragraph.Numbers)
            {
                if (number is not { Kind: NumberKind.Count, Approximation: Approximation.AndMore or Approximation.Near } || Units.IsDuration(number.Unit) || Units.FamilyOf(number.Unit) is "元" or "亩" or "公里")
                    continue;
                // 150余 and 2.5万余 are rounded down; below ten there is nothing to round.
                if (number.Approximation is Approximation.AndMore ? number.Value % 10 == 0 : number.Value % 5 == 0 || number.Value < 10 || number.Value != decimal.Truncate(number.Value))
                    continue;
                var text = paragraph.Text[number.Start..number.End];
                var floor = Math.Floor(number.Value / 10) * 10;
                var rounded = floor > 0 && number.Approximation is Approximation.AndMore ? $"，或写{floor:0}余{number.Unit}" : "";
                yield return number.Approximation is Approximation.AndMore
                    ? check.At(report, paragraph, number.Start, number.Length, Severity.Blocks,
                        $"“{text}”：{number.Value:0.##}是确数，后面又写“余”。", $"确有{number.Value:0.##}{number.Unit}的，写{number.Value:0.##}{number.Unit}{rounded}。")
                    : check.At(report, paragraph, number.Start, number.Length, Severity.Warns,
                        $"{number.Value:0.##}是确数，前后又写“近”“约”。", $"写{number.Value:0.##}{number.Unit}，或写整数的约数。");
            }
        }
    }
}
