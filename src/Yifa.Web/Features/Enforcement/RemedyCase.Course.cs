using System.ComponentModel.DataAnnotations.Schema;
using Yifa.Law.Procedures.Remedies;
using Yifa.Law.Procedures;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>应诉：the steps of a remedy, and what they make of the fields that the ledger and the figures read.</summary>
public sealed partial class RemedyCase : IHasCourse
{
    string IHasCourse.CourseAddress => Remedies.RemedyWay.AddressOf(Id);

    Task<IReadOnlyList<TakenStep>> IHasCourse.StepsAsync(AppDbContext db, CancellationToken stop) => TakenStep.OfAsync(db, this, Steps, () => Course().Procedure, stop);

    /// <summary>办理经过，按登记的先后；没有在这里办理过的为空。</summary>
    [Aside] public List<RemedyStep> Steps { get; set; } = [];

    /// <summary>台账上已经有结果，又没有办理经过：导入的旧案。</summary>
    [NotMapped] public bool IsClosedInLedger => Steps.Count == 0 && (ClosedOn is not null || Outcome is not null);

    /// <summary>台账上写的和经过得出的一样；没有经过的不比。</summary>
    [NotMapped]
    public bool AgreesWithCourse => Steps.Count == 0 || (Taken() is not null && Course().Result is var told
        && (told.ReceivedOn ?? ReceivedOn, told.ClosedOn, told.Outcome, told.HeadAppeared) == (ReceivedOn, ClosedOn, Outcome, HeadAppeared));

    /// <summary>各步合起来：到了哪里，哪些条件具备。</summary>
    public RemedyCourse Course() => new((Steps.Count > 0 ? Taken() : null) ?? RemedyProcedure.Of(Kind), [.. Steps.OrderBy(s => s.Ordinal).Select(s => s.ToEvent())]);

    /// <summary>办一步：adds it after the last one and lets the ledger say what the course now says.</summary>
    /// <param name="step">这一步，已经由程序准许。</param>
    /// <param name="reached">办了以后的阶段。</param>
    public void Take(RemedyStep step, Stage reached)
    {
        (step.Procedure, step.Stage) = (Course().Procedure.Version, reached.Code);
        step.Follow(this);
        step.Ordinal = Steps.Count == 0 ? 1 : Steps.Max(s => s.Ordinal) + 1;
        Steps.Add(step);
        var told = Course().Result;
        (ReceivedOn, ClosedOn, Outcome, HeadAppeared) = (told.ReceivedOn ?? ReceivedOn, told.ClosedOn, told.Outcome, told.HeadAppeared);
        if (step.Code == "receive") Number = step.Number ?? Number;
    }

    /// <summary>最近一次的步骤；没有为 null。</summary>
    public RemedyStep? Last(string code) => Steps.Where(s => s.Code == code).MaxBy(s => s.Ordinal);

    // Carried on under the version under which its first step was taken; another way has no such version.
    private Procedure? Taken() => ProcedureCatalogue.Standard.Version(RemedyProcedure.Of(Kind).Kind, Steps.MinBy(s => s.Ordinal)!.Procedure);
}
