using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Grid;

/// <summary>没有办结的网格事件：by the town's own rule for its response class.</summary>
public sealed class EventsAwaiting() : AwaitingSource(Area.Grid)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<GridEvent>().AsNoTracking().Where(r => r.ClosedOn == null).OrderBy(r => r.FoundOn).ThenBy(r => r.Id).Select(r => new { r.Id, r.Content, r.Level, r.FoundOn, r.DispatchedOn, r.AnsweredOn }),
        r => new Awaiting(Short(r.Content), AddressOf<GridEvent>(r.Id), r.DispatchedOn is null ? "等派单" : r.AnsweredOn is null ? "等响应" : "等办结",
            LegalClock.Due(r.FoundOn, ResponseTerms.Of(r.Level), calendar).Value, $"网格事件 · {Wording.Of(r.Level)}"),
        stop);
}
