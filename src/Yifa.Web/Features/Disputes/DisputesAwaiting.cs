using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures.Petition;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Course;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes;

/// <summary>
/// 化解中的纠纷：each should be settled within the mediation term, counted from the day it was accepted with what the parties agreed to add; one that
/// was only found, from the day it was found. A court that sent it may have set a shorter time: the first clock counts. A petition has its own clocks
/// and, while none of them runs, no day.
/// </summary>
public sealed class DisputesAwaiting() : AwaitingSource(Area.Disputes)
{
    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var open = db.Set<Dispute>().AsNoTracking().Where(d => d.Outcome == DisputeOutcome.InHand && d.MergedInto == null);
        var first = await open.OrderBy(d => d.FoundOn).ThenBy(d => d.Id).Take(Most).Select(CourseGlance.Of).ToListAsync(stop);
        return new([.. first.Select(told => Told(told, calendar))], first.Count < Most ? first.Count : await open.CountAsync(stop));
    }

    private static Awaiting Told(CourseGlance dispute, WorkCalendar calendar)
    {
        var note = $"{Wording.Of(dispute.Kind)} · {dispute.FoundOn:yyyy年M月d日}排查";
        if (dispute.Steps.Count == 0) return new(Short(dispute.Summary), CourseWay.AddressOf(dispute.Id), "化解中", Due("MED-30", dispute.FoundOn, calendar), note);
        var course = dispute.Course();
        var clocks = course.Clocks(calendar);
        return new(Short(dispute.Summary), CourseWay.AddressOf(dispute.Id), course.Next.Short, clocks.Count > 0 ? clocks[0].Due : course.Procedure.Kind == PetitionProcedure.Kind ? null : Due("MED-30", dispute.FoundOn, calendar), note);
    }
}
