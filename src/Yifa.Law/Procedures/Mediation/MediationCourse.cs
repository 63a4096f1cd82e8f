using Yifa.Law.Procedures.Administrative;
using Yifa.Law.Procedures.Petition;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Mediation.MediationWord;

namespace Yifa.Law.Procedures.Mediation;

/// <summary>
/// 办理经过：the steps of one matter in the order in which they were registered, folded into what the procedure asks: where the matter
/// stands, since when, and which conditions hold on a given day. Nothing of it is stored beside the steps, so that the two cannot disagree.
/// </summary>
public sealed partial class MediationCourse
{
    private static readonly MediationWord[] FromACourt = [CourtAppointed, CourtOrdinary, CourtSummary], AnyPetition = [MediationWord.FromPetition, FromPetitioner];

    // Back where the matter stood before: no term begins anew with it.
    private static readonly string[] Returning = ["confirmation-not-taken", "confirmation-withdrawn", "transfer-returned", "transfer-resumed"];

    private readonly Dictionary<string, DateOnly> moments = [];

    /// <summary>由已经办了的各步组成。</summary>
    /// <param name="procedure">开立时的程序。</param>
    /// <param name="parties">几方当事人。</param>
    /// <param name="events">各步，按登记的先后。</param>
    public MediationCourse(Procedure procedure, int parties, IReadOnlyList<MediationEvent> events)
    {
        (Procedure, Parties, Events, Stage) = (procedure, parties, events, procedure.Start);
        Result = new(DisputeOutcome.InHand, null, null);
        if (PapersOn(AnyPetition) is { } received) moments[PetitionProcedure.Received.Code] = received;
        if (PapersOn(MediationWord.FromPetition) is { } passed) moments[PetitionProcedure.PassedDown.Code] = passed;
        foreach (var one in events)
        {
            if (one.Step == "triage" && Stage == MediationStages.Registered)
            {
                Procedure = ChosenBy(one, procedure);
                moments[AdministrativeProcedure.Triaged.Code] = one.On;
            }
            if (one.Step == "pet-served") moments.TryAdd(PetitionProcedure.Served.Code, one.On);
            if (one.Step == "pet-accepts") Result = new(DisputeOutcome.Resolved, one.On, LastOf(DateOnly.MaxValue, "pet-agree") < 0 ? AgreementForm.None : AgreementForm.Written);
            if (Procedure.StepOf(one.Step)?.To is not { } to) continue;
            (Stage, MovedOn) = (to, one.On);
            if (!Returning.Contains(one.Step)) moments[to.Entered.Code] = one.On;
            Result = ResultAfter(one, to) ?? Result;
            // A petition that the petitioner never came to terms with was answered and not settled.
            if (one.Step is "pet-close" or "pet-file" && Result.Outcome == DisputeOutcome.InHand) Result = new(DisputeOutcome.NotResolved, null, AgreementForm.None);
        }
    }

    /// <summary>现在照哪一种程序办：the one it was opened under, until it is triaged, before anything began, into another.</summary>
    public Procedure Procedure { get; }

    /// <summary>几方当事人。</summary>
    public int Parties { get; }

    public IReadOnlyList<MediationEvent> Events { get; }

    /// <summary>现在的阶段。</summary>
    public Stage Stage { get; }

    /// <summary>哪天进入现在的阶段；还没有动过为 null。</summary>
    public DateOnly? MovedOn { get; }

    /// <summary>得出的化解情况。</summary>
    public MediationResult Result { get; }

    /// <summary>有一方拒绝而没有重新同意：锁住一切调解的步骤。</summary>
    public bool Locked => Refusing.Count > 0;

    /// <summary>拒绝了、还没有重新同意的各方，从 1 起。</summary>
    public IReadOnlySet<int> Refusing => RefusingOn(DateOnly.MaxValue);

    /// <summary>最近一次分流；没有分流过为 null。</summary>
    public MediationEvent? Triage => Events.LastOrDefault(e => e.Step == "triage");

    /// <summary>最近一次分流到了司法调解：镇里不办，转给法院。</summary>
    public bool TriagedAway => Triage is { } triage && triage.Words.Contains(ByCourt);

    /// <summary>登记过激化风险，以后还没有报告。</summary>
    public bool RiskWaits => LastOf(DateOnly.MaxValue, "flag-risk") > LastOf(DateOnly.MaxValue, "report-risk");

