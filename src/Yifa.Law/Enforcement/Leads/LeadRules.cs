using Yifa.Law.Procedures;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement.Leads;

/// <summary>
/// 监督线索的规则：the gates of the procedure are asked once more, step by step, as of the day of each step and with what the roster and the list said that day;
/// what a gate would refuse is a lead with the gate's own article. So supervision and handling can never know two laws. Old cases, of which only
/// days are known, are held to those days; and some faults show only between cases.
/// </summary>
public static partial class LeadRules
{
    private const string Act = "行政处罚法";

    // A gate whose breach is about time or form and does not touch the offender's rights: unlawful in a minor way, not void.
    private static readonly HashSet<string> Minor =
    [
        "procedure.overdue", "penalty.not-filmed", "penalty.not-published-yet", "penalty.personal-data", "penalty.spot-not-reported", "penalty.cash-not-handed-in", "penalty.no-receipt", "penalty.transcript-incomplete",
        "penalty.correction-not-ordered", "penalty.not-educated", "penalty.notice-incomplete", "penalty.decision-incomplete", "penalty.urging-incomplete", "penalty.goods-held", "penalty.urgent-unapproved", "penalty.list-not-given", "penalty.seizure-incomplete", "penalty.not-done",
        "inspection.point-without-finding", "inspection.result-differs", "inspection.correction-undated",
        "execution.not-filmed", "execution.no-such-step", "execution.not-published", "execution.already-published", "execution.personal-data", "execution.record-incomplete", "execution.order-incomplete", "execution.urging-incomplete", "execution.notice-incomplete", "execution.decision-incomplete",
    ];

    /// <summary>一件案件的全部线索。</summary>
    /// <param name="file">案件。</param>
    /// <param name="today">今天，看没有办的有没有逾期。</param>
    /// <param name="calendar">工作日历。</param>
    public static IReadOnlyList<Lead> Of(CaseOnFile file, DateOnly today, WorkCalendar calendar) =>
        file.Course.Events.Count == 0 ? [.. OfLedger(file, today, calendar)] : [.. Replayed(file, calendar), .. ApprovedLate(file), .. Waiting(file, today, calendar)];

    private static IEnumerable<Lead> Replayed(CaseOnFile file, WorkCalendar calendar)
    {
        var events = file.Course.Events;
        for (var i = 0; i < events.Count; i++)
        {
            var before = file.Course.Before(i + 1);
            if (file.Course.Procedure.StepOf(events[i].Step) is not { } step) continue;
            var answer = before.Ask(events[i], new HashSet<ProcedureRole> { step.Role }, file.StandingAt(events[i]), calendar);
            foreach (var lead in Refused(file.Id, i + 1, step, events[i].On, answer)) yield return lead;
        }
    }

    // What the gates of a step would not have let through.
    private static IEnumerable<Lead> Refused(Guid file, int ordinal, Step step, DateOnly on, StepAnswer answer) =>
        answer.Refusals.Concat(answer.Warnings).Select(refusal => new Lead(refusal.Code, file, Minor.Contains(refusal.Code) ? LeadWeight.Lesser : LeadWeight.Grave, $"第 {ordinal} 步“{step.Name}”（{on:yyyy年M月d日}）：{refusal.Reason}", refusal.NextStep ?? "请核对案卷。", refusal.Basis));

    // An urgent measure must be recorded, whenever it was approved: so no gate stops it, and the lead says it.
    private static IEnumerable<Lead> ApprovedLate(CaseOnFile file) => file.Course.ApprovedTooLate.Select(late =>
        new Lead("penalty.urgent-approved-late", file.Id, LeadWeight.Lesser, $"第 {late.Ordinal} 步紧急措施（{late.Event.On:yyyy年M月d日}）过了二十四小时才补办批准。", "请核对案卷，写明为什么晚了；不应当采取的，立即解除。", Deadlines.Find("ENF-EMG").Term.Basis));

    // What nobody did: a clock that ran out and is still running.
    private static IEnumerable<Lead> Waiting(CaseOnFile file, DateOnly today, WorkCalendar calendar)
    {
        foreach (var clock in file.Course.Clocks(calendar).Where(c => c.Due.IsOverdueOn(today) && c.Code is not ("PEN-HEAR-REQ" or "PEN-PAY")))
            yield return new($"overdue.{clock.Code}", file.Id, clock.Code is "ENF-COURT" or "ENF-SEAL" ? LeadWeight.Grave : LeadWeight.Lesser, $"{clock.Act}：{clock.Due.Effective:yyyy年M月d日}已经期满，到今天没有办。", "请马上办理，并写明逾期的原因。", clock.Due.Term.Basis);
    }

