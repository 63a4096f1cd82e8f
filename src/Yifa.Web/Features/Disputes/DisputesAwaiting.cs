using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes;

/// <summary>化解中的纠纷：each should be settled within the mediation term, counted from the day it was found.</summary>
public sealed class DisputesAwaiting() : AwaitingSource(Area.Disputes)
{
    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var open = db.Set<Dispute>().AsNoTracking().Where(d => d.Outcome == DisputeOutcome.InHand);
        var first = await open.OrderBy(d => d.FoundOn).ThenBy(d => d.Id).Take(Most).Select(d => new { d.Id, d.LedgerNumber, d.Summary, d.Kind, d.FoundOn }).ToListAsync(stop);
        return new(
            [.. first.Select(d => new Awaiting(Short(d.Summary), AddressOf<Dispute>(d.Id), "化解中", Due("MED-30", d.FoundOn, calendar), $"{Wording.Of(d.Kind)} · {d.FoundOn:yyyy年M月d日}排查"))],
            first.Count < Most ? first.Count : await open.CountAsync(stop));
    }
}
