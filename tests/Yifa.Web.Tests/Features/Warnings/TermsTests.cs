using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Decisions;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Firms;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Warnings.Watching;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Warnings;

/// <summary>Terms that will most likely run out, of every kind of matter that has one. (All invented.)</summary>
public sealed class TermsTests
{
    private static readonly DateOnly Day = new(2024, 9, 15), Today = new(2025, 2, 27);
    private static int number;

    [Fact]
    public void A_term_that_will_most_likely_run_out_is_told_before_it_does()
    {
        // Two in three of this town's matters take ten days, the third takes fifty: who is open on the twelfth day will be late.
        List<Termed> history = [.. Enumerable.Range(0, 60).Select(i => Of(Day.AddDays(-200 + i), i % 3 != 0 ? 10 : 50))];
        var (likely, fresh, late) = (Of(Day.AddDays(-12)), Of(Day.AddDays(-1)), Of(Day.AddDays(-40)));
        var clocks = Terms.AtRisk(TermedKind.Penalty, [.. history, late, likely, fresh], 1, Day).ToDictionary(s => s.Members[0]);
        Assert.Contains("已经 12 天没有了结，还剩 18 天到期；照本镇近一年的快慢", clocks[likely.Id].Why, StringComparison.Ordinal);
        Assert.Equal(TermedKind.Penalty, clocks[likely.Id].Matter);
        Assert.True(clocks[likely.Id].Certainty > 0.8);
        Assert.False(clocks.ContainsKey(late.Id));
        Assert.False(clocks.ContainsKey(fresh.Id));
    }

    [Fact]
    public void Where_too_few_were_ended_to_know_nothing_is_said()
    {
        var open = Of(Day.AddDays(-12));
        List<Termed> few = [.. Enumerable.Range(0, Terms.FewestEnded - 1).Select(i => Of(Day.AddDays(-200 + i), 50))];
        Assert.Empty(Terms.AtRisk(TermedKind.Penalty, [.. few, open], 1, Day));
        Assert.Single(Terms.AtRisk(TermedKind.Penalty, [.. few, Of(Day.AddDays(-210), 50), open], 1, Day));
    }

    [Fact]
    public void Each_kind_of_quarrel_has_its_own_pace_drawn_towards_that_of_the_town()
    {
        List<Termed> history = [.. Enumerable.Range(0, 120).Select(i => Of(Day.AddDays(-300 + i), i % 2 == 0 ? 5 : 60) with { Category = i % 2 == 0 ? DisputeKind.Neighbours : DisputeKind.ForestLand })];
        var (quick, slow) = (Of(Day.AddDays(-3)) with { Category = DisputeKind.Neighbours }, Of(Day.AddDays(-3)) with { Category = DisputeKind.ForestLand });
        Assert.Equal(slow.Id, Assert.Single(Terms.AtRisk(TermedKind.Dispute, [.. history, quick, slow], 1, Day)).Members[0]);
    }

