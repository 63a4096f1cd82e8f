using System.ComponentModel.DataAnnotations.Schema;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Procedures;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>办案：the steps of a case, and what they make of the fields that the ledger and the figures read.</summary>
public sealed partial class PenaltyCase : IHasCourse
{
    string IHasCourse.CourseAddress => Cases.CaseWay.AddressOf(Id);

    Task<IReadOnlyList<TakenStep>> IHasCourse.StepsAsync(AppDbContext db, CancellationToken stop) => TakenStep.OfAsync(db, this, Steps, () => Course().Procedure, stop);

    /// <summary>还只是线索：没有批准立案的、不予立案的，不算案件数。</summary>
    public bool Pending { get; set; }

    /// <summary>办案经过，按登记的先后；没有在这里办理过的为空。</summary>
    [Aside] public List<PenaltyStep> Steps { get; set; } = [];

    /// <summary>台账上已经有决定或者结案，又没有办案经过：导入的旧案。</summary>
    [NotMapped] public bool IsClosedInLedger => Steps.Count == 0 && (DecidedOn ?? ClosedOn ?? ServedOn) is not null;

    /// <summary>台账上写的和经过得出的一样；没有经过的不比。</summary>
    [NotMapped]
    public bool AgreesWithCourse => Steps.Count == 0 || Course().Result is var told
        && (told.Procedure, told.ReviewedOn, told.NotifiedOn, told.DecidedOn, told.Penalty, told.Fine, told.ServedOn, told.PublishedOn, told.ClosedOn) == (Procedure, ReviewedOn, NotifiedOn, DecidedOn, Penalty, Fine, ServedOn, PublishedOn, ClosedOn)
        && (told.FiledOn is null || told.FiledOn == FiledOn);

    /// <summary>各步合起来：到了哪里，哪些条件具备。</summary>
    public PenaltyCourse Course()
    {
        var taken = Steps.OrderBy(s => s.Ordinal).ToList();
        // A case is carried on under the version of the law under which its first step was taken.
        var procedure = (taken.Count > 0 ? ProcedureCatalogue.Standard.Version(PenaltyCaseProcedure.Kind, taken[0].Procedure) : null) ?? PenaltyCaseProcedure.Of2021;
        return new PenaltyCourse(procedure, [.. taken.Select(s => s.ToEvent())]);
    }

    /// <summary>办一步：adds it after the last one and lets the ledger say what the course now says.</summary>
    /// <param name="step">这一步，已经由程序准许。</param>
    /// <param name="reached">办了以后的阶段。</param>
    public void Take(PenaltyStep step, Stage reached)
    {
        (step.Procedure, step.Stage) = (Course().Procedure.Version, reached.Code);
        step.Follow(this);
        step.Ordinal = Steps.Count == 0 ? 1 : Steps.Max(s => s.Ordinal) + 1;
        Steps.Add(step);
        var course = Course();
        var told = course.Result;
        (Procedure, ReviewedOn, NotifiedOn, DecidedOn, Penalty, Fine, ServedOn, PublishedOn, ClosedOn) = (told.Procedure, told.ReviewedOn, told.NotifiedOn, told.DecidedOn, told.Penalty, told.Fine, told.ServedOn, told.PublishedOn, told.ClosedOn);
        if (told.FiledOn is { } filed) FiledOn = filed;
        Pending = told.FiledOn is null;
        (Officer1, Officer2) = (NameOf(course.Officers, 0), NameOf(course.Officers, 1));
        if (step.Code is "decide" or "decide-on-the-spot") DecisionNumber = step.Number;
        // A case decided on the spot is never filed: its decision names it, as the filing names the others.
        if (step.Code is "file" or "decide-on-the-spot") Number = step.Number ?? Number;
        Execution = ExecutionOf(course);
    }

    /// <summary>案号和决定书文号，一样的只写一次。</summary>
    [NotMapped] public string Numbers => string.Join(' ', new[] { Number, DecisionNumber }.OfType<string>().Distinct(StringComparer.Ordinal));

    /// <summary>依据的执法事项：立案或者当场处罚时选的那一项；还没有的为 null。</summary>
    [NotMapped] public PenaltyStep? MatterStep => Steps.Where(s => s.MatterId is not null).MaxBy(s => s.Ordinal);

    /// <summary>某名执法人员当时写的姓名和证号。</summary>
    public string? OfficerNamed(Guid officer) =>
        Steps.OrderByDescending(s => s.Ordinal).Select(s => s.SecondId == officer ? s.SecondName : s.OfficerId == officer ? s.OfficerName : null).FirstOrDefault(n => n is not null);

    private string? NameOf(IReadOnlyList<Guid> officers, int at) => at < officers.Count ? OfficerNamed(officers[at])?.Split('（')[0] : null;

    private static string? ExecutionOf(PenaltyCourse course) =>
        course.Last("court-done") is not null ? "法院强制执行" : course.Stage == PenaltyStages.AtCourt ? "已申请法院强制执行"
        : course.Result.DecidedOn is null || course.Owed == 0 ? null : course.PaidUp ? "已缴清" : course.Paid > 0 ? $"已缴 {course.Paid:0.##} 元" : course.PostponedTo is not null ? "暂缓、分期缴纳" : "没有缴";
}
