using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Warnings;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Warnings;

/// <summary>The score of the warnings, and when a kind turns quiet.</summary>
public sealed partial class WarningPagesTests
{
    [Theory, BothEngines]
    public async Task The_score_counts_hits_misses_false_alarms_and_lead_and_a_miss_is_told_by_who_found_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        Warning Of(string place, DateOnly raised, WarningOutcome? outcome, DateOnly? noticed = null) => new()
        {
            Kind = WarningKind.Cluster, Category = DisputeKind.Neighbours, Place = place, WatchedFrom = raised.AddDays(-10), WatchedTo = raised, RaisedOn = raised, Actual = 6, Expected = 1, Certainty = 0.9m,
            Reason = "六件", Advice = "看看", Recipients = "村里", Outcome = outcome, NoticedOn = noticed,
        };
        await site.RegisterAsync(Of(Xihe, new(2024, 11, 3), WarningOutcome.True, new(2024, 11, 13)), Of(Mingtong, new(2024, 12, 1), WarningOutcome.False), Of(Xihe, new(2025, 1, 5), WarningOutcome.Unclear), Of(Mingtong, new(2025, 2, 2), null), Of(Mingtong, new(2023, 12, 2), WarningOutcome.False));
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var page = await cadre.SubmitAsync(await cadre.GetAsync("/warnings/score"), new() { ["Kind"] = "Cluster", ["Category"] = "ForestLand", ["From"] = "2025-01-10", ["NoticedOn"] = "2025-01-20", ["What"] = "三家为一条沟闹起来" });
        Assert.Contains("漏报已记下", Said(page), StringComparison.Ordinal);
        page = await cadre.SubmitAsync(page, new() { ["Kind"] = "Cluster", ["From"] = "2025-01-10", ["NoticedOn"] = "2025-01-01", ["What"] = "写反了" });
        Assert.Equal("warning.day-order", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        using var leader = await site.AsAsync(Role.Leader);
        page = await leader.GetAsync("/warnings/score");
        var row = page.QuerySelectorAll("main table.list tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "一处扎堆");
        Assert.Equal(["1", "1", "1", "10"], row.QuerySelectorAll("td.n").Select(c => c.TextContent));
        Assert.Contains("2024年11月 1 1 0 0 0 0 9.0 10.0", Words(page.QuerySelector("main table.plain")!), StringComparison.Ordinal);
        Assert.Contains("2025年1月 1 0 0 1 0 1 9.0 —", Words(page.QuerySelector("main table.plain")!), StringComparison.Ordinal);
        Assert.Contains("2025年2月 1 0 0 0 1 0 9.0 —", Words(page.QuerySelector("main table.plain")!), StringComparison.Ordinal);
        // The miss is of the cadre's own village and is no warning that waits for anybody.
        await using var scope = site.Scope();
        Assert.Equal(Mingtong, (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Warning>().SingleAsync(w => w.Outcome == WarningOutcome.Missed, Stop)).Place);
        Assert.DoesNotContain("三家为一条沟", Said(await leader.GetAsync("/warnings")), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_kind_that_is_worse_than_last_months_count_turns_quiet_and_says_so(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        // Many more every month, so that the half year before is always behind and last month is nearer.
        List<Dispute> growing = [];
        for (var month = 0; month < 14; month++)
            for (var i = 0; i < 4 + 4 * month; i++) growing.Add(Dispute(new DateOnly(2024, 1, 1).AddMonths(month).AddDays(i % 26), i % 2 == 0 ? Xihe : Mingtong, DisputeKind.Contract, "合同"));
        growing.AddRange(Enumerable.Range(0, 60).Select(i => Dispute(new DateOnly(2025, 2, 21).AddDays(i % 7), i % 2 == 0 ? Xihe : Mingtong, DisputeKind.Contract, "合同")));
        await site.RegisterAsync([.. growing]);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var list = await officer.SubmitAsync(await officer.GetAsync("/warnings"));
        Assert.Contains("“数量在升”先不打扰人", Said(list), StringComparison.Ordinal);
        Assert.Contains("先不打扰", list.QuerySelector("main table.list tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("不如“和上个月一样”，先不打扰", Said(await officer.GetAsync("/warnings/score")), StringComparison.Ordinal);
        var today = await officer.GetAsync("/");
        Assert.DoesNotContain("在升的", Said(today), StringComparison.Ordinal);
        Assert.DoesNotContain("等处置", Said(today), StringComparison.Ordinal);
        Assert.Contains("先不打扰人", Said(await officer.GetAsync(list.QuerySelector("main table.list a")!.GetAttribute("href")!)), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_is_told_one_by_one_turns_quiet_when_too_little_of_it_came_true_and_speaks_again_when_the_answers_are_better(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        Warning Of(WarningKind kind, int ago, WarningOutcome? outcome) => new()
        {
            Kind = kind, Category = DisputeKind.Neighbours, Place = Xihe, WatchedFrom = Today.AddDays(-ago), WatchedTo = Today.AddDays(-ago), RaisedOn = Today.AddDays(-ago), Certainty = 0.6m,
            Reason = "扬言", Advice = "看看", Recipients = "村里", ActedBy = "王国华", ActedOn = Today.AddDays(-ago), Action = "去看了", Outcome = outcome, OutcomeOn = outcome is null ? null : Today.AddDays(-1),
        };
        var threat = Dispute(Today.AddDays(-2), Xihe, DisputeKind.Neighbours, "因排水争吵，扬言要持刀上门");
        (threat.Outcome, threat.ResolvedOn) = (DisputeOutcome.InHand, null);
        // Six in ten of the terms came true, three in ten of the signs; an answer of an earlier year no longer counts.
        await site.RegisterAsync([threat, Of(WarningKind.Escalation, 500, WarningOutcome.True), .. Enumerable.Range(0, 10).SelectMany(i => new[] { Of(WarningKind.Escalation, 20 + i, i < 3 ? WarningOutcome.True : WarningOutcome.False), Of(WarningKind.Clock, 20 + i, i < 6 ? WarningOutcome.True : WarningOutcome.False) })]);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var list = await officer.SubmitAsync(await officer.GetAsync("/warnings"));
        Assert.Contains("“反复和激化苗头”先不打扰人近一年里，说了结果的里面，属实的不到三分之一。", Said(list), StringComparison.Ordinal);
        Assert.DoesNotContain("“期限有险”先不打扰人", Said(list), StringComparison.Ordinal);
        Assert.Contains("先不打扰", list.QuerySelector("main table.list tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("等处置", Said(await officer.GetAsync("/")), StringComparison.Ordinal);
        string Row(IDocument page, string kind) => page.QuerySelectorAll("main table.list tbody tr").Single(r => r.QuerySelector("th")!.TextContent == kind).TextContent;
        var score = await officer.GetAsync("/warnings/score");
        Assert.Contains("说了结果的 10 个，属实 3 个。", Row(score, "反复和激化苗头"), StringComparison.Ordinal);
        Assert.Contains("属实不到三分之一，先不打扰", Row(score, "反复和激化苗头"), StringComparison.Ordinal);
        Assert.Contains("说了结果的 10 个，属实 6 个。", Row(score, "期限有险"), StringComparison.Ordinal);
        Assert.DoesNotContain("先不打扰", Row(score, "期限有险"), StringComparison.Ordinal);
        Assert.Contains("先不打扰人", Said(await officer.GetAsync(list.QuerySelector("main table.list a")!.GetAttribute("href")!)), StringComparison.Ordinal);

        // Two answers more that came true: five of twelve are enough. Two looks at one instant would have no order.
        site.Clock.Move(TimeSpan.FromMinutes(1));
        await site.RegisterAsync(Of(WarningKind.Escalation, 10, WarningOutcome.True), Of(WarningKind.Escalation, 11, WarningOutcome.True));
        Assert.DoesNotContain("先不打扰人", Said(await officer.SubmitAsync(await officer.GetAsync("/warnings"))), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_term_that_ran_out_though_a_watch_had_looked_at_it_and_told_nobody_is_a_miss(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        Dispute Open(int ago, DisputeOutcome outcome = DisputeOutcome.InHand, int? ended = null)
        {
            var dispute = Dispute(Today.AddDays(-ago), Xihe, DisputeKind.Neighbours, "院墙排水争执");
            (dispute.Outcome, dispute.ResolvedOn) = (outcome, ended is { } days ? Today.AddDays(-days) : null);
            return dispute;
        }
        // The first ran out after the look, the second was ended late, the third in time; the fourth ran out before anybody looked.
        await site.RegisterAsync(Open(50), Open(51, DisputeOutcome.Resolved, 5), Open(52, DisputeOutcome.Resolved, 30), Open(120));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.SubmitAsync(await officer.GetAsync("/warnings"), new() { ["AsOf"] = "2025-01-27" });
        var row = (await officer.GetAsync("/warnings/score")).QuerySelectorAll("main table.list tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "期限有险");
        Assert.Equal(["0", "2", "0", "—"], row.QuerySelectorAll("td.n").Select(c => c.TextContent));
    }
}
