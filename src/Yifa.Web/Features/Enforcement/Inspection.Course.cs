using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Procedures;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared.Steps;

namespace Yifa.Web.Features.Enforcement;

/// <summary>办理：the steps of an inspection, and what they make of the columns that the ledger and the figures read.</summary>
public sealed partial class Inspection : IHasCourse
{
    string IHasCourse.CourseAddress => Inspections.InspectionWay.AddressOf(Id);

    Task<IReadOnlyList<TakenStep>> IHasCourse.StepsAsync(AppDbContext db, CancellationToken stop) => TakenStep.OfAsync(db, this, Steps, () => Course().Procedure, stop);

    /// <summary>各步合起来：到了哪里。</summary>
    public InspectionCourse Course()
    {
        var taken = Steps.OrderBy(s => s.Ordinal).ToList();
        var procedure = (taken.Count > 0 ? ProcedureCatalogue.Standard.Version(InspectionProcedure.Kind, taken[0].Procedure) : null)
            ?? ProcedureCatalogue.Standard.InForceOn(InspectionProcedure.Kind, DoneOn) ?? InspectionProcedure.Of2025;
        return new InspectionCourse(procedure, [.. taken.Select(s => s.ToEvent())]);
    }

    /// <summary>台账上写的和经过得出的一样；没有经过的不比。</summary>
    public bool AgreesWithCourse
    {
        get
        {
            if (Steps.Count == 0) return true;
            var plan = Steps.Where(s => s.Code == "plan").MaxBy(s => s.Ordinal)!;
            return (DoneOn, Recorded, ProblemFound, CorrectedOn) == Told() && Object == plan.Venue && $"{Officer1}、{Officer2}" == plan.Who && Field == FieldsOf(Items);
        }
    }

    /// <summary>要点里有不符合的；还没有结论为 null。</summary>
    public bool? FoundBad => Findings.Count == 0 ? null : Findings.Exists(f => f.Verdict == FindingVerdict.Bad);

    /// <summary>各领域，一个一次。</summary>
    public IReadOnlyList<string?> Fields => [.. Items.OrderBy(i => i.Ordinal).Select(i => i.Field).Distinct()];

    /// <summary>办一步：adds it after the last one and lets the ledger say what the course now says.</summary>
    /// <param name="step">这一步，已经由程序准许。</param>
    /// <param name="reached">办了以后的阶段。</param>
    public void Take(InspectionStep step, Stage reached)
    {
        (step.Procedure, step.Stage) = (Course().Procedure.Version, reached.Code);
        step.Follow(this);
        step.Ordinal = Steps.Count == 0 ? 1 : Steps.Max(s => s.Ordinal) + 1;
        Steps.Add(step);
        // A code belongs to the plan for which it was made.
        if (reached == InspectionStages.Drafted || reached == InspectionStages.Cancelled) Token = null;
        (DoneOn, Recorded, ProblemFound, CorrectedOn) = Told();
    }

    /// <summary>定下查哪些事项：what was to be examined before is dropped, each matter is kept as the list has it now.</summary>
    public void Examine(IReadOnlyList<EnforcementMatter> matters)
    {
        // A place in the list is never used twice, so that a finding cannot come to mean another matter.
        var last = Items.Count == 0 ? 0 : Items.Max(i => i.Ordinal);
        Items.Clear();
        foreach (var (matter, i) in matters.Select((m, i) => (m, i)))
        {
            var item = new InspectionItem { MatterId = matter.Id, Title = matter.Title, Field = matter.Field, Source = matter.Source, Basis = matter.Basis, BasisVersion = matter.BasisVersion, Principal = matter.Principal, Points = string.Join('\n', matter.Points) };
            item.Follow(this);
            item.Ordinal = last + i + 1;
            Items.Add(item);
        }
        Field = FieldsOf(Items);
    }

    // Several fields in one column.
    private static string? FieldsOf(IEnumerable<InspectionItem> items) => string.Join("、", items.OrderBy(i => i.Ordinal).Select(i => i.Field).OfType<string>().Distinct()) is { Length: > 0 } fields ? fields : null;

    private (DateOnly, bool, bool?, DateOnly?) Told()
    {
        var course = Course();
        var planned = Steps.Where(s => s.Code == "plan").MaxBy(s => s.Ordinal)?.FromOn ?? DoneOn;
        return (course.EnteredOn ?? planned, course.RecordedOn is not null, course.RecordedOn is null ? null : FoundBad, course.CorrectedOn);
    }
}
