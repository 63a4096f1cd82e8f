using Yifa.Insight.Counts;
using Yifa.Insight.Numerics;

namespace Yifa.Insight.Tests.Counts;

/// <summary>The short baseline keeps the rate of false alarms that it names, on series of every size, Poisson and scattered; EARS alone does not.</summary>
public sealed class ShortBaselineTests
{
    [Theory]
    [InlineData(0.3, 1.0), InlineData(1.0, 1.0), InlineData(3.0, 1.0), InlineData(8.0, 1.0), InlineData(3.0, 1.5), InlineData(8.0, 2.0)]
    public void The_real_rate_of_false_alarms_is_no_more_than_the_one_named(double mean, double dispersion)
    {
        const double alpha = 0.005;
        var lots = new Lots(20240915);
        var (judged, alarms) = (0, 0);
        for (var series = 0; series < 400; series++)
        {
            double[] counts = [.. Enumerable.Range(0, 52).Select(_ => new CountDistribution(mean, dispersion).Quantile(lots.Unit()))];
            for (var week = 10; week < counts.Length; week++)
            {
                judged++;
                if (ShortBaseline.Judge(counts, week, alpha, limit: 0)!.Value.Alarm) alarms++;
            }
        }
        // Two standard errors of drawing on top.
        Assert.True((double)alarms / judged <= alpha + 2 * Math.Sqrt(alpha / judged), $"{alarms} of {judged}");
    }

    [Fact]
    public void A_rise_to_four_times_the_usual_is_found_most_of_the_time()
    {
        var lots = new Lots(7);
        var found = Enumerable.Range(0, 200).Count(_ => ShortBaseline.Judge([.. Enumerable.Range(0, 30).Select(_ => (double)lots.Poisson(3)), 3 + lots.Poisson(9)], 30, 0.005)!.Value.Alarm);
        Assert.True(found >= 120, $"{found} of 200");
    }

    [Fact]
    public void Too_few_weeks_and_too_few_cases_are_not_judged()
    {
        double[] quiet = [.. Enumerable.Repeat(0.0, 12), 4];
        Assert.Null(ShortBaseline.Judge(quiet, 9, 0.005));
        Assert.Equal((null, false), (ShortBaseline.Judge(quiet, 12, 0.005)!.Value.Bound, ShortBaseline.Judge(quiet, 12, 0.005)!.Value.Alarm));
        Assert.True(ShortBaseline.Judge(quiet, 12, 0.005, limit: 0)!.Value.Alarm);
    }

    [Fact]
    public void What_has_been_rising_for_weeks_is_judged_against_those_weeks()
    {
        // A season on its way: the half year before is low, the last weeks are not.
        double[] season = [.. Enumerable.Repeat(1.0, 20), 4, 5, 6, 5, 6, 7, 6, 7, 7, 7];
        Assert.False(ShortBaseline.Judge(season, season.Length - 1, 0.005)!.Value.Alarm);
    }
}
