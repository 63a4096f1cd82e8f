using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures.Remedies;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Remedies;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement;

/// <summary>没有办完的复议、诉讼，连同最急的期限：a missed answer cannot be made good.</summary>
public sealed class RemediesAwaiting() : AwaitingSource(Area.Enforcement)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var closed = RemedyStages.Closed.Code;
        var open = db.Set<RemedyCase>().AsNoTracking().Where(r => r.Steps.Any() ? r.Steps.OrderByDescending(s => s.Ordinal).Select(s => s.Stage).First() != closed : r.ClosedOn == null && r.Outcome == null);
        return TellAsync(open.OrderBy(r => r.ReceivedOn).ThenBy(r => r.Id).Include(r => r.Steps).AsSplitQuery(), remedy =>
        {
            var course = remedy.Course();
            return new Awaiting(Short($"{Wording.Of(remedy.Kind)}：{remedy.Cause}"), RemedyWay.AddressOf(remedy.Id), course.NextOn(course.MovedOn ?? remedy.ReceivedOn, calendar).Short, course.Clocks(calendar) is [var first, ..] ? first.Due : null, remedy.Number);
        }, stop);
    }
}
