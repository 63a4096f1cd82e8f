using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>What a page is judged by apart from its words: barriers, width, and a picture for human eyes.</summary>
internal static class Looks
{
    /// <summary>Barriers that axe calls serious or critical, one line each: rule, what it says, where.</summary>
    public static async Task<IReadOnlyList<string>> BarriersAsync(this IPage page)
    {
        var result = await page.RunAxe();
        return [.. result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {Where(node)}"))];
    }

    /// <summary>How many CSS pixels the page is wider than its window; 0 when nobody has to scroll sideways.</summary>
    public static Task<int> OverflowAsync(this IPage page) =>
        page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Saves the whole page as artifacts/NAME.png.</summary>
    public static Task PictureAsync(this IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Artifacts, name + ".png"), FullPage = true });

    private static string Where(AxeResultNode node) => $"{node.Target} {node.Html}";
}
