using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Ledgers.Find;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Ledgers.Find;

public sealed class FindTests
{
    private const string Mingtong = "500109111226", Xihe = "500109111227", Phone = "13900001234";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task Who_may_read_no_ledger_has_no_box_and_finds_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await RegisterAsync(site);
        foreach (var role in new[] { Role.DistrictReader, Role.SystemAdministrator, Role.AuditAdministrator })
        {
            using var browser = await site.AsAsync(role);
            Assert.Null((await browser.GetAsync("/")).QuerySelector("#find-all"));
            Assert.DoesNotContain("滴水", (await browser.GetAsync("/find?q=滴水")).QuerySelector("main ul")?.TextContent ?? "", StringComparison.Ordinal);
        }
    }

    [Theory, BothEngines]
    public async Task Two_characters_are_enough_in_every_ledger_one_may_read(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await RegisterAsync(site);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var page = await browser.SubmitAsync(await browser.GetAsync("/"), new() { ["Q"] = "滴水" }, "#find-all");
        Assert.Equal("/find", browser.Last.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(["矛盾纠纷排查化解台账 2 条", "行政执法案件台账 1 条"], page.QuerySelectorAll("main h2").Select(h => h.TextContent).Order(StringComparer.Ordinal).Reverse().OrderBy(t => t.Contains("执法", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("main li mark"), mark => Assert.Equal("滴水", mark.TextContent));
        var first = (IHtmlAnchorElement)page.QuerySelector("main li a")!;
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync(first.PathName));
    }

    [Theory, BothEngines]
    public async Task What_is_found_elsewhere_than_in_its_title_says_where_and_a_number_in_it_stays_masked(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(new ReferralSlip { Number = "CQ202405080017", Content = $"来电人 {Phone} 反映隔壁装修的噪音太大，夜里也不停，请求处理", ReceivedOn = new(2025, 2, 20), Place = Mingtong });
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var hit = (await browser.GetAsync("/find?q=噪音")).QuerySelector("main li")!;
        Assert.Equal("CQ202405080017", hit.QuerySelector("a")!.TextContent);
        Assert.Equal("噪音", hit.QuerySelector("mark")!.TextContent);
        Assert.Contains("隔壁装修的噪音太大", hit.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, hit.OuterHtml, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_cadre_finds_only_what_is_of_his_village(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await RegisterAsync(site);
        using var browser = await site.AsAsync(Role.VillageCadre);
        var text = (await browser.GetAsync("/find?q=滴水")).QuerySelector("main")!.TextContent;
        Assert.Contains("明通村屋檐滴水", text, StringComparison.Ordinal);
        Assert.DoesNotContain("西河村屋檐滴水", text, StringComparison.Ordinal);
        Assert.DoesNotContain("执法案件", text, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_telephone_number_is_found_and_stays_out_of_the_address_and_of_the_page(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await RegisterAsync(site);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var page = await browser.SubmitAsync(await browser.GetAsync("/"), new() { ["Q"] = Phone }, "#find-all");
        Assert.Equal("/find", browser.Last.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Contains("明通村屋檐滴水", page.QuerySelector("main ul")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        page = await browser.GetAsync($"/find?q={Phone}");
        Assert.DoesNotContain(Phone, browser.Last.RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
        Assert.Contains("不能放在网址里查", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_among_words_is_refused_and_stays_out_of_the_address()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var page = await browser.SubmitAsync(await browser.GetAsync("/"), new() { ["Q"] = $"王先明 {Phone}" }, "#find-all");
        Assert.Equal("/find", browser.Last.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Contains("要单独查", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Nothing_found_says_what_to_try_and_a_wildcard_is_only_a_character(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await RegisterAsync(site);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        foreach (var words in new[] { "不存在的字", "%", "_", "<b>", "滴水 没有" })
            Assert.Contains("没有找到", (await browser.GetAsync($"/find?q={Uri.EscapeDataString(words)}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_found_are_marked_wherever_they_stand() =>
        Assert.Equal([("王家", false), ("滴水", true), ("，李家", false), ("滴水", true)], FindWords.Marked("王家滴水，李家滴水", "滴水 没有"));

    private static async Task RegisterAsync(TestSite site)
    {
        await using var scope = site.Scope();
        var vault = scope.ServiceProvider.GetRequiredService<Vault>();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "find"), Acts.RecordCreated, writing =>
        {
            writing.Add(new Dispute
            {
                Summary = "明通村屋檐滴水", FoundOn = new(2025, 1, 2), Place = Mingtong,
                Parties = [new DisputeParty { Ordinal = 1, Name = "王先明", Phone = vault.Seal(Phone), PhoneKey = vault.LookupKey(Phone) }],
            });
            writing.Add(new Dispute { Summary = "西河村屋檐滴水", FoundOn = new(2025, 1, 3), Place = Xihe });
            writing.Add(new PenaltyCase { Number = "1号", Cause = "空调滴水扰民", FiledOn = new(2025, 1, 4) });
            return Task.FromResult<Answer>("ok");
        }, Stop);
        Assert.Null(answer.Refusal);
    }
}
