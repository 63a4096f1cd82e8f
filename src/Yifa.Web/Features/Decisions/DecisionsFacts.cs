using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Decisions;

/// <summary>依法决策各本台账的事实。</summary>
public static class DecisionsFacts
{
    public static IQueryable<DecisionFact> Decisions(AppDbContext db) => db.Set<DecisionItem>().Select(d => new DecisionFact
    {
        Id = d.Id, Place = d.Place, Department = d.Department, Day = d.DecidedOn, Label = d.Title,
        Category = d.Category, Consulted = d.Consulted, ReviewedOn = d.ReviewedOn, HeadSpokeLast = d.HeadSpokeLast, Result = d.Result,
    });

    public static IQueryable<ReviewFact> Reviews(AppDbContext db) => db.Set<LegalityReview>().Select(r => new ReviewFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.SubmittedOn, Label = r.Subject,
        Matter = r.Matter, Complete = r.Complete, ReviewedOn = r.ReviewedOn, Opinions = r.OpinionCount, Adoption = r.Adoption,
    });

    public static IQueryable<NormativeFact> Documents(AppDbContext db) => db.Set<NormativeDocument>().Select(d => new NormativeFact
    {
        Id = d.Id, Place = d.Place, Department = d.Department, Day = d.PublishedOn, Label = d.Title,
        ReviewedOn = d.ReviewedOn, FiledOn = d.FiledOn, ValidUntil = d.ValidUntil, CleanUp = d.CleanUp, CleanedOn = d.CleanedOn,
    });

    public static IQueryable<MajorDecisionFact> MajorDecisions(AppDbContext db) => db.Set<MajorDecision>().Select(r => new MajorDecisionFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = null, Label = r.Title,
        Year = r.Year, Commented = r.CommentFrom != null, ReviewedOn = r.ReviewedOn, DiscussedOn = r.DiscussedOn, PublishedOn = r.PublishedOn, EvaluatedOn = r.EvaluatedOn,
    });
}
