using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.Net;
using Yifa.Insight.Escalation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Warnings.Watching;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Warnings;

/// <summary>The signs of escalation as an officer reads and changes them: what he writes is what the next watch goes by.</summary>
public sealed class SignsTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly DateOnly Today = new(2025, 2, 27);

    [Fact]
    public void What_is_written_is_read_back_and_what_is_broken_is_the_usual()
    {
        var own = EscalationRules.Standard with { Threshold = 4.5, Rules = [.. EscalationRules.Standard.Rules.Select(r => r.Code == "threat" ? r with { Points = 0, Words = ["要你好看"] } : r)] };
        var read = SignRules.Read(SignRules.Written(own));
        Assert.Equal(own.Threshold, read.Threshold);
        Assert.Equal(own.Rules.Select(r => (r.Code, r.Name, r.Points, string.Join('、', r.Words))), read.Rules.Select(r => (r.Code, r.Name, r.Points, string.Join('、', r.Words))));
        Assert.DoesNotContain(read.Counted().Rules, r => r.Code == "threat");
        foreach (var broken in new[] { null, "", "x", "3\nthreat", "3\nthreat|x|y", "3\nno-such|1|y" })
            Assert.Equal(EscalationRules.Standard.Rules.Select(r => (r.Points, r.Words.Count)), SignRules.Read(broken).Rules.Select(r => (r.Points, r.Words.Count)));
        Assert.Equal(["持刀", "拿刀", "菜刀"], SignRules.WordsOf(" 持刀、拿刀，持刀\n菜刀|"));
    }

    /// <summary>A sign that nothing stored can ever raise promises a protection that is not there.</summary>
    [Theory, BothEngines]
    public async Task Every_sign_that_the_program_brings_is_raised_by_something_on_record(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var asOf = new DateOnly(2025, 1, 15);
        Dictionary<string, Func<string, Dispute[]>> stored = new()
        {
            ["repeat"] = who => [Stored(who, asOf.AddDays(-90), "院墙排水", ended: asOf.AddDays(-80)), Stored(who, asOf.AddDays(-3), "又为院墙")],
            ["police"] = who => [Stored(who, asOf.AddDays(-3), "院墙排水", steps: [("report-risk", asOf.AddDays(-2), null)])],
            ["failed"] = who => [Stored(who, asOf.AddDays(-9), "院墙排水", steps: [("mediate", asOf.AddDays(-5), "NobodyInvited NotSettled"), ("mediate-again", asOf.AddDays(-2), "NobodyInvited NotSettled"), ("end", asOf.AddDays(-1), "NotSettled")])],
            ["stale"] = who => [Stored(who, asOf.AddDays(-40), "院墙排水")],
        };
        foreach (var rule in EscalationRules.Standard.Rules) await site.RegisterAsync(stored.TryGetValue(rule.Code, out var make) ? make(rule.Code) : [Stored(rule.Code, asOf.AddDays(-3), $"双方{rule.Words[0]}")]);
        await site.RegisterAsync(
            Stored("papers", asOf.AddDays(-3), "院墙排水", steps: [("receive-papers", asOf.AddDays(-2), "FromPolice")]), Stored("later", asOf.AddDays(-3), "院墙排水", steps: [("report-risk", asOf.AddDays(1), null), ("mediate", asOf.AddDays(1), "NotSettled")]),
            Stored("blows", asOf.AddDays(-200), "院墙排水，有人被打伤", ended: asOf.AddDays(-190)), Stored("blows", asOf.AddDays(-3), "又为院墙"));
        await using var scope = site.Scope();
        var read = await new DisputesWatched().ReadAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), asOf.AddDays(-364), asOf, Stop);
        List<Signal> Found(EscalationRule rule) => [.. new Courses(read, asOf, new([rule with { Points = 3 }, .. EscalationRules.Standard.Rules.Where(r => r.Code == "violence" && rule.Code == "police").Select(r => r with { Points = 0.1 })])).Escalations().Where(s => s.Why!.Contains($"{rule.Name}：", StringComparison.Ordinal))];
        foreach (var rule in EscalationRules.Standard.Rules)
            Assert.True(Found(rule).Exists(s => read.Single(m => m.Id == s.Members[0]).Parties.Any(p => p.Name == $"{rule.Code}一")), rule.Code);
        Assert.Contains("调解未成 2 次", Assert.Single(Found(EscalationRules.Standard.Rules.Single(r => r.Code == "failed"))).Why, StringComparison.Ordinal);
        Assert.Equal(["blows一", "papers一", "police一"], Found(EscalationRules.Standard.Rules.Single(r => r.Code == "police")).Select(s => read.Single(m => m.Id == s.Members[0]).Parties[0].Name).Order(StringComparer.Ordinal));
    }

    private static Dispute Stored(string who, DateOnly on, string text, DateOnly? ended = null, params (string Code, DateOnly On, string? Words)[] steps)
    {
        var dispute = new Dispute
        {
            FoundOn = on, Place = "500109111226", Kind = DisputeKind.Neighbours, Summary = text, Channel = DisputeChannel.Sweep, Level = DisputeLevel.Village, Outcome = ended is null ? DisputeOutcome.InHand : DisputeOutcome.Resolved, ResolvedOn = ended,
            Parties = [new DisputeParty { Ordinal = 1, Name = $"{who}一" }, new DisputeParty { Ordinal = 2, Name = $"{who}二" }],
        };
        foreach (var (code, day, words) in steps) dispute.Steps.Add(new DisputeStep { Ordinal = dispute.Steps.Count + 1, Code = code, On = day, Words = words, Procedure = "2011-01-01", Stage = "accepted", RecordedBy = "测试" });
        return dispute;
    }

    [Theory, BothEngines]
    public async Task Who_does_not_answer_for_the_town_does_not_change_its_signs(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var read = await cadre.GetAsync("/warnings/signs");
        Assert.Contains("扬言", read.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(read.QuerySelector("#signs"));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var form = await officer.GetAsync("/warnings/signs");
        await cadre.GetAsync("/warnings/signs");
        using var sent = await cadre.Client.PostAsync("/warnings/signs", new FormUrlEncodedContent([new("__RequestVerificationToken", read.QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")?.Value ?? ""), new("step", "usual"), new("commandId", form.QuerySelector<IHtmlInputElement>("#signs [name=commandId]")!.Value)]), Stop);
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        using var administrator = await site.AsAsync(Role.SystemAdministrator);
        Assert.Equal(HttpStatusCode.NotFound, await administrator.StatusAsync("/warnings/signs"));
    }

    [Theory, BothEngines]
    public async Task Points_and_words_out_of_bounds_are_refused_and_stay_on_the_page(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/warnings/signs");
        foreach (var (field, value, code) in new[] { ("points.threat", "6", "warning.sign-points"), ("points.threat", "", "warning.sign-points"), ("threshold", "0", "warning.sign-points"), ("words.threat", new string('词', 13), "warning.sign-words") })
        {
            page = await officer.SubmitAsync(page, new() { [field] = value, ["words.drink"] = "醉醺醺", ["step"] = "save" });
            Assert.Equal(code, page.QuerySelector(".refusal")!.GetAttribute("data-code"));
            Assert.Equal("醉醺醺", page.QuerySelector<IHtmlTextAreaElement>("[name='words.drink']")!.Value);
            page = await officer.GetAsync("/warnings/signs");
            Assert.NotEqual("醉醺醺", page.QuerySelector<IHtmlTextAreaElement>("[name='words.drink']")!.Value);
        }
    }

    [Theory, BothEngines]
    public async Task A_word_that_was_added_raises_the_matter_that_says_it_and_taken_back_raises_no_other(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync([Dispute("两家为田坎争执，一方说要掀屋顶", "某甲")]);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("新发出 0 个", await WatchAsync(officer), StringComparison.Ordinal);
        var page = await officer.SubmitAsync(await officer.GetAsync("/warnings/signs"), new() { ["words.threat"] = "扬言、掀屋顶", ["points.threat"] = "3.5", ["step"] = "save" });
        Assert.Contains("周德清", page.QuerySelector("main .sub")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("掀屋顶", (await officer.GetAsync("/warnings/settings")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("新发出 1 个", await WatchAsync(officer), StringComparison.Ordinal);
        Assert.Contains("文中写“掀屋顶”（3.5 分）", (await officer.GetAsync("/warnings")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        page = await officer.SubmitAsync(await officer.GetAsync("/warnings/signs"), new() { ["step"] = "usual" });
        Assert.Contains("没有改过", page.QuerySelector("main .sub")!.TextContent, StringComparison.Ordinal);
        await site.RegisterAsync([Dispute("为水沟争执，一方也说要掀屋顶", "某乙")]);
        Assert.Contains("新发出 0 个", await WatchAsync(officer), StringComparison.Ordinal);
        await using var scope = site.Scope();
        var details = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.Where(e => e.Act == Acts.WatchSet).OrderBy(e => e.Seq).Select(e => e.Detail).ToListAsync(Stop);
        Assert.Equal(2, details.Count);
        Assert.Contains("掀屋顶", details[0], StringComparison.Ordinal);
        Assert.Contains("\"before\"", details[1], StringComparison.Ordinal);
    }

    private static async Task<string> WatchAsync(TestBrowser officer) => (await officer.SubmitAsync(await officer.GetAsync("/warnings"))).QuerySelector("[role=status]")!.TextContent;

    private static Dispute Dispute(string summary, string party) => new()
    {
        FoundOn = Today.AddDays(-3), Place = "500109111226", Kind = DisputeKind.Neighbours, Summary = summary, Channel = DisputeChannel.Sweep, Level = DisputeLevel.Village, Outcome = DisputeOutcome.InHand,
        Parties = [new DisputeParty { Ordinal = 1, Name = party }],
    };
}
