using System.Diagnostics;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 读表的钟：stops a reading that was cancelled or that takes too long. Only time spent inside the reader runs,
/// so a slow database behind the rows does not make a good file look hostile.
/// </summary>
internal sealed class SheetWatch(SheetLimits limits, CancellationToken cancellation)
{
    private long used;
    private long since;

    public CancellationToken Cancellation => cancellation;

    public void Resume() => since = Stopwatch.GetTimestamp();

    public void Pause() => used += Stopwatch.GetTimestamp() - since;

    /// <summary>Called at every buffer that is filled; cheap enough for that.</summary>
    public void Tick()
    {
        cancellation.ThrowIfCancellationRequested();
        var spent = used + Stopwatch.GetTimestamp() - since;
        if (spent > limits.ReadingTime.TotalSeconds * Stopwatch.Frequency)
            throw new SheetRefusedException(SheetRefusals.TooSlow);
    }
}
