-- The counts of every indicator as a person would write them: one statement each. The measure of FigureBook, never its source.
-- @town, @from and @to (both days included), @year. First column: the numerator; second, where there is one: the denominator.

-- leadership.meetings
SELECT COUNT(*) FROM "Meeting" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Kind" = 'LeadingGroup';

-- leadership.meetings.committee
SELECT COUNT(*) FROM "Meeting" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Kind" = 'PartyCommittee';

-- leadership.meetings.government
SELECT COUNT(*) FROM "Meeting" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Kind" = 'GovernmentMeeting';

-- leadership.meetings.joint
SELECT COUNT(*) FROM "Meeting" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Kind" = 'JointMeeting';

-- leadership.meetings.all
SELECT COUNT(*) FROM "Meeting" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- leadership.meetings.people
SELECT SUM("Attended") FROM "Meeting" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- leadership.meetings.attendance
SELECT SUM("Attended"), SUM("Due") FROM "Meeting" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Due" IS NOT NULL AND "Attended" IS NOT NULL;

-- leadership.resolutions.followed
SELECT COUNT(CASE WHEN "FollowUp" IS NOT NULL THEN 1 END), COUNT(*) FROM "Meeting" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Resolutions" IS NOT NULL;

-- leadership.duties
SELECT COUNT(*) FROM "DutyAct" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to;

-- leadership.duties.arranged
SELECT COUNT(*) FROM "DutyAct" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to AND "Way" = 'Arranged';

-- leadership.duties.inquired
SELECT COUNT(*) FROM "DutyAct" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to AND "Way" = 'Inquired';

-- leadership.duties.coordinated
SELECT COUNT(*) FROM "DutyAct" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to AND "Way" = 'Coordinated';

-- leadership.duties.supervised
SELECT COUNT(*) FROM "DutyAct" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to AND "Way" = 'Supervised';

-- leadership.duties.proven
SELECT COUNT(CASE WHEN "Proof" IS NOT NULL THEN 1 END), COUNT(*) FROM "DutyAct" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to;

-- leadership.shortcomings
SELECT COUNT(*) FROM "Shortcoming" WHERE "TownCode" = @town AND "Year" = @year;

-- leadership.measures
SELECT COUNT(*) FROM "Shortcoming" WHERE "TownCode" = @town AND "Year" = @year AND "Measure" <> '';

-- leadership.measures.rate
SELECT COUNT(CASE WHEN "Measure" <> '' THEN 1 END), COUNT(*) FROM "Shortcoming" WHERE "TownCode" = @town AND "Year" = @year;

-- leadership.shortcomings.linked
SELECT COUNT("IndicatorCode"), COUNT(*) FROM "Shortcoming" WHERE "TownCode" = @town AND "Year" = @year;

-- study.sessions
SELECT COUNT(*) FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- study.sessions.centre
SELECT COUNT(*) FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Occasion" = 'CentreGroup';

-- study.sessions.cadres
SELECT COUNT(*) FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Occasion" = 'CadreMeeting';

-- study.sessions.committee
SELECT COUNT(*) FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Occasion" = 'BeforeCommittee';

-- study.sessions.government
SELECT COUNT(*) FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Occasion" = 'GovernmentMeeting';

-- study.sessions.branch
SELECT COUNT(*) FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Occasion" = 'BranchMeeting';

-- study.sessions.party-day
SELECT COUNT(*) FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Occasion" = 'PartyDay';

-- study.lectures
SELECT COUNT(*) FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Occasion" = 'Lecture';

-- study.court-visits
SELECT COUNT(*) FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Occasion" = 'CourtVisit';

-- study.sessions.leaders
SELECT COUNT(*) FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Occasion" IN ('CentreGroup', 'BeforeCommittee', 'GovernmentMeeting');

-- study.people
SELECT SUM("Attended") FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- study.hours
SELECT SUM("Hours") FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- study.attendance
SELECT SUM("Attended"), SUM("Due") FROM "StudySession" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Due" IS NOT NULL AND "Attended" IS NOT NULL;

-- exam.due
SELECT COUNT(*) FROM "ExamResult" WHERE "TownCode" = @town AND "ExamOn" BETWEEN @from AND @to;

-- exam.sat
SELECT COUNT(*) FROM "ExamResult" WHERE "TownCode" = @town AND "ExamOn" BETWEEN @from AND @to AND "Sat";

-- exam.absent
SELECT COUNT(*) FROM "ExamResult" WHERE "TownCode" = @town AND "ExamOn" BETWEEN @from AND @to AND NOT "Sat";

-- exam.passed
SELECT COUNT(*) FROM "ExamResult" WHERE "TownCode" = @town AND "ExamOn" BETWEEN @from AND @to AND "Sat" AND "Passed";

-- exam.excellent
SELECT COUNT(*) FROM "ExamResult" WHERE "TownCode" = @town AND "ExamOn" BETWEEN @from AND @to AND "Sat" AND "Score" >= 90;

-- exam.sittings
SELECT COUNT(DISTINCT "ExamOn") FROM "ExamResult" WHERE "TownCode" = @town AND "ExamOn" BETWEEN @from AND @to;

-- exam.sat.rate
SELECT COUNT(CASE WHEN "Sat" THEN 1 END), COUNT(*) FROM "ExamResult" WHERE "TownCode" = @town AND "ExamOn" BETWEEN @from AND @to;

-- exam.passed.rate
SELECT COUNT(CASE WHEN "Passed" THEN 1 END), COUNT(*) FROM "ExamResult" WHERE "TownCode" = @town AND "ExamOn" BETWEEN @from AND @to AND "Sat";

-- exam.excellent.rate
SELECT COUNT(CASE WHEN "Score" >= 90 THEN 1 END), COUNT(*) FROM "ExamResult" WHERE "TownCode" = @town AND "ExamOn" BETWEEN @from AND @to AND "Sat";

-- exam.mean
SELECT SUM("Score"), COUNT("Score") FROM "ExamResult" WHERE "TownCode" = @town AND "ExamOn" BETWEEN @from AND @to AND "Sat";

-- contracts.reviewed
SELECT COUNT(*) FROM "ContractReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to;

-- contracts.amount
SELECT SUM("Amount") FROM "ContractReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to;

-- contracts.opinions
SELECT SUM("OpinionCount") FROM "ContractReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to;

-- contracts.adopted
SELECT COUNT(*) FROM "ContractReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to AND "Adoption" IN ('Full', 'Partial');

-- contracts.adopted.rate
SELECT COUNT(CASE WHEN "Adoption" <> 'Rejected' THEN 1 END), COUNT(*) FROM "ContractReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to AND "Adoption" IS NOT NULL;

