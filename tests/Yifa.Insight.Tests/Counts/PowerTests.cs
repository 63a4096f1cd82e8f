using Yifa.Insight.Counts;

namespace Yifa.Insight.Tests.Counts;

/// <summary>What the warning finds and how often it is wrong, on Noufaily's scenarios (bar B5).</summary>
public class PowerTests
{
    [Fact]
    public void 同样的误报率之下_发现率达到目标()
    {
        var options = FarringtonOptions.Noufaily with { Bound = BoundMethod.Delta, LimitCases = 0 };
        var farrington = new Farrington(options);
        var quiet = Scenarios.Counts.Where(s => s.Key.Kind == "base").SelectMany(s => Weeks(farrington, s.Value)).Select(w => w.PValue ?? 1).Order().ToList();
        foreach (var (rate, goal) in new[] { (0.005, 0.40), (0.01, 0.48) })
        {
            var limit = quiet[(int)(rate * quiet.Count)];
            var found = Found(options, w => w.PValue < limit);
            Work.Say($"误报率 {rate:0.0%} 时发现率 {found:0.000}（目标 {goal}）");
            Assert.InRange(found, goal, 1);
        }
    }

    [Fact]
    public void 镇街设置_名义千分之五时实际误报率在千分之三到千分之七之间()
    {
        var options = FarringtonOptions.Town with { LimitCases = 0 };
        var farrington = new Farrington(options);
        var wrong = Scenarios.Counts.Where(s => s.Key.Kind == "base").SelectMany(s => Weeks(farrington, s.Value)).Average(w => w.Alarm ? 1.0 : 0);
        var found = Found(options, w => w.Alarm);
        Work.Say($"误报率 {wrong:0.00%}，发现率 {found:0.0%}");
        Assert.InRange(wrong, 0.003, 0.007);
        Assert.InRange(found, 0.40, 1);
    }

    /// <summary>The share of outbreaks of which at least one raised week is found.</summary>
    private static double Found(FarringtonOptions options, Func<FarringtonWeek, bool> alarm)
    {
        var farrington = new Farrington(options);
        return Scenarios.Outbreaks.Where(o => o.Value.Length > 0)
            .Average(o => o.Value.Any(week => farrington.Judge(Scenarios.Counts[(o.Key.Scenario, o.Key.Rep, "outbreak")], week) is { } judged && alarm(judged)) ? 1.0 : 0);
    }

    private static IEnumerable<FarringtonWeek> Weeks(Farrington farrington, double[] counts) =>
        Enumerable.Range(575, 49).Select(week => farrington.Judge(counts, week)).OfType<FarringtonWeek>();
}
