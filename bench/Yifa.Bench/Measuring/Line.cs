using System.Globalization;

namespace Yifa.Bench.Measuring;

/// <summary>One line of the table of docs/performance.md.</summary>
/// <param name="What">What was measured, on which engine.</param>
/// <param name="Measured">The program's own figure.</param>
/// <param name="Baseline">The figure beside it; – where there is none.</param>
/// <param name="Ratio">Ours by the baseline, with the least and the greatest of the rounds; then the same of processor time, which other work on the machine hardly touches.</param>
/// <param name="Aim">What was promised; – where the line only informs.</param>
/// <param name="Met">Whether it was kept; null where nothing was promised.</param>
internal sealed record Line(string What, string Measured, string Baseline, string Ratio, string Aim, bool? Met)
{
    public static string Heads { get; } = "| what | measured | baseline | ratio (least–greatest); of processor time | aim | |\n|---|---|---|---|---|---|";

    public override string ToString() => $"| {What} | {Measured} | {Baseline} | {Ratio} | {Aim} | {Met switch { true => "met", false => "**missed**", null => "" }} |";

    /// <summary>A comparison of two sides that took turns.</summary>
    public static Line Compare(string what, Times ours, Times baseline, double? aim)
    {
        var (clock, processor) = (ours.RatiosTo(baseline, s => s.Seconds), ours.RatiosTo(baseline, s => s.Processor));
        var ratio = Times.MedianOf(clock);
        return new(what, Seconds(ours.Median), Seconds(baseline.Median), string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00} ({clock.Min():0.00}–{clock.Max():0.00}); {Times.MedianOf(processor):0.00}"),
            aim is { } most ? string.Create(CultureInfo.InvariantCulture, $"≤ {most:0.#}") : "–", aim is null ? null : ratio <= aim);
    }

    /// <summary>A time with a limit of its own.</summary>
    public static Line Within(string what, Times ours, double seconds) => new(what, Seconds(ours.Median), "–",
        $"({Seconds(ours.Seconds.Min())}–{Seconds(ours.Seconds.Max())})", string.Create(CultureInfo.InvariantCulture, $"≤ {seconds:0.#} s"), ours.Median <= seconds);

    /// <summary>An amount of memory with a limit of its own.</summary>
    public static Line Memory(string what, double mebibytes, double most) =>
        new(what, string.Create(CultureInfo.InvariantCulture, $"{mebibytes:0} MB"), "–", "–", string.Create(CultureInfo.InvariantCulture, $"≤ {most:0} MB"), mebibytes <= most);

    /// <summary>How long the slowest twentieth of many waited, with a limit of its own.</summary>
    public static Line Percentile(string what, IEnumerable<double> milliseconds, double most)
    {
        var ordered = milliseconds.Order().ToList();
        return new($"{what}, 95 of 100 within", string.Create(CultureInfo.InvariantCulture, $"{At(ordered, 0.95):0} ms"), "–",
            string.Create(CultureInfo.InvariantCulture, $"(half {At(ordered, 0.5):0} ms, 99 of 100 {At(ordered, 0.99):0} ms, of {ordered.Count})"), string.Create(CultureInfo.InvariantCulture, $"≤ {most:0} ms"), At(ordered, 0.95) <= most);
    }

    /// <summary>Within how much of many a share of them came; they are in order, and there is at least one.</summary>
    public static double At(List<double> ordered, double share) => ordered[Math.Min(ordered.Count - 1, (int)(share * ordered.Count))];

    public static string Seconds(double seconds) => seconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds * 1000:0} ms") : string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s");
}
