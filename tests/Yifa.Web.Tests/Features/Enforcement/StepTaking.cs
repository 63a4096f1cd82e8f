using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>A step of a course as somebody takes it on its page: filled in and sent, expected to be taken, or made up by hand whatever the page offers.</summary>
internal static class StepTaking
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    public static string FormOf(string step) => $"form:has(input[name=step][value={step}])";

    public static async Task<IHtmlDocument> StepAsync(this TestBrowser who, string address, string step, string on, IEnumerable<(string Name, string Value)> fields) =>
        await who.SubmitAsync(await who.GetAsync(address), fields.Prepend(("On", on)).ToDictionary(f => f.Item1, f => f.Item2), FormOf(step));

    /// <summary>The same with photographs and films.</summary>
    public static async Task<IHtmlDocument> StepAsync(this TestBrowser who, string address, string step, string on, IEnumerable<(string Name, string Value)> fields, params IEnumerable<(string Name, byte[] Bytes)> files) =>
        await who.SubmitAsync(await who.GetAsync(address), fields.Prepend(("On", on)).ToDictionary(f => f.Item1, f => f.Item2), FormOf(step), "files", files);

    public static async Task<IHtmlDocument> TakenAsync(this TestBrowser who, string address, string step, string on, IEnumerable<(string Name, string Value)> fields)
    {
        var page = await who.StepAsync(address, step, on, fields);
        Assert.True(page.QuerySelector(".refusal, .error") is null, $"{step}: {string.Join(' ', page.QuerySelectorAll(".refusal, .error").Select(e => e.TextContent))}");
        Assert.Contains("已登记：", Said(page), StringComparison.Ordinal);
        return page;
    }

    public static async Task<(HttpResponseMessage Answer, IHtmlDocument Page)> ForceAsync(this TestBrowser who, TestSite site, string address, int version, string step, IEnumerable<(string Name, string Value)> fields)
    {
        var token = (await who.GetAsync("/password")).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await who.Client.PostAsync(address, new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", token), new(Command.Field, Ids.New(site.Clock).ToString()), new("step", step), new("version", version.ToString(CultureInfo.InvariantCulture)),
            .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)),
        ]), Stop);
        return (answer, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop)));
    }
}
