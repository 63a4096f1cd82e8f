using Microsoft.EntityFrameworkCore;
using Yifa.Law.Enforcement.Leads;
using Yifa.Law.Procedures.Executions;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Leads;

/// <summary>看得到的强制执行，连同各步当天的名册和清单，供监督规则看。</summary>
public sealed class ExecutionsOnFile(AppDbContext db, OfficerRoster roster, Shared.TownCalendar calendars, TownClock clock)
{
    /// <summary>登记在一段时间里的强制执行。</summary>
    public Task<IReadOnlyList<ExecutionOnFile>> ListAsync(DateOnly from, DateOnly to, CancellationToken stop) => ReadAsync(db.Set<ExecutionCase>().Where(e => e.FoundOn >= from && e.FoundOn <= to), stop);

    /// <summary>一件强制执行；没有或者看不到为 null。</summary>
    public async Task<ExecutionOnFile?> FindAsync(Guid id, CancellationToken stop) => (await ReadAsync(db.Set<ExecutionCase>().Where(e => e.Id == id), stop)).SingleOrDefault();

    /// <summary>这些强制执行的全部线索。</summary>
    public async Task<IReadOnlyList<Lead>> LeadsAsync(IReadOnlyList<ExecutionOnFile> files, CancellationToken stop)
    {
        var calendar = await calendars.GetAsync(stop);
        return [.. files.SelectMany(f => LeadRules.Of(f, clock.Today, calendar))];
    }

    private async Task<IReadOnlyList<ExecutionOnFile>> ReadAsync(IQueryable<ExecutionCase> which, CancellationToken stop)
    {
        var executions = await which.AsNoTracking().Include(e => e.Steps).OrderBy(e => e.FoundOn).ThenBy(e => e.Id).AsSplitQuery().ToListAsync(stop);
        var steps = executions.SelectMany(e => e.Steps).ToList();
        var (asked, matters) = (steps.SelectMany(s => new[] { s.OfficerId, s.SecondId }).OfType<Guid>().Distinct().ToList(), steps.Select(s => s.MatterId).OfType<Guid>().Distinct().ToList());
        var officers = (await roster.FindAsync(asked, stop)).ToDictionary(o => o.Id);
        var powers = await db.Set<EnforcementMatter>().AsNoTracking().Where(m => matters.Contains(m.Id)).ToDictionaryAsync(m => m.Id, stop);
        return [.. executions.Select(e => OnFile(e, officers, powers))];
    }

    private static ExecutionOnFile OnFile(ExecutionCase execution, Dictionary<Guid, EnforcementOfficer> officers, Dictionary<Guid, EnforcementMatter> powers)
    {
        var steps = execution.Steps.OrderBy(s => s.Ordinal).ToList();
        var course = execution.Course();
        var ledger = new ExecutionResult { OrderedOn = execution.OrderedOn, DecidedOn = execution.DecidedOn, DoneOn = execution.DoneOn, PublishedOn = execution.PublishedOn, ClosedOn = execution.ClosedOn, Outcome = execution.Outcome };
        return new(execution.Id, execution.Number ?? "还没有文号", execution.Cause, ledger, course)
        {
            StandingAt = asked =>
            {
                var at = course.Events.TakeWhile(e => !ReferenceEquals(e, asked)).Count();
                var matter = (steps[at].MatterId ?? steps.Take(at).LastOrDefault(s => s.MatterId is not null)?.MatterId) is { } id ? powers.GetValueOrDefault(id) : null;
                return CaseStanding.Of(execution, new(course.Procedure, [.. course.Events.Take(at)]), steps[at], matter, officers);
            },
        };
    }
}
