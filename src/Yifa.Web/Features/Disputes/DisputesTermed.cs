using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Course;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes;

/// <summary>
/// 有期限的纠纷：its own course says by when, be it mediated by the people, by an authority, or a petition, with what was agreed to add; what nobody
/// has accepted yet is looked at from the day it was found, so that it is not forgotten.
/// </summary>
public sealed class DisputesTermed() : TermedSource(TermedKind.Dispute, Area.Disputes)
{
    public override async Task<IReadOnlyList<Termed>> ReadAsync(AppDbContext db, DateOnly from, DateOnly to, WorkCalendar calendar, CancellationToken stop)
    {
        var matters = db.Set<Dispute>().AsNoTracking().Where(d => d.FoundOn >= from && d.FoundOn <= to && d.Secrecy == null && d.MergedInto == null);
        var rows = await matters.OrderBy(d => d.FoundOn).ThenBy(d => d.Id).Select(d => new { d.Id, d.Place, d.FoundOn, d.Kind, d.ResolvedOn, d.Outcome }).ToListAsync(stop);
        var courses = (await matters.Where(d => d.Steps.Any()).Select(CourseGlance.Of).ToListAsync(stop)).ToDictionary(d => d.Id, d => d.Course());
        return [.. rows.Select(d => new Termed(d.Id, d.FoundOn, d.ResolvedOn, d.Outcome == DisputeOutcome.InHand, courses.GetValueOrDefault(d.Id)?.SettleBy(calendar)?.Effective ?? Due("MED-30", d.FoundOn, calendar))
        {
            Village = d.Place?.Split('-')[0], Category = d.Kind,
        })];
    }

    public override Task<IReadOnlyList<WatchedTold>> TellAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken stop) => DisputesWatched.ToldAsync(db, ids, stop);
}
