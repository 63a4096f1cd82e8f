namespace Yifa.Bench.Measuring;

/// <summary>Where this was built.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Yifa.slnx.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Release or Debug: bin/CONFIGURATION/net10.0.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Yifa.slnx")) ? folder.FullName : Find(folder.Parent ?? throw new InvalidOperationException("Run this from its build inside the repository."));
}
