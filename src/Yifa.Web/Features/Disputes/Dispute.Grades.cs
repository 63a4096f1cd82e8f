using Yifa.Law.Procedures.Mediation;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>以案定补的等级：reckoned from the course; what was decided by hand stands before it.</summary>
public sealed partial class Dispute
{
    /// <summary>改定过的等级，先后的都在。</summary>
    [Aside] public List<DisputeGrade> Grades { get; set; } = [];

    /// <summary>照规则评定。</summary>
    public GradeAnswer GradeBy(GradingRules rules)
    {
        var agreed = Steps.Where(s => s.Code is "agree" or "agree-orally").MaxBy(s => s.Ordinal);
        return CaseGrading.Grade(new(
            agreed?.Code == "agree", PeopleCount ?? Parties.Count, agreed?.Money, Steps.Count(s => s.Code is "mediate" or "mediate-again"),
            Steps.Exists(s => s.Code == "report-risk"), Steps.Exists(s => s.Code == "triage" && s.Chosen.Contains(MediationWord.Together))), rules);
    }

    /// <summary>改定等级。</summary>
    public void Regrade(DisputeGrade grade)
    {
        grade.Follow(this);
        grade.Ordinal = Grades.Count == 0 ? 1 : Grades.Max(g => g.Ordinal) + 1;
        Grades.Add(grade);
    }
}