    [Theory, BothEngines]
    public async Task Complaints_cases_petitions_requests_and_reviews_are_watched_by_their_own_terms_and_told_without_a_word_of_what_they_say(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        List<Yifa.Web.Records.Record> rows = [];
        // Thirty of each, all ended late; so whoever is still in time will most likely be late, too.
        foreach (var i in Enumerable.Range(0, 30))
        {
            var day = Today.AddDays(-330 + 5 * i);
            rows.AddRange([Complaint(day, day.AddDays(40)), Case(day, day.AddDays(120), $"渝静罚〔2024〕{i}号"), Slip(day, day.AddDays(80), $"T{i}"), Request(day, day.AddDays(40)), Review(day, day.AddDays(40))]);
        }
        rows.AddRange([Complaint(Today.AddDays(-10), null), Case(Today.AddDays(-60), null, "渝静罚〔2025〕9号"), Slip(Today.AddDays(-40), null, "T99"), Request(Today.AddDays(-10), null), Review(Today.AddDays(-10), null)]);
        // Kept from the many, settled on the spot, without a term, or a quarrel of the ledger already: none of them is told.
        List<Yifa.Web.Records.Record> kept = [Complaint(Today.AddDays(-9), null), Case(Today.AddDays(-61), null, "渝静罚〔2025〕8号"), Slip(Today.AddDays(-41), null, "T97"), Request(Today.AddDays(-9), null), Review(Today.AddDays(-9), null)];
        // The judicial office sees it, and yet it is told to nobody.
        foreach (var row in kept) row.Secrecy = Secrecy.Minor;
        var spot = Case(Today.AddDays(-60), null, "渝静罚〔2025〕10号");
        spot.Procedure = PenaltyProcedure.Summary;
        var free = Request(Today.AddDays(-10), null);
        free.DueOn = null;
        var told = Slip(Today.AddDays(-40), null, "T98");
        told.DisputeId = Guid.CreateVersion7();
        var plan = Review(Today.AddDays(-10), null);
        plan.Matter = ReviewMatter.MajorDecision;
        await site.RegisterAsync([.. rows, .. kept, spot, free, told, plan]);

        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var list = await officer.SubmitAsync(await officer.GetAsync("/warnings"));
        var found = list.QuerySelectorAll("main table.list tbody tr").Where(r => r.TextContent.Contains("期限有险", StringComparison.Ordinal)).ToDictionary(r => r.QuerySelector("th a")!.TextContent.Trim());
        Assert.Equal(["企业诉求", "信访转办单", "执法投诉举报", "行政处罚案件", "规范性文件合法性审核"], found.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("已经 10 天没有了结", found["执法投诉举报"].TextContent, StringComparison.Ordinal);
        Assert.Contains("承办人、司法所、镇领导", found["执法投诉举报"].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("乱收费", list.Body!.TextContent, StringComparison.Ordinal);

        var page = await officer.GetAsync(found["行政处罚案件"].QuerySelector("th a")!.GetAttribute("href")!);
        Assert.Contains("依法能延长的，到期以前报批", Said(page), StringComparison.Ordinal);
        Assert.Contains("期限从这天起", Said(page), StringComparison.Ordinal);
        var link = page.QuerySelector("main table.list tbody a")!;
        Assert.Equal("行政处罚案件 渝静罚〔2025〕9号", link.TextContent);
        Assert.Contains("无证排污", Said(await officer.GetAsync(link.GetAttribute("href")!)), StringComparison.Ordinal);
        foreach (var subject in (string[])["企业诉求", "信访转办单", "执法投诉举报", "规范性文件合法性审核"])
        {
            page = await officer.GetAsync(found[subject].QuerySelector("th a")!.GetAttribute("href")!);
            Assert.NotNull((await officer.GetAsync(page.QuerySelector("main table.list tbody a")!.GetAttribute("href")!)).QuerySelector("main h1"));
        }

        // It is of the whole town: whoever sees one village only hears nothing of it.
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.DoesNotContain("期限有险", Said(await cadre.GetAsync("/warnings")), StringComparison.Ordinal);
        // Looked at again it is told already.
        Assert.Contains("新发出 0 个", Said(await officer.SubmitAsync(await officer.GetAsync("/warnings"))), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_rare_kind_is_judged_by_five_years_and_a_quarrel_that_the_town_does_not_watch_by_none(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        // Twenty ended in four years, too few of them in the last; an older one more would not count.
        await site.RegisterAsync([.. Enumerable.Range(0, Terms.FewestEnded).Select(i => Complaint(Today.AddDays(-70 * (i + 1)), Today.AddDays(-70 * (i + 1) + 40))), Complaint(Today.AddDays(-10), null)]);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.SubmitAsync(await officer.GetAsync("/warnings"));
        Assert.Contains("照本镇近 5 年的快慢", Said(page), StringComparison.Ordinal);

        Dispute Quarrel(DateOnly on, DateOnly? ended) => new()
        {
            FoundOn = on, Place = "500109111226", Kind = DisputeKind.Neighbours, Summary = "院墙排水争执", Channel = DisputeChannel.Sweep, Level = DisputeLevel.Village, ResolvedOn = ended,
            Outcome = ended is null ? DisputeOutcome.InHand : DisputeOutcome.Resolved, Parties = [new DisputeParty { Ordinal = 1, Name = $"某{Interlocked.Increment(ref number)}" }],
        };
        await site.RegisterAsync([.. Enumerable.Range(0, 40).Select(i => Quarrel(Today.AddDays(-300 + i), Today.AddDays(-240 + i))), Quarrel(Today.AddDays(-12), null)]);
        var settings = await officer.GetAsync("/warnings/settings");
        foreach (var tick in settings.QuerySelectorAll<IHtmlInputElement>("[name=Categories]")) tick.IsChecked = tick.Value == nameof(DisputeKind.Other);
        await officer.SubmitAsync(settings);
        Assert.Contains("新发出 0 个", Said(await officer.SubmitAsync(await officer.GetAsync("/warnings"))), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_complaint_whose_term_ran_out_untold_is_a_miss_as_a_quarrel_is(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        // Fifteen working days: found before the look, over after it.
        await site.RegisterAsync(Complaint(new(2025, 1, 20), null), Complaint(new(2025, 1, 20), new(2025, 1, 25)));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.SubmitAsync(await officer.GetAsync("/warnings"), new() { ["AsOf"] = "2025-01-27" });
        var row = (await officer.GetAsync("/warnings/score")).QuerySelectorAll("main table.list tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "期限有险");
        Assert.Equal(["0", "1", "0", "—"], row.QuerySelectorAll("td.n").Select(c => c.TextContent));
    }

    private static Termed Of(DateOnly day, int? took = null) => new(new Guid(Interlocked.Increment(ref number), 0, 0, new byte[8]), day, took is { } days ? day.AddDays(days) : null, took is null, day.AddDays(30));

    private static EnforcementComplaint Complaint(DateOnly on, DateOnly? replied) => new() { ReceivedOn = on, RepliedOn = replied, Channel = ComplaintChannel.Phone, Content = "反映乱收费" };

    private static PenaltyCase Case(DateOnly filed, DateOnly? decided, string no) => new() { FiledOn = filed, DecidedOn = decided, Number = no, Cause = "无证排污", Procedure = PenaltyProcedure.Ordinary };

    private static ReferralSlip Slip(DateOnly on, DateOnly? replied, string no) => new() { ReceivedOn = on, RepliedOn = replied, Number = no, Content = "反映乱收费", Channel = ReferralChannel.Petition };

    private static FirmRequest Request(DateOnly on, DateOnly? closed) => new() { RaisedOn = on, ClosedOn = closed, DueOn = on.AddDays(30), FirmName = "静观花木合作社", Content = "门前积水" };

    private static LegalityReview Review(DateOnly on, DateOnly? reviewed) => new() { SubmittedOn = on, ReviewedOn = reviewed, Matter = ReviewMatter.NormativeDocument, Subject = "农村建房管理办法" };

    private static string Said(IDocument page) => page.QuerySelector("main")!.TextContent;
}
