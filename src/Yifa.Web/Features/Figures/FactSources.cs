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
        new FactSource<LeadingGroupMemberFact>("leading-group", Area.Leadership, LeadershipFacts.GroupMembers),
        new FactSource<ResolutionFact>("resolutions", Area.Leadership, LeadershipFacts.Resolutions),
        new FactSource<PlanTaskFact>("plan-tasks", Area.Leadership, LeadershipFacts.PlanTasks),
        new FactSource<DocumentTaskFact>("document-tasks", Area.Leadership, LeadershipFacts.DocumentTasks),
        new FactSource<AppraisalFact>("appraisals", Area.Leadership, LeadershipFacts.Appraisals),
        new FactSource<DutyItemFact>("duty-items", Area.Leadership, LeadershipFacts.DutyItems),
        new FactSource<KeyProjectFact>("key-projects", Area.Leadership, LeadershipFacts.KeyProjects),
        new FactSource<ImprovementMeasureFact>("measures", Area.Leadership, LeadershipFacts.Measures),
        new FactSource<StudyFact>("study-sessions", Area.Study, StudyFacts.Sessions),
        new FactSource<ExamFact>("exams", Area.Study, StudyFacts.Exams),
        new FactSource<StudyPlanItemFact>("study-plan", Area.Study, StudyFacts.PlanItems),
        new FactSource<StudyAttendanceFact>("study-attendance", Area.Study, StudyFacts.Attendance),
        new FactSource<ExamOccasionFact>("exam-occasions", Area.Study, StudyFacts.ExamOccasions),
        new FactSource<StaffTrainingFact>("staff-trainings", Area.Study, StudyFacts.StaffTrainings),
        new FactSource<ContractFact>("contract-reviews", Area.Counsel, CounselFacts.Contracts),
        new FactSource<OpinionFact>("opinions", Area.Counsel, CounselFacts.Opinions),
        new FactSource<CounselFact>("counsel", Area.Counsel, CounselFacts.Engaged),
        new FactSource<CounselRequestFact>("counsel-requests", Area.Counsel, CounselFacts.Requests),
        new FactSource<SignedContractFact>("contracts", Area.Counsel, CounselFacts.SignedContracts),
        new FactSource<DecisionFact>("decisions", Area.Decisions, DecisionsFacts.Decisions),
        new FactSource<ReviewFact>("legality-reviews", Area.Decisions, DecisionsFacts.Reviews),
        new FactSource<NormativeFact>("normative-documents", Area.Decisions, DecisionsFacts.Documents),
        new FactSource<MajorDecisionFact>("major-decisions", Area.Decisions, DecisionsFacts.MajorDecisions),
        new FactSource<OfficerFact>("officers", Area.Enforcement, EnforcementFacts.Officers),
        new FactSource<TrainingFact>("trainings", Area.Enforcement, EnforcementFacts.Trainings),
        new FactSource<PenaltyFact>("penalty-cases", Area.Enforcement, EnforcementFacts.Penalties),
        new FactSource<CoercionFact>("penalty-cases", Area.Enforcement, EnforcementFacts.Coercions),
        new FactSource<ExecutionFact>("executions", Area.Enforcement, EnforcementFacts.Executions),
        new FactSource<InspectionFact>("inspections", Area.Enforcement, EnforcementFacts.Inspections),
        new FactSource<ComplaintFact>("complaints", Area.Complaints, EnforcementFacts.Complaints),
        new FactSource<CaseReviewFact>("file-reviews", Area.Enforcement, EnforcementFacts.CaseReviews),
        new FactSource<SupervisionFact>("supervision", Area.Enforcement, EnforcementFacts.Supervision),
        new FactSource<RemedyFact>("remedies", Area.Enforcement, EnforcementFacts.Remedies),
        new FactSource<EnforcementMatterFact>("enforcement-matters", Area.Enforcement, EnforcementFacts.Matters),
        new FactSource<AccountabilityFact>("accountability", Area.Enforcement, EnforcementFacts.Accountabilities),
        new FactSource<SupervisionOpinionFact>("supervision-opinions", Area.Enforcement, EnforcementFacts.SupervisionOpinions),
        new FactSource<GridMemberFact>("grid-members", Area.Grid, GridFacts.Members),
        new FactSource<GridVisitFact>("grid-visits", Area.Grid, GridFacts.Visits),
        new FactSource<SectorPostFact>("sector-posts", Area.Grid, GridFacts.SectorPosts),
        new FactSource<GridUnitFact>("grids", Area.Grid, GridFacts.Units),
        new FactSource<GridEventFact>("grid-events", Area.Grid, GridFacts.Events),
        new FactSource<FirmFact>("firms", Area.Firms, FirmsFacts.Firms),
        new FactSource<FirmVisitFact>("firm-visits", Area.Firms, FirmsFacts.Visits),
        new FactSource<FirmRequestFact>("firm-requests", Area.Firms, FirmsFacts.Requests),
        new FactSource<FirmPolicyFact>("policies", Area.Firms, FirmsFacts.Policies),
        new FactSource<PolicyDeliveryFact>("policy-deliveries", Area.Firms, FirmsFacts.Deliveries),
        new FactSource<FirmMeetingFact>("firm-meetings", Area.Firms, FirmsFacts.Meetings),
        new FactSource<DisputeFact>("disputes", Area.Disputes, DisputesFacts.Disputes),
        new FactSource<ReferralFact>("slips", Area.Disputes, DisputesFacts.Referrals),
        new FactSource<LegalGuideFact>("legal-guides", Area.Disputes, DisputesFacts.LegalGuides),
        new FactSource<MediationCommitteeFact>("mediation-committees", Area.Disputes, DisputesFacts.Committees),
        new FactSource<MediatorFact>("mediators", Area.Disputes, DisputesFacts.Mediators),
        new FactSource<SweepFact>("sweeps", Area.Disputes, DisputesFacts.Sweeps),
        new FactSource<PublicityFact>("publicity", Area.Outreach, OutreachFacts.Events),
        new FactSource<DisclosureFact>("disclosures", Area.Openness, OpennessFacts.Disclosures),
        new FactSource<ServiceFact>("services", Area.Openness, OpennessFacts.Services),
        new FactSource<DataExchangeFact>("exchanges", Area.Openness, OpennessFacts.Exchanges),
        new FactSource<PlaceFact>(null, Area.Figures, PlaceFacts.Places),
    ];

    private static readonly Dictionary<Type, FactSource> ByFact = All.ToDictionary(s => s.FactType);

    /// <summary>某种事实的来源。</summary>
    public static FactSource Of(Type fact) => ByFact[fact];
}
