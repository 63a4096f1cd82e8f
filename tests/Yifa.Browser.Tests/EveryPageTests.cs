using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>
/// Every kind of page in a real browser: axe finds nothing serious on a desktop and on a phone, nothing scrolls sideways at 320 pixels,
/// whatever takes the keyboard's focus shows it, paper gets no navigation, and the browser reports no breach of the content policy.
/// </summary>
public sealed partial class EveryPageTests(Browser browser)
{
    [Theory, MemberData(nameof(PageKinds.Logins), MemberType = typeof(PageKinds))]
    public async Task Every_page_kind_is_without_barriers_on_a_desktop_and_on_paper(string login)
    {
        var page = await browser.DesktopAsync(await browser.DemoAsync());
        var faults = new List<string>();
        Listen(page, faults);
        if (login != PageKinds.Visitor) await page.SignInAsync(login);
        foreach (var path in await PathsAsync(page, login))
        {
            await OpenAsync(page, path, faults);
            await page.PictureAsync($"every-{login}{FileName(path)}-desktop");
            faults.AddRange((await page.BarriersAsync()).Select(barrier => $"{path}: {barrier}"));
            faults.AddRange((await page.BlindFocusAsync()).Select(blind => $"{path}: focus cannot be seen on {blind}"));
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            foreach (var hidden in (string[])[".top", ".side", ".nav", ".menu", ".skip", ".pager", ".trail", ".btn"])
                if (!path.StartsWith("/screen", StringComparison.Ordinal) && await page.Locator(hidden).Locator("visible=true").CountAsync() > 0) faults.Add($"{path}: {hidden} is printed");
            await page.PictureAsync($"every-{login}{FileName(path)}-print");
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    [Theory, MemberData(nameof(PageKinds.Logins), MemberType = typeof(PageKinds))]
    public async Task Every_page_kind_is_without_barriers_on_a_phone_and_fits_320_pixels(string login)
    {
        var page = await browser.PhoneAsync(await browser.DemoAsync());
        var faults = new List<string>();
        Listen(page, faults);
        if (login != PageKinds.Visitor) await page.SignInAsync(login);
        foreach (var path in await PathsAsync(page, login))
        {
            await page.SetViewportSizeAsync(360, 740);
            await OpenAsync(page, path, faults);
            await page.PictureAsync($"every-{login}{FileName(path)}-phone");
            faults.AddRange((await page.BarriersAsync()).Select(barrier => $"{path}: {barrier}"));
            foreach (var width in (int[])[900, 480, 360, 320])
            {
                await page.SetViewportSizeAsync(width, 740);
                if (await page.OverflowAsync() is not 0 and var wide) faults.Add($"{path}: {wide} pixels too wide at {width}");
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    [Fact]
    public void Every_page_of_the_program_is_among_those_that_are_looked_at()
    {
        var looked = PageKinds.All.Select(p => p.Path.Split(" > ")[^1].Split('?')[0]).Append("/error/404").ToList();
        Assert.All(PageKinds.AfterAnAct, page => Assert.Contains(typeof(EveryPageTests).Assembly.GetTypes().SelectMany(t => t.GetMethods()), m => m.Name == page.Where && m.GetCustomAttribute<FactAttribute>() is not null));
        var known = PageKinds.AfterAnAct.Select(p => p.Route).Concat(PageKinds.WithoutLooks).ToList();
        var routes = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src", "Yifa.Web", "Features"), "*.cshtml", SearchOption.AllDirectories)
            .Select(file => Route().Match(File.ReadAllText(file))).Where(m => m.Success).Select(m => m.Groups[1].Value).ToList();
        Assert.True(routes.Count > 100, $"{routes.Count} pages only");
        Assert.DoesNotContain(routes, route => !known.Contains(route) && !looked.Exists(path => Regex.IsMatch(path, PatternOf(route))));
        // What is gone from the program goes from the lists.
        Assert.Empty(known.Except(routes));

        static string PatternOf(string route) => $"^{string.Concat(route.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => !part.StartsWith('{') ? "/" + Regex.Escape(part) : part.EndsWith("?}", StringComparison.Ordinal) ? "(/[^/]+)?" : "/[^/]+"))}/?$";
    }

    [Fact]
    public async Task What_only_an_act_brings_about_is_without_barriers_at_320_pixels()
    {
        await using var site = await Site.StartAsync("--demo");
        var page = await browser.PhoneAsync(site);
        await page.SetViewportSizeAsync(320, 740);
        await page.SignInAsync("sifa");
        await page.GotoAsync("/disputes/sweeping");
        await page.GetByLabel("排查重点").FillAsync("年底欠薪");
        await page.GetByLabel("截止日期").FillAsync(await page.GetByLabel("开始日期").InputValueAsync());
        await page.SentAsync("安排");
        await page.Locator("main a[href^='/disputes/sweeping/']").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("年底欠薪");
        await page.LookAsync("sweep-report-320");

        await page.GotoAsync("/supervision/reviews");
        await page.GetByLabel("决定日期从").FillAsync("2025-01-01");
        await page.GetByLabel("评查人一").FillAsync("周德清");
        await page.GetByLabel("评查人二").FillAsync("何远山");
        await page.SentAsync("抽签");
        await page.Locator("main a[href^='/supervision/reviews/']").First.ClickAsync();
        await page.LookAsync("review-score-320");

        await page.GotoAsync("/ledgers/meetings");
        await page.GotoAsync((await page.Locator("main tbody tr a").First.GetAttributeAsync("href")) + "/bin");
        await page.GetByLabel("为什么移进回收站").FillAsync("重复登记");
        await page.GetByLabel("我知道，仍然移进回收站").CheckAsync();
        await page.SentAsync("移进回收站");
        await page.GotoAsync("/ledgers/meetings/bin");
        await page.Locator("main a[href$='/binned']").First.ClickAsync();
        await page.LookAsync("binned-320");
    }

    [Fact]
    public async Task Two_who_change_one_field_get_a_page_without_barriers_that_lays_both_side_by_side()
    {
        await using var site = await Site.StartAsync("--demo");
        var (one, other) = (await browser.DesktopAsync(site), await browser.PhoneAsync(site));
        foreach (var page in (IPage[])[one, other]) await page.SignInAsync("sifa");
        await one.GotoAsync("/ledgers/disputes");
        var edit = await one.Locator("main tbody a[href$='/edit']").First.GetAttributeAsync("href");
        foreach (var page in (IPage[])[one, other]) await page.GotoAsync(edit!);
        await one.GetByLabel("简要情况").FillAsync("先存的人写的经过");
        await one.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await other.GetByLabel("简要情况").FillAsync("后存的人写的经过");
        await other.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();

        await Assertions.Expect(other.Locator(".refusal")).ToBeVisibleAsync();
        await Assertions.Expect(other.Locator("main")).ToContainTextAsync("先存的人写的经过");
        await Assertions.Expect(other.GetByLabel("简要情况")).ToHaveValueAsync("后存的人写的经过");
        await other.PictureAsync("clash-phone");
        Assert.Empty(await other.BarriersAsync());
        await other.SetViewportSizeAsync(320, 740);
        Assert.Equal(0, await other.OverflowAsync());
        await other.GetByLabel("我写的").CheckAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Assertions.Expect(other.Locator("h1")).ToHaveTextAsync("后存的人写的经过");
    }

    [Fact]
    public async Task The_wizard_of_the_import_the_report_and_its_signing_are_without_barriers_at_320_pixels()
    {
        await using var site = await Site.StartAsync("--demo");
        var page = await browser.PhoneAsync(site);
        await page.SetViewportSizeAsync(320, 740);
        await page.SignInAsync("sifa");
        await page.GotoAsync("/ledgers/import");
        await page.GetByLabel("选择文件").SetInputFilesAsync(Path.Combine(Checkout.Root, "src", "Yifa.Web", "Samples", "liuyin-2024", "09-执法培训台账.xlsx"));
        await page.GetByRole(AriaRole.Button, new() { Name = "预检" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "预检结果" })).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("已登记过 3 条", new() { Timeout = 120_000 });
        await HoldAsync("import-preview");
        await page.GotoAsync("/reports/new?year=2024");
        await page.GetByRole(AriaRole.Button, new() { Name = "起草" }).ClickAsync();
        await Assertions.Expect(page.Locator("article.doc")).ToContainTextAsync("968");
        await HoldAsync("report-draft");
        foreach (var path in (string[])["/reports/2024/edit", "/reports/2024/export", "/reports"])
        {
            await page.GotoAsync(path);
            await HoldAsync("report" + FileName(path));
        }
        var leader = page = await browser.PhoneAsync(site);
        await leader.SetViewportSizeAsync(320, 740);
        await leader.SignInAsync("lingdao");
        await Assertions.Expect(leader.Locator("main")).ToContainTextAsync("等您签发");
        await leader.GotoAsync("/reports/2024/sign");
        await HoldAsync("report-sign");
        await leader.GetByRole(AriaRole.Button, new() { Name = "签发" }).ClickAsync();
        foreach (var path in (string[])["/reports/2024/frozen", "/reports/2024/frozen/1", "/reports/2024/publish", "/"])
        {
            await leader.GotoAsync(path);
            await HoldAsync("signed" + FileName(path));
        }

        async Task HoldAsync(string name)
        {
            await page.PictureAsync(name + "-320");
            Assert.Empty(await page.BarriersAsync());
            Assert.True(await page.OverflowAsync() == 0, $"{name} scrolls sideways");
        }
    }

    // A page that is gone would pass every test of looks as the page that says so.
    private static async Task OpenAsync(IPage page, string path, List<string> faults)
    {
        var answer = await page.GotoAsync(path);
        if (answer!.Status != (path == "/no-such-page" ? 404 : 200)) faults.Add($"{path}: answered {answer.Status}");
    }

    private static async Task<IReadOnlyList<string>> PathsAsync(IPage page, string login)
    {
        var paths = new List<string>();
        foreach (var (_, kind) in PageKinds.All.Where(p => p.Login == login))
        {
            var (path, target) = kind.Split(" > ") is [var from, var to] ? (from, to) : (kind, null);
            if (PageKinds.FirstOf.FirstOrDefault(f => path.Contains(f.Place, StringComparison.Ordinal)) is ({ } place, { } ledger))
            {
                await page.GotoAsync($"/ledgers/{ledger}");
                var record = (await page.Locator("main tbody tr a").First.GetAttributeAsync("href"))!.Split('/')[3];
                path = path.Replace(place, record, StringComparison.Ordinal);
                if (target is null)
                {
                    paths.Add(path);
                    continue;
                }
            }
            if (target is not null)
            {
                await page.GotoAsync(path);
                var links = await page.Locator("main a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href') ?? '')");
                var like = new Regex($"^{Regex.Escape(target).Replace("\\{id}", "[^/?]+", StringComparison.Ordinal)}([?]|$)");
                paths.Add(links.FirstOrDefault(link => like.IsMatch(link)) ?? throw new InvalidOperationException($"{path} leads to no {target}: {string.Join(' ', links)}"));
                continue;
            }
            if (!path.Contains("{id}", StringComparison.Ordinal))
            {
                paths.Add(path);
                continue;
            }
            var list = path[..path.IndexOf("/{id}", StringComparison.Ordinal)];
            await page.GotoAsync(list);
            var records = await page.Locator("main tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(row => row.querySelector('a').getAttribute('href'))");
            var reveals = path.Contains("/reveal", StringComparison.Ordinal);
            // Not every record has something covered.
            for (var i = 0; reveals && i < records.Length; i++)
            {
                await page.GotoAsync(records[i]);
                if (await page.Locator("main a[href*='/reveal']").CountAsync() == 0) continue;
                paths.Add((await page.Locator("main a[href*='/reveal']").First.GetAttributeAsync("href"))!);
                break;
            }
            if (!reveals) paths.Add(path.Replace(list + "/{id}", records[0], StringComparison.Ordinal));
        }
        return paths;
    }

    // A breach of the content policy is a line in the console and nowhere else.
    private static void Listen(IPage page, List<string> faults) => page.Console += (_, line) =>
    {
        if (line.Type == "error" && !line.Text.Contains("404", StringComparison.Ordinal)) faults.Add($"{page.Url}: {line.Text}");
    };

    private static string FileName(string path) => Strange().Replace(Id().Replace(path.Split('?')[0], "id"), "-");

    [GeneratedRegex("^@page \"([^\"]+)\"", RegexOptions.Multiline)]
    private static partial Regex Route();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Strange();
}
