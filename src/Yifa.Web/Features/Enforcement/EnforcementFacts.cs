using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Enforcement;

/// <summary>行政执法各本台账的事实。</summary>
public static class EnforcementFacts
{
    public static IQueryable<OfficerFact> Officers(AppDbContext db) => db.Set<EnforcementOfficer>().Select(o => new OfficerFact
    {
        Id = o.Id, Place = o.Place, Department = o.Department, Day = o.IssuedOn, Label = o.Name,
        HasCertificate = o.CertificateNumber != null, IssuedOn = o.IssuedOn, ValidUntil = o.ValidUntil, Field = o.Field, OnDuty = o.OnDuty, LeftOn = o.LeftOn,
        Kind = o.Kind, SuspendedOn = o.SuspendedOn, ReinstatedOn = o.ReinstatedOn,
    });

    public static IQueryable<TrainingFact> Trainings(AppDbContext db) => db.Set<EnforcementTraining>().Select(t => new TrainingFact
    {
        Id = t.Id, Place = t.Place, Department = t.Department, Day = t.HeldOn, Label = t.Title,
        Organizer = t.Organizer, People = t.People, Hours = t.Hours,
    });

    public static IQueryable<PenaltyFact> Penalties(AppDbContext db) => db.Set<PenaltyCase>().Where(c => !c.Pending).Select(c => new PenaltyFact
    {
        Id = c.Id, Place = c.Place, Department = c.Department, Day = c.FiledOn, Label = c.Number,
        Cause = c.Cause, Source = c.Source, Procedure = c.Procedure, ReviewedOn = c.ReviewedOn, DecidedOn = c.DecidedOn, Penalty = c.Penalty,
        Fine = c.Fine, PublishedOn = c.PublishedOn, ClosedOn = c.ClosedOn,
        HasCourse = c.Steps.Any(), Returned = c.Steps.Any(s => s.Code == "legal-review" && s.Words != null && (s.Words.Contains("ReviewReturned") || s.Words.Contains("ReviewFailed"))),
        TransferredOn = c.Steps.Where(s => s.Code == "transfer").Max(s => (DateOnly?)s.On),
        PoliceTookOn = c.Steps.Where(s => s.Code == "police-answer" && s.Words != null && s.Words.Contains("PoliceTook")).Max(s => (DateOnly?)s.On),
    });

    // A measure twice in one case on one day is one; by its day and its case it is then found once in a list.
    public static IQueryable<CoercionFact> Coercions(AppDbContext db) => db.Set<PenaltyCase>().SelectMany(c => c.Steps, (c, s) => new { Case = c, Step = s }).Where(p => p.Step.Code == "seize" || p.Step.Code == "surcharge" || p.Step.Code == "apply-court").Select(p => new CoercionFact
    {
        Id = p.Case.Id, Place = p.Case.Place, Department = p.Case.Department, Day = p.Step.On, Label = p.Case.Number,
        Kind = p.Step.Code == "apply-court" ? CoercionKind.CourtAsked : p.Step.Code == "surcharge" ? CoercionKind.Surcharge : p.Step.Words != null && p.Step.Words.Contains("Sealing") ? CoercionKind.Sealing : CoercionKind.Seizing,
    }).Distinct();

    public static IQueryable<ExecutionFact> Executions(AppDbContext db) => db.Set<ExecutionCase>().Select(e => new ExecutionFact
    {
        Id = e.Id, Place = e.Place, Department = e.Department, Day = e.FoundOn, Label = e.Number ?? e.Cause,
        Kind = e.Kind, DoneOn = e.DoneOn, Outcome = e.Outcome,
    });

    public static IQueryable<InspectionFact> Inspections(AppDbContext db) => db.Set<Inspection>().Select(i => new InspectionFact
    {
        Id = i.Id, Place = i.Place, Department = i.Department, Day = i.DoneOn, Label = i.Object,
        Object = i.Object, Field = i.Field, Recorded = i.Recorded, ProblemFound = i.ProblemFound, CorrectedOn = i.CorrectedOn, Kind = i.Kind,
        Punished = i.Steps.Any(s => s.Code == "hand-on" && s.Words != null && s.Words.Contains("ToCase")),
    });

    public static IQueryable<ComplaintFact> Complaints(AppDbContext db) => db.Set<EnforcementComplaint>().Select(c => new ComplaintFact
    {
        Id = c.Id, Place = c.Place, Department = c.Department, Day = c.ReceivedOn, Label = c.Against,
        Channel = c.Channel, RepliedOn = c.RepliedOn,
    });

    public static IQueryable<CaseReviewFact> CaseReviews(AppDbContext db) => db.Set<CaseFileReview>().Select(r => new CaseReviewFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.ReviewedOn, Label = r.CaseNumber,
        Score = r.Score, Grade = r.Grade, HasProblems = r.Problems != null, CorrectedOn = r.CorrectedOn,
    });

    public static IQueryable<SupervisionFact> Supervision(AppDbContext db) => db.Set<SupervisionRound>().Select(s => new SupervisionFact
    {
        Id = s.Id, Place = s.Place, Department = s.Department, Day = s.DoneOn, Label = s.Subject,
        Body = s.Body, Problems = s.ProblemCount, Corrected = s.CorrectedCount,
    });

    public static IQueryable<RemedyFact> Remedies(AppDbContext db) => db.Set<RemedyCase>().Select(r => new RemedyFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.ReceivedOn, Label = r.Number ?? r.Cause,
        Kind = r.Kind, ClosedOn = r.ClosedOn, Outcome = r.Outcome, HeadAppeared = r.HeadAppeared,
    });

    public static IQueryable<EnforcementMatterFact> Matters(AppDbContext db) => db.Set<EnforcementMatter>().Select(r => new EnforcementMatterFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.ValidFrom, Label = r.Title,
        Source = r.Source, Field = r.Field, ValidUntil = r.ValidUntil,
    });

    public static IQueryable<AccountabilityFact> Accountabilities(AppDbContext db) => db.Set<Accountability>().Select(r => new AccountabilityFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.DecidedOn, Label = r.Facts,
        Person = r.Person, Fault = r.Fault, Liability = r.Liability,
    });

    public static IQueryable<SupervisionOpinionFact> SupervisionOpinions(AppDbContext db) => db.Set<SupervisionOpinion>().Select(r => new SupervisionOpinionFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.IssuedOn, Label = r.Number,
        Against = r.Against, DueOn = r.DueOn, CorrectedOn = r.CorrectedOn,
    });
}
