using System.Diagnostics;

namespace Yifa.Insight.Tests;

/// <summary>Processor time of this thread's work, which a busy machine lengthens far less than the clock on the wall.</summary>
internal static class Work
{
    public static double Seconds(Action act)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        act();
        self.Refresh();
        return (self.TotalProcessorTime - before).TotalSeconds;
    }

    public static void Say(string figure) => TestContext.Current.TestOutputHelper?.WriteLine(figure);
}
