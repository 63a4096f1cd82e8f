using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Executions;

namespace Yifa.Law.Enforcement.Leads;

/// <summary>强制执行的线索：its gates asked once more as of the day of each step, what was never done, and the days of the old ledger.</summary>
public static partial class LeadRules
{
    private const string Coercion = "行政强制法";

    /// <summary>一件强制执行的全部线索。</summary>
    /// <param name="file">强制执行。</param>
    /// <param name="today">今天，看没有办的有没有逾期。</param>
    /// <param name="calendar">工作日历。</param>
    public static IReadOnlyList<Lead> Of(ExecutionOnFile file, DateOnly today, WorkCalendar calendar) =>
        file.Course.Events.Count == 0 ? [.. OfLedger(file, today, calendar)] : [.. Replayed(file, calendar), .. Left(file, today, calendar)];

    private static IEnumerable<Lead> Replayed(ExecutionOnFile file, WorkCalendar calendar)
    {
        var events = file.Course.Events;
        for (var i = 0; i < events.Count; i++)
        {
            var before = new ExecutionCourse(file.Course.Procedure, [.. events.Take(i)]);
            if (file.Course.Procedure.StepOf(events[i].Step) is not { } step) continue;
            var answer = before.Ask(events[i], new HashSet<ProcedureRole> { step.Role }, file.StandingAt(events[i]), calendar);
            foreach (var lead in Refused(file.Id, i + 1, step, events[i].On, answer)) yield return lead;
        }
    }

    // What nobody did. The terms that run for the party are no debt of the authority.
    private static IEnumerable<Lead> Left(ExecutionOnFile file, DateOnly today, WorkCalendar calendar)
    {
        var course = file.Course;
        if (course.PublicityDue(calendar) is { } publicity && publicity.IsOverdueOn(today))
            yield return new("overdue.EXEC-PUB", file.Id, LeadWeight.Lesser, $"强制执行决定的公示：{publicity.Effective:yyyy年M月d日}已经期满，到今天没有公示。", "请公示，并写明逾期的原因。", ExecutionGuards.PublicityDone.Refusal.Basis);
        if (course.Result.DoneOn is not { } done || done >= today || course.Result.ClosedOn is not null) yield break;
        foreach (var (ordinal, _) in course.Unfilmed) yield return OfGuard(ExecutionGuards.Filmed.Refusal, file.Id, LeadWeight.Lesser, $"第 {ordinal} 步");
        if (course.TellingOwed) yield return OfGuard(ExecutionGuards.AbsentTold.Refusal, file.Id, LeadWeight.Grave, $"{done:yyyy年M月d日}");
    }

    private static Lead OfGuard(Refusal refusal, Guid file, LeadWeight weight, string where) => new(refusal.Code, file, weight, $"{where}：{refusal.Reason}", refusal.NextStep ?? "请核对案卷。", refusal.Basis);

    private static IEnumerable<Lead> OfLedger(ExecutionOnFile file, DateOnly today, WorkCalendar calendar)
    {
        var told = file.Ledger;
        var basis = Instruments.Cite(Coercion, file.Course.IsDemolition ? "第四十四条" : "第五十条");
        Lead Found(string rule, LeadWeight weight, string said, string next, Citation? law = null) => new($"ledger.execution-{rule}", file.Id, weight, said, next, law ?? basis);
        // What blocks a road may be cleared at once, without a decision; a house may not.
        if (file.Course.IsDemolition && told is { DoneOn: not null, DecidedOn: null }) yield return Found("undecided", LeadWeight.Grave, "没有强制执行决定的日子就拆除了。", "请核对案卷：没有决定的，程序违法。");
        if (told.DoneOn < told.DecidedOn) yield return Found("done-before-decision", LeadWeight.Grave, "实施的日子早于决定的日子。", "请核对案卷：先实施后决定的，程序倒置。");
        if (told.DecidedOn < told.OrderedOn) yield return Found("decided-before-order", LeadWeight.Grave, "决定的日子早于责令的日子。", "请核对案卷：要先责令，期满不履行的才能决定强制执行。", Instruments.Cite(Coercion, "第三十五条"));
        if (told is { DecidedOn: not null, OrderedOn: null }) yield return Found("no-order", LeadWeight.Grave, "没有责令的日子。", "请核对案卷：没有责令限期改正、履行的，不能强制执行。", Instruments.Cite(Coercion, "第三十五条"));
        if (told.DecidedOn is { } decided && told.Outcome != Vocabulary.ExecutionOutcome.Ended && LegalClock.Due(decided, Deadlines.Find("ENF-PUB").Term, calendar).Value.IsOverdueOn(told.PublishedOn ?? today))
            yield return Found("late-publication", LeadWeight.Lesser, told.PublishedOn is null ? "决定以后超过二十个工作日没有公示。" : "决定以后超过二十个工作日才公示。", "请公示，并写明逾期的原因。", ExecutionGuards.PublicityDone.Refusal.Basis);
        if (told.ClosedOn < told.DoneOn) yield return Found("closed-before-done", LeadWeight.Grave, "结案的日子早于实施的日子。", "请核对案卷。");
    }
}
