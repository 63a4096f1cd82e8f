using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Remedies.RemedyStages;
using static Yifa.Law.Procedures.Remedies.RemedyWord;

namespace Yifa.Law.Procedures.Remedies;

/// <summary>
/// 复议、应诉的经过：the steps of one remedy in the order in which they were registered, folded into what the procedure asks. Nothing of it is stored beside the
/// steps. The fields that the ledger and the yearly figures read are <see cref="Result"/>.
/// </summary>
public sealed partial class RemedyCourse
{
    /// <summary>由已经办了的各步组成。</summary>
    /// <param name="procedure">开立时的程序。</param>
    /// <param name="events">各步，按登记的先后。</param>
    public RemedyCourse(Procedure procedure, IReadOnlyList<RemedyEvent> events)
    {
        (Procedure, Events, Stage, Result) = (procedure, events, procedure.Start, new());
        foreach (var one in events)
        {
            if (one.Step == "outcome") SecondInstance = Stage == Appealed;
            // Who loses his appeal has the first judgment, and what it orders.
            if (one.Step == "outcome" && !one.Words.Contains(AppealDismissed) || one.Step == "rectify") Decisive = one;
            if (one.Step == "remand") Decisive = null;
            Result = ResultAfter(one);
            if (procedure.StepOf(one.Step)?.To is { } to) (Stage, MovedOn) = (to, one.On);
        }
    }

    public Procedure Procedure { get; }

    public IReadOnlyList<RemedyEvent> Events { get; }

    /// <summary>现在的阶段。</summary>
    public Stage Stage { get; }

    /// <summary>哪天进入现在的阶段；还没有动过为 null。</summary>
    public DateOnly? MovedOn { get; }

    /// <summary>得出的台账各栏。</summary>
    public RemedyResult Result { get; }

    /// <summary>说了算的那个结果：二审维持的，是一审的；还没有为 null。</summary>
    public RemedyEvent? Decisive { get; }

    /// <summary>结果是二审作出的。</summary>
    public bool SecondInstance { get; }

    /// <summary>是不是诉讼。</summary>
    public bool InCourt => Procedure.Kind == RemedyProcedure.Litigation.Kind;

    /// <summary>简易程序的复议。</summary>
    public bool Summary => Last("receive")?.Words.Contains(SummaryTrack) == true;

    /// <summary>最近一次的步骤；没有为 null。</summary>
    public RemedyEvent? Last(string step) => Events.LastOrDefault(e => e.Step == step);

    /// <summary>最近一次听证、开庭的通知；没有为 null。</summary>
    public RemedyEvent? Summons => Last("summon");

    /// <summary>通知了听证、开庭，还没有定谁去。</summary>
    public bool AppointmentOwed => At("summon") > Math.Max(At("appoint"), At("appear"));

    /// <summary>通知了听证、开庭，还没有去。</summary>
    public bool AppearanceOwed => At("summon") > At("appear");

    /// <summary>附带审查还没有答复。</summary>
    public bool NormOwed => At("norm-asked") > At("norm-answer");

    /// <summary>复议意见书还没有报送纠正情况。</summary>
    public bool OpinionOwed => At("opinion") > At("opinion-report");

    /// <summary>对方上诉，还没有答辩。</summary>
    public bool AppealAnswerOwed => Last("appeal")?.Words.Contains(OthersAppeal) == true && At("appeal") > At("appeal-answer");

    /// <summary>停止执行了。</summary>
    public bool Suspended => Last("suspend") is not null && Stage != Concluded && Stage != Closed;

    /// <summary>决定被变更、撤销、确认违法或者无效，连同自行改正的；没有生效的还不算，问 <see cref="InForceOn"/>。</summary>
    public bool Overturned => Decisive is { Step: "rectify" } || Decisive?.Words.Overlaps([Revoked, RevokedAndRedo, Altered, DeclaredIllegal, DeclaredVoid]) == true;

    /// <summary>要本机关履行的还没有履行。</summary>
    public bool PerformanceOwed => (PerformBy is not null || Decisive?.Words.Overlaps([OrderedToAct, RevokedAndRedo]) == true) && At("perform") < At("outcome");

    /// <summary>限哪天以前履行；没有限的为 null。</summary>
    public DateOnly? PerformBy => Last("outcome")?.DueOn ?? Decisive?.DueOn;

