using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Features.Counsel;
using Yifa.Web.Features.Decisions;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Firms;
using Yifa.Web.Features.Grid;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Features.Openness;
using Yifa.Web.Features.Outreach;
using Yifa.Web.Features.Study;

namespace Yifa.Web.Features.Figures;

/// <summary>全部事实各从哪本台账来。</summary>
public static class FactSources
{
    public static IReadOnlyList<FactSource> All { get; } =
    [
        new FactSource<MeetingFact>("meetings", Area.Leadership, LeadershipFacts.Meetings),
        new FactSource<DutyFact>("duties", Area.Leadership, LeadershipFacts.Duties),
        new FactSource<ShortcomingFact>("shortcomings", Area.Leadership, LeadershipFacts.Shortcomings),
        new FactSource<TownProfileFact>("town-profile", Area.Leadership, LeadershipFacts.Profiles),
        new FactSource<StudyFact>("study-sessions", Area.Study, StudyFacts.Sessions),
        new FactSource<ExamFact>("exams", Area.Study, StudyFacts.Exams),
        new FactSource<ContractFact>("contract-reviews", Area.Counsel, CounselFacts.Contracts),
        new FactSource<OpinionFact>("opinions", Area.Counsel, CounselFacts.Opinions),
        new FactSource<CounselFact>("counsel", Area.Counsel, CounselFacts.Engaged),
        new FactSource<DecisionFact>("decisions", Area.Decisions, DecisionsFacts.Decisions),
        new FactSource<ReviewFact>("legality-reviews", Area.Decisions, DecisionsFacts.Reviews),
        new FactSource<NormativeFact>("normative-documents", Area.Decisions, DecisionsFacts.Documents),
        new FactSource<OfficerFact>("officers", Area.Enforcement, EnforcementFacts.Officers),
        new FactSource<TrainingFact>("trainings", Area.Enforcement, EnforcementFacts.Trainings),
        new FactSource<PenaltyFact>("penalty-cases", Area.Enforcement, EnforcementFacts.Penalties),
        new FactSource<InspectionFact>("inspections", Area.Enforcement, EnforcementFacts.Inspections),
        new FactSource<ComplaintFact>("complaints", Area.Enforcement, EnforcementFacts.Complaints),
        new FactSource<CaseReviewFact>("file-reviews", Area.Enforcement, EnforcementFacts.CaseReviews),
        new FactSource<SupervisionFact>("supervision", Area.Enforcement, EnforcementFacts.Supervision),
        new FactSource<RemedyFact>("remedies", Area.Enforcement, EnforcementFacts.Remedies),
        new FactSource<GridMemberFact>("grid-members", Area.Grid, GridFacts.Members),
        new FactSource<GridVisitFact>("grid-visits", Area.Grid, GridFacts.Visits),
        new FactSource<FirmFact>("firms", Area.Firms, FirmsFacts.Firms),
        new FactSource<FirmVisitFact>("firm-visits", Area.Firms, FirmsFacts.Visits),
        new FactSource<DisputeFact>("disputes", Area.Disputes, DisputesFacts.Disputes),
        new FactSource<ReferralFact>("slips", Area.Disputes, DisputesFacts.Referrals),
        new FactSource<LegalGuideFact>("legal-guides", Area.Disputes, DisputesFacts.LegalGuides),
        new FactSource<PublicityFact>("publicity", Area.Outreach, OutreachFacts.Events),
        new FactSource<DisclosureFact>("disclosures", Area.Openness, OpennessFacts.Disclosures),
        new FactSource<ServiceFact>("services", Area.Openness, OpennessFacts.Services),
        new FactSource<PlaceFact>(null, Area.Figures, PlaceFacts.Places),
    ];

    private static readonly Dictionary<Type, FactSource> ByFact = All.ToDictionary(s => s.FactType);

    /// <summary>某种事实的来源。</summary>
    public static FactSource Of(Type fact) => ByFact[fact];
}
