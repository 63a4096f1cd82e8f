using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes;

/// <summary>该开展的下一次集中排查：the day that the last sweep of a village named, until a later sweep is on record.</summary>
public sealed class SweepsAwaiting() : AwaitingSource(Area.Disputes)
{
    private static readonly Citation Regularly = Instruments.Cite("重庆市矛盾纠纷多元化解促进条例", "第十二条");

    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var names = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        var sweeps = db.Set<Sweep>().AsNoTracking();
        var last = sweeps.Where(s => s.NextOn != null && !sweeps.Any(later => later.Place == s.Place && later.SweptOn > s.SweptOn));
        return await TellAsync(last.OrderBy(s => s.NextOn).ThenBy(s => s.Id).Select(s => new { s.Id, s.Place, s.NextOn, s.SweptOn }), s =>
        {
            var due = LegalClock.Due(s.SweptOn, Term.Set(s.NextOn!.Value, "排查计划").Under(Regularly), calendar).Value;
            return new Awaiting($"{(s.Place is { } place ? names.GetValueOrDefault(place, place) : "全镇")}集中排查", AddressOf<Sweep>(s.Id), "等开展", due, $"上次 {s.SweptOn:yyyy年M月d日}");
        }, stop);
    }
}
