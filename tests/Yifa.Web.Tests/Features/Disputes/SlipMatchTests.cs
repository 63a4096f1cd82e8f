using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.Net;
using Yifa.Insight.Linkage;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Slips;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>Slips that tell of what is in the ledger already: found by what they say, shown with the reasons, decided by a person.</summary>
public sealed class SlipMatchTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_slips_of_the_sample_year_that_are_ledger_rows_are_found_and_hardly_another(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var numbers = await db.Set<Dispute>().ToDictionaryAsync(d => d.Id, d => d.LedgerNumber, Stop);
        var slips = await db.Set<ReferralSlip>().ToDictionaryAsync(s => s.Id, s => s.Number, Stop);
        var truth = (await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Samples", "liuyin-2024", "same-dispute.csv"), Stop)).Skip(1).Select(l => l.Split(',')).ToDictionary(l => l[0], l => l[1]);
        var found = await scope.ServiceProvider.GetRequiredService<SlipMatches>().AllAsync(await db.Set<ReferralSlip>().AsNoTracking().ToListAsync(Stop), Stop);
        // The bars of the plan: at least nine tenths of them, and of what is suggested at least nineteen in twenty.
        var suggested = found.Where(f => f.Value.Count > 0).Select(f => (Slip: slips[f.Key], Row: $"{numbers[f.Value[0].Record]}")).ToList();
        var right = suggested.Count(s => truth.GetValueOrDefault(s.Slip) == s.Row);
        TestContext.Current.TestOutputHelper?.WriteLine($"{truth.Count} 件，提示 {suggested.Count}，对 {right}");
        Assert.True(right >= 0.9 * truth.Count, $"{right} of {truth.Count}");
        Assert.True(right >= 0.95 * suggested.Count, $"{right} of {suggested.Count}: {string.Join(' ', suggested.Where(s => truth.GetValueOrDefault(s.Slip) != s.Row))}");
    }

    [Theory, BothEngines]
    public async Task Nobody_compares_what_he_may_not_see(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        var slip = await SlipAsync(site, "CQ202405080017");
        using var nobody = site.Anonymous();
        await nobody.GetAsync($"/slips/{slip}/same");
        Assert.Equal("/sign-in", nobody.Last.RequestMessage!.RequestUri!.AbsolutePath);
        using var leader = await site.AsAsync(Role.AuditAdministrator);
        Assert.Equal(HttpStatusCode.NotFound, await leader.StatusAsync($"/slips/{slip}/same"));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync($"/slips/{Guid.Empty}/same"));
        // A slip of another village is not the cadre's; one of his own shows him candidates of his village only.
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/slips/{await SlipAsync(site, "CQ202409250016")}/same"));
        var page = await cadre.GetAsync($"/slips/{slip}/same");
        Assert.All(page.QuerySelectorAll("main form a"), a => Assert.StartsWith("/ledgers/disputes/", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task A_slip_is_recognised_told_apart_again_and_remembered(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        var slip = await SlipAsync(site, "CQ202411270020");
        using var leader = await site.AsAsync(Role.Leader);
        var read = await leader.GetAsync($"/slips/{slip}/same");
        Assert.Empty(read.QuerySelectorAll("main button"));
        using var sent = await leader.Client.PostAsync($"/slips/{slip}/same", new FormUrlEncodedContent([new("__RequestVerificationToken", read.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!), new("commandId", Ids.New(site.Clock).ToString())]), Stop);
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync($"/slips/{slip}/same");
        var main = page.QuerySelector("main")!.TextContent;
        Assert.Contains("张全树", main, StringComparison.Ordinal);
        Assert.Contains("成把握", main, StringComparison.Ordinal);
        Assert.Contains("更像的一方", main, StringComparison.Ordinal);
        Assert.DoesNotContain("13000", main, StringComparison.Ordinal);

        var made = await officer.SubmitAsync(page, new() { ["Dispute"] = Guid.Empty.ToString() });
        Assert.Equal("slip.no-candidate", made.QuerySelector(".refusal")!.GetAttribute("data-code"));
        page = await officer.SubmitAsync(await officer.GetAsync($"/slips/{slip}/same"));
        Assert.Contains("已记下：是同一件事。", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("已认作同一件", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await StoredAsync(site, slip)).DisputeId);

        page = await officer.SubmitAsync(page, form: "#none");
        Assert.Contains("不是台账里的事", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var stored = await StoredAsync(site, slip);
        Assert.Null(stored.DisputeId);
        Assert.NotNull(stored.ComparedOn);
        Assert.Null(page.QuerySelector("#none"));
        await using var scope = site.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.SlipCompared && e.Subject == slip.ToString(), Stop));
    }

    [Theory, BothEngines]
    public async Task A_slip_that_tells_of_a_dispute_in_the_ledger_is_recognised_when_it_is_entered(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        var known = await StoredAsync(site, await SlipAsync(site, "CQ202411270020"));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Dictionary<string, string> form = new()
        {
            ["f.number"] = "CQ202411280099", ["f.receivedOn"] = $"{known.ReceivedOn.AddDays(1):yyyy-MM-dd}", ["f.channel"] = known.Channel.ToString(), ["f.caller"] = known.Caller!, ["f.content"] = known.Content, ["f.village"] = known.Place ?? "",
        };
        var page = await officer.SubmitAsync(await officer.GetAsync("/ledgers/slips/new"), form);
        Assert.EndsWith("/same", officer.Last.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("张全树", page.QuerySelector("main form")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("成把握", page.QuerySelector("main form")!.TextContent, StringComparison.Ordinal);
        // One that is like nothing goes to its own page as ever.
        (form["f.number"], form["f.content"], form["f.caller"]) = ("CQ202411280100", "咨询医保缴费的窗口几点开门", "万俟无争");
        await officer.SubmitAsync(await officer.GetAsync("/ledgers/slips/new"), form);
        Assert.StartsWith("/ledgers/slips/", officer.Last.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        // Both wait among those that nobody has compared; the likely one stands first.
        page = await officer.GetAsync("/slips");
        var lines = page.QuerySelectorAll("main li").Select(l => l.TextContent).ToList();
        Assert.Contains("成把握是", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.Contains("CQ202411280100", StringComparison.Ordinal) && l.Contains("没有看到像的", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task Whichever_party_calls_is_known_by_his_number(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        Guid slip;
        await using (var scope = site.Scope())
        {
            var vault = scope.ServiceProvider.GetRequiredService<Vault>();
            DisputeParty Party(int n, string name, string phone) => new() { Ordinal = n, Name = name, Phone = vault.Seal(phone), PhoneKey = vault.LookupKey(phone) };
            var dispute = new Dispute
            {
                FoundOn = new(2024, 11, 20), Kind = DisputeKind.Neighbours, Summary = "欧阳秋实家的鸡舍臭气熏人，司马长风家说过几次不改", Place = "500109111226", Level = DisputeLevel.Village,
                Parties = [Party(1, "欧阳秋实", "13912340001"), Party(2, "司马长风", "13712349999")],
            };
            var call = new ReferralSlip { Number = "CQ202411220098", ReceivedOn = new(2024, 11, 22), Caller = "司马长风", CallerPhone = vault.Seal("13712349999"), Content = "邻居欧阳秋实家的鸡舍臭气熏人，说过几次不改", Place = "500109111226" };
            await site.RegisterAsync(dispute, call);
            slip = call.Id;
        }
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var said = (await officer.GetAsync($"/slips/{slip}/same")).QuerySelector("main form")!.TextContent;
        Assert.Contains("欧阳秋实", said, StringComparison.Ordinal);
        Assert.Contains("号码相同", said, StringComparison.Ordinal);
        Assert.DoesNotContain("号码不同", said, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_dispute_that_sounds_like_an_open_slip_is_shown_it_and_one_already_in_the_ledger_is_asked_about(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        await site.RegisterAsync(new ReferralSlip { Number = "CQ202411280077", ReceivedOn = new(2024, 11, 26), Caller = "欧阳秋实", Content = "来电人反映隔壁修鸡舍占了他家院坝，臭气熏人，与邻居司马长风多次争吵，要求处理", Place = "500109111226" });
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Dictionary<string, string> form = new()
        {
            ["f.foundOn"] = "2024-11-27", ["f.village"] = "500109111226", ["f.kind"] = "Neighbours", ["f.parties"] = "欧阳秋实\n司马长风", ["f.level"] = "Village", ["f.summary"] = "司马长风修鸡舍占用欧阳秋实家院坝，臭气熏人，两家多次争吵",
        };
        var page = await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes/new"), form);
        Assert.EndsWith("/slips", officer.Last.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("CQ202411280077", page.QuerySelector("main form")!.TextContent, StringComparison.Ordinal);
        page = await officer.SubmitAsync(page);
        Assert.Contains("已记下：是同一件事。", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await StoredAsync(site, await SlipAsync(site, "CQ202411280077"))).DisputeId);

        // The same once more, by one who writes a name by its sound: no number and no two names agree.
        (form["f.parties"], form["f.foundOn"], form["f.summary"]) = ("欧阳秋石\n司马长丰", "2024-11-29", "司马长丰建鸡舍占了欧阳秋石家院坝，臭气熏人，多次争吵");
        page = await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes/new"), form);
        var said = page.QuerySelector(".refusal")!.TextContent;
        Assert.Contains("像是2024年11月27日登记过的一件", said, StringComparison.Ordinal);
        Assert.Contains("同音", said, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".refusal a[href^='/ledgers/disputes/']"));
    }

    [Theory, BothEngines]
    public async Task What_is_alike_follows_every_change_of_the_ledger(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Dictionary<string, string> form = new()
        {
            ["f.foundOn"] = "2024-11-27", ["f.village"] = "500109111226", ["f.kind"] = "Neighbours", ["f.parties"] = "欧阳秋实\n司马长风", ["f.level"] = "Village", ["f.summary"] = "司马长风修鸡舍占用欧阳秋实家院坝，臭气熏人，两家多次争吵",
        };
        await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes/new"), form);
        var first = officer.Last.RequestMessage!.RequestUri!.AbsolutePath;
        (form["f.parties"], form["f.summary"]) = ("欧阳秋石\n司马长丰", "司马长丰建鸡舍占了欧阳秋石家院坝，臭气熏人，多次争吵");
        var page = await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes/new"), form);
        Assert.Equal([first], page.QuerySelectorAll(".refusal a[href^='/ledgers/disputes/']").Select(a => a.GetAttribute("href")));

        // What it says now is what counts: another quarrel of other people is not it.
        await officer.SubmitAsync(await officer.GetAsync($"{first}/edit"), new() { ["f.parties"] = "诸葛无忌\n皇甫天明", ["f.summary"] = "诸葛无忌与皇甫天明争水渠放水的先后" });
        Assert.Equal(first, officer.Last.RequestMessage!.RequestUri!.AbsolutePath);
        await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes/new"), form);
        var second = officer.Last.RequestMessage!.RequestUri!.AbsolutePath;
        Assert.NotEqual("/ledgers/disputes/new", second);

        // What lies in the bin is not told of, and is again when it has been taken out.
        (form["f.parties"], form["f.summary"]) = ("欧阳秋石\n司马长锋", "司马长锋建鸡舍占了欧阳秋石家院坝，臭气熏人，多次争吵");
        page = await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes/new"), form);
        Assert.Equal([second], page.QuerySelectorAll(".refusal a[href^='/ledgers/disputes/']").Select(a => a.GetAttribute("href")));
        await officer.SubmitAsync(await officer.GetAsync($"{second}/bin"), new() { ["Reason"] = "和另一条重复" });
        page = await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes/new"), form);
        Assert.True(page.QuerySelector(".refusal") is null, page.QuerySelector(".refusal")?.TextContent);
        var third = officer.Last.RequestMessage!.RequestUri!.AbsolutePath;
        Assert.NotEqual("/ledgers/disputes/new", third);
        await officer.SubmitAsync(await officer.GetAsync($"{second}/binned"), form: "#restore");
        (form["f.parties"], form["f.foundOn"]) = ("欧阳秋实\n司马长风", "2024-11-28");
        page = await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes/new"), form);
        Assert.Equal(new[] { second, third }.Order(StringComparer.Ordinal), page.QuerySelectorAll(".refusal a[href^='/ledgers/disputes/']").Select(a => a.GetAttribute("href")).Order(StringComparer.Ordinal));
    }

    [Theory, BothEngines]
    public async Task A_town_that_has_just_begun_is_learned_from_again_as_it_grows(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var known = site.Services.GetRequiredService<KnownReports>();
        var asked = Told(17) with { Day = new(2024, 5, 20), Village = "500109111226" };
        Assert.Empty(await LikeAsync(known));
        await site.RegisterAsync([.. Enumerable.Range(0, 300).Select(i => Told(i)).Select(r => new Dispute
        {
            FoundOn = r.Day, Kind = DisputeKind.Neighbours, Place = r.Village, Summary = r.Text!, Level = DisputeLevel.Village, Parties = [new() { Ordinal = 1, Name = r.PartyA! }, new() { Ordinal = 2, Name = r.PartyB! }],
        })]);
        var grown = await LikeAsync(known);
        Assert.NotEmpty(grown);
        // As who has never asked before is answered.
        using var fresh = new KnownReports(site.Services.GetRequiredService<Vault>(), site.Clock);
        Assert.Equivalent(await LikeAsync(fresh), grown, strict: true);
        // A day that no calendar has is like nothing, and no fault.
        asked = asked with { Day = DateOnly.MinValue };
        Assert.Empty(await LikeAsync(known));

        async Task<IReadOnlyList<Likeness>> LikeAsync(KnownReports reports)
        {
            await using var scope = site.Scope();
            return (await reports.LikeAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), [(Guid.Empty, asked)], 1, 0.3, Stop))[0];
        }

        static Report Told(int i)
        {
            string[] matters = ["修鸡舍占了院坝", "争水渠放水的先后", "为田埂界石吵架", "排水沟流到墙脚", "树枝伸过院墙", "牛吃了秧苗"];
            return new(new DateOnly(2024, 1, 3).AddDays(i * 7 % 330), $"{"赵钱孙李周吴郑王"[i % 8]}{"大国春秋建明德"[i / 8 % 7]}{"山水林田湖草"[i / 56 % 6]}", $"{"冯陈褚卫蒋沈韩杨"[i / 3 % 8]}{"文武双全有才"[i % 6]}{"东西南北中"[i / 5 % 5]}",
                Village: $"5001091112{25 + i % 3}", Text: $"{matters[i % 6]}，第{i}回，村里去看过");
        }
    }

    [Theory, BothEngines]
    public async Task Whoever_does_not_see_the_slip_is_not_told_of_it_when_he_enters_the_dispute(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        await site.RegisterAsync(new ReferralSlip { Number = "CQ202411280078", ReceivedOn = new(2024, 11, 26), Caller = "欧阳秋实", Content = "隔壁司马长风修鸡舍占了他家院坝，臭气熏人", Place = "500109111227" });
        using var cadre = await site.AsAsync(Role.VillageCadre);
        await cadre.SubmitAsync(await cadre.GetAsync("/ledgers/disputes/new"), new()
        {
            ["f.foundOn"] = "2024-11-27", ["f.kind"] = "Neighbours", ["f.parties"] = "欧阳秋实\n司马长风", ["f.level"] = "Village", ["f.summary"] = "司马长风修鸡舍占用欧阳秋实家院坝，臭气熏人",
        });
        Assert.StartsWith("/ledgers/disputes/", cadre.Last.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        var id = cadre.Last.RequestMessage!.RequestUri!.AbsolutePath.Split('/')[^1];
        Assert.DoesNotContain("CQ202411280078", (await cadre.GetAsync($"/disputes/{id}/slips")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("CQ202411280078", (await cadre.GetAsync("/slips")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var nobody = await site.AsAsync(Role.AuditAdministrator);
        Assert.Equal(HttpStatusCode.NotFound, await nobody.StatusAsync("/slips"));
    }

    private static async Task<Guid> SlipAsync(TestSite site, string number)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<ReferralSlip>().Where(s => s.Number == number).Select(s => s.Id).SingleAsync(Stop);
    }

    private static async Task<ReferralSlip> StoredAsync(TestSite site, Guid id)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<ReferralSlip>().AsNoTracking().SingleAsync(s => s.Id == id, Stop);
    }
}
