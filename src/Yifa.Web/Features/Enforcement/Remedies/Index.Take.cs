using System.Globalization;
using Yifa.Law.Procedures.Remedies;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Remedies;

/// <summary>登记一步：within one act of the record book, so that what is asked of the procedure is what is there when it is written. The penalty case is read and never written.</summary>
public sealed partial class IndexModel
{
    protected override async Task<Answer> TakeAsync(RemedyStep step, Writing writing, CancellationToken stop)
    {
        if (await desk.FindAsync(Id, tracked: true, stop) is not { } remedy) return RecordRefusals.OutOfScope;
        if (remedy.Version.ToString(CultureInfo.InvariantCulture) != Request.Form["version"]) return RecordRefusals.ChangedMeanwhile;
        if (remedy.IsClosedInLedger) return RemedyRefusals.ClosedInLedger;
        var course = remedy.Course();
        if (DayFault(step, course.MovedOn) is { } wrong) return wrong;

        var debts = await desk.DebtsOfAsync(remedy, await desk.PenaltyOfAsync(remedy, stop), stop);
        var answer = course.Ask(step.ToEvent(), CaseRoles.Of(viewer), RemedyDebts.StandingOf(debts), await calendars.GetAsync(stop));
        if (!answer.Allowed) return Refused(answer);
        (step.RecordedAt, step.RecordedBy) = (writing.At, viewer.Name);
        remedy.Take(step, answer.To!);
        return writing.Tell(Id, step, answer.Step!.Name);
    }
}
