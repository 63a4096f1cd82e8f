using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures.Penalties;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement;

/// <summary>没有办完的处罚案件：a case with a course stands where its course says; one of the old ledger at the first that is missing of decide, serve, publish.</summary>
public sealed class CasesAwaiting() : AwaitingSource(Area.Enforcement)
{
    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        // A closed case without a decision was dropped; nothing is awaited of it.
        var archived = PenaltyStages.Archived.Code;
        var open = db.Set<PenaltyCase>().AsNoTracking().Where(c => c.Steps.Any()
            ? c.Steps.OrderByDescending(s => s.Ordinal).Select(s => s.Stage).First() != archived
            : (c.DecidedOn == null && c.ClosedOn == null) || (c.DecidedOn != null && (c.ServedOn == null || c.PublishedOn == null)));
        var first = await open.Include(c => c.Steps).OrderBy(c => c.FiledOn).ThenBy(c => c.Id).Take(Most).AsSplitQuery().ToListAsync(stop);
        return new([.. first.Select(c => c.Steps.Count > 0 || c.Pending ? ByCourse(c, calendar) : ByLedger(c, calendar))], first.Count < Most ? first.Count : await open.CountAsync(stop));
    }

    // Told as of the day on which it came where it stands; the days that have passed since show in the clock beside it.
    private static Awaiting ByCourse(PenaltyCase penalty, WorkCalendar calendar)
    {
        var course = penalty.Course();
        return new Awaiting(Short(penalty.Cause), CaseWay.AddressOf(penalty.Id), course.NextOn(course.MovedOn ?? penalty.FiledOn, calendar).Short, course.Clocks(calendar) is [var first, ..] ? first.Due : null, penalty.Number);
    }

    private static Awaiting ByLedger(PenaltyCase penalty, WorkCalendar calendar)
    {
        var (stage, due) = penalty.DecidedOn is not { } decided ? ("等决定", Due("PEN-90", penalty.FiledOn, calendar))
            : penalty.ServedOn is null ? ("等送达", Due("PEN-SERVE", decided, calendar))
            : ("等公示", Due("PEN-PUB", decided, calendar));
        return new Awaiting(Short(penalty.Cause), AddressOf<PenaltyCase>(penalty.Id), stage, due, penalty.Number);
    }
}
