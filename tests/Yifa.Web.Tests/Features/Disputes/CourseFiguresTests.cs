using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>What the ledger, the tables, the watch and the figures read from the course of a dispute.</summary>
public sealed class CourseFiguresTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_way_that_a_matter_took_stands_in_the_ledger_as_it_was_decided(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var sent = await QuarrelAsync(site);
        foreach (var (word, way) in new[] { ("ByAdministration", MediationWay.Administrative), ("ByCourt", MediationWay.Judicial), ("ByPeople", MediationWay.Peoples) })
        {
            await officer.TakenAsync(sent, "triage", ("On", "2025-02-07"), ("Word1", "AtTown"), ("Word2", word), ("Word3", "Alone"), ("Text", "按性质分"));
            var triaged = await site.DisputeAsync(sent);
            Assert.Equal((way, DisputeLevel.Town), (triaged.Way, triaged.Level));
        }
        var settled = await QuarrelAsync(site, "没有分流过的", change: d => d.FoundOn = new(2025, 2, 5));
        await officer.TalkAsync(settled, mediator, "Settled");
        Assert.Null((await site.DisputeAsync(settled)).Way);
        await officer.TakenAsync(settled, "agree-orally", ("On", "2025-02-10"), ("Word1", "OralSuffices"), ("Text", "滴水"), ("Terms", "改檐沟"));
        Assert.Equal(MediationWay.Peoples, (await site.DisputeAsync(settled)).Way);
    }

    [Theory, BothEngines]
    public async Task The_watch_counts_the_term_from_the_acceptance_with_what_was_agreed_to_add_as_the_course_does(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (found, accepted) = (await QuarrelAsync(site, "只是排查到的"), await QuarrelAsync(site, "受理了的", change: d => d.FoundOn = new(2025, 2, 5)));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.TakenAsync(accepted, "accept", ("On", "2025-02-20"), ("Word1", "OnApplication"), ("Word2", "DisputeHere"), ("Word3", "NotTakenUp"));
        async Task<DateOnly> DueAsync(Guid id)
        {
            await using var scope = site.Scope();
            return (await new DisputesTermed().ReadAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), new(2025, 1, 1), new(2025, 12, 31), Yifa.Law.WorkCalendar.Official, Stop)).Single(m => m.Id == id).Due;
        }
        Assert.Equal(new DateOnly(2025, 3, 8), await DueAsync(found));
        Assert.Equal(new DateOnly(2025, 3, 22), await DueAsync(accepted));
        await officer.TakenAsync(accepted, "extend", ("On", "2025-02-25"), ("DueOn", "2025-04-10"), ("Word1", "AllAgreed"), ("Text", "等鉴定"));
        Assert.Equal(new DateOnly(2025, 4, 10), await DueAsync(accepted));

        // A petition has sixty days of its own, from the day on which it was accepted.
        var petition = await QuarrelAsync(site, "反映门前道路没有修", change: d => (d.FoundOn, d.Channel) = (new(2025, 2, 6), DisputeChannel.Petition));
        await officer.TakenAsync(petition, "triage", ("On", "2025-02-07"), ("Word1", "AtTown"), ("Word2", "ByPetition"), ("Word3", "Alone"), ("Text", "申诉求决"));
        await officer.TakenAsync(petition, "receive-papers", ("On", "2025-02-06"), ("Word1", "FromPetition"), ("Number", "渝信转3号"));
        await officer.TakenAsync(petition, "pet-accept", ("On", "2025-02-10"), ("Word1", "NoLegalWay"), ("Word2", "NoGroupVisit"), ("Word3", "NeverRechecked"), ("Text", "修路"));
        Assert.Equal(new DateOnly(2025, 4, 11), await DueAsync(petition));
    }

    [Theory, BothEngines]
    public async Task Kept_and_confirmed_agreements_stand_in_the_tables_as_the_course_tells_them(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        async Task<string> CountAsync(string code) => (await officer.GetAsync($"/figures/table.mediation.{code}/roots?year=2025")).QuerySelector("main .num")!.TextContent.Trim().TrimEnd('件');
        // Nobody has registered a course yet: the cell stays empty and says why.
        await QuarrelAsync(site, "没有经过的", change: d => (d.FoundOn, d.Outcome, d.ResolvedOn, d.Agreement) = (new(2025, 2, 1), DisputeOutcome.Resolved, new(2025, 2, 3), AgreementForm.Oral));
        Assert.Contains("都没有在“办理”里登记经过", Said(await officer.GetAsync("/figures/tables/mediation?year=2025&span=y")), StringComparison.Ordinal);
        var id = await QuarrelAsync(site);
        await officer.TalkAsync(id, mediator, "Settled");
        await officer.TakenAsync(id, "agree-orally", ("On", "2025-02-10"), ("Word1", "OralSuffices"), ("Text", "滴水"), ("Terms", "改檐沟，分两期"), ("DueOn", "2025-03-31"));
        foreach (var due in (string[])["2025-02-15", "2025-02-20"]) await officer.TakenAsync(id, "promise", ("On", "2025-02-10"), ("DueOn", due), ("Text", "一期"));
        Assert.Equal(("0", "0"), (await CountAsync("performed"), await CountAsync("confirmed")));
        await officer.TakenAsync(id, "perform", ("On", "2025-02-15"), ("Of", "6"), ("Text", "第一期"));
        Assert.Equal("0", await CountAsync("performed"));
        await officer.TakenAsync(id, "perform", ("On", "2025-02-20"), ("Of", "7"), ("Text", "第二期"));
        Assert.Equal("1", await CountAsync("performed"));
        await officer.TakenAsync(id, "seek-confirmation", ("On", "2025-02-20"), ("Who", "北碚区人民法院"), ("Word1", "Jointly"), ("Word2", "NoBar"));
        await officer.TakenAsync(id, "confirmed", ("On", "2025-02-26"), ("Number", "民特3号"));
        Assert.Equal("1", await CountAsync("confirmed"));
        Assert.DoesNotContain("都没有在“办理”里登记经过", Said(await officer.GetAsync("/figures/tables/mediation?year=2025&span=y")), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_the_figures_count_follows_from_the_course_and_cannot_be_written_over_by_hand(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.TalkAsync(id, mediator, "Settled");
        var page = await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/edit"), new() { ["f.outcome"] = "Resolved", ["f.resolvedOn"] = "2025-02-11" });
        Assert.Contains("由经过得出", Said(page), StringComparison.Ordinal);
        Assert.Equal(DisputeOutcome.InHand, (await site.DisputeAsync(id)).Outcome);
        // Everything else of the record is changed as before, and its course goes along.
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/edit"), new() { ["f.remark"] = "补记" });
        var changed = await site.DisputeAsync(id);
        Assert.Equal(("补记", 4), (changed.Remark, changed.Steps.Count));
        Assert.True((await site.VerifyAsync()).Whole);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal(4, await db.Journal.CountAsync(e => e.Act == Acts.CourseStepped && e.Subject == id.ToString(), Stop));
        Assert.All(await db.Journal.Where(e => e.Act == Acts.CourseStepped).Select(e => e.Detail).ToListAsync(Stop), detail => Assert.DoesNotContain("各让一步", detail, StringComparison.Ordinal));
    }
}
