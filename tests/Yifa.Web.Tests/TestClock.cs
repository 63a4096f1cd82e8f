namespace Yifa.Web.Tests;

/// <summary>The one fake clock: stands still until moved. Starts on 27 February 2025, 09:30 in Beijing.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = new(2025, 2, 27, 1, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Move(TimeSpan by) => now += by;

    public void MoveTo(DateOnly day) => now = new DateTimeOffset(day.ToDateTime(new TimeOnly(1, 30)), TimeSpan.Zero);
}
