using System.Diagnostics;

namespace Yifa.Law.Tests.Clock;

public class LegalClockSpeedTests
{
    [Fact]
    public void 十万个到期日一秒内算完()
    {
        var start = new DateOnly(2025, 1, 1);
        var working = Term.WorkingDays(20);
        var natural = Term.Days(60).ForParty();
        Suspension[] paused = [new(new DateOnly(2025, 6, 1), new DateOnly(2025, 6, 10), "鉴定", "委托书")];
        var watch = Stopwatch.StartNew();

        for (var turn = 0; turn < 100_000; turn++)
            _ = LegalClock.Due(start.AddDays(turn % 365), turn % 2 == 0 ? working : natural, WorkCalendar.Official, turn % 10 == 0 ? paused : null).Value;

        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"用了 {watch.ElapsedMilliseconds} 毫秒");
    }
}
