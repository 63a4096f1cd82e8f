namespace Yifa.Insight.Tests;

/// <summary>Equal to a reference but for rounding.</summary>
internal static class Close
{
    public static double Gap(double ours, double theirs) => ours == theirs ? 0 : Math.Abs(ours - theirs) / Math.Max(1, Math.Abs(theirs));

    public static void Equal(double theirs, double ours, double tolerance, string what) =>
        Assert.True(Gap(ours, theirs) <= tolerance, $"{what}: reference {theirs:R}, ours {ours:R}");
}
