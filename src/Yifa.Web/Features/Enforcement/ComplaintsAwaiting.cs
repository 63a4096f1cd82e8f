using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement;

/// <summary>没有回复的执法投诉举报。</summary>
public sealed class ComplaintsAwaiting() : AwaitingSource(Area.Complaints)
{
    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var open = db.Set<EnforcementComplaint>().AsNoTracking().Where(c => c.RepliedOn == null);
        var first = await open.OrderBy(c => c.ReceivedOn).ThenBy(c => c.Id).Take(Most).Select(c => new { c.Id, c.Content, c.Channel, c.ReceivedOn }).ToListAsync(stop);
        return new(
            [.. first.Select(c => new Awaiting(Short(c.Content), AddressOf<EnforcementComplaint>(c.Id), "等回复", Due("COMP-ENF", c.ReceivedOn, calendar), $"执法投诉 · {Wording.Of(c.Channel)}"))],
            first.Count < Most ? first.Count : await open.CountAsync(stop));
    }
}
