namespace Yifa.Browser.Tests;

/// <summary>The source tree that this test was built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Where pictures go, so that a person can look at them after the run.</summary>
    public static string Artifacts { get; } =
        Environment.GetEnvironmentVariable("YIFA_ARTIFACTS") is { Length: > 0 } folder ? folder : Path.Combine(Root, "artifacts");

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Yifa.slnx"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new DirectoryNotFoundException("No Yifa.slnx above the test's folder."));
}
