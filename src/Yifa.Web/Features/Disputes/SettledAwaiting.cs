using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Course;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes;

/// <summary>
/// 化解以后没有办完的：an agreement that is to be kept by a day, a visit, a ruling, the file. What a party must do by the day of the agreement
/// carries that day; the receipt of what was handed on, for which no rule names days, the day from which it is to be asked for; the rest carries none.
/// </summary>
public sealed class SettledAwaiting() : AwaitingSource(Area.Disputes)
{
    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        // From the steps to the disputes: most disputes of an old ledger have none, and to ask each of them would be to read the ledger.
        var handled = db.Set<DisputeStep>().Where(s => s.Ordinal == 1).Select(s => s.RecordId);
        var open = db.Set<Dispute>().AsNoTracking().Where(d => handled.Contains(d.Id) && d.Outcome != DisputeOutcome.InHand && d.MergedInto == null && !d.Steps.Any(s => s.Stage == "archived"));
        return await TellAsync(open.OrderBy(d => d.FoundOn).ThenBy(d => d.Id).Select(CourseGlance.Of), dispute =>
        {
            var course = dispute.Course();
            var promised = course.Performances.FirstOrDefault(p => p.DoneOn is null);
            var next = course.Next;
            var due = next.Step switch { "perform" => Set(promised?.DueOn, "协议约定", calendar), "acknowledge" => Set(course.ReceiptBy, $"没有法定日数，建议{MediationCourse.ReceiptDays}日内催到回执", calendar), _ => null };
            return new Awaiting(Short(dispute.Summary), CourseWay.AddressOf(dispute.Id), next.Short, due, $"{Wording.Of(dispute.Kind)} · {course.MovedOn:yyyy年M月d日}{course.Stage.Name}");
        }, stop);
    }
}