    /// <summary>登记过激化风险。</summary>
    public bool Risky => LastOf(DateOnly.MaxValue, "flag-risk") >= 0;

    /// <summary>指定了、没有换下的调解员。</summary>
    public IReadOnlyList<Guid> Mediators => MediatorsOn(DateOnly.MaxValue);

    /// <summary>协议生效之日：各方、调解员、印章三样里最后一样的那一天；还不齐为 null。</summary>
    public DateOnly? EffectiveOn
    {
        get
        {
            var signed = SinceAgreed(DateOnly.MaxValue).Where(e => e.Step is "party-signed" or "mediator-signed" or "adm-signed" or "sealed").ToList();
            return AllSigned(DateOnly.MaxValue) ? signed.Max(e => e.On) : null;
        }
    }

    /// <summary>还没有签名的当事人，从 1 起。</summary>
    public IReadOnlyList<int> Unsigned => [.. Enumerable.Range(1, Parties).Except(SinceAgreed(DateOnly.MaxValue).Where(e => e.Step == "party-signed").Select(e => e.Party ?? 0))];

    /// <summary>土地权属处理决定还没有送达的当事人，从 1 起。</summary>
    public IReadOnlyList<int> LandUnserved(DateOnly day) => [.. Enumerable.Range(1, Parties).Except(Events.Where(e => e.Step == "land-served" && e.On <= day).Select(e => e.Party ?? 0))];

    /// <summary>协议书上已经有的。</summary>
    public bool Has(string signature) => SinceAgreed(DateOnly.MaxValue).Any(e => e.Step == signature);

    /// <summary>协议约定的履行，早的在前：分期约定了的按各期，没有分期的是协议的一期，没有写期限的也是。</summary>
    public IReadOnlyList<Performance> Performances
    {
        get
        {
            var numbered = Events.Select((e, i) => (Event: e, Ordinal: i + 1)).ToList();
            var agreed = numbered.FindLastIndex(e => e.Event.Step is "agree" or "agree-orally");
            if (agreed < 0) return [];
            var since = numbered[agreed..];
            var promised = since.Where(e => e.Event is { Step: "promise", DueOn: not null }).ToList();
            if (promised.Count == 0) promised = [since[0]];
            return [.. promised.Select(p => new Performance(p.Ordinal, p.Event.DueOn, since.Where(e => e.Event.Step == "perform" && e.Event.Of == p.Ordinal).Select(e => (DateOnly?)e.Event.On).FirstOrDefault())).OrderBy(p => p.DueOn)];
        }
    }

