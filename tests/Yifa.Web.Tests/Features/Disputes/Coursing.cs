using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>A dispute between two, a roster, and the steps of its course as a person takes them: by the form on the page, or by one made up by hand.</summary>
internal static class Coursing
{
    public const string Village = "500109111226";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    /// <summary>Plants a committee in office, a mediator of it, and one whose term has ended.</summary>
    public static async Task<(Guid Fit, Guid Ended)> RosterAsync(TestSite site)
    {
        var (fit, ended) = (new Mediator { Name = "杨良文", CommitteeName = "明通村调委会", Place = Village, Post = MediatorPost.Head, AppointedOn = new(2024, 3, 1) }, new Mediator { Name = "田文远", CommitteeName = "旧调委会", Place = Village, Post = MediatorPost.Member, AppointedOn = new(2020, 3, 1) });
        await site.RegisterAsync(
            new MediationCommittee { Name = "明通村调委会", Place = Village, ElectedOn = new(2024, 3, 1) }, new MediationCommittee { Name = "旧调委会", Place = Village, ElectedOn = new(2020, 3, 1) }, fit, ended);
        return (fit.Id, ended.Id);
    }

    /// <summary>Plants a quarrel of two, found three weeks before the clock of the tests.</summary>
    public static async Task<Guid> QuarrelAsync(TestSite site, string summary = "两家为屋檐滴水争吵", string? village = Village, Action<Dispute>? change = null)
    {
        var dispute = new Dispute
        {
            FoundOn = new(2025, 2, 6), Kind = DisputeKind.Neighbours, Summary = summary, Channel = DisputeChannel.GridReport, Level = DisputeLevel.Village, Place = village,
            Parties = [new DisputeParty { Ordinal = 1, Name = "林小满" }, new DisputeParty { Ordinal = 2, Name = "陈大有" }],
        };
        change?.Invoke(dispute);
        await site.RegisterAsync(dispute);
        return dispute.Id;
    }

    public static string Address(Guid dispute) => $"/disputes/{dispute}/course";

    /// <summary>Fills in the form of a step on the page and sends it.</summary>
    public static async Task<IHtmlDocument> StepAsync(this TestBrowser browser, Guid dispute, string step, params (string Name, string Value)[] fields) =>
        await browser.SubmitAsync(await browser.GetAsync(Address(dispute)), fields.ToDictionary(f => f.Name, f => f.Value), $"form:has(input[name=step][value={step}])");

