using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Firms;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>A firm, a roster, a list, and the steps of an inspection as people take them: by the forms on the pages, or by one made up by hand.</summary>
internal static class Inspecting
{
    public const string Today = "2025-02-27";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    public static Firm Firm(string name = "重庆柳辰生态农业有限公司") => new() { Name = name };

    public static EnforcementOfficer Officer(string name, string number = "渝0109001", StaffKind kind = StaffKind.Officer) =>
        new() { Name = name, CertificateNumber = number, IssuedOn = new(2022, 6, 23), ValidUntil = new(2027, 6, 22), OnDuty = true, Kind = kind };

    public static EnforcementMatter Matter(string title = "对生产经营单位安全生产的检查", string field = "安全生产", bool inspects = true) => new()
    {
        Title = title, Source = EnforcementSource.Empowered, Field = field, Basis = "安全生产法第六十五条", BasisVersion = "2021年9月1日施行", Document = "北碚府办发〔2023〕110号", ValidFrom = new(2023, 11, 1),
        PublishedOn = new(2023, 11, 1), Inspects = inspects, CheckPoints = "有没有安全生产责任制\n消防通道有没有堵塞",
    };

    /// <summary>What every walk needs.</summary>
    public sealed record Planted(Firm Firm, EnforcementOfficer First, EnforcementOfficer Second, EnforcementMatter Matter);

    public static async Task<Planted> PlantAsync(TestSite site, Action<EnforcementMatter>? change = null)
    {
        var planted = new Planted(Firm(), Officer("黄文"), Officer("秦泉正", "渝0109002"), Matter());
        change?.Invoke(planted.Matter);
        await site.RegisterAsync(planted.Firm, planted.First, planted.Second, planted.Matter);
        return planted;
    }

    public static string Address(Guid inspection) => $"/enforcement/inspections/{inspection}";

    /// <summary>Fills in the plan as a person would: first the firm and the day, then the rest.</summary>
    public static async Task<(Guid? Id, IHtmlDocument Page)> TryPlanAsync(this TestBrowser browser, Planted planted, string day = Today, string kind = "Daily", IEnumerable<Guid>? matters = null, string? second = null, string interest = "Unconcerned", string? until = null, string ground = "", Guid? again = null)
    {
        var page = await browser.GetAsync($"/enforcement/inspections/plan{(again is null ? "" : $"/{again}")}?Firm={planted.Firm.Id}&On={day}");
        // A ticked box is a field of its own name for each matter.
        foreach (var box in page.QuerySelectorAll<IHtmlInputElement>("[name=Matters]")) box.IsChecked = (matters ?? [planted.Matter.Id]).Contains(Guid.Parse(box.Value));
        page = await browser.SubmitAsync(page, new()
        {
            ["Until"] = until ?? day, ["Kind"] = kind, ["Officer1"] = planted.First.Id.ToString(), ["Officer2"] = second ?? planted.Second.Id.ToString(), ["Interest"] = interest, ["Assistants"] = "1", ["Origin"] = "年度检查计划", ["Ground"] = ground,
        }, "#plan");
        var at = browser.Last.RequestMessage!.RequestUri!.AbsolutePath;
        return (Guid.TryParse(at.Split('/')[^1], out var id) && !at.Contains("/plan", StringComparison.Ordinal) ? id : null, page);
    }

    public static async Task<Guid> PlanAsync(this TestBrowser browser, Planted planted, string day = Today, string kind = "Daily", IEnumerable<Guid>? matters = null, string? until = null, string ground = "", string interest = "Unconcerned")
    {
        var (id, page) = await browser.TryPlanAsync(planted, day, kind, matters, interest: interest, until: until, ground: ground);
        Assert.True(id is not null, Said(page));
        return id!.Value;
    }

    /// <summary>Fills in the form of a step on the page and sends it.</summary>
    public static async Task<IHtmlDocument> StepAsync(this TestBrowser browser, Guid id, string step, params (string Name, string Value)[] fields)
    {
        var page = await browser.GetAsync(Address(id));
        return await browser.SubmitAsync(page, fields.ToDictionary(f => f.Name, f => f.Value), $"form:has(input[name=step][value={step}])");
    }

