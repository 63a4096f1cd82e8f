using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Running;

namespace Yifa.Web.Tests.Features.SignIn;

public sealed class SignInTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static string Path(TestBrowser browser) => browser.Last.RequestMessage!.RequestUri!.AbsolutePath;

    [Theory, BothEngines]
    public async Task Five_wrong_passwords_lock_the_account_for_half_an_hour(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var browser = site.Anonymous();
        for (var attempt = 0; attempt < SignInSetup.AttemptsBeforeLock; attempt++) await browser.SignInAsync("sifa", "not-the-password");
        await browser.SignInAsync("sifa", Demo.Password);
        Assert.Equal("/sign-in", Path(browser));
        Assert.Contains("已锁定", await browser.Last.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task An_unknown_name_and_a_wrong_password_are_answered_alike(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var browser = site.Anonymous();
        await browser.SignInAsync("nobody", "x");
        var unknown = (await browser.GetAsync("/sign-in")).Title;
        await browser.SignInAsync("nobody", "x");
        var one = await browser.Last.Content.ReadAsStringAsync(Stop);
        await browser.SignInAsync("sifa", "x");
        var two = await browser.Last.Content.ReadAsStringAsync(Stop);
        Assert.NotNull(unknown);
        Assert.Contains("登录名或密码不对", one, StringComparison.Ordinal);
        Assert.Contains("登录名或密码不对", two, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task The_first_sign_in_opens_nothing_but_the_change_of_password(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var administrator = await site.AsAsync(Role.SystemAdministrator);
        var page = await administrator.SubmitAsync(await administrator.GetAsync("/accounts/new"), new() { ["Login"] = "xinren", ["Name"] = "新人", ["Role"] = nameof(Role.JusticeOfficer) });
        var password = page.QuerySelector("p.num")!.TextContent.Trim();
        Assert.Contains("待核准", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var newcomer = site.Anonymous();
        await newcomer.SignInAsync("xinren", password);
        Assert.Equal("/sign-in", Path(newcomer));
        using var security = await site.AsAsync(Role.SecurityAdministrator);
        await security.SubmitAsync(await security.GetAsync($"/security/accounts/{await site.AccountAsync("xinren")}"), new() { ["Step"] = "approve" }, "#steps");
        await newcomer.SignInAsync("xinren", password);
        Assert.Equal("/password", Path(newcomer));
        await newcomer.GetAsync("/figures");
        Assert.Equal("/password", Path(newcomer));

        var weak = await newcomer.SubmitAsync(await newcomer.GetAsync("/password"), new() { ["OldPassword"] = password, ["NewPassword"] = "short", ["Repeated"] = "short" });
        Assert.Contains("至少 12 位", weak.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await newcomer.SubmitAsync(await newcomer.GetAsync("/password"), new() { ["OldPassword"] = password, ["NewPassword"] = "Brand-new-2025", ["Repeated"] = "Brand-new-2025" });
        Assert.Equal("/", Path(newcomer));
    }

    [Theory, BothEngines]
    public async Task A_disabled_account_is_out_at_once(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.GetAsync("/");
        Assert.Equal("/", Path(officer));
        using var administrator = await site.AsAsync(Role.SystemAdministrator);
        await using (var scope = site.Scope())
        {
            var id = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Users.Where(a => a.UserName == "sifa").Select(a => a.Id).SingleAsync(Stop);
            await administrator.SubmitAsync(await administrator.GetAsync($"/accounts/{id}"), new() { ["Step"] = "disable" });
        }
        await officer.GetAsync("/");
        Assert.Equal("/sign-in", Path(officer));
        await officer.SignInAsync("sifa", Demo.Password);
        Assert.Equal("/sign-in", Path(officer));
    }

    [Theory, BothEngines]
    public async Task After_half_an_hour_of_idleness_one_signs_in_again(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        site.Clock.Move(SignInSetup.HalfAnHour + TimeSpan.FromMinutes(1));
        await officer.GetAsync("/");
        Assert.Equal("/sign-in", Path(officer));
    }
}
