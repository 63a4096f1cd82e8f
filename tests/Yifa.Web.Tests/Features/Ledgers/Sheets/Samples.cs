namespace Yifa.Web.Tests.Features.Ledgers.Sheets;

/// <summary>Where the sample year and the committed fixtures lie beside the test program.</summary>
internal static class Samples
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Samples", "liuyin-2024");

    public static string Of(int number) => Directory.GetFiles(Folder, $"{number:00}-*.xlsx").Single();

    public static string Fixture(string name) =>
        Path.Combine(AppContext.BaseDirectory, "Features", "Ledgers", "Sheets", "Fixtures", name);
}
