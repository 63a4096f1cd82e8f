using Yifa.Insight.Numerics;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Warnings;
using Yifa.Web.Features.Warnings.Watching;

namespace Yifa.Web.Tests.Features.Warnings;

/// <summary>The settings keep what they name on towns drawn by lot; this is where the usual ones come from, and no sample has a say in it.</summary>
public sealed class JudgementTests
{
    [Theory]
    [InlineData(Sensitivity.Usual, 6, 1.5), InlineData(Sensitivity.Keen, 3, 5.0)]
    public void A_year_in_which_nothing_happens_has_no_more_false_alarms_than_the_setting_names(Sensitivity sensitivity, int towns, double most)
    {
        var rules = WatchRules.Usual with { FalseAlarms = WatchSetting.FalseAlarmsOf(sensitivity) };
        var told = 0;
        for (var seed = 1; seed <= towns; seed++)
        {
            var town = InventedTown.Draw((ulong)seed, 64);
            Dictionary<(WarningKind, string?, DisputeKind?), DateOnly> last = [];
            for (var week = 12; week < 64; week++)
            {
                var asOf = InventedTown.First.AddDays(7 * (week + 1) - 1);
                foreach (var signal in new Judgement(town, asOf, rules).Find())
                {
                    // What goes on is one warning, as in the watch itself.
                    var subject = (signal.Kind, signal.Village, signal.Category);
                    if (!last.TryGetValue(subject, out var to) || signal.From > to.AddDays(7)) told++;
                    last[subject] = asOf;
                }
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{sensitivity}: {told} in {towns} years");
        Assert.True(told <= most * towns, $"{told} in {towns} years");
    }

    [Fact]
    public void Ten_cases_more_in_one_village_in_two_weeks_are_found_and_told_once_where_they_are_sharpest()
    {
        var found = 0;
        for (var seed = 100; seed < 110; seed++)
        {
            var town = InventedTown.Draw((ulong)seed, 50);
            var asOf = InventedTown.First.AddDays(7 * 50 - 1);
            var lots = new Lots((ulong)seed);
            for (var i = 0; i < 10; i++) town.Add(InventedTown.One(asOf.AddDays(-lots.Below(14)), InventedTown.Village(5), DisputeKind.ForestLand, lots));
            var signals = new Judgement([.. town.OrderBy(m => m.Day)], asOf, WatchRules.Usual).Find();
            if (signals.Any(s => s is { Kind: WarningKind.Cluster, Category: DisputeKind.ForestLand } && s.Village == InventedTown.Village(5))) found++;
            // Not again as the village, the kind and the whole town.
            Assert.True(signals.Count(s => s.Village == InventedTown.Village(5) || s.Category == DisputeKind.ForestLand) <= 1);
        }
        Assert.True(found >= 8, $"{found} of 10");
    }

    [Fact]
    public void A_kind_that_rises_everywhere_is_told_as_a_rise_and_a_kind_that_is_left_out_is_not()
    {
        var town = InventedTown.Draw(5, 50);
        var asOf = InventedTown.First.AddDays(7 * 50 - 1);
        var lots = new Lots(5);
        for (var i = 0; i < 24; i++) town.Add(InventedTown.One(asOf.AddDays(-i % 7), InventedTown.Village(i % 8), DisputeKind.MigrantWages, lots));
        List<Watched> ordered = [.. town.OrderBy(m => m.Day)];
        // A town drawn by lot may gather somewhere by chance; that is the other test's.
        var rise = Assert.Single(new Judgement(ordered, asOf, WatchRules.Usual).Find(), s => s.Kind == WarningKind.Rising);
        Assert.Equal((WarningKind.Rising, null, DisputeKind.MigrantWages), (rise.Kind, rise.Village, rise.Category));
        Assert.True(rise.Actual >= 24 && rise.Expected < 3);
        Assert.Equal(13, rise.Weeks.Count);
        Assert.Equal((asOf.AddDays(-6), rise.Actual), (rise.Weeks[^1].Week, rise.Weeks[^1].Actual));
        Assert.True(rise.Weeks[^1].Actual > rise.Weeks[^1].Bound);
        Assert.DoesNotContain(new Judgement(ordered, asOf, WatchRules.Usual with { Categories = new[] { DisputeKind.Neighbours, DisputeKind.Contract }.ToHashSet() }).Find(), s => s.Kind == WarningKind.Rising);
    }

    [Fact]
    public void With_two_past_years_the_season_is_known_and_its_return_is_no_alarm()
    {
        // Wages come every December; the half year before knows nothing of it, the Decembers before do.
        var lots = new Lots(11);
        List<Watched> town = [];
        for (var week = 0; week < 260; week++)
        {
            var day = InventedTown.First.AddDays(7 * week);
            for (var count = lots.Poisson(day.Month == 12 ? 12 : 2); count > 0; count--) town.Add(InventedTown.One(day.AddDays(lots.Below(7)), InventedTown.Village(lots.Below(8)), DisputeKind.MigrantWages, lots));
        }
        town = [.. town.OrderBy(m => m.Day)];
        var rules = WatchRules.Usual with { Kinds = new[] { WarningKind.Rising }.ToHashSet() };
        int Told(int year) => Enumerable.Range(0, 4).Sum(i => new Judgement(town, new DateOnly(year, 12, 7).AddDays(7 * i), rules).Find().Count(s => s.Village is null));
        Assert.True(Told(2023) > 0);
        Assert.Equal(0, Told(2027));
    }
}
