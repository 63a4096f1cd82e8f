using System.Linq.Expressions;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Disputes.Course;

/// <summary>看一眼到了哪里：what a list needs of a dispute to say what is next, without the long texts of its steps.</summary>
public sealed record CourseGlance(Guid Id, DateOnly FoundOn, DisputeKind Kind, string Summary, int Parties, IReadOnlyList<DisputeStep> Steps)
{
    /// <summary>从库里取的样子。</summary>
    public static Expression<Func<Dispute, CourseGlance>> Of { get; } = d => new CourseGlance(d.Id, d.FoundOn, d.Kind, d.Summary, d.Parties.Count,
        d.Steps.OrderBy(s => s.Ordinal).Select(s => new DisputeStep { RecordId = s.RecordId, Ordinal = s.Ordinal, Code = s.Code, Procedure = s.Procedure, On = s.On, Stage = s.Stage, Words = s.Words, Party = s.Party, MediatorId = s.MediatorId, DueOn = s.DueOn, Of = s.Of }).ToList());

    public MediationCourse Course() => Dispute.CourseOf(FoundOn, Parties, Steps);
}