    /// <summary>Fills in the form of a step and expects it to be taken.</summary>
    public static async Task<IHtmlDocument> TakenAsync(this TestBrowser browser, Guid dispute, string step, params (string Name, string Value)[] fields)
    {
        var page = await browser.StepAsync(dispute, step, fields);
        Assert.True(page.QuerySelector(".refusal, .error") is null, $"{step}: {string.Join(' ', page.QuerySelectorAll(".refusal, .error").Select(e => e.TextContent))}");
        Assert.Contains("已登记：", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        return page;
    }

    /// <summary>Sends a form made up by hand, whatever the page offers.</summary>
    public static async Task<(HttpResponseMessage Answer, string[] Codes)> ForceAsync(this TestBrowser browser, TestSite site, Guid dispute, string step, params (string Name, string Value)[] fields)
    {
        var token = (await browser.GetAsync("/password")).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await browser.Client.PostAsync(Address(dispute), new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", token), new(Command.Field, Ids.New(site.Clock).ToString()), new("step", step), new("version", (await site.DisputeAsync(dispute)).Version.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)),
        ]), Stop);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));
        return (answer, [.. page.QuerySelectorAll(".refusal").Select(r => r.GetAttribute("data-code")!), .. page.QuerySelectorAll(".error").Select(e => e.TextContent)]);
    }

    public static string[] Codes(IDocument page) => [.. page.QuerySelectorAll(".refusal").Select(r => r.GetAttribute("data-code")!)];

    public static string Said(IDocument page) => page.QuerySelector("main")!.TextContent;

    public static async Task<Dispute> DisputeAsync(this TestSite site, Guid id)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Dispute>().AsNoTracking().Include(d => d.Parties).Include(d => d.Steps).AsSplitQuery().SingleAsync(d => d.Id == id, Stop);
    }

    /// <summary>A change that no page makes, on record as everything.</summary>
    public static async Task WriteAsync(this TestSite site, Func<IServiceProvider, Writing, Task> change)
    {
        await using var scope = site.Scope();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "planted"), Acts.RecordChanged, async writing =>
        {
            await change(scope.ServiceProvider, writing);
            return "planted";
        }, Stop);
        Assert.Null(answer.Refusal);
    }

    public static Task ChangeAsync(this TestSite site, Guid id, Action<Dispute> change) =>
        site.WriteAsync(async (services, _) => change(await services.GetRequiredService<AppDbContext>().Set<Dispute>().Include(d => d.Parties).Include(d => d.Steps).AsSplitQuery().SingleAsync(d => d.Id == id, Stop)));

    /// <summary>Gives a dispute to an account.</summary>
    public static async Task AssignAsync(this TestSite site, Guid id, string login)
    {
        var account = await site.AccountAsync(login);
        await site.WriteAsync(async (services, writing) =>
        {
            var db = services.GetRequiredService<AppDbContext>();
            var assignment = new Assignment { AccountId = account, AssignedAt = writing.At, AssignedBy = "测试", Ordinal = await db.Assignments.CountAsync(a => a.RecordId == id, Stop) + 1 };
            assignment.Follow(await db.Set<Dispute>().AsNoTracking().SingleAsync(d => d.Id == id, Stop));
            db.Add(assignment);
        });
    }

    public static async Task<VerificationResult> VerifyAsync(this TestSite site)
    {
        await using var scope = site.Scope();
        return await new Verification(scope.ServiceProvider.GetRequiredService<AppDbContext>()).RunAsync(Stop);
    }

    /// <summary>Takes a matter from the register to its first session, on the days given.</summary>
    public static async Task TalkAsync(this TestBrowser browser, Guid dispute, Guid mediator, string outcome)
    {
        await browser.TakenAsync(dispute, "accept", ("On", "2025-02-07"), ("Word1", "OnApplication"), ("Word2", "DisputeHere"), ("Word3", "NotTakenUp"));
        await browser.TakenAsync(dispute, "name-mediator", ("On", "2025-02-07"), ("MediatorId", mediator.ToString()), ("Word1", "ByCommittee"), ("Word2", "Unconcerned"));
        await browser.TakenAsync(dispute, "explain-rights", ("On", "2025-02-08"), ("Word1", "Orally"), ("Who", "双方都在场"));
        await browser.TakenAsync(dispute, "mediate", ("On", "2025-02-10"), ("Hour", "09:30"), ("Venue", "村委会调解室"), ("Who", "双方当事人、调解员"), ("Word1", "NobodyInvited"), ("Text", "双方各让一步"), ("Word2", outcome));
    }

    /// <summary>Says on the page of papers why there is no signed scan of any paper that still lacks one.</summary>
    public static async Task ProveAsync(this TestBrowser browser, Guid dispute, string reason = "原件另存镇档案室")
    {
        var page = await browser.GetAsync($"/disputes/{dispute}/papers");
        var form = page.QuerySelector("main form:has(#Scan)")!;
        var lacking = form.QuerySelectorAll("li").Where(li => li.TextContent.Contains("等签名扫描", StringComparison.Ordinal) || li.TextContent.Contains("还没有", StringComparison.Ordinal)).Select(li => li.QuerySelector("input")!.GetAttribute("value")!).ToList();
        if (lacking.Count == 0) return;
        var answer = await browser.Client.PostAsync($"/disputes/{dispute}/papers", new FormUrlEncodedContent(
        [
            .. form.QuerySelectorAll("input[type=hidden]").Select(i => new KeyValuePair<string, string>(i.GetAttribute("name")!, i.GetAttribute("value")!)),
            .. lacking.Select(code => new KeyValuePair<string, string>("Of", code)), new("Scan", ""), new("Reason", reason),
        ]), Stop);
        Assert.Contains($"已登记：{lacking.Count} 份。", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }
}
