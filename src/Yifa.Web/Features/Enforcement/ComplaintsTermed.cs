using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement;

/// <summary>有期限的执法投诉举报：no word of what it says, nor of who said it.</summary>
public sealed class ComplaintsTermed() : TermedSource(TermedKind.Complaint, Area.Complaints)
{
    public override async Task<IReadOnlyList<Termed>> ReadAsync(AppDbContext db, DateOnly from, DateOnly to, WorkCalendar calendar, CancellationToken stop)
    {
        var rows = await db.Set<EnforcementComplaint>().AsNoTracking().Where(c => c.Secrecy == null && c.ReceivedOn >= from && c.ReceivedOn <= to).OrderBy(c => c.ReceivedOn).ThenBy(c => c.Id)
            .Select(c => new { c.Id, c.ReceivedOn, c.RepliedOn }).ToListAsync(stop);
        return [.. rows.Select(c => new Termed(c.Id, c.ReceivedOn, c.RepliedOn, c.RepliedOn is null, Due("COMP-ENF", c.ReceivedOn, calendar)))];
    }

    public override async Task<IReadOnlyList<WatchedTold>> TellAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var rows = await db.Set<EnforcementComplaint>().AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.ReceivedOn).ThenBy(c => c.Id).Select(c => new { c.Id, c.ReceivedOn, c.RepliedOn }).ToListAsync(stop);
        return [.. rows.Select(c => new WatchedTold(c.Id, c.ReceivedOn, null, "执法投诉举报", LedgerWay.AddressOf<EnforcementComplaint>(c.Id), c.RepliedOn is null))];
    }
}
