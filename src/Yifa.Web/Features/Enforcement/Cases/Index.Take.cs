using System.Globalization;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Cases;

/// <summary>登记一步：within one act of the record book, so that what is asked of the procedure is what is there when it is written.</summary>
public sealed partial class IndexModel
{
    protected override async Task<Answer> TakeAsync(PenaltyStep step, Writing writing, CancellationToken stop)
    {
        if (await FindAsync(tracked: true, stop) is not { } penalty) return RecordRefusals.OutOfScope;
        if (penalty.Version.ToString(CultureInfo.InvariantCulture) != Request.Form["version"]) return RecordRefusals.ChangedMeanwhile;
        if (penalty.IsClosedInLedger) return CaseRefusals.ClosedInLedger;
        var course = penalty.Course();
        if (DayFault(step, course.MovedOn) is { } wrong) return wrong;
        if (step is { Code: "film", Media: null, Text: null }) return CaseRefusals.NoMedia;
        await desk.NameAsync(step, penalty.OfficerNamed, stop);

        var answer = course.Ask(step.ToEvent(), CaseRoles.Of(viewer), await desk.StandingAsync(penalty, step, stop), await calendars.GetAsync(stop));
        if (!answer.Allowed) return Refused(answer);
        if (CaseNumbers.Numbers(step)) step.Number = await numbers.NextAsync(penalty, step, stop);
        (step.RecordedAt, step.RecordedBy) = (writing.At, viewer.Name);
        penalty.Take(step, answer.To!);
        return writing.Tell(Id, step, answer.Step!.Name);
    }
}
