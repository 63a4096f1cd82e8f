using Yifa.Insight.Counts;

namespace Yifa.Insight.Tests.Counts;

/// <summary>EARS, CUSUM and the likelihood ratio chart against R surveillance (bar B7).</summary>
public class OtherChartTests
{
    [Fact]
    public void 短基线预警与R逐行一致()
    {
        var count = 0;
        foreach (var group in Vectors.Read("temporal/earsC.csv.gz").GroupBy(r => (Series: r["series"], Method: r["method"], Baseline: r.Whole("baseline"))))
        {
            var ours = Ears.Watch(Vectors.Series(group.Key.Series), Enum.Parse<EarsMethod>(group.Key.Method), group.Key.Baseline).ToDictionary(w => w.Week);
            foreach (var row in group)
            {
                count++;
                var what = $"{group.Key} 第 {row["t"]} 期";
                var week = ours[row.Whole("t") - 1];
                if (row["upper"] is "NA" or "NaN") Assert.True(double.IsNaN(week.Bound), what);
                else Close.Equal(row.Number("upper"), week.Bound, 1e-9, what);
                if (row["alarm"] != "NA") Assert.True(row["alarm"] == "1" == week.Alarm, $"{what} 预警");
            }
        }
        Assert.Equal(9168, count);
    }

    [Fact]
    public void 累积和控制图与R逐行一致()
    {
        var count = 0;
        foreach (var group in Vectors.Read("temporal/cusum.csv").GroupBy(r => (Series: r["series"], Transform: r["trans"])))
        {
            var transform = group.Key.Transform switch { "rossi" => CountTransform.Rossi, "standard" => CountTransform.Standard, "anscombe" => CountTransform.Anscombe, _ => CountTransform.SecondAnscombe };
            var ours = Cusum.Watch(Vectors.Series(group.Key.Series), 104, transform).ToDictionary(w => w.Week);
            foreach (var row in group)
            {
                count++;
                var what = $"{group.Key} 第 {row["t"]} 期";
                var week = ours[row.Whole("t") - 1];
                Close.Equal(row.Number("cusum"), week.Sum, 1e-9, what);
                if (row.Maybe("upper") is { } upper) Close.Equal(upper, week.Bound, 1e-9, $"{what} 上界");
                Assert.True(row["alarm"] == "1" == week.Alarm, $"{what} 预警");
            }
        }
        Assert.Equal(1100, count);
    }

    [Fact]
    public void 似然比控制图与R逐行一致()
    {
        var count = 0;
        foreach (var group in Vectors.Read("temporal/glrnb.csv").GroupBy(r => r.Number("alpha")))
        {
            var rows = group.ToList();
            var ours = LikelihoodRatio.Watch([.. rows.Select(r => r.Number("observed"))], [.. rows.Select(r => r.Number("mu0"))], group.Key).ToList();
            foreach (var (row, week) in rows.Zip(ours))
            {
                count++;
                Close.Equal(row.Number("statistic"), week.Statistic, 1e-9, $"α＝{group.Key} 第 {row["t"]} 期");
                Assert.Equal(row["alarm"] == "1", week.Alarm);
            }
        }
        Assert.Equal(416, count);
    }
}
