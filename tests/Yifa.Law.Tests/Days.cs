namespace Yifa.Law.Tests;

/// <summary>Short ways to write days in specifications.</summary>
internal static class Days
{
    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
