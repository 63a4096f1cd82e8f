using System.ComponentModel.DataAnnotations.Schema;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Procedures;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>强制执行的办理：the steps of an execution, and what they make of the fields that the ledger and the figures read.</summary>
public sealed partial class ExecutionCase : IHasCourse
{
    string IHasCourse.CourseAddress => Executions.ExecutionWay.AddressOf(Id);

    Task<IReadOnlyList<TakenStep>> IHasCourse.StepsAsync(AppDbContext db, CancellationToken stop) => TakenStep.OfAsync(db, this, Steps, () => Course().Procedure, stop);

    /// <summary>办理经过，按登记的先后；没有在这里办理过的为空。</summary>
    [Aside] public List<ExecutionStep> Steps { get; set; } = [];

    /// <summary>台账上已经有结果，又没有办理经过：导入的旧案。</summary>
    [NotMapped] public bool IsClosedInLedger => Steps.Count == 0 && (ClosedOn ?? DoneOn ?? DecidedOn) is not null;

    /// <summary>台账上写的和经过得出的一样；没有经过的不比。</summary>
    [NotMapped]
    public bool AgreesWithCourse => Steps.Count == 0 || (Taken() is not null && Course().Result is var told
        && (told.OrderedOn, told.DecidedOn, told.DoneOn, told.PublishedOn, told.Outcome, told.ClosedOn) == (OrderedOn, DecidedOn, DoneOn, PublishedOn, Outcome, ClosedOn));

    /// <summary>依据的执法事项：责令或者立即代履行时选的；还没有的为 null。</summary>
    [NotMapped] public ExecutionStep? MatterStep => Steps.Where(s => s.MatterId is not null).MaxBy(s => s.Ordinal);

    /// <summary>承办人，当时的姓名和证号。</summary>
    [NotMapped] public IReadOnlyList<string> Officers => [.. Course().Officers.Select(OfficerNamed).OfType<string>()];

    /// <summary>某名执法人员当时写的姓名和证号。</summary>
    public string? OfficerNamed(Guid officer) =>
        Steps.OrderByDescending(s => s.Ordinal).Select(s => s.SecondId == officer ? s.SecondName : s.OfficerId == officer ? s.OfficerName : null).FirstOrDefault(n => n is not null);

    /// <summary>各步合起来：到了哪里，哪些条件具备。</summary>
    public ExecutionCourse Course() => new((Steps.Count > 0 ? Taken() : null) ?? ExecutionProcedure.Of(Kind), [.. Steps.OrderBy(s => s.Ordinal).Select(s => s.ToEvent())]);

    /// <summary>办一步：adds it after the last one and lets the ledger say what the course now says.</summary>
    /// <param name="step">这一步，已经由程序准许。</param>
    /// <param name="reached">办了以后的阶段。</param>
    public void Take(ExecutionStep step, Stage reached)
    {
        (step.Procedure, step.Stage) = (Course().Procedure.Version, reached.Code);
        step.Follow(this);
        step.Ordinal = Steps.Count == 0 ? 1 : Steps.Max(s => s.Ordinal) + 1;
        Steps.Add(step);
        var told = Course().Result;
        (OrderedOn, DecidedOn, DoneOn, PublishedOn, Outcome, ClosedOn) = (told.OrderedOn, told.DecidedOn, told.DoneOn, told.PublishedOn, told.Outcome, told.ClosedOn);
        if (step.Code is "order" or "perform-at-once") Number = step.Number ?? Number;
    }

    /// <summary>最近一次的步骤；没有为 null。</summary>
    public ExecutionStep? Last(string code) => Steps.Where(s => s.Code == code).MaxBy(s => s.Ordinal);

    // Carried on under the version under which its first step was taken; another way has no such version.
    private Procedure? Taken() => ProcedureCatalogue.Standard.Version(ExecutionProcedure.Of(Kind).Kind, Steps.MinBy(s => s.Ordinal)!.Procedure);
}
