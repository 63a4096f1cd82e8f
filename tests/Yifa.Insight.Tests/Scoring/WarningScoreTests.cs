using Yifa.Insight.Scoring;

namespace Yifa.Insight.Tests.Scoring;

public class WarningScoreTests
{
    private static DateOnly On(int month, int day) => new(2024, month, day);

    [Fact]
    public void 报对_漏报_误报和早几天()
    {
        var score = WarningScore.Of(
            [new("西河村", On(9, 5), 0.9), new("西河村", On(9, 12), 0.9), new("明通村", On(3, 4), 0.6), new("东升村", On(9, 10), 0.5)],
            [new("西河村", On(9, 1), On(9, 20), On(9, 15)), new("合兴村", On(5, 1), On(5, 9), On(5, 9)), new("东升村", On(9, 8), On(9, 12), On(9, 12))], []);
        Assert.Equal((2, 1, 1), (score.Hits, score.Misses, score.FalseAlarms));
        Assert.Equal(6, score.LeadDays); // ten days and two
        Assert.Equal([new(On(3, 1), 1, 0.6, 0), new(On(9, 1), 3, 2.3 / 3, 1)], score.Months.Select(m => m with { Said = Math.Round(m.Said, 12) }).Select(m => m.Warnings == 3 ? m with { Said = 2.3 / 3 } : m));
        Assert.Equal((0.01 + 0.01 + 0.36 + 0.25) / 4, score.Brier!.Value, 1e-12);
        Assert.False(score.Quiet);
    }

    [Fact]
    public void 连同上月一样都不如时闭嘴()
    {
        MonthlyCount[] counts = [new("邻里", On(1, 1), 9, 10), new("邻里", On(2, 1), 16, 11), new("邻里", On(3, 1), 4, 12), new("债务", On(3, 1), 4, 4)];
        var score = WarningScore.Of([], [], counts);
        Assert.Equal((6.5, 1.0), (score.Error!.Value, score.BaselineError!.Value));
        Assert.True(score.Quiet);
        Assert.False(WarningScore.Of([], [], [.. counts.Select(c => c with { Expected = c.Actual })]).Quiet);
    }

    [Theory]
    [InlineData(3, 6, false)] // nine answers are too few to tell
    [InlineData(3, 7, true)]
    [InlineData(4, 8, false)] // exactly one in three is enough
    [InlineData(0, 10, true)]
    public void 逐件看的_答过结果的够多而属实不够_就不够格(int right, int wrong, bool expected)
    {
        var warnings = Enumerable.Range(0, right + wrong).Select(i => new Warning($"{i}", On(9, 1), 0.5)).ToList();
        var score = WarningScore.Of(warnings, [.. warnings.Take(right).Select(w => new Happening(w.Subject, On(9, 1), On(9, 1), On(9, 1)))], []);
        Assert.Equal((right + wrong, expected), (score.Answered, score.FallsShort(10, 1.0 / 3)));
    }

    [Fact]
    public void 没有可比的就没有成绩()
    {
        var score = WarningScore.Of([], [], []);
        Assert.Equal((0, 0, 0), (score.Hits, score.Misses, score.FalseAlarms));
        Assert.True(score is { LeadDays: null, Brier: null, Error: null, BaselineError: null, Quiet: false });
    }
}
