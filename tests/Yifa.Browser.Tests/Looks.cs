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

    /// <summary>
    /// What takes the focus by the Tab key without showing it: neither it nor a part of it is drawn differently. The page is walked with the
    /// key itself, because a focus set by script need not be shown.
    /// </summary>
    public static async Task<IReadOnlyList<string>> BlindFocusAsync(this IPage page, int most = 150)
    {
        List<string> blind = [];
        await page.EvaluateAsync("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
        for (var i = 0; i < most; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var seen = await page.EvaluateAsync<string?>("""
                () => {
                    const at = document.activeElement;
                    if (!at || at === document.body || at.dataset.walked) return null;
                    at.dataset.walked = '1';
                    const style = getComputedStyle(at);
                    const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== 'transparent';
                    return (shown ? '' : 'blind ') + at.tagName + ' ' + (at.id || at.textContent.trim().slice(0, 20));
                }
                """);
            if (seen is null) break;
            if (seen.StartsWith("blind ", StringComparison.Ordinal)) blind.Add(seen[6..]);
        }
        return blind;
    }

    /// <summary>Saves the whole page as artifacts/NAME.png.</summary>
    public static Task PictureAsync(this IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Artifacts, name + ".png"), FullPage = true });

    /// <summary>Looks at a page on this screen and on paper: nobody scrolls sideways, nothing bars the way, and both are kept as pictures.</summary>
    public static async Task LookAsync(this IPage page, string name)
    {
        await page.PictureAsync(name);
        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(await page.BarriersAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.PictureAsync(name + "-print");
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private static string Where(AxeResultNode node) => $"{node.Target} {node.Html}";
}