-- contracts.signed
SELECT COUNT(*) FROM "ContractReview" WHERE "TownCode" = @town AND "SignedOn" BETWEEN @from AND @to;

-- contracts.ending
SELECT COUNT(*) FROM "ContractReview" WHERE "TownCode" = @town AND "PerformUntil" BETWEEN @from AND @to;

-- contracts.late-payment
SELECT COUNT(*) FROM "ContractReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to AND "PaymentDays" > 60;

-- opinions.issued
SELECT COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to;

-- opinions.adopted
SELECT COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to AND "Adoption" IN ('Full', 'Partial');

-- opinions.adopted.full
SELECT COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to AND "Adoption" = 'Full';

-- opinions.rejected
SELECT COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to AND "Adoption" = 'Rejected';

-- opinions.adopted.rate
SELECT COUNT(CASE WHEN "Adoption" IN ('Full', 'Partial') THEN 1 END), COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to;

-- opinions.reasoned.rate
SELECT COUNT(CASE WHEN "RejectionReason" IS NOT NULL THEN 1 END), COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to AND "Adoption" = 'Rejected';

-- opinions.in-time.rate
SELECT COUNT(CASE WHEN "IssuedOn" <= "RequiredOn" THEN 1 END), COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to AND "RequiredOn" IS NOT NULL;

-- opinions.decisions
SELECT COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to AND "Matter" = 'MajorDecision';

-- opinions.documents
SELECT COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to AND "Matter" = 'NormativeDocument';

-- opinions.contracts
SELECT COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to AND "Matter" = 'Contract';

-- opinions.petitions
SELECT COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to AND "Matter" = 'Petition';

-- opinions.litigation
SELECT COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to AND "Matter" = 'Litigation';

-- opinions.villages
SELECT COUNT(*) FROM "LegalOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to AND "Matter" = 'Village';

-- counsel.lawyers
SELECT COUNT(DISTINCT "Lawyer") FROM "CounselContract" WHERE "TownCode" = @town AND "From" <= @to AND ("Until" IS NULL OR "Until" >= @to);

-- counsel.firms
SELECT COUNT(DISTINCT "Firm") FROM "CounselContract" WHERE "TownCode" = @town AND "From" <= @to AND ("Until" IS NULL OR "Until" >= @to);

-- decisions.big
SELECT COUNT(*) FROM "DecisionItem" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Category" <> 'MajorAdministrativeDecision';

-- decisions.major
SELECT COUNT(*) FROM "DecisionItem" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Category" IN ('MajorDecision', 'MajorAdministrativeDecision');

-- decisions.administrative
SELECT COUNT(*) FROM "DecisionItem" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Category" = 'MajorAdministrativeDecision';

-- decisions.appointments
SELECT COUNT(*) FROM "DecisionItem" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Category" = 'Appointment';

-- decisions.projects
SELECT COUNT(*) FROM "DecisionItem" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Category" = 'MajorProject';

-- decisions.funds
SELECT COUNT(*) FROM "DecisionItem" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Category" = 'LargeFunds';

-- decisions.passed
SELECT COUNT(*) FROM "DecisionItem" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Result" = 'Passed';

-- decisions.reviewed
SELECT COUNT(*) FROM "DecisionItem" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "ReviewedOn" <= "DecidedOn";

-- decisions.reviewed.rate
SELECT COUNT(CASE WHEN "ReviewedOn" <= "DecidedOn" THEN 1 END), COUNT(*) FROM "DecisionItem" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to;

-- decisions.consulted
SELECT COUNT(*) FROM "DecisionItem" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Category" IN ('MajorDecision', 'MajorAdministrativeDecision') AND "Consulted";

-- decisions.consulted.rate
SELECT COUNT(CASE WHEN "Consulted" THEN 1 END), COUNT(*) FROM "DecisionItem" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Category" IN ('MajorDecision', 'MajorAdministrativeDecision');

-- decisions.head-last.rate
SELECT COUNT(CASE WHEN "HeadSpokeLast" THEN 1 END), COUNT(*) FROM "DecisionItem" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "HeadSpokeLast" IS NOT NULL;

-- reviews.all
SELECT COUNT(*) FROM "LegalityReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to;

-- reviews.decisions
SELECT COUNT(*) FROM "LegalityReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to AND "Matter" = 'MajorDecision';

-- reviews.documents
SELECT COUNT(*) FROM "LegalityReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to AND "Matter" = 'NormativeDocument';

-- reviews.enforcement
SELECT COUNT(*) FROM "LegalityReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to AND "Matter" = 'Enforcement';

-- reviews.villages
SELECT COUNT(*) FROM "LegalityReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to AND "Matter" = 'VillageMatter';

-- reviews.opinions
SELECT SUM("OpinionCount") FROM "LegalityReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to;

