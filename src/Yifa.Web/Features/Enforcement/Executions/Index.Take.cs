using System.Globalization;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Executions;

/// <summary>登记一步：within one act of the record book, so that what is asked of the procedure is what is there when it is written.</summary>
public sealed partial class IndexModel
{
    protected override async Task<Answer> TakeAsync(ExecutionStep step, Writing writing, CancellationToken stop)
    {
        if (await desk.FindAsync(Id, tracked: true, stop) is not { } execution) return RecordRefusals.OutOfScope;
        if (execution.Version.ToString(CultureInfo.InvariantCulture) != Request.Form["version"]) return RecordRefusals.ChangedMeanwhile;
        if (execution.IsClosedInLedger) return ExecutionRefusals.ClosedInLedger;
        var course = execution.Course();
        if (DayFault(step, course.MovedOn) is { } wrong) return wrong;
        if (step is { Code: "film", Media: null, Text: null }) return CaseRefusals.NoMedia;
        await cases.NameAsync(step, execution.OfficerNamed, stop);

        var answer = course.Ask(step.ToEvent(), CaseRoles.Of(viewer), await desk.StandingAsync(execution, step, stop), await calendars.GetAsync(stop));
        if (!answer.Allowed) return Refused(answer);
        step.Number ??= await desk.NextNumberAsync(execution, step, stop);
        (step.RecordedAt, step.RecordedBy) = (writing.At, viewer.Name);
        execution.Take(step, answer.To!);
        return writing.Tell(Id, step, answer.Step!.Name);
    }
}
