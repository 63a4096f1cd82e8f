using Yifa.Insight.Counts;

namespace Yifa.Insight.Tests.Counts;

/// <summary>R surveillance's farringtonFlexible, row by row (bars B1, B2), and what one core can do (B3).</summary>
public class FarringtonTests
{
    private static FarringtonOptions Options(Vectors.Row config, Vectors.Row row, int frequency) => new()
    {
        Frequency = frequency,
        Years = row.Whole("b"),
        HalfWindow = row.Whole("w"),
        Seasons = row.Whole("noPeriods"),
        Withheld = row.Whole("pastNotIncluded"),
        Reweights = config["reweight"] == "TRUE",
        ReweightAbove = config.Number("weightsThreshold"),
        Alpha = config.Number("alpha"),
        Trend = config["trend"] == "TRUE",
        KeepTrendBelow = config.Number("pThresholdTrend"),
        LimitCases = config.Whole("limitCases"),
        LimitWeeks = config.Whole("limitPeriods"),
        Power = config["powertrans"] switch { "none" => PowerTransform.None, "1/2" => PowerTransform.Half, _ => PowerTransform.TwoThirds },
        Bound = config["thresholdMethod"] switch { "delta" => BoundMethod.Delta, "nbPlugin" => BoundMethod.Plugin, _ => BoundMethod.UpperMean },
    };

    [Fact]
    public void 九千多期的上界_概率_离散度_趋势和预警与R逐行一致()
    {
        var configs = Vectors.Read("temporal/farringtonFlexible_configs.csv").ToDictionary(r => r["config"]);
        var frequency = Vectors.Read("temporal/series_index.csv").ToDictionary(r => r["series"], r => r.Whole("freq"));
        var (count, worst) = (0, 0.0);
        foreach (var group in Vectors.Read("temporal/farringtonFlexible.csv.gz").GroupBy(r => (Series: r["series"], Config: r["config"])))
        {
            var series = Vectors.Series(group.Key.Series);
            var farrington = new Farrington(Options(configs[group.Key.Config], group.First(), frequency[group.Key.Series]));
            foreach (var row in group)
            {
                count++;
                var what = $"{group.Key} 第 {row["t"]} 期";
                var ours = farrington.Judge(series, row.Whole("t") - 1);
                Assert.True(ours is not null, what);
                var week = ours.Value;
                Close.Equal(row.Number("phi"), week.Dispersion, 1e-9, $"{what} φ");
                Assert.True(row["trendUsed"] == "1" == week.Slope is not null, $"{what} 趋势");
                if (week.Slope is { } slope) Close.Equal(row.Number("trendCoef"), slope, 1e-9, $"{what} 斜率");
                if (row.Maybe("upper") is not { } upper)
                {
                    Assert.True(week.Bound is null, $"{what}：不应有上界");
                    continue;
                }
                if (week.Bound is null && upper > 1e6) continue;
                Assert.True(week.Bound is not null, $"{what}：应有上界 {upper}");
                worst = Math.Max(worst, Math.Abs(week.Bound.Value - upper) / Math.Max(1e-300, Math.Abs(upper)));
                Close.Equal(1, upper == 0 && week.Bound.Value == 0 ? 1 : week.Bound.Value / upper, 1e-9, $"{what} 上界");
                Close.Equal(row.Number("pvalue"), week.PValue!.Value, 1e-9, $"{what} p");
                Assert.True(row["alarm"] == "1" == week.Alarm, $"{what} 预警");
            }
        }
        Assert.Equal(9078, count);
        Work.Say($"上界最大相对差 {worst:e1}");
    }

    [Fact]
    public void 模拟情景的五万四千八百八十个上界与R一致()
    {
        var series = Scenarios.Counts;
        var (count, worst, watch) = (0, 0.0, System.Diagnostics.Stopwatch.StartNew());
        var plain = new Farrington(new() { Alpha = 0.005, LimitCases = 0 });
        var noufaily = new Farrington(FarringtonOptions.Noufaily with { LimitCases = 0 });
        foreach (var row in Vectors.Read("noufaily/r_upper.csv.gz"))
        {
            var counts = series[(row.Whole("scenario"), row.Whole("rep"), row["kind"])];
            var theirs = row["upper(weeks 576..624)"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < theirs.Length; i++)
            {
                count++;
                var ours = (row["config"] == "default" ? plain : noufaily).Judge(counts, 575 + i);
                if (theirs[i] == "NA") { Assert.Null(ours?.Bound); continue; }
                var upper = double.Parse(theirs[i], System.Globalization.CultureInfo.InvariantCulture);
                worst = Math.Max(worst, Close.Gap(ours!.Value.Bound!.Value, upper));
            }
        }
        Assert.Equal(54_880, count);
        Assert.InRange(worst, 0, 1e-9);
        Work.Say($"{count} 期用 {watch.Elapsed.TotalSeconds:0.0} 秒，上界最大差 {worst:e1}");
    }

    [Fact]
    public void 一万五千个序列一周只用一个核两秒多()
    {
        // 1,000 towns with 15 kinds each; all series of the scenarios in turn, judged in different weeks.
        var counts = Scenarios.Counts.Values.ToArray();
        var farrington = new Farrington(FarringtonOptions.Noufaily);
        for (var i = 0; i < 500; i++) farrington.Judge(counts[i % counts.Length], 600);
        var alarms = 0;
        var seconds = Work.Seconds(() =>
        {
            for (var i = 0; i < 15_000; i++)
                if (farrington.Judge(counts[i % counts.Length], 575 + i % 49)?.Alarm == true)
                    alarms++;
        });
        Work.Say($"15,000 个序列用 {seconds:0.00} 秒处理器时间（目标 2.5 秒）");
        Assert.InRange(alarms, 1, 2000);
        Assert.InRange(seconds, 0, 2.5 * 2);
    }

    [Fact]
    public void 往年不够时不判断_近期太少时没有上界()
    {
        var farrington = new Farrington(FarringtonOptions.Noufaily);
        Assert.Null(farrington.Judge(new double[200], 199));
        Assert.Null(farrington.Judge([.. Enumerable.Repeat(1.0, 300).Select((x, i) => i > 290 ? 0 : x)], 299)?.Bound);
    }
}
