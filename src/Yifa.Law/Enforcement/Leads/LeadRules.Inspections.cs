using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement.Leads;

/// <summary>检查的线索：its gates asked once more as of the day of each step, what was never done, the columns of the old ledger, and the one thing no single inspection shows: how often a firm was visited.</summary>
public static partial class LeadRules
{
    /// <summary>检查以后几个工作日还没有告知结果，就提醒：the paper names no number of days.</summary>
    public const int DaysToTell = 5;

    /// <summary>一次检查的全部线索。</summary>
    /// <param name="file">检查。</param>
    /// <param name="roster">执法人员名册，看旧台账上写的人。</param>
    /// <param name="lateApprovalDays">紧急检查几日内补批。</param>
    /// <param name="today">今天，看没有办的有没有逾期。</param>
    /// <param name="calendar">工作日历。</param>
    public static IReadOnlyList<Lead> Of(InspectionOnFile file, IReadOnlyList<OfficerFile> roster, int lateApprovalDays, DateOnly today, WorkCalendar calendar) =>
        file.Course.Events.Count == 0 ? [.. OfLedger(file, roster, today)] : [.. Replayed(file, calendar), .. Left(file, lateApprovalDays, today, calendar)];

    /// <summary>几次检查合起来看：同一家企业、同一领域，一年里去得超过了上限。</summary>
    /// <param name="files">看得到的检查。</param>
    /// <param name="capOf">某领域某年的上限；没有登记为 null，那是清单的事，不是这次检查的。</param>
    public static IReadOnlyList<Lead> TooOften(IReadOnlyList<InspectionOnFile> files, Func<string, int, int?> capOf) =>
    [
        .. from file in files.Where(f => f.Visited)
           from field in file.Fields
           where capOf(field, file.DoneOn.Year) is not null
           let before = files.Count(f => f.Visited && Counts(f) && f.Id != file.Id && f.IsOfSameFirm(file) && f.Fields.Contains(field) && f.DoneOn.Year == file.DoneOn.Year && (f.DoneOn, f.Id).CompareTo((file.DoneOn, file.Id)) < 0)
           let why = InspectionCap.WhyNot(new CapUse(field, capOf(field, file.DoneOn.Year), before), file.Kind ?? InspectionKind.Daily, file.Ground, file.HasPaper, file.DoneOn)
           where why is not null
           select new Lead(why.Code, file.Id, LeadWeight.Grave, why.Code == "cap.reached" ? $"这是这家企业 {file.DoneOn.Year} 年“{field}”领域的第 {before + 1} 次检查，上限是 {capOf(field, file.DoneOn.Year)} 次，没有写不受上限的理由。" : why.Reason, "请核实为什么去；没有投诉举报、转办交办、监测线索的，属于超频次检查。", why.Basis),
    ];

    private static bool Counts(InspectionOnFile file) => InspectionCap.Counts(file.Kind ?? InspectionKind.Daily);

    private static IEnumerable<Lead> Replayed(InspectionOnFile file, WorkCalendar calendar)
    {
        var events = file.Course.Events;
        for (var i = 0; i < events.Count; i++)
        {
            var before = new InspectionCourse(file.Course.Procedure, [.. events.Take(i)]);
            if (file.Course.Procedure.StepOf(events[i].Step) is not { } step) continue;
            var answer = before.Ask(events[i], new HashSet<ProcedureRole> { step.Role }, file.StandingAt(events[i]), calendar);
            foreach (var lead in Refused(file.Id, i + 1, step, events[i].On, answer)) yield return lead;
        }
    }

    // What nobody did, or did late.
    private static IEnumerable<Lead> Left(InspectionOnFile file, int lateApprovalDays, DateOnly today, WorkCalendar calendar)
    {
        var course = file.Course;
        if (course.Stage == InspectionStages.Cancelled) yield break;
        if (course.UrgentOn is { } urgent)
        {
            var due = LegalClock.Due(urgent, Term.Days(lateApprovalDays), calendar).Value;
            var given = course.Events.LastOrDefault(e => e.Step == "approve-late")?.On;
            if (due.IsOverdueOn(given ?? today))
                yield return new("inspection.approval-late", file.Id, given is null ? LeadWeight.Grave : LeadWeight.Lesser, $"{urgent:yyyy年M月d日}紧急检查，{due.Effective:yyyy年M月d日}补批期满，{(given is null ? "到今天没有补批" : $"{given:yyyy年M月d日}才补批")}。", "请核实是不是真的紧急，写明逾期补批的原因。", InspectionGuards.Approved.Refusal.Basis);
        }
        if (course.RecordedOn is { } recorded && course.Events.All(e => e.Step != "tell") && LegalClock.Due(recorded, Term.WorkingDays(DaysToTell), calendar).Value.IsOverdueOn(today))
            yield return new("inspection.not-told", file.Id, LeadWeight.Lesser, $"{recorded:yyyy年M月d日}检查完了，过了 {DaysToTell} 个工作日没有把结果告知企业。", "请告知检查结果，有问题的写明怎样改正。", InspectionDocuments.Result.Basis);
        if (course.ProblemOpen && course.CorrectBy < today)
            yield return new("inspection.not-rechecked", file.Id, LeadWeight.Lesser, $"责令改正到{course.CorrectBy:yyyy年M月d日}，到期没有复查，也没有移送。", "请复查；没有改正的移送立案或者移送有权的部门。", InspectionGuards.ProblemsSettled.Refusal.Basis);
    }

    private static IEnumerable<Lead> OfLedger(InspectionOnFile file, IReadOnlyList<OfficerFile> roster, DateOnly today)
    {
        if (file.DoneOn > today) yield break;
        Lead Found(string rule, LeadWeight weight, string said, string next, Citation? law) => new($"ledger.inspection-{rule}", file.Id, weight, said, next, law);
        var handlers = file.Handlers.Distinct(StringComparer.Ordinal).ToList();
        if (handlers.Count < OfficersAtLeast) yield return Found("single-officer", LeadWeight.Grave, "台账上的检查人不足两名。", "请核对检查记录，确实只有一人的，属于程序违法。", StandingRefusals.FewerThanTwo.Basis);
        foreach (var name in handlers.Where(_ => roster.Count > 0))
        {
            var known = roster.Where(o => o.Name == name).ToList();
            if (known.Count == 0) yield return Found("not-on-roster", LeadWeight.Doubtful, $"检查人{name}不在执法人员名册里。", "请核实他有没有执法证；没有的不得检查，有的在名册里补登。", StandingRefusals.NoCertificate(name).Basis);
            // The field of an old row is anybody's wording, and who left without a day may have been there still: of these nothing is said.
            else if (known.Select(o => OfficerStanding.WhyNot(o, null, file.DoneOn).FirstOrDefault(r => r.Code != StandingRefusals.OffDuty(name).Code || o.LeftOn is not null)).ToList() is var why && why.TrueForAll(r => r is not null))
                yield return Found("uncertified", LeadWeight.Grave, why[0]!.Reason, "请核对检查的日子和执法证；确实不能执法的，这次检查违法。", why[0]!.Basis);
        }
        if (!file.Recorded) yield return Found("unrecorded", LeadWeight.Lesser, "没有完整的检查记录。", "请核对有没有现场检查笔录；没有去的，更正台账。", Instruments.Cite(Act, "第五十五条"));
    }
}
