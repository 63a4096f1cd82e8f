using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Enforcement.Codes;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>登记一步：within one act of the record book, so that what is asked is what is there when it is written.</summary>
public sealed partial class DetailModel
{
    protected override async Task<Answer> TakeAsync(InspectionStep step, Writing writing, CancellationToken stop)
    {
        if (await desk.FindAsync(Id, tracked: true, stop) is not { } inspection) return RecordRefusals.OutOfScope;
        if (inspection.Version.ToString(CultureInfo.InvariantCulture) != Request.Form["version"]) return RecordRefusals.ChangedMeanwhile;
        if (inspection.Steps.Count == 0) return InspectionRefusals.InLedger;
        var course = inspection.Course();
        if (step.Code == "make-code") (step.On, step.FromOn, step.DueOn) = (Today, inspection.DoneOn, inspection.UntilOn ?? inspection.DoneOn);
        if (DayFault(step, course.MovedOn) is { } wrong) return wrong;

        var found = step.Code == "record" ? Findings(inspection) : null;
        var day = step.Code is "enter" or "record" or "recheck" ? step.On : DayOfStanding(inspection, course, Today);
        var answer = course.Ask(step.ToEvent(), EnforcementRoles.Of(viewer), await desk.StandingAsync(inspection, day, found, stop), await calendars.GetAsync(stop));
        if (!answer.Allowed) return Refused(answer);
        if (step.Code is "approve" or "approve-late") step.Number = await NumberAsync(step.On.Year, stop);
        if (step.Code == "make-code") inspection.Token = InspectionCode.New();
        foreach (var finding in found ?? [])
        {
            finding.Follow(inspection);
            finding.Ordinal = inspection.Findings.Count + 1;
            inspection.Findings.Add(finding);
        }
        (step.RecordedAt, step.RecordedBy) = (writing.At, viewer.Name);
        inspection.Take(step, answer.To!);
        return writing.Tell(Id, step, answer.Step!.Name);
    }

    // A point without an answer is left out, and the procedure says that one is missing.
    private List<InspectionFinding> Findings(Inspection inspection) =>
    [
        .. inspection.Items.OrderBy(i => i.Ordinal).SelectMany(i => i.PointList.Select((point, n) => (i.Ordinal, Point: point, Name: $"p-{i.Ordinal}-{n + 1}")))
            .Where(p => Enum.TryParse<FindingVerdict>(Request.Form[p.Name], out var given) && Enum.IsDefined(given))
            .Select(p => new InspectionFinding { Item = p.Ordinal, Point = p.Point, Verdict = Enum.Parse<FindingVerdict>(Request.Form[p.Name]!), Note = Request.Form[p.Name + "-note"].ToString().Trim() is { Length: > 0 and <= 500 } note ? note : null }),
    ];

    private Task<string> NumberAsync(int year, CancellationToken stop) =>
        SerialNumber.NextAsync(db.Set<InspectionStep>().IgnoreQueryFilters().Where(s => s.TownCode == viewer.TownCode && s.Number != null).Select(s => s.Number!), $"检批〔{year}〕", stop);
}