    /// <summary>可以上诉：一审的判决、裁定，调解书和撤诉的除外。</summary>
    public bool Appealable => InCourt && Stage == Concluded && !SecondInstance && Last("outcome")?.Words.Overlaps([BySettlement, Withdrawn]) == false;

    /// <summary>应当答复、答辩的日子；还没有收到副本的为 null。</summary>
    public DueDate? AnswerBy(WorkCalendar calendar) =>
        Last("receive") is { } copy ? LegalClock.Due(copy.On, Deadlines.Find(AnswerCode).Term, calendar).Value : null;

    /// <summary>答复、答辩逾期了：还没有交的看今天，交了的看哪天交的。</summary>
    public bool LateOn(DateOnly today, WorkCalendar calendar) => AnswerBy(calendar)?.IsOverdueOn(Last("answer")?.On ?? Last("outcome")?.On ?? today) == true;

    /// <summary>上诉期限的最后一日；不能上诉的为 null。</summary>
    public DueDate? AppealBy(WorkCalendar calendar) =>
        Appealable ? LegalClock.Due(Last("outcome")!.On, Deadlines.Find(AppealCode).Term, calendar).Value : null;

    /// <summary>结果在这一天已经生效：复议决定一经送达就生效，一审裁判要等上诉期满。</summary>
    public bool InForceOn(DateOnly day, WorkCalendar calendar) => (Stage == Concluded || Stage == Closed) && AppealBy(calendar)?.IsOverdueOn(day) != false;

    /// <summary>问一步准不准。</summary>
    public StepAnswer Ask(RemedyEvent next, IReadOnlySet<ProcedureRole> roles, RemedyStanding standing, WorkCalendar calendar) => Procedure.Ask(Stage.Code, next.Step, new RemedyFacts
    {
        On = next.On, ActorRoles = roles, Calendar = calendar, Moments = Moments(),
        Documents = Events.Select(e => e.Step).Append(next.Step).SelectMany(step => Procedure.StepOf(step)?.Makes ?? []).Select(d => d.Code).ToHashSet(),
        Course = this, Next = next, Standing = standing,
    });

    private string AnswerCode => InCourt ? "LIT-ANS" : Summary ? "REV-ANS-SHORT" : "REV-ANS";

    private string AppealCode => Last("outcome")!.Words.Contains(ByRuling) ? "LIT-APPEAL-RULING" : "LIT-APPEAL";

    private int At(string step)
    {
        for (var i = Events.Count - 1; i >= 0; i--)
            if (Events[i].Step == step) return i;
        return -1;
    }

    private Dictionary<string, DateOnly> Moments()
    {
        var all = new Dictionary<string, DateOnly>();
        Put("take-in", RemedyMoments.HandedIn);
        Put("receive", InCourt ? RemedyMoments.Complaint : Summary ? RemedyMoments.CopySummary : RemedyMoments.Copy);
        Put("norm-asked", RemedyMoments.NormAsked);
        Put("opinion", RemedyMoments.Opinion);
        Put("appeal", RemedyMoments.AppealCopy);
        return all;

        void Put(string step, Moment moment)
        {
            if (Last(step) is { } known) all[moment.Code] = known.On;
        }
    }

    private RemedyResult ResultAfter(RemedyEvent one) => one.Step switch
    {
        "take-in" or "receive" => Result with { ReceivedOn = Result.ReceivedOn ?? one.On },
        "appear" => Result with { HeadAppeared = Result.HeadAppeared == true || one.Words.Contains(HeadGoes) },
        "outcome" => Result with { ClosedOn = one.On, Outcome = OutcomeOf(Decisive) },
        "rectify" => Result with { ClosedOn = one.On, Outcome = RemedyOutcome.OtherOutcome },
        "appeal" or "remand" => Result with { ClosedOn = null, Outcome = null },
        _ => Result,
    };

    private static RemedyOutcome OutcomeOf(RemedyEvent? decisive) =>
        decisive is null ? RemedyOutcome.OtherOutcome
        : decisive.Words.Overlaps([Maintained, Dismissed]) ? RemedyOutcome.Upheld
        : decisive.Words.Overlaps([Revoked, RevokedAndRedo, Altered, DeclaredIllegal, DeclaredVoid, OrderedToAct]) ? RemedyOutcome.Corrected
        : decisive.Words.Contains(Mediated) ? RemedyOutcome.Settled
        : decisive.Words.Contains(Withdrawn) ? RemedyOutcome.Withdrawn
        : RemedyOutcome.OtherOutcome;
}
