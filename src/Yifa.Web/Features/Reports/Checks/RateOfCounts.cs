using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>率与分子分母不符、截断：966/968 是99.79%；115/116 写99.13%是截断，四舍五入是99.14%。</summary>
internal static class RateOfCounts
{
    public static Check Check { get; } = new(2, "rate-of-counts", "率与分子分母", Find);

    // A plan may be over-fulfilled; a share of the same things may not.
    private static readonly string[] MayExceed = ["完成率", "达标率", "执行率", "达成率"];

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var rate in RateReader.In(report))
        {
            var (start, length) = (rate.Start, rate.Percent.End - rate.Start);
            if (MayExceed.Any(m => rate.Name.EndsWith(m, StringComparison.Ordinal)))
                continue;
            if (rate.Percent.Value > 100)
            {
                yield return check.At(report, rate.Sentence.Paragraph, start, length, Severity.Blocks,
                    $"{rate.Name}写成{rate.Percent.Value:0.##}%，超过了100%。", "核对分子和分母。");
            }
            else if (rate is { Joint: false, Numerator.IsExactCount: true, Denominator: { IsExactCount: true, Value: > 0 } }
                && Mismatch(rate.Percent, rate.Numerator.Value, rate.Denominator.Value) is { } reason)
            {
                yield return check.At(report, rate.Sentence.Paragraph, start, length, Severity.Blocks, reason.Reason, reason.WhatToDo);
            }
        }
    }

    private static (string Reason, string WhatToDo)? Mismatch(NumberMention percent, decimal numerator, decimal denominator)
    {
        if (numerator > denominator)
            return ($"分子{numerator:0.##}大于分母{denominator:0.##}。", "核对两个数，或写明分子里有哪些不在分母之内（例如上年结转）。");
        var exact = numerator / denominator * 100;
        var rounded = Math.Round(exact, percent.Decimals, MidpointRounding.AwayFromZero);
        var proper = rounded.ToString("F" + percent.Decimals, System.Globalization.CultureInfo.InvariantCulture);
        var agrees = percent.Approximation switch
        {
            Approximation.Exact => rounded == percent.Value,
            Approximation.Near => Math.Abs(exact - percent.Value) <= 1,
            Approximation.Over or Approximation.AndMore => exact >= percent.Value,
        };
        if (agrees)
            return null;
        var shown = $"{numerator:0.##}/{denominator:0.##}={exact:0.####}%";
        return Math.Round(exact, percent.Decimals, MidpointRounding.ToZero) == percent.Value
            ? ($"{shown}，写成{percent.Value}%是截去尾数，应四舍五入为{proper}%。", $"改为{proper}%。")
            : ($"{shown}，与写出的{percent.Value}%不符。", $"核对分子和分母；两个数都对的，率改为{proper}%。");
    }
}
