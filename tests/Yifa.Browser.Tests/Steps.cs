using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>What a person does on a page, named as he would name it.</summary>
internal static class Steps
{
    /// <summary>The public password of all demo accounts.</summary>
    private const string DemoPassword = "Yifa-demo-2024";

    /// <summary>What stands for a tick among the values of a form.</summary>
    public const string Ticked = "√";

    /// <summary>Today in the town.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(8));

    /// <summary>So many days after today, as a form takes a day.</summary>
    public static string Day(int after) => Today.AddDays(after).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Signs in as one of the demo accounts (sifa, zhifa, cungan, …).</summary>
    public static async Task SignInAsync(this IPage page, string login)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("登录名").FillAsync(login);
        await page.GetByLabel("密码").FillAsync(DemoPassword);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
    }

    /// <summary>Fills in what stands beside each label: words, a choice by its words or a part of them, a tick.</summary>
    public static async Task FillAsync(this ILocator form, params (string Label, string Value)[] fields)
    {
        foreach (var (label, value) in fields)
        {
            var words = new Regex($@"^\s*{Regex.Escape(label)}\s*(（可不填）)?\s*$");
            var field = form.GetByLabel(words);
            // A few choices stand open side by side, under their common name.
            if (await field.CountAsync() == 0) field = form.Locator("fieldset", new() { Has = form.Page.Locator("legend", new() { HasTextRegex = words }) }).GetByLabel(value, new() { Exact = true });
            // What need not be filled in is folded away.
            if (!await field.IsVisibleAsync()) await form.Locator("details:not([open]) > summary").First.ClickAsync();
            switch (await field.EvaluateAsync<string>("field => field.type"))
            {
                case "checkbox" or "radio": await field.CheckAsync(); break;
                case "select-one": await field.SelectOptionAsync(await OptionAsync(field, value)); break;
                default: await field.FillAsync(value); break;
            }
        }
    }

    /// <summary>Presses a button that sends a form.</summary>
    /// <returns>Whether it was taken: what is taken leads on, what is not comes back and says why.</returns>
    public static async Task<bool> SendAsync(this IPage page, string button)
    {
        var answer = await page.RunAndWaitForResponseAsync(() => page.Button(button).ClickAsync(), got => got.Request is { Method: "POST", IsNavigationRequest: true });
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        return answer.Status == 302;
    }

    /// <summary>Presses a button that sends a form, which has to be taken.</summary>
    public static async Task SentAsync(this IPage page, string button)
    {
        if (!await page.SendAsync(button)) Assert.Fail($"{page.Url}: {button}: {string.Join(' ', await page.Locator(".refusal, .error").AllInnerTextsAsync())}");
    }

    /// <summary>Registers a step of a course: opens its form by its name, fills it in, sends it, and finds it as the last line of what was done.</summary>
    public static async Task TakeStepAsync(this IPage page, string step, params (string Label, string Value)[] fields)
    {
        await page.FillStepAsync(step, fields);
        var done = page.Locator("main ol.rail > li");
        var before = await done.CountAsync();
        await page.SentAsync(ButtonOf(step));
        await Assertions.Expect(done).ToHaveCountAsync(before + 1);
        await Assertions.Expect(done.Last).ToContainTextAsync(step);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync($"已登记：{step}。");
    }

    /// <summary>Tries a step that is refused, and reads why.</summary>
    public static async Task MissStepAsync(this IPage page, string step, string why, params (string Label, string Value)[] fields)
    {
        await page.FillStepAsync(step, fields);
        Assert.False(await page.SendAsync(ButtonOf(step)), $"{step} was taken");
        await Assertions.Expect(page.Locator(".refusal").First).ToContainTextAsync(why);
    }

    /// <summary>Opens the form of a step by its name and fills it in.</summary>
    public static async Task FillStepAsync(this IPage page, string step, params (string Label, string Value)[] fields)
    {
        var (name, button) = (page.Locator("main summary", new() { Has = page.GetByText(step, new() { Exact = true }) }), page.Button(ButtonOf(step)));
        await name.WaitForAsync();
        // What comes next stands open already.
        if (!await button.IsVisibleAsync()) await name.ClickAsync();
        await page.Locator("form", new() { Has = button }).FillAsync(fields);
    }

    /// <summary>Follows the first link of these words.</summary>
    public static Task FollowAsync(this IPage page, string words) => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = words }).First.ClickAsync();

    // A step that is called a registration is not called so twice.
    private static string ButtonOf(string step) => step.StartsWith("登记", StringComparison.Ordinal) ? step : "登记" + step;

    private static ILocator Button(this IPage page, string words) => page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    private static Task<string> OptionAsync(ILocator list, string words) =>
        list.EvaluateAsync<string>("(list, words) => { const all = [...list.options]; return (all.find(o => o.text === words) ?? all.find(o => o.text.includes(words)) ?? { value: 'no option: ' + words }).value; }", words);
}
