using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>
/// A passkey's whole life in a real browser with a machine that checks fingerprints (a virtual one, W3C Web Authentication §11): kept,
/// used instead of password and code, refused to whoever lacks it, and taken away by the security administrator.
/// </summary>
public sealed class PasskeyTests(Browser browser)
{
    [Fact]
    public async Task A_passkey_is_kept_signs_in_and_makes_the_password_alone_too_little()
    {
        await using var site = await Site.StartAsync("--demo");
        // A passkey belongs to a name; a bare address has none.
        var home = $"http://localhost:{site.Address.Port}";
        var page = await browser.DesktopAsync(site);
        var machine = await MachineAsync(page);
        await SignInAsync("sifa");
        await page.GotoAsync(home + "/second-factor");
        await page.GetByRole(AriaRole.Link, new() { Name = "通行密钥" }).ClickAsync();
        Assert.Empty(await page.BarriersAsync());
        await page.GetByLabel("叫什么").FillAsync("办公室电脑");
        await page.GetByRole(AriaRole.Button, new() { Name = "存一个通行密钥" }).ClickAsync();
        await Assertions.Expect(page.Locator("main code")).ToHaveCountAsync(8);
        await page.PictureAsync("passkey-kept");
        var spare = await page.Locator("main code").First.TextContentAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "抄好了" }).ClickAsync();

        // By the key alone: nothing is typed.
        await page.Locator(".top form[action='/sign-out'] button").First.ClickAsync();
        await page.GotoAsync(home + "/sign-in?back=/figures");
        await page.GetByRole(AriaRole.Link, new() { Name = "用通行密钥登录" }).ClickAsync();
        Assert.Empty(await page.BarriersAsync());
        await page.PictureAsync("passkey-sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "用通行密钥登录" }).ClickAsync();
        await page.WaitForURLAsync(home + "/figures");
        await Assertions.Expect(page.Locator(".top")).ToContainTextAsync("周德清");

        // The password alone leads to the second question, which a spare code answers.
        await page.Locator(".top form[action='/sign-out'] button").First.ClickAsync();
        await SignInAsync("sifa");
        await page.WaitForURLAsync(home + "/sign-in/code");
        Assert.Empty(await page.BarriersAsync());
        await page.GetByLabel("验证码或备用码").FillAsync(spare!);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(home + "/");

        // The only way in is not given away by mistake.
        await page.GotoAsync(home + "/second-factor/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "取消通行密钥：办公室电脑" }).ClickAsync();
        await Assertions.Expect(page.Locator(".refusal")).ToHaveAttributeAsync("data-code", "passkey.only-one");
        Assert.Empty(await page.BarriersAsync());

        // Who refuses his fingerprint is told so, and nothing has happened.
        await machine.SetVerifiedAsync(false);
        await page.Locator(".top form[action='/sign-out'] button").First.ClickAsync();
        await page.GotoAsync(home + "/sign-in/passkey");
        await page.GetByRole(AriaRole.Button, new() { Name = "用通行密钥登录" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-fault=cancelled]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-fault=unable]")).ToBeHiddenAsync();
        await machine.SetVerifiedAsync(true);

        // The machine is stolen: the security administrator takes its key away.
        var other = await browser.DesktopAsync(site);
        await other.SignInAsync("anquan");
        await other.GotoAsync("/security");
        await other.Locator("tr", new() { HasText = "sifa" }).GetByRole(AriaRole.Link, new() { Name = "管理" }).ClickAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "取消第二重验证和通行密钥" }).ClickAsync();
        await page.GotoAsync(home + "/sign-in/passkey");
        await page.GetByRole(AriaRole.Button, new() { Name = "用通行密钥登录" }).ClickAsync();
        await Assertions.Expect(page.Locator(".refusal")).ToHaveAttributeAsync("data-code", "sign-in.wrong-passkey");
        await SignInAsync("sifa");
        await page.WaitForURLAsync(home + "/");

        async Task SignInAsync(string login)
        {
            await page.GotoAsync(home + "/sign-in");
            await page.GetByLabel("登录名").FillAsync(login);
            await page.GetByLabel("密码").FillAsync("Yifa-demo-2024");
            await page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
        }
    }

    [Fact]
    public async Task Where_the_browser_has_no_passkeys_the_page_says_so_and_the_password_stays()
    {
        var site = await browser.DemoAsync();
        var page = await browser.DesktopAsync(site);
        await page.GotoAsync("/sign-in");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "用通行密钥登录" })).ToHaveCountAsync(0);
        page = await browser.PhoneAsync(site, script: false);
        await page.GotoAsync($"http://localhost:{site.Address.Port}/sign-in/passkey");
        await Assertions.Expect(page.Locator("[data-fault=unable]")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "用通行密钥登录" }).ClickAsync();
        await Assertions.Expect(page.Locator(".refusal")).ToHaveAttributeAsync("data-code", "sign-in.wrong-passkey");
    }

    private static async Task<Machine> MachineAsync(IPage page)
    {
        var line = await page.Context.NewCDPSessionAsync(page);
        await line.SendAsync("WebAuthn.enable");
        var made = await line.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
        return new Machine(line, made!.Value.GetProperty("authenticatorId").GetString()!);
    }

    private sealed record Machine(ICDPSession Line, string Id)
    {
        public async Task SetVerifiedAsync(bool verified) => _ = await Line.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = Id, ["isUserVerified"] = verified });
    }
}
