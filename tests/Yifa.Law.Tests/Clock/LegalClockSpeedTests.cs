using System.Diagnostics;

namespace Yifa.Law.Tests.Clock;

public class LegalClockSpeedTests
{
    private const int Slices = 40;
    private const int PerSlice = 2_500;

    // Other tests and other people share the machine: a short slice that was not interrupted tells the speed, the total does not.
    [Fact]
    public void 十万个到期日一秒内算完()
    {
        var start = new DateOnly(2025, 1, 1);
        var working = Term.WorkingDays(20);
        var natural = Term.Days(60).ForParty();
        Suspension[] paused = [new(new DateOnly(2025, 6, 1), new DateOnly(2025, 6, 10), "鉴定", "委托书")];
        var fastest = TimeSpan.MaxValue;

        for (var slice = 0; slice < Slices; slice++)
        {
            var watch = Stopwatch.StartNew();
            for (var turn = 0; turn < PerSlice; turn++)
                _ = LegalClock.Due(start.AddDays(turn % 365), turn % 2 == 0 ? working : natural, WorkCalendar.Official, turn % 10 == 0 ? paused : null).Value;
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
        }

        Assert.True(fastest * Slices < TimeSpan.FromSeconds(1), $"十万个要用 {(fastest * Slices).TotalMilliseconds:F0} 毫秒");
    }
}
