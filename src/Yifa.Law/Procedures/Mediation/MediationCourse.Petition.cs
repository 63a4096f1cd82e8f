using Yifa.Law.Procedures.Petition;
using static Yifa.Law.Procedures.Mediation.MediationStages;

namespace Yifa.Law.Procedures.Mediation;

/// <summary>照信访程序办的：its clocks, what is next, and when it is over.</summary>
public sealed partial class MediationCourse
{
    private bool Informed => LastOf(DateOnly.MaxValue, "inform-petitioner") >= 0;

    // Who asks for a review after all takes back that he accepted.
    private bool PetitionerAccepts(DateOnly day) => LastOf(day, "pet-accepts") is >= 0 and var at && at > LastOf(day, "pet-review-asked") && at > LastOf(day, "pet-recheck-asked");

    private List<RunningClock> PetitionClocks(WorkCalendar calendar)
    {
        List<RunningClock> clocks = [];
        if (Stage == Registered && moments.TryGetValue(PetitionProcedure.Received.Code, out var received))
        {
            if (!Informed) Add("PET-INFORM", "书面告知接收情况和处理途径", received);
            if (moments.TryGetValue(PetitionProcedure.PassedDown.Code, out var passed)) Add("PET-OBJ", "不属于本机关的，提出异议并交还材料", passed);
        }
        if (Stage == Accepted && SettleBy(calendar) is { } done) clocks.Add(new("PET-DONE", "办结，出具信访处理意见书", done));
        if (!PetitionerAccepts(DateOnly.MaxValue))
        {
            if (Stage == PetitionStages.Answered && ServedOn is { } served) Add("PET-REV-REQ", "信访人请求复查", served);
            if (Stage == PetitionStages.ReviewAsked) Since("PET-REV", "上一级机关提出复查意见");
            if (Stage == PetitionStages.Reviewed) Since("PET-RECHECK-REQ", "信访人请求复核");
            if (Stage == PetitionStages.RecheckAsked) Since("PET-RECHECK", "再上一级机关提出复核意见", Hearings);
        }
        return [.. clocks.OrderBy(c => c.Due.Effective)];

        void Add(string code, string act, DateOnly start, IReadOnlyList<Suspension>? paused = null) => clocks.Add(new(code, act, LegalClock.Due(start, Deadlines.Find(code).Term, calendar, paused).Value));

        void Since(string code, string act, IReadOnlyList<Suspension>? paused = null) => Add(code, act, MovedOn!.Value, paused);
    }

    // The time of the hearing stops the clock of the recheck.
    private IReadOnlyList<Suspension> Hearings =>
        [.. Events.Where(e => e.Step == "pet-recheck-hearing" && e.DueOn >= e.On).Select(e => new Suspension(e.On, e.DueOn, "复核听证", "听证登记"))];

    private NextAct PetitionNext
    {
        get
        {
            if (Stage == Registered && !moments.ContainsKey(PetitionProcedure.Received.Code)) return new("等登记收到", "登记哪天收到信访、怎么来的，期限从那天起算。", "receive-papers");
            if (Stage == Registered) return new("等受理", "能导入诉讼、仲裁、复议、行政程序的，先告知导入；导不进去的，登记受理；不属于本机关的，五个工作日内提出异议。", "pet-accept");
            if (Stage == Accepted) return new("等办结", "查清事实，可以调解、和解；六十日以内出具信访处理意见书，复杂的经负责人批准延长。", "pet-answer");
            if (Stage == PetitionStages.ReviewAsked) return new("等复查意见", "等上一级机关复查；登记信访人收到复查意见的日子，请求复核的三十日从那天起算。", "pet-reviewed");
            if (Stage == PetitionStages.RecheckAsked) return new("等复核意见", "等再上一级机关复核；收到复核意见以后登记。举行听证的登记起止，听证的时间不算。", "pet-rechecked");
            if (Stage == PetitionStages.Answered && ServedOn is null && !PetitionerAccepts(DateOnly.MaxValue)) return new("等送达", "把处理意见书送达信访人，登记他收到的日子：请求复查的三十日从那天起算。", "pet-served");
            if (Stage == PetitionStages.Answered || Stage == PetitionStages.Reviewed)
                return PetitionerAccepts(DateOnly.MaxValue) ? new("等归档", "信访人接受了，立卷归档。", "pet-file") : new("等信访人", "信访人接受的登记息诉；请求复查、复核的登记请求；过了期限没有请求的，登记终结。", "pet-accepts");
            if (Stage == PetitionStages.Rechecked || Stage == PetitionStages.Closed) return Stage == PetitionStages.Closed || PetitionerAccepts(DateOnly.MaxValue) ? new("等归档", "信访终结了，立卷归档。", "pet-file") : new("等终结", "复核过了，同一事实和理由不再受理：登记终结。", "pet-close");
            return Stage == Archived ? new("办完了", "已经归档，办完了。", null) : new("等归档", "立卷归档。", "pet-file");
        }
    }

    // The day on which the petitioner received the opinion: before it nothing can lapse.
    private DateOnly? ServedOn => moments.TryGetValue(PetitionProcedure.Served.Code, out var day) ? day : null;

    // The petitioner may still ask for a review until the last day of his period, that day included.
    private bool IsPetitionOver(DateOnly day, WorkCalendar calendar)
    {
        if (!IsPetition || PetitionerAccepts(day) || Stage == PetitionStages.Rechecked || Stage == PetitionStages.Returned || Stage == PetitionStages.Diverted || Stage == PetitionStages.NotAgain || Stage == PetitionStages.Closed) return true;
        var (code, since) = Stage == PetitionStages.Answered ? ("PET-REV-REQ", ServedOn) : Stage == PetitionStages.Reviewed ? ("PET-RECHECK-REQ", MovedOn) : default;
        return since is { } start && LegalClock.Due(start, Deadlines.Find(code).Term, calendar).Value.IsOverdueOn(day);
    }

    private bool WithinCeiling(DateOnly? until) =>
        until is { } day && moments.TryGetValue(Accepted.Entered.Code, out var accepted) && Deadlines.Find(SettleCode).Term is { MaxExtension: { } most } term
            && day.DayNumber - LegalClock.Due(accepted, term, WorkCalendar.Official).Value.Raw.DayNumber <= most;
}
