using Yifa.Law.Procedures.Administrative;
using Yifa.Law.Procedures.Petition;
using static Yifa.Law.Procedures.Mediation.MediationStages;
using static Yifa.Law.Procedures.Mediation.MediationWord;

namespace Yifa.Law.Procedures.Mediation;

/// <summary>期限：which clocks run now. None is stored; each is counted from a day of the course.</summary>
public sealed partial class MediationCourse
{
    /// <summary>转出以后多少日没有回执就该催：没有哪一条规定日数，是经办的习惯。</summary>
    public const int ReceiptDays = 10;

    private static readonly Citation ByConsent = Instruments.Cite("人民调解工作若干规定", "第三十三条");

    private bool Talking => Stage == Registered || Stage == Accepted || Stage == Investigated || Stage == Mediating || Stage == Agreed;

    /// <summary>现在走着的钟，急的在前。</summary>
    /// <param name="calendar">工作日历。</param>
    public IReadOnlyList<RunningClock> Clocks(WorkCalendar calendar)
    {
        if (Stage.IsFinal) return [];
        if (IsPetition) return PetitionClocks(calendar);
        var clocks = Settling(calendar);
        if (IsAdministrative && Stage == Registered && moments.TryGetValue(AdministrativeProcedure.Triaged.Code, out var triaged)) Add("ADM-ACCEPT", "决定受理不受理", triaged);
        if ((Stage == Effective || Stage == FollowedUp) && moments.TryGetValue(Effective.Entered.Code, out var effective) && !IsBeforeTheCourt) Add("MED-CONF", "双方共同申请司法确认", effective);
        if (Stage == AdministrativeStages.LandDecided)
            foreach (var served in Events.Where(e => e.Step == "land-served")) Add("LAND-SUE", $"第 {served.Party} 方当事人不服处理决定，向法院起诉", served.On);
        if (HasPapers(AnyPetition)) AddPetition();
        return [.. clocks.OrderBy(c => c.Due.Effective)];

        void Add(string code, string act, DateOnly start) => clocks.Add(new(code, act, LegalClock.Due(start, Deadlines.Find(code).Term, calendar).Value));

        void AddPetition()
        {
            if (Talking && !Informed) Add("PET-INFORM", "书面告知信访人", moments[PetitionProcedure.Received.Code]);
            if (Stage == Registered && moments.TryGetValue(PetitionProcedure.PassedDown.Code, out var passed)) Add("PET-OBJ", "不属于本机关的，提出异议并交还材料", passed);
            var answered = LastOf(DateOnly.MaxValue, "answer-petitioner");
            if (answered >= 0) Add("PET-REV-REQ", "信访人请求复查", Events[answered].On);
            else if (moments.TryGetValue(Accepted.Entered.Code, out var accepted)) Add("PET-DONE", "办结，出具信访处理意见书", accepted);
        }
    }

    /// <summary>到哪一天还没有回执就该催；不在等回执为 null。</summary>
    public DateOnly? ReceiptBy => Stage == Transferred && !IsAcknowledged(DateOnly.MaxValue) ? MovedOn?.AddDays(ReceiptDays) : null;

    /// <summary>应当调结（信访的，办结）的日子，连同延长；还没有受理为 null。</summary>
    public DueDate? SettleBy(WorkCalendar calendar) =>
        moments.TryGetValue(Accepted.Entered.Code, out var accepted)
            ? LegalClock.Due(accepted, Deadlines.Find(SettleCode).Term, calendar, null, Extensions().GetValueOrDefault(Accepted.Entered.Code)).Value
            : null;

    // The term of mediating and that of the court that sent the matter, which may be the shorter.
    private List<RunningClock> Settling(WorkCalendar calendar)
    {
        List<RunningClock> clocks = [];
        if (!Talking) return clocks;
        if (Stage != Registered && SettleBy(calendar) is { } settle) clocks.Add(new(SettleCode, "调结", settle));
        AddCourt(CourtAppointed, "COURT-DISP-30", "委派调解结束，报告法院");
        AddCourt(CourtOrdinary, "COURT-DISP-15", "委托调解结束，报告法院");
        AddCourt(CourtSummary, "COURT-DISP-7", "委托调解结束，报告法院");
        return clocks;

        // Both sides may agree to more time here too; the court is told.
        void AddCourt(MediationWord papers, string code, string act)
        {
            if (PapersOn(papers) is not { } start) return;
            var term = Deadlines.Find(code).Term;
            var longer = Longer(LegalClock.Due(start, term, calendar).Value.Raw, "各方当事人", term.Basis!);
            clocks.Add(new(code, act, LegalClock.Due(start, term, calendar, null, longer.Count == 0 ? null : longer).Value));
        }
    }

    // What an extension must be later than, and in time for.
    private DueDate? NextEnd(WorkCalendar calendar) => IsPetition ? SettleBy(calendar) : Settling(calendar).MinBy(c => c.Due.Effective)?.Due;

    // Applied for, and neither turned away nor withdrawn since.
    private bool IsBeforeTheCourt => LastOf(DateOnly.MaxValue, "seek-confirmation") > Math.Max(LastOf(DateOnly.MaxValue, "confirmation-not-taken"), LastOf(DateOnly.MaxValue, "confirmation-withdrawn"));

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
