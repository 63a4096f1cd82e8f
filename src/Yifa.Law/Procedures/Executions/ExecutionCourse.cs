using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Executions.ExecutionWord;

namespace Yifa.Law.Procedures.Executions;

/// <summary>
/// 强制执行的经过：the steps of one execution in the order in which they were registered, folded into what the procedure asks. Nothing of it is stored beside the
/// steps. The fields that the ledger and the yearly figures read are <see cref="Result"/>.
/// </summary>
public sealed partial class ExecutionCourse
{
    /// <summary>由已经办了的各步组成。</summary>
    /// <param name="procedure">开立时的程序。</param>
    /// <param name="events">各步，按登记的先后。</param>
    public ExecutionCourse(Procedure procedure, IReadOnlyList<ExecutionEvent> events)
    {
        (Procedure, Events, Stage, Result) = (procedure, events, procedure.Start, new());
        foreach (var one in events)
        {
            Result = ResultAfter(one);
            if (procedure.StepOf(one.Step)?.To is { } to) (Stage, MovedOn) = (to, one.On);
        }
    }

    public Procedure Procedure { get; }

    public IReadOnlyList<ExecutionEvent> Events { get; }

    /// <summary>现在的阶段。</summary>
    public Stage Stage { get; }

    /// <summary>哪天进入现在的阶段；还没有动过为 null。</summary>
    public DateOnly? MovedOn { get; }

    /// <summary>得出的台账各栏。</summary>
    public ExecutionResult Result { get; }

    /// <summary>是强制拆除；不是的是代履行。</summary>
    public bool IsDemolition => Procedure.Kind == ExecutionProcedure.Demolition.Kind;

    /// <summary>承办的执法人员：责令时确定的，换过的算换上的。</summary>
    public IReadOnlyList<Guid> Officers
    {
        get
        {
            List<Guid> officers = [];
            foreach (var one in Events)
            {
                if (one.Step is "order" or "perform-at-once") officers = [.. new[] { one.Officer, one.Second }.OfType<Guid>()];
                if (one.Step == "replace-officer" && officers.Remove(one.Officer ?? Guid.Empty) && one.Second is { } second) officers.Add(second);
            }
            return officers;
        }
    }

    /// <summary>最近一次的步骤；没有为 null。</summary>
    public ExecutionEvent? Last(string step) => Events.LastOrDefault(e => e.Step == step);

    /// <summary>陈述申辩的事了了：说过的听取并复核了；没有来说的，等催告书写的最后一日过了。</summary>
    public bool Heard(DateOnly on) => At("defence") > At("urge") ? !Last("defence")!.Words.Contains(DefenceUnheard) : Last("urge")?.DueOn < on;

    /// <summary>陈述申辩采纳了：不能再强制执行。</summary>
    public bool DefenceAccepted => At("defence") > At("urge") && Last("defence")!.Words.Contains(DefenceAdopted);

    /// <summary>法制审核过了，在最近一次催告以后，并且通过。</summary>
    public bool Reviewed => At("legal-review") > At("urge") && Last("legal-review")!.Words.Contains(ReviewPassed);

    /// <summary>复议、诉讼还没有结果。</summary>
    public bool RemedyPending => At("remedy-begun") > At("remedy-ended");

    /// <summary>据以执行的决定被撤销、变更、确认违法或者无效。</summary>
    public bool Overturned => Last("remedy-ended")?.Words.Contains(ExecutionWord.Overturned) == true;

    /// <summary>中止执行中。</summary>
    public bool Stayed => At("stay") > At("resume");

    /// <summary>应当全程音像记录的，写第几步：强制拆除。</summary>
    public IReadOnlyList<(int Ordinal, ExecutionEvent Event)> ToBeFilmed => IsDemolition ? [.. Numbered.Where(e => e.Event.Step == "carry-out")] : [];

