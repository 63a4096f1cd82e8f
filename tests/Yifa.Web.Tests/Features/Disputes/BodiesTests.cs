using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>Committees, their composition and term, and who has how much in hand. The clock stands at 27 February 2025. (All names invented.)</summary>
public sealed class BodiesTests
{
    private const string Mingtong = "500109111226", Committee = "明通村调委会";

    private static Dispute Dispute(string? responsible, DateOnly found, DateOnly? resolved = null, string place = Mingtong, Secrecy? secrecy = null) => new()
    {
        FoundOn = found, ResolvedOn = resolved, Outcome = resolved is null ? DisputeOutcome.InHand : DisputeOutcome.Resolved, Responsible = responsible, Place = place, Summary = "林家的院墙", Kind = DisputeKind.Neighbours, Secrecy = secrecy,
    };

    private static Mediator Mediator(string name, MediatorPost post, Sex sex = Sex.Male, DateOnly? left = null) => new() { CommitteeName = Committee, Name = name, Post = post, Sex = sex, LeftOn = left, Place = Mingtong };

    private static Dictionary<string, string> Loads(IHtmlDocument page) => page.QuerySelectorAll("#loads tbody tr")
        .ToDictionary(r => r.QuerySelector("th")!.TextContent, r => string.Join(' ', r.QuerySelectorAll("td.n").Select(td => td.TextContent.Trim())));

    [Theory, BothEngines]
    public async Task The_page_is_forbidden_to_who_reads_no_disputes_and_a_list_of_nobody_is_not_found(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using (var counsel = await site.AsAsync(Role.Counsel)) Assert.Equal(HttpStatusCode.NotFound, await counsel.StatusAsync("/disputes/bodies"));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("名册上还没有调委会", (await officer.GetAsync("/disputes/bodies")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await officer.StatusAsync("/disputes/bodies/list"));
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync("/disputes/bodies/list?of=nobody&what=Open"));
        Assert.NotNull((await officer.GetAsync("/ledgers/disputes")).QuerySelector(".side a[href='/disputes/bodies']"));
    }

    [Theory, BothEngines]
    public async Task Each_number_of_a_workload_opens_its_disputes_and_no_address_carries_a_name(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(Mediator("秦正", MediatorPost.Head), Mediator("方敏", MediatorPost.Member, Sex.Female), Mediator("罗忠", MediatorPost.Member, left: new(2024, 3, 1)));
        await site.RegisterAsync(
            Dispute("秦正", new(2024, 5, 6), new(2024, 5, 9)), Dispute("秦正", new(2024, 12, 20), new(2025, 1, 6)), Dispute("秦正", new(2023, 12, 1), new(2024, 1, 4)), Dispute("秦正", new(2025, 1, 3)),
            Dispute("罗忠", new(2024, 6, 1)), Dispute("外来的人", new(2024, 6, 2), new(2024, 6, 3), "500109111225"), Dispute(null, new(2024, 7, 1)), Dispute("秦正", new(2024, 8, 1), secrecy: Secrecy.Sealed));
        // Told twice, it is the same man's one matter.
        var again = Dispute("秦正", new(2024, 9, 1));
        again.MergedInto = Guid.Parse("01954506-0000-7000-8000-000000000001");
        await site.RegisterAsync(again);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/disputes/bodies?year=2024");
        var loads = Loads(page);
        Assert.Equal(new Dictionary<string, string> { ["秦正"] = "2 2 1", ["罗忠"] = "1 0 1", ["外来的人"] = "1 1 0", ["方敏"] = "0 0 0" }.OrderBy(l => l.Key, StringComparer.Ordinal), loads.OrderBy(l => l.Key, StringComparer.Ordinal));
        Assert.Contains("离任", page.QuerySelectorAll("#loads tr").First(r => r.TextContent.Contains("罗忠")).QuerySelector(".chip.late")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("不在名册", page.QuerySelectorAll("#loads tr").First(r => r.TextContent.Contains("外来的人")).TextContent, StringComparison.Ordinal);
        foreach (var link in page.QuerySelectorAll<IHtmlAnchorElement>("#loads a.fig"))
        {
            var address = WebUtility.UrlDecode(link.GetAttribute("href")!);
            Assert.DoesNotContain(loads.Keys, name => address.Contains(name, StringComparison.Ordinal));
            var list = await officer.GetAsync(link.GetAttribute("href")!);
            Assert.Equal(link.TextContent, list.QuerySelectorAll("#list tbody tr").Length.ToString(CultureInfo.InvariantCulture));
        }
        Assert.Equal("0 1 0", Loads(await officer.GetAsync("/disputes/bodies?year=2024&month=1"))["秦正"]);
        // A village sees its own: the other village's man is not there.
        using var village = await site.AsAsync(Role.VillageCadre);
        Assert.DoesNotContain("外来的人", Loads(await village.GetAsync("/disputes/bodies?year=2024")).Keys);
    }

    [Theory, BothEngines]
    public async Task A_committee_says_what_it_lacks_and_is_told_sixty_days_before_its_term_ends(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        // Three years from 29 April 2022 end on 29 April 2025, sixty-one days from now.
        await site.RegisterAsync(new MediationCommittee { Name = Committee, Kind = CommitteeKind.Village, ElectedOn = new(2022, 4, 29), Place = Mingtong });
        await site.RegisterAsync(Mediator("秦正", MediatorPost.Head), Mediator("罗忠", MediatorPost.Member), Mediator("石勇", MediatorPost.Member));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var body = (await officer.GetAsync("/disputes/bodies")).QuerySelector("#committees tbody tr")!.TextContent;
        Assert.All((string[])["不合规定", "调委会应有妇女成员。", "《人民调解法》第八条", "还有 61 天", "《人民调解法》第九条"], words => Assert.Contains(words, body, StringComparison.Ordinal));
        Assert.DoesNotContain("等换届", (await officer.GetAsync("/")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        site.Clock.Move(TimeSpan.FromDays(1));
        using var next = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("等换届", (await next.GetAsync("/")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_second_head_is_asked_about_at_entry_and_a_tenth_member_too(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(new MediationCommittee { Name = Committee, Kind = CommitteeKind.Village, Place = Mingtong });
        await site.RegisterAsync([Mediator("秦正", MediatorPost.Head), .. Enumerable.Range(1, 7).Select(i => Mediator($"委员{i}", MediatorPost.Member))]);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var fields = new Dictionary<string, string> { ["committeeName"] = Committee, ["name"] = "方敏", ["sex"] = "Female", ["post"] = "Head" };
        var asked = await officer.SubmitAsync(await officer.GetAsync("/ledgers/mediators/new"), Named(fields));
        Assert.Contains("调委会应有且只有一名主任。这个调委会已登记委员8名、主任1名（《人民调解法》第八条）。", asked.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        fields["post"] = "Member";
        await officer.SubmitAsync(await officer.GetAsync("/ledgers/mediators/new"), Named(fields));
        Assert.DoesNotContain("/new", officer.Last.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        fields["name"] = "石勇";
        var tenth = await officer.SubmitAsync(await officer.GetAsync("/ledgers/mediators/new"), Named(fields));
        Assert.Contains("调委会应有3至9名委员。", tenth.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        // Whoever is engaged is no member, and whoever has left makes room.
        fields["post"] = "Engaged";
        await officer.SubmitAsync(await officer.GetAsync("/ledgers/mediators/new"), Named(fields));
        Assert.DoesNotContain("/new", officer.Last.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Named(Dictionary<string, string> fields) => fields.ToDictionary(f => "f." + f.Key, f => f.Value);
}