    /// <summary>再办一步的事实：what is so on the day of that step, with what the step itself says.</summary>
    /// <param name="next">要办的一步。</param>
    /// <param name="roles">办理人的身份。</param>
    /// <param name="standing">调解员是否合适。</param>
    /// <param name="calendar">工作日历。</param>
    /// <param name="file">卷宗齐不齐、对不对；只有归档问它。</param>
    public MediationFacts FactsFor(MediationEvent next, IReadOnlySet<ProcedureRole> roles, MediatorStanding standing, WorkCalendar calendar, FileState file = default)
    {
        var (day, words) = (next.On, next.Words);
        var due = NextEnd(calendar);
        return new()
        {
            On = day, ActorRoles = roles, Calendar = calendar, Moments = moments, Extensions = Extensions(), Suspensions = new Dictionary<string, IReadOnlyList<Suspension>> { [PetitionStages.RecheckAsked.Entered.Code] = Hearings },
            Documents = Events.Select(e => e.Step).Append(next.Step).SelectMany(step => Procedure.StepOf(step)?.Makes ?? []).Select(d => d.Code).ToHashSet(),
            PartyRefused = RefusingOn(day).Count > 0,
            WithinJurisdiction = !words.Contains(Elsewhere), ReservedToAuthority = words.Contains(Reserved), TakenUpElsewhere = words.Contains(TakenUp) && !(PapersOn([.. FromACourt, MediationWord.FromPolice]) <= day),
            TriagedAway = TriagedAway,
            ReferralExplained = words.Contains(MediationWord.ReferralExplained),
            MayEscalate = LastOf(day, "flag-risk") >= 0, EscalationReported = LastOf(day, "report-risk") > LastOf(day, "flag-risk"),
            MediatorNamed = MediatorsOn(day).Count > 0, MediatorInOffice = standing.NamedInOffice, NomineeInOffice = standing.NomineeInOffice, NomineeConcerned = standing.NomineeConcerned || words.Contains(Concerned),
            HelpersInvited = words.Contains(InvitedWithConsent) || words.Contains(InvitedWithoutConsent), HelpersAgreedTo = words.Contains(InvitedWithConsent),
            RightsExplained = LastOf(day, "explain-rights") >= 0,
            Settled = LastSession(day) is { } session && session.Words.Contains(MediationWord.Settled),
            WrittenFormNeeded = words.Contains(WrittenNeeded),
            AgreementComplete = next.Complete && Parties > 1,
            PartiesSigned = PartiesSigned(day), MediatorSigned = SinceAgreed(day).Any(e => e.Step is "mediator-signed" or "adm-signed"), CommitteeSealed = SinceAgreed(day).Any(e => e.Step == "sealed"),
            CopiesGiven = SinceAgreed(DateOnly.MaxValue).Any(e => e.Step == "copies-given"),
            OtherWaysExplained = words.Contains(MediationWord.OtherWaysExplained),
            AppliedJointly = words.Contains(Jointly), ConfirmationBar = BarIn(words),
            CourtConfirmed = next.Step switch { "confirmed" => true, "confirmation-refused" => false, _ => null },
            AllAgreedToExtend = words.Contains(AllAgreed), ExtendsFurther = due is not null && next.DueOn > due.Raw, ExtendedInTime = due is not null && !due.IsOverdueOn(day),
            FromPetition = HasPapers(AnyPetition), PetitionerAnswered = LastOf(day, "answer-petitioner") >= 0,
            PapersMissing = file.Lacks, FaultsUnexplained = file.Faulty && !next.Told,
            FromCourt = HasPapers(FromACourt), CourtReported = LastOf(day, "report-court") >= 0,
            FromPolice = HasPapers(MediationWord.FromPolice), PoliceTold = Stage != MediationStages.Ended || LastOf(day, "tell-police") >= 0, AllPerformed = Performances is { Count: > 0 } all && all.All(p => p.DoneOn <= day), RecognitionSought = LastOf(day, "seek-recognition") >= 0,
            WithinPowers = !words.Contains(BeyondPowers), PunishmentDue = words.Contains(MediationWord.PunishmentDue), ConciliatorNamed = LastOf(day, "name-conciliator") >= 0,
            LandBetweenUnits = words.Contains(MediationWord.LandBetweenUnits), SuitExplained = words.Contains(MediationWord.SuitExplained), LandServed = Stage != AdministrativeStages.LandDecided || LandUnserved(day).Count == 0,
            PetitionReceived = moments.ContainsKey(PetitionProcedure.Received.Code), FromSuperior = HasPapers(MediationWord.FromPetition), LegalWayOpen = words.Contains(MediationWord.LegalWayOpen), WayTold = words.Contains(MediationWord.WayTold),
            TooManyRepresentatives = words.Contains(ManyRepresentatives) || next.Named > PetitionProcedure.MostRepresentatives, RecheckedBefore = words.Contains(MediationWord.RecheckedBefore), HearingForward = next.DueOn >= day,
            HeadApproved = words.Contains(MediationWord.HeadApproved), WithinCeiling = WithinCeiling(next.DueOn), OpinionComplete = next.Told, OpinionServed = Stage != PetitionStages.Answered || ServedOn <= day || PetitionerAccepts(day), PetitionOver = IsPetitionOver(day, calendar),
            TransferAcknowledged = Stage != MediationStages.Transferred || IsAcknowledged(day), AcceptedBefore = moments.ContainsKey(MediationStages.Accepted.Entered.Code),
        };
    }

    /// <summary>问一步准不准。</summary>
    public StepAnswer Ask(MediationEvent next, IReadOnlySet<ProcedureRole> roles, MediatorStanding standing, WorkCalendar calendar, FileState file = default) =>
        Procedure.Ask(Stage.Code, next.Step, FactsFor(next, roles, standing, calendar, file));

    // A version is chosen by the day of the choice, and stays, because that day stays.
    private static Procedure ChosenBy(MediationEvent triage, Procedure opened)
    {
        if (triage.Words.Contains(ByAdministration)) return ProcedureCatalogue.Standard.InForceOn(AdministrativeProcedure.Kind, triage.On) ?? AdministrativeProcedure.Of2023;
        return triage.Words.Contains(ByPetition) ? ProcedureCatalogue.Standard.InForceOn(PetitionProcedure.Kind, triage.On) ?? PetitionProcedure.Of2022 : opened;
    }

