using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Running;
using Yifa.Web.Tests.Features.Disputes;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>Publicity after the act: by the clock and never by hand alone, nothing personal in a public byte, withdrawn when the decision is undone.</summary>
public sealed class PublicityTests
{
    private const string Phone = "13900001234", Identity = "500109199001011234", Street = "柳荫镇明通村二组17号";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly string Public = $"/p/{TestSite.Town}/decisions";

    // How many steps the program has taken by itself, after it has looked once more.
    private static async Task<int> WatchAsync(TestSite site)
    {
        using var daily = ActivatorUtilities.CreateInstance<DailyWatch>(site.Services);
        await daily.OnceAsync(Stop);
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.ActorName == "每日巡查" && e.Act == Acts.CourseStepped, Stop);
    }

    // What people write in their own words is full of what may not be published.
    private static (string, string)[] Spot(Casework work, string who = "Citizen") =>
    [
        ("Hour", "10:00"), ("Venue", Street), ("MatterId", $"{work.Matter}"), ("OfficerId", $"{work.First}"), ("SecondId", $"{work.Second}"), ("Word1", who), ("Word2", "Here"), ("Word3", "FactsCertain"), ("Penalty", "Fine"), ("Money", "100"), ("Word4", "NotFinedBefore"),
        ("Text", $"林小满（{Identity}，电话{Phone}）占道摆摊，当场承认"), ("Terms", $"依据条例罚款一百元，送{Street}"), ("Word5", "CardsShown"), ("Word6", "RightsTold"), ("Word7", "CorrectionOrdered"), ("Word8", "HandedOver"), ("Word9", "Unconcerned"),
    ];

    [Theory, BothEngines]
    public async Task A_decision_nobody_published_is_public_on_the_last_day_and_not_before_and_shows_nothing_personal(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        using var citizen = site.Anonymous();
        foreach (var nowhere in (string[])["/p/500109110/decisions", "/p/1/decisions"]) Assert.Equal(HttpStatusCode.NotFound, await citizen.StatusAsync(nowhere));
        await work.ClueAsync($"林小满在{Street}占道，电话{Phone}");
        await work.TakenAsync(work.Officer, "decide-on-the-spot", "2025-02-20", Spot(work));
        Assert.Equal(0, await WatchAsync(site));
        Assert.Contains("没有公示的处罚决定", Said(await citizen.GetAsync(Public)), StringComparison.Ordinal);
        // The officer sees beforehand what will be shown, and from when: seven working days from 20 February end on 3 March.
        var told = (await work.Officer.GetAsync(work.Address)).QuerySelector("#shown")!.TextContent;
        Assert.Contains("2025年3月3日自动公开", told, StringComparison.Ordinal);
        Assert.Contains("林某某", told, StringComparison.Ordinal);

        site.Clock.MoveTo(new(2025, 3, 2));
        Assert.Equal(0, await WatchAsync(site));
        site.Clock.MoveTo(new(2025, 3, 3));
        Assert.Equal(1, await WatchAsync(site));
        Assert.Equal(1, await WatchAsync(site));
        var published = await work.RecordAsync();
        Assert.Equal((new DateOnly(2025, 3, 3), "每日巡查"), (published.PublishedOn!.Value, published.Steps.Single(s => s.Code == "publish").RecordedBy));
        Assert.True(published.AgreesWithCourse);
        var page = await citizen.GetAsync(Public);
        Assert.Equal([published.DecisionNumber!, "林某某", "罚款 100 元", "柳荫镇人民政府", "2025年2月20日"],
            page.QuerySelectorAll("#decisions tbody tr > *").Where((_, i) => i != 2).Select(c => c.TextContent.Trim()));
        foreach (var secret in (string[])["林小满", Phone, Identity, Street, "明通村"]) Assert.DoesNotContain(secret, page.Source.Text, StringComparison.Ordinal);
        Assert.NotNull((await citizen.GetAsync($"/p/{TestSite.Town}/enforcement")).QuerySelector($"a[href='{Public}']"));
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    [Theory, BothEngines]
    public async Task A_decision_to_enforce_is_public_on_the_twentieth_working_day_and_gone_when_it_is_undone(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        using var citizen = site.Anonymous();
        var act = new Executing(work);
        await act.UpToNoticeAsync();
        // Decided on 26 February: twenty working days end on 26 March.
        site.Clock.MoveTo(new(2025, 3, 25));
        Assert.Equal(0, await WatchAsync(site));
        Assert.Null((await citizen.GetAsync(Public)).QuerySelector("#executions"));
        site.Clock.MoveTo(new(2025, 3, 26));
        Assert.Equal(1, await WatchAsync(site));
        Assert.Equal(1, await WatchAsync(site));
        var published = await act.RecordAsync();
        Assert.Equal((new DateOnly(2025, 3, 26), "每日巡查", true), (published.PublishedOn!.Value, published.Last("publish")!.RecordedBy, published.AgreesWithCourse));
        var page = await citizen.GetAsync(Public);
        Assert.Equal(["柳荫镇强拆决〔2025〕1号", "林某某", "强制拆除", "已决定", "柳荫镇人民政府", "2025年2月26日"], page.QuerySelectorAll("#executions tbody tr > *").Where((_, i) => i != 2).Select(c => c.TextContent.Trim()));
        foreach (var secret in (string[])["林小满", "明通村", "砖混房"]) Assert.DoesNotContain(secret, page.Source.Text, StringComparison.Ordinal);
        using var again = await site.AsAsync(Role.EnforcementOfficer);
        await act.TakenAsync(again, "remedy-begun", "2025-03-26", ("Word1", "UnderReview"));
        await act.TakenAsync(again, "remedy-ended", "2025-03-26", ("Word1", "Overturned"));
        Assert.Null((await citizen.GetAsync(Public)).QuerySelector("#executions"));
    }

    [Theory, BothEngines]
    public async Task An_undone_decision_is_gone_at_once_its_withdrawal_is_recorded_by_itself_and_its_reason_is_public(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        using var citizen = site.Anonymous();
        await work.ClueAsync();
        await work.TakenAsync(work.Officer, "decide-on-the-spot", "2025-02-20", Spot(work));
        await work.TakenAsync(work.Officer, "publish", "2025-02-21", ("Who", "镇政府网站"), ("Word1", "PersonalDataRemoved"));
        Assert.Single((await citizen.GetAsync(Public)).QuerySelectorAll("#decisions tbody tr"));
        await work.TakenAsync(work.Leader, "undo", "2025-02-26", ("Number", "北碚府复〔2025〕3号"), ("Text", $"申请人林小满（{Phone}）的请求成立"));
        var page = await citizen.GetAsync(Public);
        Assert.Empty(page.QuerySelectorAll("#decisions tbody tr"));
        // Registered a day after it took effect, it left the page on that day and not before.
        Assert.Contains("2025年2月27日撤回：决定已经被变更、撤销、确认违法或者无效", page.QuerySelector("#withdrawn")!.TextContent, StringComparison.Ordinal);
        foreach (var secret in (string[])["林小满", Phone]) Assert.DoesNotContain(secret, page.Source.Text, StringComparison.Ordinal);
        Assert.Equal(1, await WatchAsync(site));
        var withdrawn = await work.RecordAsync();
        Assert.Null(withdrawn.PublishedOn);
        Assert.Equal(("withdraw-publication", new DateOnly(2025, 2, 27)), (withdrawn.Steps.MaxBy(s => s.Ordinal)!.Code, withdrawn.Steps.MaxBy(s => s.Ordinal)!.On));
        Assert.Equal(1, await WatchAsync(site));
    }

    [Theory, BothEngines]
    public async Task What_the_leader_withholds_what_is_sealed_and_what_has_a_number_in_the_name_waits_for_a_person(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        using var citizen = site.Anonymous();
        await work.ClueAsync();
        await work.TakenAsync(work.Officer, "decide-on-the-spot", "2025-02-20", Spot(work));
        Assert.Contains("procedure.wrong-role", (await work.ForceAsync(work.Officer, "withhold", ("On", "2025-02-21"), ("Word1", "Privacy"), ("Text", "涉及个人隐私"))).Codes);
        await work.TakenAsync(work.Leader, "withhold", "2025-02-21", ("Word1", "Privacy"), ("Text", "涉及个人隐私"));
        var withheld = work.Case;
        // A firm's name stands as it is; with a number in it, it waits.
        await work.ClueAsync();
        await work.ChangeAsync(c => c.Party = $"柳荫小卖部{Phone}");
        await work.TakenAsync(work.Officer, "decide-on-the-spot", "2025-02-20", Spot(work, "Organisation"));
        Assert.Contains("当事人一栏里有号码", (await work.Officer.GetAsync(work.Address)).QuerySelector("#shown")!.TextContent, StringComparison.Ordinal);
        await work.ClueAsync();
        await work.ChangeAsync(c => c.Party = "柳荫小卖部");
        await work.TakenAsync(work.Officer, "decide-on-the-spot", "2025-02-20", Spot(work, "Organisation"));
        await work.ClueAsync();
        await work.TakenAsync(work.Officer, "decide-on-the-spot", "2025-02-20", Spot(work));
        await work.ChangeAsync(c => c.Secrecy = Secrecy.Sealed);
        site.Clock.MoveTo(new(2025, 3, 10));
        Assert.Equal(1, await WatchAsync(site));
        var page = await citizen.GetAsync(Public);
        Assert.Equal("柳荫小卖部", Assert.Single(page.QuerySelectorAll("#decisions tbody tr")).QuerySelector("[data-label=当事人]")!.TextContent);
        Assert.DoesNotContain(Phone, page.Source.Text, StringComparison.Ordinal);
        using var leader = await site.AsAsync(Role.Leader);
        work.Case = withheld;
        Assert.Contains("负责人决定不公示", Said(await leader.GetAsync(work.Address)), StringComparison.Ordinal);
        await work.TakenAsync(leader, "withhold", "2025-03-10", ("Word1", "PublishAfterAll"), ("Text", "当事人同意公开"));
        Assert.Equal(2, await WatchAsync(site));
    }
}
