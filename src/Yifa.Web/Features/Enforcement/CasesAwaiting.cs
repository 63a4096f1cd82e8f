using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement;

/// <summary>没有办完的处罚案件：decide, serve, publish; each case stands at the first of the three that is missing.</summary>
public sealed class CasesAwaiting() : AwaitingSource(Area.Enforcement)
{
    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        // A closed case without a decision was dropped; nothing is awaited of it.
        var open = db.Set<PenaltyCase>().AsNoTracking().Where(c => (c.DecidedOn == null && c.ClosedOn == null) || (c.DecidedOn != null && (c.ServedOn == null || c.PublishedOn == null)));
        var first = await open.OrderBy(c => c.FiledOn).ThenBy(c => c.Id).Take(Most).Select(c => new { c.Id, c.Number, c.Cause, c.FiledOn, c.DecidedOn, c.ServedOn }).ToListAsync(stop);
        return new(
            [
                .. first.Select(c =>
                {
                    var (stage, due) = c.DecidedOn is not { } decided ? ("等决定", Due("PEN-90", c.FiledOn, calendar))
                        : c.ServedOn is null ? ("等送达", Due("PEN-SERVE", decided, calendar))
                        : ("等公示", Due("PEN-PUB", decided, calendar));
                    return new Awaiting(Short(c.Cause), AddressOf<PenaltyCase>(c.Id), stage, due, c.Number);
                }),
            ],
            first.Count < Most ? first.Count : await open.CountAsync(stop));
    }
}
