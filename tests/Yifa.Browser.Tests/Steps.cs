using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>What a person does on a page, named as he would name it.</summary>
internal static class Steps
{
    /// <summary>The public password of all demo accounts.</summary>
    private const string DemoPassword = "Yifa-demo-2024";

    /// <summary>Signs in as one of the demo accounts (sifa, zhifa, cungan, …).</summary>
    public static async Task SignInAsync(this IPage page, string login)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("登录名").FillAsync(login);
        await page.GetByLabel("密码").FillAsync(DemoPassword);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
    }
}
