using Yifa.Law.Procedures.Administrative;
using Yifa.Law.Procedures.Petition;
using static Yifa.Law.Procedures.Mediation.MediationStages;
using static Yifa.Law.Procedures.Mediation.MediationWord;

namespace Yifa.Law.Procedures.Mediation;

/// <summary>期限：which clocks run now. None is stored; each is counted from a day of the course.</summary>
public sealed partial class MediationCourse
{
    private static readonly Citation ByConsent = Instruments.Cite("人民调解工作若干规定", "第三十三条");

    private bool Talking => Stage == Registered || Stage == Accepted || Stage == Investigated || Stage == Mediating || Stage == Agreed;

    /// <summary>现在走着的钟，急的在前。</summary>
    /// <param name="calendar">工作日历。</param>
    public IReadOnlyList<RunningClock> Clocks(WorkCalendar calendar)
    {
        if (IsPetition) return PetitionClocks(calendar);
        List<RunningClock> clocks = [];
        if (Talking && Stage != Registered && SettleBy(calendar) is { } settle) clocks.Add(new(SettleCode, "调结", settle));
        if (IsAdministrative && Stage == Registered && moments.TryGetValue(AdministrativeProcedure.Triaged.Code, out var triaged)) Add("ADM-ACCEPT", "决定受理不受理", triaged);
        if ((Stage == Effective || Stage == FollowedUp) && moments.TryGetValue(Effective.Entered.Code, out var effective) && LastOf(DateOnly.MaxValue, "seek-confirmation") < 0) Add("MED-CONF", "双方共同申请司法确认", effective);
        foreach (var papers in Events.Where(e => e.Step == "receive-papers" && Talking))
        {
            if (papers.Words.Contains(CourtAppointed)) AddCourt("COURT-DISP-30", "委派调解结束，报告法院", papers.On);
            if (papers.Words.Contains(CourtOrdinary)) AddCourt("COURT-DISP-15", "委托调解结束，报告法院", papers.On);
            if (papers.Words.Contains(CourtSummary)) AddCourt("COURT-DISP-7", "委托调解结束，报告法院", papers.On);
        }
        if (Events.LastOrDefault(e => e.Step == "receive-papers" && e.Words.Contains(MediationWord.FromPetition)) is { } petition) AddPetition(petition);
        return [.. clocks.OrderBy(c => c.Due.Effective)];

        void Add(string code, string act, DateOnly start) => clocks.Add(new(code, act, LegalClock.Due(start, Deadlines.Find(code).Term, calendar).Value));

        // Both sides may agree to more time here too; the court is told.
        void AddCourt(string code, string act, DateOnly start)
        {
            var term = Deadlines.Find(code).Term;
            var longer = Longer(LegalClock.Due(start, term, calendar).Value.Raw, "各方当事人", term.Basis!);
            clocks.Add(new(code, act, LegalClock.Due(start, term, calendar, null, longer.Count == 0 ? null : longer).Value));
        }

        void AddPetition(MediationEvent papers)
        {
            if (Talking && LastOf(DateOnly.MaxValue, "inform-petitioner") < 0) Add("PET-INFORM", "书面告知信访人", papers.On);
            if (Stage == Registered) Add("PET-OBJ", "不属于本机关的，提出异议并交还材料", papers.On);
            var answered = LastOf(DateOnly.MaxValue, "answer-petitioner");
            if (answered >= 0) Add("PET-REV-REQ", "信访人请求复查", Events[answered].On);
            else if (moments.TryGetValue(Accepted.Entered.Code, out var accepted)) Add("PET-DONE", "办结，出具信访处理意见书", accepted);
        }
    }

    /// <summary>应当调结（信访的，办结）的日子，连同延长；还没有受理为 null。</summary>
    public DueDate? SettleBy(WorkCalendar calendar) =>
        moments.TryGetValue(Accepted.Entered.Code, out var accepted)
            ? LegalClock.Due(accepted, Deadlines.Find(SettleCode).Term, calendar, null, Extensions().GetValueOrDefault(Accepted.Entered.Code)).Value
            : null;

    private bool IsAdministrative => Procedure.Kind == AdministrativeProcedure.Kind;

    private bool IsPetition => Procedure.Kind == PetitionProcedure.Kind;

    private string SettleCode => IsPetition ? "PET-DONE" : IsAdministrative ? "ADM-30" : "MED-30";

    private Dictionary<string, IReadOnlyList<Extension>> Extensions()
    {
        if (!moments.TryGetValue(Accepted.Entered.Code, out var accepted)) return [];
        var term = Deadlines.Find(SettleCode).Term;
        var extensions = Longer(LegalClock.Due(accepted, term, WorkCalendar.Official).Value.Raw, term.ExtensionApprover ?? "各方当事人", IsAdministrative ? term.Basis! : ByConsent);
        return extensions.Count == 0 ? [] : new() { [Accepted.Entered.Code] = extensions };
    }

    // Each extension is kept as the day that was agreed to; the clock wants to know by how much it moves. Where the rule names no ceiling, how much
    // longer, the parties agree.
    private List<Extension> Longer(DateOnly until, string approver, Citation basis)
    {
        List<Extension> extensions = [];
        foreach (var one in Events.Where(e => e.Step is "extend" or "pet-extend" && e.DueOn > until))
        {
            extensions.Add(new(one.DueOn!.Value.DayNumber - until.DayNumber, approver, one.On, "延期记录", basis, int.MaxValue));
            until = one.DueOn.Value;
        }
        return extensions;
    }
}