    /// <summary>Fills in the form of a step and expects it to be taken.</summary>
    public static async Task<IHtmlDocument> TakenAsync(this TestBrowser browser, Guid id, string step, params (string Name, string Value)[] fields)
    {
        var page = await browser.StepAsync(id, step, fields);
        Assert.True(page.QuerySelector(".refusal, .error") is null, $"{step}: {string.Join(' ', page.QuerySelectorAll(".refusal, .error").Select(e => e.TextContent))}");
        Assert.Contains("已登记：", Said(page), StringComparison.Ordinal);
        return page;
    }

    /// <summary>Sends a form made up by hand, whatever the page offers.</summary>
    public static async Task<(HttpResponseMessage Answer, string[] Codes)> ForceAsync(this TestBrowser browser, TestSite site, Guid id, string step, params (string Name, string Value)[] fields)
    {
        var token = (await browser.GetAsync("/password")).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await browser.Client.PostAsync(Address(id), new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", token), new(Command.Field, Ids.New(site.Clock).ToString()), new("step", step), new("version", (await site.InspectionAsync(id)).Version.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)),
        ]), Stop);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));
        return (answer, Codes(page));
    }

    /// <summary>From the plan to the code, each by whom it belongs to.</summary>
    public static async Task<Guid> CodedAsync(TestSite site, Planted planted, TestBrowser officer, string day = Today, string? until = null, IEnumerable<Guid>? matters = null)
    {
        var id = await officer.PlanAsync(planted, day, matters: matters, until: until);
        await officer.TakenAsync(id, "submit");
        using (var leader = await site.AsAsync(Role.Leader)) await leader.TakenAsync(id, "approve", ("Text", "同意"));
        await officer.TakenAsync(id, "make-code");
        return id;
    }

    /// <summary>The record of the visit, with a verdict for every point.</summary>
    public static async Task<IHtmlDocument> RecordAsync(this TestBrowser browser, Guid id, string day, string verdict = "Good", bool leaveOut = false)
    {
        var page = await browser.GetAsync(Address(id));
        var points = page.QuerySelectorAll<IHtmlInputElement>("[type=radio][value=Good]").Select(r => r.Name!).ToList();
        var fields = new Dictionary<string, string> { ["On"] = day, ["Hour"] = "10:20", ["Venue"] = "厂区", ["Who"] = "苏道静，经理", ["Word1"] = "CertificatesShown", ["Word2"] = "RightsTold", ["Text"] = "看了车间和仓库" };
        for (var i = leaveOut ? 1 : 0; i < points.Count; i++) fields[points[i]] = i == 0 || verdict == "Good" ? verdict : "Good";
        return await browser.SubmitAsync(page, fields, "form:has(input[name=step][value=record])");
    }

    public static string[] Codes(IDocument page) => [.. page.QuerySelectorAll(".refusal").Select(r => r.GetAttribute("data-code")!), .. page.QuerySelectorAll(".error").Select(e => e.TextContent)];

    /// <summary>What stands in the way of a step, as the page says it before anybody fills it in.</summary>
    public static string[] Gates(IDocument page, string step) => [.. page.QuerySelectorAll("#gates li").Where(l => l.QuerySelector("b")!.TextContent == step).SelectMany(l => l.QuerySelectorAll("[data-code]")).Select(c => c.GetAttribute("data-code")!)];

    public static string Said(IDocument page) => page.QuerySelector("main")!.TextContent;

    public static async Task<Inspection> InspectionAsync(this TestSite site, Guid id)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Inspection>().AsNoTracking().Include(i => i.Items).Include(i => i.Steps).Include(i => i.Findings).AsSplitQuery().SingleAsync(i => i.Id == id, Stop);
    }

    /// <summary>Changes a record as if a clerk had.</summary>
    public static async Task ChangeAsync<T>(this TestSite site, Guid id, Action<T> change) where T : Yifa.Web.Records.Record
    {
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var command = Ids.New(site.Clock);
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(command, command.ToString()), Acts.RecordChanged, async _ =>
        {
            change(await db.Set<T>().SingleAsync(r => r.Id == id, Stop));
            return "done";
        }, Stop);
        Assert.Null(answer.Refusal);
    }
}
