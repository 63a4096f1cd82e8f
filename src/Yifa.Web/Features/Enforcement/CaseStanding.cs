using Yifa.Law.Enforcement;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Enforcement;

/// <summary>案外的情况怎么定：from the list of matters and the roster of officers as they stood on the day of a step; asked alike when it is taken and when it is supervised.</summary>
public static class CaseStanding
{
    /// <summary>这一步的日子，案外是什么情况。</summary>
    /// <param name="penalty">案件，取承办人当时的姓名。</param>
    /// <param name="before">这一步以前的经过。</param>
    /// <param name="step">这一步。</param>
    /// <param name="matter">所依据的执法事项；没有为 null。</param>
    /// <param name="officers">名册里的，按编号。</param>
    public static PenaltyStanding Of(PenaltyCase penalty, PenaltyCourse before, PenaltyStep step, EnforcementMatter? matter, IReadOnlyDictionary<Guid, EnforcementOfficer> officers)
    {
        // A case that was filed goes on under the list of that day, also after the matter went back to the district.
        var day = before.Result.FiledOn ?? step.On;
        var named = before.Officers;
        var nominees = new[] { step.Code == "replace-officer" ? null : step.OfficerId, step.SecondId }.OfType<Guid>();
        bool Fit(Guid officer) => officers.TryGetValue(officer, out var known) && OfficerStanding.WhyNot(known.ToFile(), matter?.Field, step.On).Count == 0;
        return new(matter is not null && Competence.WhyNot(matter.ToPower(), PowerUse.Punish, day).Count == 0, matter?.Source == EnforcementSource.Entrusted, named.All(Fit), nominees.All(Fit),
            step.Who is { } who && named.Select(o => penalty.OfficerNamed(o)?.Split('（')[0]).OfType<string>().Any(name => who.Contains(name, StringComparison.Ordinal)))
        {
            Bands = DiscretionBand.Read(matter?.Bands), PartyNamed = !string.IsNullOrWhiteSpace(penalty.Party),
        };
    }

    /// <summary>强制执行的一步的日子，案外是什么情况。</summary>
    /// <param name="execution">强制执行，取承办人当时的姓名。</param>
    /// <param name="before">这一步以前的经过。</param>
    /// <param name="step">这一步。</param>
    /// <param name="matter">所依据的执法事项；没有为 null。</param>
    /// <param name="officers">名册里的，按编号。</param>
    public static ExecutionStanding Of(ExecutionCase execution, ExecutionCourse before, ExecutionStep step, EnforcementMatter? matter, IReadOnlyDictionary<Guid, EnforcementOfficer> officers)
    {
        bool Fit(Guid officer) => officers.TryGetValue(officer, out var known) && OfficerStanding.WhyNot(known.ToFile(), matter?.Field, step.On).Count == 0;
        return new(matter is not null && Competence.WhyNot(matter.ToPower(), PowerUse.Coerce, before.Result.OrderedOn ?? step.On).Count == 0, before.Officers.All(Fit), new[] { step.Code == "replace-officer" ? null : step.OfficerId, step.SecondId }.OfType<Guid>().All(Fit),
            step.Who is { } who && before.Officers.Select(execution.OfficerNamed).OfType<string>().Select(o => o.Split('（')[0]).Any(name => who.Contains(name, StringComparison.Ordinal)));
    }
}
