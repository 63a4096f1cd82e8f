namespace Yifa.Insight.Tests.Counts;

/// <summary>Noufaily's 28 scenarios, ten series each, with and without outbreaks; week numbers in the files start at one.</summary>
internal static class Scenarios
{
    public static Dictionary<(int Scenario, int Rep, string Kind), double[]> Counts { get; } = Vectors.Read("noufaily/series.csv.gz").ToDictionary(
        r => (r.Whole("scenario"), r.Whole("rep"), r["kind"]),
        r => r["counts(space separated"].Split(' ').Select(double.Parse).ToArray());

    /// <summary>The weeks (from zero) that an outbreak raised among the last 49; none where chance made it empty.</summary>
    public static Dictionary<(int Scenario, int Rep), int[]> Outbreaks { get; } = Vectors.Read("noufaily/outbreaks.csv").ToDictionary(
        r => (r.Whole("scenario"), r.Whole("rep")),
        r => r["weeks"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => int.Parse(w) - 1).Where(w => w is >= 575 and < 624).ToArray());
}
