using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Procedures;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>办理：the steps of a dispute, and what they make of the fields that the ledger and the figures read.</summary>
public sealed partial class Dispute : IHasCourse
{
    string IHasCourse.CourseAddress => Features.Disputes.Course.CourseWay.AddressOf(Id);

    Task<IReadOnlyList<TakenStep>> IHasCourse.StepsAsync(AppDbContext db, CancellationToken stop) => TakenStep.OfAsync(db, this, Steps, () => Course().Procedure, stop);

    /// <summary>办理经过，按登记的先后；没有在这里办理过的为空。</summary>
    [Aside] public List<DisputeStep> Steps { get; set; } = [];

    /// <summary>台账上已经写着结果，又没有办理经过：导入的旧账。</summary>
    public bool IsClosedInLedger => Steps.Count == 0 && Outcome != DisputeOutcome.InHand;

    /// <summary>台账上写的和经过得出的一样；没有经过的不比。</summary>
    public bool AgreesWithCourse => Steps.Count == 0 || Course().Result == new MediationResult(Outcome, ResolvedOn, Agreement);

    /// <summary>各步合起来：到了哪里，哪些条件具备。</summary>
    public MediationCourse Course() => CourseOf(FoundOn, Parties.Count, Steps);

    /// <summary>由各步合起来。</summary>
    public static MediationCourse CourseOf(DateOnly foundOn, int parties, IEnumerable<DisputeStep> steps)
    {
        var taken = steps.OrderBy(s => s.Ordinal).ToList();
        // A matter is carried on under the version of the law under which its first step was taken.
        var procedure = (taken.Count > 0 ? ProcedureCatalogue.Standard.Version(MediationProcedure.Kind, taken[0].Procedure) : null)
            ?? ProcedureCatalogue.Standard.InForceOn(MediationProcedure.Kind, foundOn) ?? MediationProcedure.Of2011;
        return new MediationCourse(procedure, parties, [.. taken.Select(s => s.ToEvent())]);
    }

    /// <summary>办一步：adds it after the last one and lets the ledger say what the course now says.</summary>
    /// <param name="step">这一步，已经由程序准许。</param>
    /// <param name="reached">办了以后的阶段。</param>
    public void Take(DisputeStep step, Stage reached)
    {
        var procedure = Course().Procedure;
        (step.Procedure, step.Stage) = (procedure.Version, reached.Code);
        step.Follow(this);
        step.Ordinal = Steps.Count == 0 ? 1 : Steps.Max(s => s.Ordinal) + 1;
        Steps.Add(step);
        (Outcome, ResolvedOn, Agreement) = Course().Result;
        var chosen = step.Chosen;
        if (chosen.Contains(MediationWord.AtGroup)) Level = DisputeLevel.Group;
        if (chosen.Contains(MediationWord.AtVillage)) Level = DisputeLevel.Village;
        if (chosen.Contains(MediationWord.AtTown)) Level = DisputeLevel.Town;
        if (chosen.Contains(MediationWord.Resolver)) Responsible = step.Who;
        if (chosen.Contains(MediationWord.ByPeople)) Way = MediationWay.Peoples;
        if (chosen.Contains(MediationWord.ByAdministration)) Way = MediationWay.Administrative;
        if (chosen.Contains(MediationWord.ByCourt)) Way = MediationWay.Judicial;
        if (chosen.Contains(MediationWord.ByPetition)) Way = MediationWay.Petition;
        // Settled by the people's mediators, triaged or not, it was settled in their way.
        if (reached == MediationStages.Effective && procedure.Kind == MediationProcedure.Kind) Way = MediationWay.Peoples;
    }

    /// <summary>某一种责任现在是谁；没有定为 null。</summary>
    public string? InCharge(MediationWord duty) => Steps.Where(s => s.Code == "put-in-charge" && s.Chosen.Contains(duty)).MaxBy(s => s.Ordinal)?.Who;
}
