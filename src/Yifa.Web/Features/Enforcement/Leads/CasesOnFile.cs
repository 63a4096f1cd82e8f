using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Insight.Linkage;
using Yifa.Law.Enforcement.Leads;
using Yifa.Law.Procedures.Penalties;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Leads;

/// <summary>看得到的案件，连同各步当天的名册和清单，供监督规则看。</summary>
public sealed class CasesOnFile(AppDbContext db, OfficerRoster roster, Shared.TownCalendar calendars, TownClock clock)
{
    /// <summary>立案在一段时间里的案件。</summary>
    public async Task<IReadOnlyList<CaseOnFile>> ListAsync(DateOnly from, DateOnly to, CancellationToken stop) =>
        await ReadAsync(db.Set<PenaltyCase>().Where(c => !c.Pending && c.FiledOn >= from && c.FiledOn <= to), stop);

    /// <summary>一件案件；没有或者看不到为 null。</summary>
    public async Task<CaseOnFile?> FindAsync(Guid id, CancellationToken stop) => (await ReadAsync(db.Set<PenaltyCase>().Where(c => c.Id == id), stop)).SingleOrDefault();

    /// <summary>这些案件的全部线索，严重的在前。</summary>
    public async Task<IReadOnlyList<Lead>> LeadsAsync(IReadOnlyList<CaseOnFile> files, CancellationToken stop)
    {
        var calendar = await calendars.GetAsync(stop);
        return [.. files.SelectMany(f => LeadRules.Of(f, clock.Today, calendar)).Concat(LeadRules.Across(files, Likeness)).OrderBy(l => l.Turn)];
    }

    private async Task<IReadOnlyList<CaseOnFile>> ReadAsync(IQueryable<PenaltyCase> which, CancellationToken stop)
    {
        var cases = await which.AsNoTracking().Include(c => c.Steps).OrderBy(c => c.FiledOn).ThenBy(c => c.Id).AsSplitQuery().ToListAsync(stop);
        var (asked, matters) = (cases.SelectMany(c => c.Steps).SelectMany(s => new[] { s.OfficerId, s.SecondId }).OfType<Guid>().Distinct().ToList(), cases.SelectMany(c => c.Steps).Select(s => s.MatterId).OfType<Guid>().Distinct().ToList());
        var officers = (await roster.FindAsync(asked, stop)).ToDictionary(o => o.Id);
        var powers = await db.Set<EnforcementMatter>().AsNoTracking().Where(m => matters.Contains(m.Id)).ToDictionaryAsync(m => m.Id, stop);
        return [.. cases.Select(c => OnFile(c, officers, powers))];
    }

    private static CaseOnFile OnFile(PenaltyCase penalty, Dictionary<Guid, EnforcementOfficer> officers, Dictionary<Guid, EnforcementMatter> powers)
    {
        var steps = penalty.Steps.OrderBy(s => s.Ordinal).ToList();
        var course = penalty.Course();
        return new(penalty.Id, penalty.Number, penalty.Cause, ResultOf(penalty), course)
        {
            Party = penalty.Party, Handlers = [.. new[] { penalty.Officer1, penalty.Officer2 }.OfType<string>()],
            StandingAt = asked => StandingAt(penalty, steps[course.Events.TakeWhile(e => !ReferenceEquals(e, asked)).Count()], officers, powers),
            Texts = steps.Where(s => s.Text is not null).ToDictionary(s => s.Ordinal, s => s.Text!),
            Places = steps.Where(s => s is { Hour: not null, Venue: not null, Code: "inspect" or "interview" }).ToDictionary(s => s.Ordinal, s => (TimeOnly.ParseExact(s.Hour!, "HH:mm", CultureInfo.InvariantCulture), s.Venue!)),
        };
    }

    private static PenaltyStanding StandingAt(PenaltyCase penalty, PenaltyStep step, Dictionary<Guid, EnforcementOfficer> officers, Dictionary<Guid, EnforcementMatter> powers)
    {
        var before = new PenaltyCourse(PenaltyCaseProcedure.Of2021, [.. penalty.Steps.Where(s => s.Ordinal < step.Ordinal).OrderBy(s => s.Ordinal).Select(s => s.ToEvent())]);
        var matter = (step.MatterId ?? penalty.Steps.Where(s => s.Ordinal < step.Ordinal && s.MatterId is not null).MaxBy(s => s.Ordinal)?.MatterId) is { } id ? powers.GetValueOrDefault(id) : null;
        // What the benchmark was on that day the list does not tell; the band that was named is held against itself.
        return CaseStanding.Of(penalty, before, step, matter, officers) with { Bands = [] };
    }

    private static PenaltyResult ResultOf(PenaltyCase penalty) => new()
    {
        Procedure = penalty.Procedure, FiledOn = penalty.FiledOn, ReviewedOn = penalty.ReviewedOn, NotifiedOn = penalty.NotifiedOn, DecidedOn = penalty.DecidedOn, Penalty = penalty.Penalty, Fine = penalty.Fine,
        ServedOn = penalty.ServedOn, PublishedOn = penalty.PublishedOn, ClosedOn = penalty.ClosedOn,
    };

    // How much of the longer one is left when it is turned into the other with as few changes as can be; far ones are not counted to the end.
    private static double Likeness(string one, string other)
    {
        var longer = Math.Max(one.Length, other.Length);
        return 1 - (double)TextDistance.Edits(one, other, (int)(longer * (1 - LeadRules.Alike)) + 1) / longer;
    }
}
