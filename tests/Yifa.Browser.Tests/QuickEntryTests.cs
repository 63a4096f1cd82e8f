using System.Diagnostics;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>
/// A dispute from 今日 to the record, in under a minute: by keyboard alone, with script and without, at the pace of somebody who does not
/// type fast; and on a phone without script by a village cadre.
/// </summary>
public sealed class QuickEntryTests(Browser browser)
{
    /// <summary>Milliseconds between two keys: three a second.</summary>
    private const int Pace = 330;

    /// <summary>Keys for one character of Chinese: about three letters of its sound, and one to choose it.</summary>
    private const int KeysForACharacter = 4;

    private const string Summary = "两家因屋檐滴水争吵";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_officer_registers_a_dispute_by_keyboard_alone_in_under_a_minute(bool script)
    {
        await using var site = await Site.StartAsync("--demo");
        var page = await browser.DesktopAsync(site, script);
        await page.SignInAsync("sifa");
        await page.GotoAsync("/");
        var watch = Stopwatch.StartNew();
        var keys = 0;

        await AccessKeyAsync();
        await page.WaitForURLAsync("**/ledgers/disputes/new");
        // The day is today's; the village is the first thing to say, and the form opens in it.
        await Assertions.Expect(page.GetByLabel("所属村（社区）")).ToBeFocusedAsync();
        await PressAsync("ArrowDown", 3);
        await Assertions.Expect(page.GetByLabel("所属村（社区）").Locator("option:checked")).ToHaveTextAsync("明通村");
        await PressAsync("Tab");
        await PressAsync("ArrowDown", 2);
        await PressAsync("Tab");
        await TypeAsync("张先明");
        await PressAsync("Enter");
        await TypeAsync("李长贵");
        await PressAsync("Tab");
        await TypeAsync(Summary);
        await PressAsync("Tab");
        await PressAsync("Space");
        await PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Summary);

        watch.Stop();
        await page.PictureAsync($"entered-by-keyboard-{(script ? "script" : "no-script")}");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("张先明、李长贵");
        TestContext.Current.TestOutputHelper?.WriteLine($"{keys} keystrokes, {watch.Elapsed.TotalSeconds:0.0} s");
        Assert.Equal(13 + 15 * KeysForACharacter, keys);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");

        async Task PressAsync(string key, int times = 1)
        {
            for (var i = 0; i < times; i++)
            {
                await page.Keyboard.PressAsync(key);
                await page.WaitForTimeoutAsync(Pace);
                keys++;
            }
        }

        async Task TypeAsync(string text)
        {
            foreach (var character in text)
            {
                await page.Keyboard.InsertTextAsync(character.ToString());
                await page.WaitForTimeoutAsync(Pace * KeysForACharacter);
                keys += KeysForACharacter;
            }
        }

        // Alt and 1. The driver sends no text with Alt, and Chromium looks for an access key by its text.
        async Task AccessKeyAsync()
        {
            var browserOfPage = await page.Context.NewCDPSessionAsync(page);
            foreach (var type in (string[])["keyDown", "keyUp"])
                await browserOfPage.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = type, ["modifiers"] = 1, ["key"] = "1", ["code"] = "Digit1", ["windowsVirtualKeyCode"] = 49, ["unmodifiedText"] = "1" });
            keys++;
        }
    }

    [Fact]
    public async Task Without_access_keys_the_cadre_comes_to_his_first_button_in_three_keystrokes()
    {
        var page = await browser.DesktopAsync(await browser.DemoAsync());
        await page.SignInAsync("cungan");
        await page.GotoAsync("/");
        foreach (var key in (string[])["Tab", "Enter", "Tab"]) await page.Keyboard.PressAsync(key);
        await Assertions.Expect(page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "纠纷", Exact = true })).ToBeFocusedAsync();
        await page.PictureAsync("cadre-focus");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/ledgers/disputes/new");
        // His village is the only one, so it is filled in; what kind of quarrel comes next.
        await Assertions.Expect(page.GetByLabel("纠纷类别")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_cadre_registers_a_dispute_on_a_phone_without_script_and_what_was_missing_is_said_and_kept()
    {
        await using var site = await Site.StartAsync("--demo");
        var page = await browser.PhoneAsync(site, script: false);
        await page.SignInAsync("cungan");
        await page.GotoAsync("/");
        var button = page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "纠纷", Exact = true });
        var box = (await button.BoundingBoxAsync())!;
        Assert.True(box.Height >= 48 && box.Y + box.Height < 740, $"the first button is small or below the fold: {box.Y}, {box.Height}");
        await button.TapAsync();
        await page.GetByLabel("当事人").FillAsync("张先明\n李长贵");
        await page.GetByLabel("简要情况").FillAsync(Summary);
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).TapAsync();
        await Assertions.Expect(page.Locator(".refusal")).ToContainTextAsync("纠纷类别");
        await page.PictureAsync("entry-refused-phone");
        Assert.Equal(0, await page.OverflowAsync());
        await Assertions.Expect(page.GetByLabel("简要情况")).ToHaveValueAsync(Summary);
        await page.GetByLabel("纠纷类别").SelectOptionAsync(new SelectOptionValue { Label = "邻里纠纷" });
        await page.GetByText("村级").TapAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).TapAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Summary);
        await Assertions.Expect(page.Locator(".notice")).ToBeVisibleAsync();
        await page.PictureAsync("entered-phone");
    }
}
