using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Executions;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement;

/// <summary>没有办完的强制执行，连同最急的期限。</summary>
public sealed class ExecutionsAwaiting() : AwaitingSource(Area.Enforcement)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var closed = ExecutionStages.Closed.Code;
        var open = db.Set<ExecutionCase>().AsNoTracking().Where(e => e.Steps.Any() ? e.Steps.OrderByDescending(s => s.Ordinal).Select(s => s.Stage).First() != closed : e.ClosedOn == null && e.DoneOn == null && e.DecidedOn == null);
        return TellAsync(open.OrderBy(e => e.FoundOn).ThenBy(e => e.Id).Include(e => e.Steps).AsSplitQuery(), execution =>
        {
            // What the town owes; else the day from which it may go on, when every period of the party is over.
            var course = execution.Course();
            return new Awaiting(Short($"{Wording.Of(execution.Kind)}：{execution.Cause}"), ExecutionWay.AddressOf(execution.Id), course.NextOn(course.MovedOn ?? execution.FoundOn, calendar).Short, course.PublicityDue(calendar) ?? (course.Clocks(calendar) is [.., var last] ? last.Due : null), execution.Number);
        }, stop);
    }
}
