using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Counsel;
using Yifa.Web.Features.Decisions;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Firms;
using Yifa.Web.Features.Grid;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Features.Outreach;
using Yifa.Web.Features.Study;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Ledgers.Import;

/// <summary>The main input: seventeen ledgers of a year, in, complete, without one question.</summary>
public sealed class SampleYearTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_sample_year_goes_in_whole_and_adds_up_to_what_is_known_of_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Imports.SampleFolder, "expected.json"), Stop)).RootElement;

        foreach (var tried in await site.TryAsync(Imports.SampleYear())) Assert.True(tried.Clean, tried.Told());
        var outcomes = await site.CommitAsync(Imports.SampleYear());

        foreach (var outcome in outcomes) Assert.True(outcome is { Clean: true, Batch: not null } && outcome.Read == outcome.Added, outcome.Told());
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var disputes = db.Set<Dispute>();
        var known = expected.GetProperty("disputes");
        int Known(string name) => expected.GetProperty(name).GetInt32();
        Assert.Equal(known.GetProperty("found").GetInt32(), await disputes.CountAsync(Stop));
        Assert.Equal(known.GetProperty("resolved").GetInt32(), await disputes.CountAsync(d => d.Outcome == DisputeOutcome.Resolved, Stop));
        Assert.Equal(known.GetProperty("open").GetInt32(), await disputes.CountAsync(d => d.ResolvedOn == null, Stop));
        Assert.Equal(known.GetProperty("money").GetDecimal(), (await disputes.Where(d => d.Money != null).Select(d => d.Money!.Value).ToListAsync(Stop)).Sum());
        var names = await db.Places.ToDictionaryAsync(p => p.Code, p => p.Name, Stop);
        Assert.Equal(Counts(known, "byVillage"), (await disputes.GroupBy(d => d.Place!).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(Stop)).ToDictionary(g => names[g.Key], g => g.Count));
        Assert.Equal(Counts(known, "byKind"), (await disputes.GroupBy(d => d.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(Stop)).ToDictionary(g => Wording.Of(g.Key), g => g.Count));
        Assert.Equal(Counts(known, "byLevel"), (await disputes.GroupBy(d => d.Level).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(Stop)).ToDictionary(g => Wording.Of(g.Key), g => g.Count));
        Assert.Equal(611, await db.Set<DisputeParty>().CountAsync(p => p.IdNumberKey != null, Stop));
        Assert.Equal(expected.GetProperty("hotlineSlips").GetProperty("total").GetInt32(), await db.Set<ReferralSlip>().CountAsync(Stop));
        Assert.Equal(29, await db.Set<ReferralSlip>().CountAsync(s => s.CallerPhoneKey != null, Stop));
        Assert.Equal(Known("topicMeetings"), await db.Set<Meeting>().CountAsync(m => m.Kind == MeetingKind.LeadingGroup, Stop));
        Assert.Equal(Known("centreGroupStudy"), await db.Set<StudySession>().CountAsync(s => s.Occasion == StudyOccasion.CentreGroup, Stop));
        Assert.Equal(Known("cadreMeetingsStudy"), await db.Set<StudySession>().CountAsync(s => s.Occasion == StudyOccasion.CadreMeeting, Stop));
        Assert.Equal(expected.GetProperty("exam").GetProperty("passed").GetInt32(), await db.Set<ExamResult>().CountAsync(e => e.Sat && e.Passed, Stop));
        Assert.Equal(Known("contractsReviewed"), await db.Set<ContractReview>().CountAsync(Stop));
        Assert.Equal(Known("legalOpinions"), await db.Set<LegalOpinion>().CountAsync(Stop));
        Assert.Equal(Known("enforcementTraining"), await db.Set<EnforcementTraining>().CountAsync(Stop));
        Assert.Equal(Known("officers"), await db.Set<EnforcementOfficer>().CountAsync(o => o.OnDuty, Stop));
        Assert.Equal(Known("newlyCertified"), await db.Set<EnforcementOfficer>().CountAsync(o => o.IssuedOn >= new DateOnly(2024, 1, 1), Stop));
        Assert.Equal(Known("events"), await db.Set<PublicityEvent>().CountAsync(Stop));
        Assert.Equal(Known("banners"), await db.Set<PublicityEvent>().SumAsync(e => e.Banners, Stop));
        Assert.Equal(Known("papers"), await db.Set<PublicityEvent>().SumAsync(e => e.Papers, Stop));
        Assert.Equal(Known("firms"), await db.Set<FirmVisit>().Select(v => v.FirmName).Distinct().CountAsync(Stop));
        Assert.Equal(Known("firmVisits"), await db.Set<FirmVisit>().CountAsync(Stop));
        Assert.Equal(Known("gridVisits"), await db.Set<GridVisit>().CountAsync(Stop));
        Assert.Equal(Known("penaltyCases"), await db.Set<PenaltyCase>().CountAsync(Stop));
        Assert.Equal(Known("enforcementComplaints"), await db.Set<EnforcementComplaint>().CountAsync(Stop));
        Assert.Equal(Known("bigDecisions"), await db.Set<DecisionItem>().CountAsync(Stop));
        Assert.Equal(23, await db.Places.CountAsync(p => p.Kind == PlaceKind.Grid, Stop));
        Assert.Equal(138, await db.Set<GridMember>().CountAsync(m => m.GridName != null, Stop));
        Assert.True(await db.Set<Shortcoming>().AllAsync(s => s.Year == 2024, Stop));
        var item = await db.Set<DecisionItem>().OrderBy(d => d.DecidedOn).FirstAsync(Stop);
        Assert.Equal((new DateOnly(2023, 12, 24), new DateOnly(2024, 1, 24)), (item.ConsultedFrom, item.ConsultedTo));
        Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
    }

    [Theory, BothEngines]
    public async Task The_same_files_again_change_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.CommitAsync(Imports.SampleYear());
        var before = await CountAsync(site);

        var again = await site.CommitAsync(Imports.SampleYear());

        Assert.All(again, outcome => Assert.True(outcome is { Clean: true, Batch: null } && outcome.Unchanged == outcome.Read, outcome.Told()));
        Assert.Equal(before, await CountAsync(site));
    }

    private static async Task<(int Versions, int Entries, int Places)> CountAsync(TestSite site)
    {
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        return (await db.RecordVersions.CountAsync(Stop), await db.Journal.CountAsync(Stop), await db.Places.CountAsync(Stop));
    }

    private static Dictionary<string, int> Counts(JsonElement of, string name) => of.GetProperty(name).EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetInt32());
}