-- reviews.done.rate
SELECT COUNT(CASE WHEN "ReviewedOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "LegalityReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to;

-- reviews.adopted.rate
SELECT COUNT(CASE WHEN "Adoption" <> 'Rejected' THEN 1 END), COUNT(*) FROM "LegalityReview" WHERE "TownCode" = @town AND "SubmittedOn" BETWEEN @from AND @to AND "Adoption" IS NOT NULL;

-- documents.made
SELECT COUNT(*) FROM "NormativeDocument" WHERE "TownCode" = @town AND "PublishedOn" BETWEEN @from AND @to;

-- documents.reviewed
SELECT COUNT(*) FROM "NormativeDocument" WHERE "TownCode" = @town AND "PublishedOn" BETWEEN @from AND @to AND "ReviewedOn" <= "PublishedOn";

-- documents.filed
SELECT COUNT(*) FROM "NormativeDocument" WHERE "TownCode" = @town AND "FiledOn" BETWEEN @from AND @to;

-- documents.filed.rate
SELECT COUNT(CASE WHEN "FiledOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "NormativeDocument" WHERE "TownCode" = @town AND "PublishedOn" BETWEEN @from AND @to;

-- documents.cleaned
SELECT COUNT(*) FROM "NormativeDocument" WHERE "TownCode" = @town AND "CleanedOn" BETWEEN @from AND @to;

-- documents.repealed
SELECT COUNT(*) FROM "NormativeDocument" WHERE "TownCode" = @town AND "CleanedOn" BETWEEN @from AND @to AND "CleanUp" IN ('Repealed', 'Lapsed');

-- documents.amended
SELECT COUNT(*) FROM "NormativeDocument" WHERE "TownCode" = @town AND "CleanedOn" BETWEEN @from AND @to AND "CleanUp" = 'Amended';

-- documents.in-force
SELECT COUNT(*) FROM "NormativeDocument" WHERE "TownCode" = @town AND "PublishedOn" <= @to AND ("ValidUntil" IS NULL OR "ValidUntil" >= @to) AND ("CleanUp" IS NULL OR "CleanUp" NOT IN ('Repealed', 'Lapsed') OR "CleanedOn" > @to);

-- penalties.filed
SELECT COUNT(*) FROM "PenaltyCase" WHERE "TownCode" = @town AND "FiledOn" BETWEEN @from AND @to;

-- penalties.decided
SELECT COUNT(*) FROM "PenaltyCase" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND ("Penalty" IS NULL OR "Penalty" <> 'NoPenalty');

-- penalties.summary
SELECT COUNT(*) FROM "PenaltyCase" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND ("Penalty" IS NULL OR "Penalty" <> 'NoPenalty') AND "Procedure" = 'Summary';

-- penalties.ordinary
SELECT COUNT(*) FROM "PenaltyCase" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND ("Penalty" IS NULL OR "Penalty" <> 'NoPenalty') AND "Procedure" = 'Ordinary';

-- penalties.warnings
SELECT COUNT(*) FROM "PenaltyCase" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Penalty" = 'Warning';

-- penalties.fined
SELECT COUNT(*) FROM "PenaltyCase" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Penalty" = 'Fine';

-- penalties.money
SELECT SUM("Fine") FROM "PenaltyCase" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND ("Penalty" IS NULL OR "Penalty" <> 'NoPenalty');

-- penalties.none
SELECT COUNT(*) FROM "PenaltyCase" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Penalty" = 'NoPenalty';

-- penalties.closed
SELECT COUNT(*) FROM "PenaltyCase" WHERE "TownCode" = @town AND "ClosedOn" BETWEEN @from AND @to;

-- penalties.reviewed
SELECT COUNT(*) FROM "PenaltyCase" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "ReviewedOn" <= "DecidedOn";

-- penalties.reviewed.rate
SELECT COUNT(CASE WHEN "ReviewedOn" <= "DecidedOn" THEN 1 END), COUNT(*) FROM "PenaltyCase" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND "Procedure" = 'Ordinary';

-- penalties.published
SELECT COUNT(*) FROM "PenaltyCase" WHERE "TownCode" = @town AND "PublishedOn" BETWEEN @from AND @to AND ("Penalty" IS NULL OR "Penalty" <> 'NoPenalty');

-- penalties.published.rate
SELECT COUNT(CASE WHEN "PublishedOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "PenaltyCase" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to AND ("Penalty" IS NULL OR "Penalty" <> 'NoPenalty');

-- coercions
SELECT COUNT(*) FROM (SELECT DISTINCT c."Id", s."On", CASE WHEN s."Code" IN ('apply-court', 'surcharge') THEN s."Code" WHEN s."Words" LIKE '%Sealing%' THEN 'sealing' ELSE 'seizing' END AS kind FROM "PenaltyCase" c JOIN "PenaltyStep" s ON s."RecordId" = c."Id" AND s."TownCode" = c."TownCode" WHERE c."TownCode" = @town AND s."On" BETWEEN @from AND @to AND s."Code" IN ('seize', 'surcharge', 'apply-court')) AS once;

-- executions.registered
SELECT COUNT(*) FROM "ExecutionCase" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to;

-- executions.done
SELECT COUNT(*) FROM "ExecutionCase" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to AND "Outcome" = 'Executed';

-- inspections.done
SELECT COUNT(*) FROM "Inspection" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to AND "Recorded" AND "Object" <> '';

-- inspections.objects
SELECT COUNT(DISTINCT "Object") FROM "Inspection" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to AND "Recorded" AND "Object" <> '';

-- inspections.problems
SELECT COUNT(*) FROM "Inspection" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to AND "Recorded" AND "Object" <> '' AND "ProblemFound";

-- inspections.corrected.rate
SELECT COUNT(CASE WHEN "CorrectedOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "Inspection" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to AND "Recorded" AND "Object" <> '' AND "ProblemFound";

-- officers.on-duty
SELECT COUNT(*) FROM "EnforcementOfficer" WHERE "TownCode" = @town AND (("OnDuty" AND "LeftOn" IS NULL) OR "LeftOn" > @to);

-- officers.certified
SELECT COUNT(*) FROM "EnforcementOfficer" WHERE "TownCode" = @town AND (("OnDuty" AND "LeftOn" IS NULL) OR "LeftOn" > @to) AND "CertificateNumber" IS NOT NULL AND "IssuedOn" <= @to AND ("ValidUntil" IS NULL OR "ValidUntil" >= @to);

-- officers.uncertified
SELECT COUNT(*) FROM "EnforcementOfficer" WHERE "TownCode" = @town AND (("OnDuty" AND "LeftOn" IS NULL) OR "LeftOn" > @to) AND ("CertificateNumber" IS NULL OR "IssuedOn" IS NULL OR "IssuedOn" > @to OR "ValidUntil" < @to);

-- officers.certified.rate
SELECT COUNT(CASE WHEN "CertificateNumber" IS NOT NULL AND "IssuedOn" <= @to AND ("ValidUntil" IS NULL OR "ValidUntil" >= @to) THEN 1 END), COUNT(*) FROM "EnforcementOfficer" WHERE "TownCode" = @town AND (("OnDuty" AND "LeftOn" IS NULL) OR "LeftOn" > @to);

-- officers.new
SELECT COUNT(*) FROM "EnforcementOfficer" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to;

-- officers.expiring
SELECT COUNT(*) FROM "EnforcementOfficer" WHERE "TownCode" = @town AND "ValidUntil" BETWEEN @from AND @to;

-- training.times
SELECT COUNT(*) FROM "EnforcementTraining" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- training.people
SELECT SUM("People") FROM "EnforcementTraining" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- training.hours
SELECT SUM("Hours") FROM "EnforcementTraining" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- complaints.received
SELECT COUNT(*) FROM "EnforcementComplaint" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to;

-- complaints.closed
SELECT COUNT(*) FROM "EnforcementComplaint" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to AND "RepliedOn" IS NOT NULL;

-- complaints.closed.rate
SELECT COUNT(CASE WHEN "RepliedOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "EnforcementComplaint" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to;

-- case-reviews.done
SELECT COUNT(*) FROM "CaseFileReview" WHERE "TownCode" = @town AND "ReviewedOn" BETWEEN @from AND @to;

-- case-reviews.excellent
SELECT COUNT(*) FROM "CaseFileReview" WHERE "TownCode" = @town AND "ReviewedOn" BETWEEN @from AND @to AND "Grade" = 'Excellent';

-- case-reviews.unqualified
SELECT COUNT(*) FROM "CaseFileReview" WHERE "TownCode" = @town AND "ReviewedOn" BETWEEN @from AND @to AND "Grade" = 'Unqualified';

-- case-reviews.qualified.rate
SELECT COUNT(CASE WHEN "Grade" <> 'Unqualified' THEN 1 END), COUNT(*) FROM "CaseFileReview" WHERE "TownCode" = @town AND "ReviewedOn" BETWEEN @from AND @to AND "Grade" IS NOT NULL;

-- case-reviews.corrected.rate
SELECT COUNT(CASE WHEN "CorrectedOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "CaseFileReview" WHERE "TownCode" = @town AND "ReviewedOn" BETWEEN @from AND @to AND "Problems" IS NOT NULL;

-- supervision.rounds
SELECT COUNT(*) FROM "SupervisionRound" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to;

-- supervision.problems
SELECT SUM("ProblemCount") FROM "SupervisionRound" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to;

-- supervision.corrected
SELECT SUM("CorrectedCount") FROM "SupervisionRound" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to;

-- supervision.corrected.rate
SELECT SUM("CorrectedCount"), SUM("ProblemCount") FROM "SupervisionRound" WHERE "TownCode" = @town AND "DoneOn" BETWEEN @from AND @to AND "ProblemCount" IS NOT NULL;

-- remedies.reconsideration
SELECT COUNT(*) FROM "RemedyCase" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to AND "Kind" = 'Reconsideration';

-- remedies.reconsideration.corrected
SELECT COUNT(*) FROM "RemedyCase" WHERE "TownCode" = @town AND "ClosedOn" BETWEEN @from AND @to AND "Kind" = 'Reconsideration' AND "Outcome" = 'Corrected';

-- remedies.reconsideration.rate
SELECT COUNT(CASE WHEN "Outcome" = 'Corrected' THEN 1 END), COUNT(*) FROM "RemedyCase" WHERE "TownCode" = @town AND "ClosedOn" BETWEEN @from AND @to AND "Kind" = 'Reconsideration';

-- remedies.litigation
SELECT COUNT(*) FROM "RemedyCase" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to AND "Kind" = 'Litigation';

-- remedies.litigation.lost
SELECT COUNT(*) FROM "RemedyCase" WHERE "TownCode" = @town AND "ClosedOn" BETWEEN @from AND @to AND "Kind" = 'Litigation' AND "Outcome" = 'Corrected';

-- remedies.litigation.rate
SELECT COUNT(CASE WHEN "Outcome" = 'Corrected' THEN 1 END), COUNT(*) FROM "RemedyCase" WHERE "TownCode" = @town AND "ClosedOn" BETWEEN @from AND @to AND "Kind" = 'Litigation';

-- remedies.appearance.rate
SELECT COUNT(CASE WHEN "HeadAppeared" THEN 1 END), COUNT(*) FROM "RemedyCase" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to AND "Kind" = 'Litigation' AND "HeadAppeared" IS NOT NULL;

-- grid.grids
SELECT COUNT(DISTINCT COALESCE("GridName", "Place")) FROM "GridMember" WHERE "TownCode" = @town AND ("RegisteredOn" IS NULL OR "RegisteredOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to);

-- grid.workers
SELECT COUNT(*) FROM "GridMember" WHERE "TownCode" = @town AND ("RegisteredOn" IS NULL OR "RegisteredOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to) AND "Post" IN ('FullTime', 'PartTime');

-- grid.members
SELECT COUNT(*) FROM "GridMember" WHERE "TownCode" = @town AND ("RegisteredOn" IS NULL OR "RegisteredOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to);

-- grid.heads
SELECT COUNT(*) FROM "GridMember" WHERE "TownCode" = @town AND ("RegisteredOn" IS NULL OR "RegisteredOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to) AND "Post" = 'Head';

-- grid.full-time
SELECT COUNT(*) FROM "GridMember" WHERE "TownCode" = @town AND ("RegisteredOn" IS NULL OR "RegisteredOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to) AND "Post" = 'FullTime';

-- grid.joined
SELECT COUNT(*) FROM "GridMember" WHERE "TownCode" = @town AND "RegisteredOn" BETWEEN @from AND @to;

-- grid.visits
SELECT COUNT(*) FROM "GridVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to;

-- grid.visits.abnormal
SELECT COUNT(*) FROM "GridVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to AND "Abnormal";

-- grid.visits.handled
SELECT COUNT(*) FROM "GridVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to AND "Abnormal" AND "Handling" IS NOT NULL;

-- grid.visits.handled.rate
SELECT COUNT(CASE WHEN "Handling" IS NOT NULL THEN 1 END), COUNT(*) FROM "GridVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to AND "Abnormal";

-- grid.visits.places
SELECT COUNT(DISTINCT "Place") FROM "GridVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to;

-- grid.visits.visitors
SELECT COUNT(DISTINCT "Visitor") FROM "GridVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to;

-- firms.registered
SELECT COUNT(*) FROM "Firm" WHERE "TownCode" = @town;

-- firms.contact.rate
SELECT COUNT("Contact"), COUNT(*) FROM "Firm" WHERE "TownCode" = @town;

-- firms.visits
SELECT COUNT(*) FROM "FirmVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to;

-- firms.visits.on-site
SELECT COUNT(*) FROM "FirmVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to AND "Way" = 'OnSite';

-- firms.symposia
SELECT COUNT(*) FROM "FirmVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to AND "Way" = 'Symposium';

-- firms.visited
SELECT COUNT(DISTINCT COALESCE("CreditCode", "FirmName")) FROM "FirmVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to;

-- firms.policies
SELECT COUNT(*) FROM "FirmVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to AND "Policy" IS NOT NULL;

-- firms.policies.firms
SELECT COUNT(DISTINCT COALESCE("CreditCode", "FirmName")) FROM "FirmVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to AND "Policy" IS NOT NULL;

-- firms.requests
SELECT COUNT(*) FROM "FirmVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to AND "Request" IS NOT NULL;

-- firms.requests.closed
SELECT COUNT(*) FROM "FirmVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to AND "Request" IS NOT NULL AND "ClosedOn" IS NOT NULL;

-- firms.requests.open
SELECT COUNT(*) FROM "FirmVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to AND "Request" IS NOT NULL AND "ClosedOn" IS NULL;

-- firms.requests.rate
SELECT COUNT(CASE WHEN "ClosedOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "FirmVisit" WHERE "TownCode" = @town AND "VisitedOn" BETWEEN @from AND @to AND "Request" IS NOT NULL;

-- firms.requests.closed-in-period
SELECT COUNT(*) FROM "FirmVisit" WHERE "TownCode" = @town AND "ClosedOn" BETWEEN @from AND @to AND "Request" IS NOT NULL;

-- disputes.found
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to;

-- disputes.resolved
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Outcome" = 'Resolved';

-- disputes.unresolved
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Outcome" <> 'Resolved';

-- disputes.rate
SELECT COUNT(CASE WHEN "Outcome" = 'Resolved' THEN 1 END), COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to;

-- disputes.in-hand
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Outcome" = 'InHand';

-- disputes.resolved-in-period
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "ResolvedOn" BETWEEN @from AND @to AND "Outcome" = 'Resolved';

-- disputes.written.rate
SELECT COUNT(CASE WHEN "Agreement" = 'Written' THEN 1 END), COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Outcome" = 'Resolved';

-- disputes.written
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Agreement" = 'Written';

-- disputes.oral
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Agreement" = 'Oral';

-- disputes.people
SELECT SUM("PeopleCount") FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to;

-- disputes.money
SELECT SUM("Money") FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to;

-- disputes.money.resolved
SELECT SUM("Money") FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Outcome" = 'Resolved';

-- disputes.money.large
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Money" >= 100000;

-- disputes.people.many
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "PeopleCount" >= 10;

-- disputes.kind.family
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Kind" = 'MarriageFamily';

-- disputes.kind.neighbours
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Kind" = 'Neighbours';

-- disputes.kind.housing
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Kind" = 'HousingLand';

-- disputes.kind.land
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Kind" = 'ForestLand';

-- disputes.kind.contract
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Kind" = 'Contract';

-- disputes.kind.damages
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Kind" = 'Damages';

-- disputes.kind.wages
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Kind" = 'MigrantWages';

-- disputes.kind.demolition
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Kind" = 'Demolition';

-- disputes.kind.traffic
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Kind" = 'Traffic';

-- disputes.kind.medical
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Kind" = 'Medical';

-- disputes.kind.pollution
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Kind" = 'Pollution';

-- disputes.level.town
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Level" = 'Town';

-- disputes.level.village
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Level" = 'Village';

-- disputes.level.group
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Level" = 'Group';

-- disputes.level.local.rate
SELECT COUNT(CASE WHEN "Level" <> 'Town' THEN 1 END), COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to;

-- disputes.channel.sweep
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Channel" = 'Sweep';

-- disputes.channel.grid
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Channel" = 'GridReport';

-- disputes.channel.hotline
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Channel" = 'Hotline';

-- disputes.channel.petition
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Channel" = 'Petition';

-- disputes.channel.police
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Channel" = 'Police';

-- disputes.channel.court
SELECT COUNT(*) FROM "Dispute" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Channel" = 'Court';

-- referrals.received
SELECT COUNT(*) FROM "ReferralSlip" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to;

-- referrals.hotline
SELECT COUNT(*) FROM "ReferralSlip" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to AND "Channel" = 'Hotline';

-- referrals.petition
SELECT COUNT(*) FROM "ReferralSlip" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to AND "Channel" = 'Petition';

-- referrals.police
SELECT COUNT(*) FROM "ReferralSlip" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to AND "Channel" = 'Police';

-- referrals.linked
SELECT COUNT(*) FROM "ReferralSlip" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to AND "DisputeId" IS NOT NULL;

-- referrals.replied
SELECT COUNT(*) FROM "ReferralSlip" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to AND "RepliedOn" IS NOT NULL;

-- referrals.replied.rate
SELECT COUNT(CASE WHEN "RepliedOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "ReferralSlip" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to;

-- guides.serving
SELECT COUNT(*) FROM "LegalGuide" WHERE "TownCode" = @town AND ("AppointedOn" IS NULL OR "AppointedOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to);

-- guides.places
SELECT COUNT(DISTINCT "Place") FROM "LegalGuide" WHERE "TownCode" = @town AND ("AppointedOn" IS NULL OR "AppointedOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to);

-- guides.appointed
SELECT COUNT(*) FROM "LegalGuide" WHERE "TownCode" = @town AND "AppointedOn" BETWEEN @from AND @to;

-- guides.trained
SELECT COUNT(*) FROM "LegalGuide" WHERE "TownCode" = @town AND "TrainedOn" BETWEEN @from AND @to;

-- outreach.events
SELECT COUNT(*) FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- outreach.banners
SELECT SUM("Banners") FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- outreach.papers
SELECT SUM("Papers") FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- outreach.people
SELECT SUM("People") FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- outreach.consultations
SELECT SUM("Consultations") FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- outreach.units
SELECT COUNT(DISTINCT "Unit") FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- outreach.venues
SELECT COUNT(DISTINCT "Venue") FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- outreach.form.online
SELECT COUNT(*) FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND ("Form" LIKE '%微信%' OR "Form" LIKE '%QQ%' OR "Form" LIKE '%网络%' OR "Form" LIKE '%网上%');

-- outreach.form.broadcast
SELECT COUNT(*) FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Form" LIKE '%广播%';

-- outreach.form.market
SELECT COUNT(*) FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND ("Form" LIKE '%赶集%' OR "Form" LIKE '%集市%');

-- outreach.form.courtyard
SELECT COUNT(*) FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Form" LIKE '%院坝%';

-- outreach.audience.young
SELECT COUNT(*) FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND ("Audience" LIKE '%青少年%' OR "Audience" LIKE '%学生%');

-- outreach.audience.key
SELECT COUNT(*) FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Audience" LIKE '%重点人%';

-- outreach.audience.firms
SELECT COUNT(*) FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND ("Audience" LIKE '%企业%' OR "Audience" LIKE '%职工%');

-- outreach.theme.constitution
SELECT COUNT(*) FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Theme" LIKE '%宪法%';

-- outreach.theme.fraud
SELECT COUNT(*) FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND ("Theme" LIKE '%诈骗%' OR "Theme" LIKE '%反诈%' OR "Theme" LIKE '%防诈%');

-- outreach.theme.drugs
SELECT COUNT(*) FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Theme" LIKE '%禁毒%';

-- outreach.theme.security
SELECT COUNT(*) FROM "PublicityEvent" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Theme" LIKE '%国家安全%';

-- openness.active
SELECT COUNT(*) FROM "Disclosure" WHERE "TownCode" = @town AND "PublishedOn" BETWEEN @from AND @to AND "Kind" = 'Active';

-- openness.on-request
SELECT COUNT(*) FROM "Disclosure" WHERE "TownCode" = @town AND "PublishedOn" BETWEEN @from AND @to AND "Kind" = 'OnRequest';

-- openness.all
SELECT COUNT(*) FROM "Disclosure" WHERE "TownCode" = @town AND "PublishedOn" BETWEEN @from AND @to;

-- services.all
SELECT SUM("Count") FROM "ServiceTally" WHERE "TownCode" = @town AND "MonthOn" BETWEEN @from AND @to;

-- services.online
SELECT SUM("Count") FROM "ServiceTally" WHERE "TownCode" = @town AND "MonthOn" BETWEEN @from AND @to AND "Channel" = 'Online';

-- services.window
SELECT SUM("Count") FROM "ServiceTally" WHERE "TownCode" = @town AND "MonthOn" BETWEEN @from AND @to AND "Channel" = 'Window';

-- services.agency
SELECT SUM("Count") FROM "ServiceTally" WHERE "TownCode" = @town AND "MonthOn" BETWEEN @from AND @to AND "Channel" = 'Agency';

-- services.online.rate
SELECT SUM(CASE WHEN "Channel" = 'Online' THEN "Count" END), SUM("Count") FROM "ServiceTally" WHERE "TownCode" = @town AND "MonthOn" BETWEEN @from AND @to;

-- services.kinds
SELECT COUNT(DISTINCT "Service") FROM "ServiceTally" WHERE "TownCode" = @town AND "MonthOn" BETWEEN @from AND @to;

-- town.places
SELECT COUNT(*) FROM "Places" WHERE "TownCode" = @town AND "Kind" IN ('Village', 'Community');

-- town.villages
SELECT COUNT(*) FROM "Places" WHERE "TownCode" = @town AND "Kind" = 'Village';

-- town.communities
SELECT COUNT(*) FROM "Places" WHERE "TownCode" = @town AND "Kind" = 'Community';

-- town.groups
SELECT SUM("Groups") FROM "TownProfile" WHERE "TownCode" = @town AND "Year" = @year;

-- town.population
SELECT SUM("Population") FROM "TownProfile" WHERE "TownCode" = @town AND "Year" = @year;

-- town.households
SELECT SUM("Households") FROM "TownProfile" WHERE "TownCode" = @town AND "Year" = @year;

-- town.party-members
SELECT SUM("PartyMembers") FROM "TownProfile" WHERE "TownCode" = @town AND "Year" = @year;

-- town.area
SELECT SUM("Area") FROM "TownProfile" WHERE "TownCode" = @town AND "Year" = @year;

-- leadership.group-members
SELECT COUNT(*) FROM "LeadingGroupMember" WHERE "TownCode" = @town AND ("JoinedOn" IS NULL OR "JoinedOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to);

-- leadership.groups
SELECT COUNT(DISTINCT "GroupName") FROM "LeadingGroupMember" WHERE "TownCode" = @town AND ("JoinedOn" IS NULL OR "JoinedOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to);

-- leadership.group-members.assigned
SELECT COUNT(CASE WHEN "Duty" IS NOT NULL THEN 1 END), COUNT(*) FROM "LeadingGroupMember" WHERE "TownCode" = @town AND ("JoinedOn" IS NULL OR "JoinedOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to);

-- leadership.resolutions
SELECT COUNT(*) FROM "Resolution" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- leadership.resolutions.done
SELECT COUNT(*) FROM "Resolution" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "DoneOn" IS NOT NULL;

-- leadership.resolutions.done.rate
SELECT COUNT(CASE WHEN "DoneOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "Resolution" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- leadership.resolutions.timely.rate
SELECT COUNT(CASE WHEN "DoneOn" <= "DueOn" THEN 1 END), COUNT(*) FROM "Resolution" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "DueOn" IS NOT NULL;

-- leadership.plan-tasks
SELECT COUNT(*) FROM "PlanTask" WHERE "TownCode" = @town AND "Year" = @year;

-- leadership.plan-tasks.done
SELECT COUNT(*) FROM "PlanTask" WHERE "TownCode" = @town AND "Year" = @year AND "DoneOn" <= @to;

-- leadership.plan-tasks.rate
SELECT COUNT(CASE WHEN "DoneOn" <= @to THEN 1 END), COUNT(*) FROM "PlanTask" WHERE "TownCode" = @town AND "Year" = @year;

-- leadership.documents
SELECT COUNT(DISTINCT "DocumentTitle") FROM "DocumentTask" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to;

-- leadership.document-tasks
SELECT COUNT(*) FROM "DocumentTask" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to;

-- leadership.document-tasks.rate
SELECT COUNT(CASE WHEN "DoneOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "DocumentTask" WHERE "TownCode" = @town AND "ReceivedOn" BETWEEN @from AND @to;

-- leadership.appraised
SELECT COUNT(DISTINCT "Subject") FROM "Appraisal" WHERE "TownCode" = @town AND "AppraisedOn" BETWEEN @from AND @to;

-- leadership.appraisal.rate
SELECT SUM("Score"), SUM("FullScore") FROM "Appraisal" WHERE "TownCode" = @town AND "AppraisedOn" BETWEEN @from AND @to AND "Score" IS NOT NULL AND "FullScore" IS NOT NULL;

-- leadership.duty-items
SELECT COUNT(*) FROM "DutyItem" WHERE "TownCode" = @town;

-- leadership.projects
SELECT COUNT(*) FROM "KeyProject" WHERE "TownCode" = @town AND "Year" = @year;

-- leadership.projects.rate
SELECT COUNT(CASE WHEN "DoneOn" <= @to THEN 1 END), COUNT(*) FROM "KeyProject" WHERE "TownCode" = @town AND "Year" = @year;

-- leadership.measures.kept
SELECT COUNT(*) FROM "ImprovementMeasure" WHERE "TownCode" = @town AND "Year" = @year;

-- leadership.measures.done.rate
SELECT COUNT(CASE WHEN "DoneOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "ImprovementMeasure" WHERE "TownCode" = @town AND "Year" = @year;

-- leadership.measures.reached.rate
SELECT COUNT(CASE WHEN "ReachedValue" >= "TargetValue" THEN 1 END), COUNT(*) FROM "ImprovementMeasure" WHERE "TownCode" = @town AND "Year" = @year AND "TargetValue" IS NOT NULL;

-- study.plan
SELECT COUNT(*) FROM "StudyPlanItem" WHERE "TownCode" = @town AND "Year" = @year;

-- study.plan.rate
SELECT COUNT(CASE WHEN "DoneOn" <= @to THEN 1 END), COUNT(*) FROM "StudyPlanItem" WHERE "TownCode" = @town AND "Year" = @year;

-- study.attendance.due
SELECT COUNT(*) FROM "StudyAttendance" WHERE "TownCode" = @town AND "StudiedOn" BETWEEN @from AND @to;

-- study.attendance.present
SELECT COUNT(*) FROM "StudyAttendance" WHERE "TownCode" = @town AND "StudiedOn" BETWEEN @from AND @to AND "Attended";

-- study.attendance.rate
SELECT COUNT(CASE WHEN "Attended" THEN 1 END), COUNT(*) FROM "StudyAttendance" WHERE "TownCode" = @town AND "StudiedOn" BETWEEN @from AND @to;

-- study.attendance.people
SELECT COUNT(DISTINCT "Name") FROM "StudyAttendance" WHERE "TownCode" = @town AND "StudiedOn" BETWEEN @from AND @to AND "Attended";

-- exam.occasions
SELECT COUNT(*) FROM "Exam" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- staff-trainings
SELECT COUNT(*) FROM "StaffTraining" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- staff-trainings.people
SELECT SUM("People") FROM "StaffTraining" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- staff-trainings.grid
SELECT COUNT(*) FROM "StaffTraining" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Trainees" = 'GridWorkers';

-- staff-trainings.mediators
SELECT COUNT(*) FROM "StaffTraining" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to AND "Trainees" = 'Mediators';

-- counsel.requests
SELECT COUNT(*) FROM "CounselRequest" WHERE "TownCode" = @town AND "RequestedOn" BETWEEN @from AND @to;

-- counsel.requests.answered
SELECT COUNT(*) FROM "CounselRequest" WHERE "TownCode" = @town AND "RequestedOn" BETWEEN @from AND @to AND "AnsweredOn" IS NOT NULL;

-- counsel.requests.timely.rate
SELECT COUNT(CASE WHEN "AnsweredOn" <= "RequiredOn" THEN 1 END), COUNT(*) FROM "CounselRequest" WHERE "TownCode" = @town AND "RequestedOn" BETWEEN @from AND @to AND "RequiredOn" IS NOT NULL;

-- contracts.kept
SELECT COUNT(*) FROM "SignedContract" WHERE "TownCode" = @town AND "SignedOn" BETWEEN @from AND @to;

-- contracts.kept.money
SELECT SUM("Amount") FROM "SignedContract" WHERE "TownCode" = @town AND "SignedOn" BETWEEN @from AND @to;

-- contracts.paid.money
SELECT SUM("Paid") FROM "SignedContract" WHERE "TownCode" = @town AND "SignedOn" BETWEEN @from AND @to;

-- contracts.paid.rate
SELECT SUM("Paid"), SUM("Amount") FROM "SignedContract" WHERE "TownCode" = @town AND "SignedOn" BETWEEN @from AND @to AND "Amount" IS NOT NULL;

-- contracts.delivered.unpaid
SELECT COUNT(*) FROM "SignedContract" WHERE "TownCode" = @town AND "DeliveredOn" BETWEEN @from AND @to AND "PaidOn" IS NULL;

-- contracts.expiring
SELECT COUNT(*) FROM "SignedContract" WHERE "TownCode" = @town AND "ExpiresOn" BETWEEN @from AND @to;

-- decisions.catalogue
SELECT COUNT(*) FROM "MajorDecision" WHERE "TownCode" = @town AND "Year" = @year;

-- decisions.catalogue.published
SELECT COUNT(*) FROM "MajorDecision" WHERE "TownCode" = @town AND "Year" = @year AND "PublishedOn" <= @to;

-- decisions.catalogue.commented.rate
SELECT COUNT(CASE WHEN "CommentFrom" IS NOT NULL THEN 1 END), COUNT(*) FROM "MajorDecision" WHERE "TownCode" = @town AND "Year" = @year;

-- decisions.catalogue.reviewed.rate
SELECT COUNT(CASE WHEN "ReviewedOn" <= "DiscussedOn" THEN 1 END), COUNT(*) FROM "MajorDecision" WHERE "TownCode" = @town AND "Year" = @year AND "DiscussedOn" IS NOT NULL;

-- enforcement.matters
SELECT COUNT(*) FROM "EnforcementMatter" WHERE "TownCode" = @town AND ("ValidFrom" IS NULL OR "ValidFrom" <= @to) AND ("ValidUntil" IS NULL OR "ValidUntil" >= @to);

-- enforcement.matters.statutory
SELECT COUNT(*) FROM "EnforcementMatter" WHERE "TownCode" = @town AND ("ValidFrom" IS NULL OR "ValidFrom" <= @to) AND ("ValidUntil" IS NULL OR "ValidUntil" >= @to) AND "Source" = 'Statutory';

-- enforcement.matters.empowered
SELECT COUNT(*) FROM "EnforcementMatter" WHERE "TownCode" = @town AND ("ValidFrom" IS NULL OR "ValidFrom" <= @to) AND ("ValidUntil" IS NULL OR "ValidUntil" >= @to) AND "Source" = 'Empowered';

-- enforcement.matters.entrusted
SELECT COUNT(*) FROM "EnforcementMatter" WHERE "TownCode" = @town AND ("ValidFrom" IS NULL OR "ValidFrom" <= @to) AND ("ValidUntil" IS NULL OR "ValidUntil" >= @to) AND "Source" = 'Entrusted';

-- supervision.opinions
SELECT COUNT(*) FROM "SupervisionOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to;

-- supervision.opinions.rate
SELECT COUNT(CASE WHEN "CorrectedOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "SupervisionOpinion" WHERE "TownCode" = @town AND "IssuedOn" BETWEEN @from AND @to;

-- accountability.cases
SELECT COUNT(*) FROM "Accountability" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to;

-- accountability.people
SELECT COUNT(DISTINCT "Person") FROM "Accountability" WHERE "TownCode" = @town AND "DecidedOn" BETWEEN @from AND @to;

-- sectors.posts
SELECT COUNT(DISTINCT "Post") FROM "SectorPost" WHERE "TownCode" = @town AND ("From" IS NULL OR "From" <= @to) AND ("Until" IS NULL OR "Until" >= @to);

-- sectors.holders
SELECT COUNT(*) FROM "SectorPost" WHERE "TownCode" = @town AND ("From" IS NULL OR "From" <= @to) AND ("Until" IS NULL OR "Until" >= @to);

-- grids.registered
SELECT COUNT(*) FROM "GridUnit" WHERE "TownCode" = @town AND ("SetOn" IS NULL OR "SetOn" <= @to) AND ("ClosedOn" IS NULL OR "ClosedOn" > @to);

-- grids.households
SELECT SUM("Households") FROM "GridUnit" WHERE "TownCode" = @town AND ("SetOn" IS NULL OR "SetOn" <= @to) AND ("ClosedOn" IS NULL OR "ClosedOn" > @to);

-- grids.micro
SELECT SUM("MicroGrids") FROM "GridUnit" WHERE "TownCode" = @town AND ("SetOn" IS NULL OR "SetOn" <= @to) AND ("ClosedOn" IS NULL OR "ClosedOn" > @to);

-- grid.events
SELECT COUNT(*) FROM "GridEvent" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to;

-- grid.events.closed
SELECT COUNT(*) FROM "GridEvent" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "ClosedOn" IS NOT NULL;

-- grid.events.closed.rate
SELECT COUNT(CASE WHEN "ClosedOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "GridEvent" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to;

-- grid.events.critical
SELECT COUNT(*) FROM "GridEvent" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Level" IN ('Critical', 'Urgent');

-- grid.events.satisfied.rate
SELECT COUNT(CASE WHEN "Rating" <> 'Dissatisfied' THEN 1 END), COUNT(*) FROM "GridEvent" WHERE "TownCode" = @town AND "FoundOn" BETWEEN @from AND @to AND "Rating" IS NOT NULL;

-- firm-requests
SELECT COUNT(*) FROM "FirmRequest" WHERE "TownCode" = @town AND "RaisedOn" BETWEEN @from AND @to;

-- firm-requests.closed.rate
SELECT COUNT(CASE WHEN "ClosedOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "FirmRequest" WHERE "TownCode" = @town AND "RaisedOn" BETWEEN @from AND @to;

-- firm-requests.timely.rate
SELECT COUNT(CASE WHEN "ClosedOn" <= COALESCE("ExtendedTo", "DueOn") THEN 1 END), COUNT(*) FROM "FirmRequest" WHERE "TownCode" = @town AND "RaisedOn" BETWEEN @from AND @to AND COALESCE("ExtendedTo", "DueOn") IS NOT NULL;

-- firm-policies
SELECT COUNT(*) FROM "FirmPolicy" WHERE "TownCode" = @town AND "PublishedOn" <= @to AND ("ValidUntil" IS NULL OR "ValidUntil" >= @to);

-- policy-deliveries
SELECT COUNT(*) FROM "PolicyDelivery" WHERE "TownCode" = @town AND "DeliveredOn" BETWEEN @from AND @to;

-- policy-deliveries.firms
SELECT COUNT(DISTINCT "FirmName") FROM "PolicyDelivery" WHERE "TownCode" = @town AND "DeliveredOn" BETWEEN @from AND @to;

-- policy-deliveries.enjoyed
SELECT COUNT(DISTINCT "FirmName") FROM "PolicyDelivery" WHERE "TownCode" = @town AND "DeliveredOn" BETWEEN @from AND @to AND "Enjoyed";

-- policy-deliveries.money
SELECT SUM("Money") FROM "PolicyDelivery" WHERE "TownCode" = @town AND "DeliveredOn" BETWEEN @from AND @to;

-- firm-meetings
SELECT COUNT(*) FROM "FirmMeeting" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- firm-meetings.firms
SELECT SUM("Firms") FROM "FirmMeeting" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- firm-meetings.requests
SELECT SUM("Requests") FROM "FirmMeeting" WHERE "TownCode" = @town AND "HeldOn" BETWEEN @from AND @to;

-- mediation.committees
SELECT COUNT(*) FROM "MediationCommittee" WHERE "TownCode" = @town AND ("ElectedOn" IS NULL OR "ElectedOn" <= @to) AND ("ClosedOn" IS NULL OR "ClosedOn" > @to);

-- mediation.committees.villages
SELECT COUNT(*) FROM "MediationCommittee" WHERE "TownCode" = @town AND ("ElectedOn" IS NULL OR "ElectedOn" <= @to) AND ("ClosedOn" IS NULL OR "ClosedOn" > @to) AND "Kind" = 'Village';

-- mediation.mediators
SELECT COUNT(*) FROM "Mediator" WHERE "TownCode" = @town AND ("AppointedOn" IS NULL OR "AppointedOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to);

-- mediation.mediators.full-time
SELECT COUNT(*) FROM "Mediator" WHERE "TownCode" = @town AND ("AppointedOn" IS NULL OR "AppointedOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to) AND "FullTime";

-- mediation.mediators.women
SELECT COUNT(*) FROM "Mediator" WHERE "TownCode" = @town AND ("AppointedOn" IS NULL OR "AppointedOn" <= @to) AND ("LeftOn" IS NULL OR "LeftOn" > @to) AND "Sex" = 'Female';

-- sweeps
SELECT COUNT(*) FROM "Sweep" WHERE "TownCode" = @town AND "SweptOn" BETWEEN @from AND @to;

-- sweeps.found
SELECT SUM("Found") FROM "Sweep" WHERE "TownCode" = @town AND "SweptOn" BETWEEN @from AND @to;

-- sweeps.zero
SELECT COUNT(*) FROM "Sweep" WHERE "TownCode" = @town AND "SweptOn" BETWEEN @from AND @to AND "Found" = 0 AND "ZeroAffirmed";

-- sweeps.all-five.rate
SELECT COUNT(CASE WHEN "GridWorkers" > 0 AND "VillageWorkers" > 0 AND "Mediators" > 0 AND "Police" > 0 AND "JusticeStaff" > 0 THEN 1 END), COUNT(*) FROM "Sweep" WHERE "TownCode" = @town AND "SweptOn" BETWEEN @from AND @to;

-- exchanges
SELECT COUNT(*) FROM "DataExchange" WHERE "TownCode" = @town AND "ExchangedOn" BETWEEN @from AND @to;

-- exchanges.amount
SELECT SUM("Amount") FROM "DataExchange" WHERE "TownCode" = @town AND "ExchangedOn" BETWEEN @from AND @to;

-- exchanges.platforms
SELECT COUNT(DISTINCT "Platform") FROM "DataExchange" WHERE "TownCode" = @town AND "ExchangedOn" BETWEEN @from AND @to;

-- exchanges.receipt.rate
SELECT COUNT(CASE WHEN "ReceiptOn" IS NOT NULL THEN 1 END), COUNT(*) FROM "DataExchange" WHERE "TownCode" = @town AND "ExchangedOn" BETWEEN @from AND @to AND "Direction" = 'Sent';