    private bool HasPapers(params MediationWord[] from) => PapersOn(from) is not null;

    // The first receipt starts the clocks; to register the same papers again does not start them anew.
    private DateOnly? PapersOn(params MediationWord[] from) => Events.Where(e => e.Step == "receive-papers" && from.Any(e.Words.Contains)).Min(e => (DateOnly?)e.On);

    private bool IsAcknowledged(DateOnly day) => LastOf(day, "acknowledge") > LastOf(day, "transfer-out");

    // What the agreement, its failure or a new attempt makes of the ledger's fields; null where nothing changes.
    private static MediationResult? ResultAfter(MediationEvent one, Stage to)
    {
        if (to == MediationStages.Effective) return Returning.Contains(one.Step) ? null : new(DisputeOutcome.Resolved, one.On, one.Step == "agree-orally" ? AgreementForm.Oral : AgreementForm.Written);
        if (to == MediationStages.Declined || to == MediationStages.Transferred || to == PetitionStages.Returned || to == PetitionStages.Diverted || to == PetitionStages.NotAgain) return new(DisputeOutcome.Elsewhere, null, AgreementForm.None);
        if (to == MediationStages.Ended) return new(DisputeOutcome.NotResolved, null, AgreementForm.None);
        return one.Step is "mediate-anew" or "pet-review-asked" or "pet-recheck-asked" or "transfer-returned" or "transfer-resumed" ? new(DisputeOutcome.InHand, null, null) : null;
    }

    private static ConfirmationBar BarIn(IReadOnlySet<MediationWord> words) =>
        words.Contains(NotForTheCourt) ? ConfirmationBar.NotForTheCourt
        : words.Contains(MediationWord.PersonalStatus) ? ConfirmationBar.PersonalStatus
        : words.Contains(MediationWord.OtherProcedure) ? ConfirmationBar.OtherProcedure
        : words.Contains(TitleClaim) ? ConfirmationBar.Title : ConfirmationBar.None;

    private int LastOf(DateOnly day, string step)
    {
        for (var i = Events.Count - 1; i >= 0; i--)
            if (Events[i].Step == step && Events[i].On <= day) return i;
        return -1;
    }

    // Each refuses for himself; nobody consents for another. An old consent that names nobody stands for all.
    private HashSet<int> RefusingOn(DateOnly day)
    {
        HashSet<int> refusing = [];
        foreach (var one in Events.Where(e => e.On <= day))
        {
            if (one.Step == "refuse") refusing.Add(one.Party ?? 0);
            if (one.Step == "consent" && one.Party is { } party) refusing.Remove(party);
            else if (one.Step == "consent") refusing.Clear();
        }
        return refusing;
    }

    private MediationEvent? LastSession(DateOnly day) => Events.LastOrDefault(e => e.On <= day && e.Step is "mediate" or "mediate-again" or "mediate-anew");

    private List<Guid> MediatorsOn(DateOnly day)
    {
        var named = new List<Guid>();
        foreach (var one in Events.Where(e => e.Mediator is not null && e.On <= day))
        {
            if (one.Step == "name-mediator" && !named.Contains(one.Mediator!.Value)) named.Add(one.Mediator.Value);
            if (one.Step == "release-mediator") named.Remove(one.Mediator!.Value);
        }
        return named;
    }

    // A signature belongs to the paper that was agreed last.
    private IEnumerable<MediationEvent> SinceAgreed(DateOnly day)
    {
        for (var i = LastOf(DateOnly.MaxValue, "agree") + 1; i > 0 && i < Events.Count; i++)
            if (Events[i].On <= day) yield return Events[i];
    }

    private bool PartiesSigned(DateOnly day)
    {
        var signed = SinceAgreed(day).Where(e => e.Step == "party-signed").Select(e => e.Party ?? 0).ToHashSet();
        return Parties > 1 && Enumerable.Range(1, Parties).All(signed.Contains);
    }

    private bool AllSigned(DateOnly day) => PartiesSigned(day) && SinceAgreed(day).Any(e => e.Step is "mediator-signed" or "adm-signed") && SinceAgreed(day).Any(e => e.Step == "sealed");
}