    /// <summary>应当全程音像记录而没有录像的，写第几步。</summary>
    public IReadOnlyList<(int Ordinal, ExecutionEvent Event)> Unfilmed => [.. ToBeFilmed.Where(e => !e.Event.Filmed && !Numbered.Any(f => f.Event.Step == "film" && f.Event.Of == e.Ordinal))];

    /// <summary>立即代履行时当事人不在场，还没有通知。</summary>
    public bool TellingOwed => Last("perform-at-once")?.Words.Contains(PartyAway) == true && Last("tell-afterwards") is null;

    /// <summary>作出了强制执行的决定，还没有公示。</summary>
    public bool PublicityOwed => Result.DecidedOn is not null && Result.PublishedOn is null && !Overturned;

    /// <summary>公示的最后一日；没有决定的为 null。</summary>
    public DueDate? PublicityDue(WorkCalendar calendar) => PublicityOwed ? LegalClock.Due(Result.DecidedOn!.Value, Deadlines.Find("ENF-PUB").Term, calendar).Value : null;

    /// <summary>到时候自动公示：the last day has come and nobody has published.</summary>
    public bool PublishesItself(DateOnly on, WorkCalendar calendar) => Stage != ExecutionStages.Closed && PublicityDue(calendar) is { } due && on >= due.Effective;

    /// <summary>第几步，从 1 起。</summary>
    public IEnumerable<(int Ordinal, ExecutionEvent Event)> Numbered => Events.Select((e, i) => (i + 1, e));

    /// <summary>
    /// 复议、诉讼的期限到哪天为止，过了才能拆除；还没有责令、还有复议诉讼没有结果的为 null。经过复议的，从收到复议决定起算十五日；经过诉讼的，裁判生效就是。
    /// </summary>
    public DateOnly? RemediesUntil(WorkCalendar calendar)
    {
        if (Last("order") is not { } order || RemedyPending) return null;
        if (Last("remedy-ended") is not { } ended) return CourtWindow.Of(order.ServedOn, calendar).Opens.AddDays(-1);
        return Last("remedy-begun")!.Words.Contains(UnderReview) ? LegalClock.Due(ended.On, Deadlines.Find("LIT-REQ-REV").Term, calendar).Value.Effective : ended.On;
    }

    /// <summary>哪天起可以代履行：再催告以后隔三个工作日；还没有催告为 null。</summary>
    public bool RemindedFor(DateOnly day, WorkCalendar calendar) => Last("remind") is { } reminded && LegalClock.Before(day, Deadlines.Find("ENF-DLX").Term, calendar).Statutory >= reminded.On;

    /// <summary>问一步准不准。</summary>
    public StepAnswer Ask(ExecutionEvent next, IReadOnlySet<ProcedureRole> roles, ExecutionStanding standing, WorkCalendar calendar) => Procedure.Ask(Stage.Code, next.Step, new ExecutionFacts
    {
        On = next.On, ActorRoles = roles, Calendar = calendar,
        Moments = Result.DecidedOn is { } decided ? new Dictionary<string, DateOnly> { [ExecutionMoments.Decision.Code] = decided } : [],
        Documents = Events.Select(e => e.Step).Append(next.Step).SelectMany(step => Procedure.StepOf(step)?.Makes ?? []).Select(d => d.Code).ToHashSet(),
        Course = this, Next = next, Standing = standing,
    });

    internal int At(string step)
    {
        for (var i = Events.Count - 1; i >= 0; i--)
            if (Events[i].Step == step) return i;
        return -1;
    }

    private ExecutionResult ResultAfter(ExecutionEvent one) => one.Step switch
    {
        "order" => Result with { OrderedOn = one.On },
        "decide" => Result with { DecidedOn = one.On },
        "carry-out" or "perform-at-once" => Result with { DoneOn = one.On, Outcome = ExecutionOutcome.Executed },
        "self-performed" => Result with { Outcome = ExecutionOutcome.SelfPerformed },
        "end" => Result with { Outcome = ExecutionOutcome.Ended },
        "publish" => Result with { PublishedOn = one.On },
        "close" => Result with { ClosedOn = one.On },
        _ => Result,
    };
}