    private static IEnumerable<Lead> OfLedger(CaseOnFile file, DateOnly today, WorkCalendar calendar)
    {
        var told = file.Ledger;
        Lead Found(string rule, LeadWeight weight, string said, string next, string article, string law = Act, bool verified = true) => new($"ledger.{rule}", file.Id, weight, said, next, Instruments.Cite(law, article, verified));
        if (told.DecidedOn is not { } decided)
        {
            if (told is { FiledOn: { } open, ClosedOn: null } && Overdue("PEN-90", open, today)) yield return Found("late-decision", LeadWeight.Lesser, $"{open:yyyy年M月d日}立案，过了九十日还没有决定。", "请尽快决定，写明逾期的原因。", "第六十条");
            yield break;
        }
        if (file.Handlers.Distinct(StringComparer.Ordinal).Count() < OfficersAtLeast) yield return Found("single-officer", LeadWeight.Grave, "台账上的承办人不足两名。", "请核对案卷，确实只有一人的，按程序违法处理。", "第四十二条");
        if (told.FiledOn is { } filed && filed > decided) yield return Found("decided-before-filing", LeadWeight.Grave, "决定的日子早于立案的日子。", "请核对案卷：先决定后立案的，程序倒置。", "第五十四条");
        if (told.Procedure == PenaltyProcedure.Ordinary && told.NotifiedOn is null) yield return Found("no-notice", LeadWeight.Grave, "没有事先告知的日子。", "请核对案卷：没有告知的，不得作出处罚决定。", "第六十二条");
        if (told.NotifiedOn > decided) yield return Found("notice-after-decision", LeadWeight.Grave, "事先告知在决定以后。", "请核对案卷：先决定后告知的，程序倒置。", "第六十二条");
        if (told.ReviewedOn > decided) yield return Found("review-after-decision", LeadWeight.Grave, "法制审核在决定以后。", "请核对案卷：未经审核不得作出决定。", "第五十八条");
        if (told.Procedure == PenaltyProcedure.Summary && (told.Fine > SummaryProcedure.MostFromOrganisation || told.Penalty is not (null or PenaltyKind.Warning or PenaltyKind.Fine or PenaltyKind.NoPenalty)))
            yield return Found("summary-too-heavy", LeadWeight.Grave, "用简易程序作了超出范围的处罚。", "请核对案卷：应当用普通程序。", "第五十一条");
        if (told.Procedure == PenaltyProcedure.Ordinary && told.FiledOn is { } start && Overdue("PEN-90", start, decided)) yield return Found("late-decision", LeadWeight.Lesser, "自立案起超过九十日才决定。", "请核对有没有依规章延长；没有的按期限违法处理。", "第六十条");
        if (Overdue("PEN-SERVE", decided, told.ServedOn ?? today)) yield return Found("late-service", LeadWeight.Lesser, told.ServedOn is null ? "决定以后超过七个工作日没有送达。" : "决定以后超过七个工作日才送达。", "请核对送达回证。", "第六十一条");
        if (told.ServedOn < decided) yield return Found("served-before-decision", LeadWeight.Grave, "送达的日子早于决定的日子。", "请核对案卷。", "第六十一条");
        if (told.Penalty != PenaltyKind.NoPenalty && Overdue("PEN-PUB", decided, told.PublishedOn ?? today)) yield return Found("late-publication", LeadWeight.Lesser, told.PublishedOn is null ? "决定以后超过七个工作日没有公示。" : "决定以后超过七个工作日才公示。", "请公示，并写明逾期的原因。", "第二部分", "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见", verified: false);
        if (told.ClosedOn < decided) yield return Found("closed-before-decision", LeadWeight.Grave, "结案的日子早于决定的日子。", "请核对案卷。", "第五十七条");

        bool Overdue(string code, DateOnly from, DateOnly on) => LegalClock.Due(from, Deadlines.Find(code).Term, calendar).Value.IsOverdueOn(on);
    }

    private const int OfficersAtLeast = 2;
}
