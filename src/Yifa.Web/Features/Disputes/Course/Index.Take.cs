using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures.Mediation;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Course;

/// <summary>登记一步：within one act of the record book, so that what is asked of the procedure is what is there when it is written.</summary>
public sealed partial class IndexModel
{
    protected override async Task<Answer> TakeAsync(DisputeStep step, Writing writing, CancellationToken stop)
    {
        if (await db.Set<Dispute>().Include(d => d.Parties).Include(d => d.Steps).Include(d => d.Proofs).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == Id, stop) is not { } dispute) return RecordRefusals.OutOfScope;
        if (dispute.Version.ToString(CultureInfo.InvariantCulture) != Request.Form["version"]) return RecordRefusals.ChangedMeanwhile;
        if (dispute.MergedInto is not null) return CourseRefusals.Merged;
        var course = dispute.Course();
        if (dispute.IsClosedInLedger != (step.Code == "open")) return dispute.IsClosedInLedger ? CourseRefusals.ClosedInLedger : CourseRefusals.AlreadyOpen;
        // An agreement takes effect on the day of the last of its signatures, whenever somebody registers it.
        if (step.Code == "take-effect") step.On = course.EffectiveOn ?? Today;
        // Papers that come from elsewhere, and a course written down afterwards, are older than the register.
        if (DayFault(step, step.Code is "receive-papers" or "open" ? null : course.MovedOn ?? dispute.FoundOn) is { } wrong) return wrong;
        if (step.MediatorId is { } mediator && await roster.FindAsync(mediator, step.On, stop) is var known)
        {
            if (step.Code == "name-mediator" && known is null) return CourseRefusals.NoSuchMediator;
            // Who was named is known by the step that named him, also to one who does not see the roster.
            step.MediatorName = known?.Name ?? dispute.Steps.LastOrDefault(s => s.MediatorId == mediator)?.MediatorName;
        }

        var answer = course.Ask(step.ToEvent(), CourseRoles.Of(viewer), await roster.StandingAsync(dispute, course.Mediators, step.Code == "name-mediator" ? step.MediatorId : null, step.On, stop), await calendars.GetAsync(stop),
            course.Procedure.StepOf(step.Code)?.To == MediationStages.Archived ? new((await desk.OfAsync(dispute, stop)).File.Missing.Count > 0, (await examination.OfAsync(dispute, stop)).Wrong > 0) : default);
        if (!answer.Allowed) return Refused(answer);
        if (Misplaced(course, step) is { } misplaced) return misplaced;
        if (FileWords.TryGetValue(step.Code, out var word)) step.Number = await NumberAsync(step.Code, word, step.On.Year, stop);
        (step.RecordedAt, step.RecordedBy) = (writing.At, viewer.Name);
        dispute.Take(step, answer.To!);
        dispute.CoverHidden(vault);
        return writing.Tell(Id, step, answer.Step!.Name);
    }

    // Each procedure numbers its own files.
    private static readonly Dictionary<string, string> FileWords = new() { ["accept"] = "人调", ["adm-accept"] = "行调", ["pet-accept"] = "信访" };

    private Task<string> NumberAsync(string accept, string word, int year, CancellationToken stop) =>
        SerialNumber.NextAsync(db.Set<DisputeStep>().IgnoreQueryFilters().Where(s => s.TownCode == viewer.TownCode && s.Code == accept && s.Number != null).Select(s => s.Number!), $"（{year}）{word}字第", stop);

    private static Refusal? Misplaced(MediationCourse course, DisputeStep step) => step.Code switch
    {
        "name-mediator" when course.Mediators.Contains(step.MediatorId!.Value) => CourseRefusals.MediatorAlreadyNamed,
        "release-mediator" or "mediator-signed" when !course.Mediators.Contains(step.MediatorId!.Value) => CourseRefusals.MediatorNotNamed,
        "refuse" or "consent" or "party-signed" or "land-served" when step.Party < 1 || step.Party > course.Parties => CourseRefusals.NoSuchParty,
        "consent" when !course.Refusing.Contains(step.Party!.Value) => CourseRefusals.NotRefusing,
        "party-signed" when !course.Unsigned.Contains(step.Party!.Value) => CourseRefusals.AlreadySigned,
        "mediator-signed" or "adm-signed" or "sealed" or "copies-given" when course.Has(step.Code) => CourseRefusals.AlreadySigned,
        "land-served" when !course.LandUnserved(DateOnly.MaxValue).Contains(step.Party!.Value) => CourseRefusals.AlreadySigned,
        // The day of receipt bars a right, so it is registered once.
        "pet-served" when course.Events.Any(e => e.Step == step.Code) => CourseRefusals.AlreadySigned,
        "perform" when !course.Performances.Any(p => p.Ordinal == step.Of && p.DoneOn is null) => CourseRefusals.NoSuchPerformance,
        "promise" or "agree" or "agree-orally" when step.DueOn < step.On => CourseRefusals.DueBeforeAgreed,
        _ => null,
    };
}
