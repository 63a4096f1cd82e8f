using System.Globalization;
using System.Text.RegularExpressions;

namespace Yifa.Web.Tests.Features.Shared;

/// <summary>The style sheet is small, asks nothing of other hosts, and its colours can be read by tired eyes.</summary>
public sealed partial class StyleSheetTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "wwwroot", "yifa.css"));

    [Fact]
    public void It_is_at_most_24_KB() => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Css), 1, 24 * 1024);

    [Theory]
    [InlineData("@import")]
    [InlineData("url(")]
    [InlineData("gradient")]
    [InlineData("shadow")]
    [InlineData("http")]
    public void It_uses_nothing_that_loads_or_decorates(string word) => Assert.DoesNotContain(word, Css, StringComparison.OrdinalIgnoreCase);

    /// <summary>Text needs 4.5 : 1 (WCAG 2.2, 1.4.3), borders of controls and the focus ring 3 : 1 (1.4.11, 2.4.13).</summary>
    [Theory]
    [InlineData("ink", "paper", 4.5)]
    [InlineData("ink", "sheet", 4.5)]
    [InlineData("ink", "seal-soft", 4.5)]
    [InlineData("ink", "amber-soft", 4.5)]
    [InlineData("soft", "paper", 4.5)]
    [InlineData("soft", "sheet", 4.5)]
    [InlineData("soft", "mute", 4.5)]
    [InlineData("seal", "sheet", 4.5)]
    [InlineData("seal", "paper", 4.5)]
    [InlineData("seal", "seal-soft", 4.5)]
    [InlineData("pine", "pine-soft", 4.5)]
    [InlineData("amber", "amber-soft", 4.5)]
    [InlineData("blue", "paper", 4.5)]
    [InlineData("blue", "sheet", 4.5)]
    [InlineData("edge", "sheet", 3)]
    [InlineData("edge", "paper", 3)]
    [InlineData("focus", "sheet", 3)]
    [InlineData("focus", "paper", 3)]
    public void Its_colours_have_contrast(string front, string back, double least)
    {
        foreach (var tokens in Palettes())
            Assert.True(Contrast(tokens[front], tokens[back]) >= least, $"{front} on {back}: {Contrast(tokens[front], tokens[back]):F2}");
    }

    /// <summary>The palette of every day, and the one for readers who ask for more contrast laid over it.</summary>
    private static IEnumerable<Dictionary<string, string>> Palettes()
    {
        var blocks = Root().Matches(Css).Select(block => Token().Matches(block.Value).ToDictionary(t => t.Groups["name"].Value, t => t.Groups["hex"].Value)).ToList();
        Assert.Equal(2, blocks.Count);
        yield return blocks[0];
        yield return blocks[0].ToDictionary(token => token.Key, token => blocks[1].GetValueOrDefault(token.Key, token.Value));
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        if (hex.Length == 3) hex = string.Concat(hex.Select(c => $"{c}{c}"));
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Channel(0) + 0.7152 * Channel(2) + 0.0722 * Channel(4);
    }

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex Root();

    [GeneratedRegex(@"--(?<name>[a-z-]+): #(?<hex>[0-9a-f]{6}|[0-9a-f]{3})\b")]
    private static partial Regex Token();
}
