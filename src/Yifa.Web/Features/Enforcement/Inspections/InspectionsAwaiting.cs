using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>没有办完的检查：the approval that is owed, the day until which the firm has to correct, or the last day of the visit.</summary>
public sealed class InspectionsAwaiting() : AwaitingSource(Area.Enforcement)
{
    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        // The last step says whether it is over: nothing of the course is stored beside the steps.
        var open = db.Set<Inspection>().AsNoTracking().Where(i => i.Steps.Any() && !i.Steps.Any(s => s.Code == "close" || s.Code == "cancel"));
        var days = (await EnforcementSetting.ReadAsync(db, stop)).LateApprovalDays;
        var first = await open.OrderBy(i => i.DoneOn).ThenBy(i => i.Id).Take(Most).Include(i => i.Steps).AsSplitQuery().ToListAsync(stop);
        return new([.. first.Select(i => Told(i, days, calendar))], first.Count < Most ? first.Count : await open.CountAsync(stop));
    }

    private static Awaiting Told(Inspection inspection, int days, WorkCalendar calendar)
    {
        var course = inspection.Course();
        var due = course.LateApprovalDue(days, calendar) ?? (course.ProblemOpen ? Set(course.CorrectBy, "检查结果告知书", calendar) : course.EnteredOn is null ? Set(inspection.UntilOn, "检查计划", calendar) : null);
        return new(Short($"检查：{inspection.Object}"), InspectionWay.AddressOf(inspection.Id), course.Next.Short, due, inspection.Field);
    }
}
