using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes.Sweeping;

/// <summary>该报告的排查任务：from the day it begins, until it is reported; a village without disputes reports zero.</summary>
public sealed class SweepTasksAwaiting() : AwaitingSource(Area.Disputes)
{
    private static readonly Citation Regularly = Instruments.Cite("重庆市矛盾纠纷多元化解促进条例", "第十二条");

    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var names = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        var open = db.Set<SweepTask>().AsNoTracking().Where(t => t.SweepId == null || !db.Set<Sweep>().Any(s => s.Id == t.SweepId)).OrderBy(t => t.DueOn).ThenBy(t => t.Id).Select(t => new { t.Id, t.Place, t.Theme, t.StartsOn, t.DueOn });
        return await TellAsync(open, t => new Awaiting(
            Short($"{(t.Place is { } place ? names.GetValueOrDefault(place, place) : "全镇")}排查：{t.Theme}"), $"/disputes/sweeping/{t.Id}", "等报告",
            LegalClock.Due(t.StartsOn, Term.Set(t.DueOn, "排查计划").Under(Regularly), calendar).Value)
        { From = t.StartsOn }, stop);
    }
}
