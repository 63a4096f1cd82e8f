namespace Yifa.Law;

/// <summary>
/// 法定期限钟：start + term + calendar + suspensions + extensions → due date. The one place in the system where days are added for a legal reason.
/// 起算日不计入；工作日跳过休息日和放假日，调休上班日照算；扣除期的日子不计，重叠的只扣一次；当事人的期限遇休息日顺延，机关的不顺延。
/// </summary>
public static class LegalClock
{
    /// <summary>算到期日；扣除或延长不合规定的不予接受。</summary>
    /// <param name="start">起算事件之日。</param>
    /// <param name="term">期限。</param>
    /// <param name="calendar">工作日历。</param>
    /// <param name="suspensions">扣除期。</param>
    /// <param name="extensions">延长。</param>
    /// <param name="asOf">还没有恢复的扣除期算到哪一天；不给则只算停表的第一天。</param>
    public static Ruling<DueDate> Due(
        DateOnly start, Term term, WorkCalendar calendar,
        IReadOnlyList<Suspension>? suspensions = null, IReadOnlyList<Extension>? extensions = null, DateOnly? asOf = null)
    {
        if (!PauseList.Of(suspensions, asOf).TryGet(out var pauses, out var refusal))
            return refusal;
        var end = End(start, term, calendar, pauses, extra: 0);
        var extended = 0;
        foreach (var extension in extensions ?? [])
        {
            if (Fault(term, extension, extended, end.Raw) is { } fault)
                return fault;
            extended += extension.Amount;
            end = End(start, term, calendar, pauses, extended);
        }

        var effective = end.Raw;
        var missing = end.MissingYear;
        if (term.RunsFor == Side.Party)
        {
            effective = calendar.FirstWorkdayFrom(end.Raw);
            for (var day = end.Raw; missing is null && day <= effective; day = day.AddDays(1))
                missing = calendar.MissingYear(day);
        }
        var inputs = new DueDateInputs(start, term, calendar, pauses, extended);
        return new DueDate(inputs, end.Raw, effective, WhyProvisional(missing, suspensions, end.Raw));
    }

    /// <summary>“X 日前”倒着数：法定线和稳妥线。</summary>
    /// <param name="eventDay">事件之日，例如听证日，不计入。</param>
    /// <param name="term">提前多久，工作日或自然日。</param>
    /// <param name="calendar">工作日历。</param>
    public static NoticeDay Before(DateOnly eventDay, Term term, WorkCalendar calendar)
    {
        var statutory = eventDay;
        if (term.Unit == TermUnit.WorkingDays)
        {
            for (var counted = 0; counted < term.Amount; counted++)
                statutory = calendar.WorkdayBefore(statutory);
        }
        else if (term.Unit == TermUnit.Days)
        {
            statutory = eventDay.AddDays(-term.Amount);
        }
        else
        {
            throw new ArgumentException("“X 日前”只用于工作日和自然日。", nameof(term));
        }
        var safe = calendar.WorkdayBefore(statutory);
        int? missing = null;
        for (var day = safe; missing is null && day < eventDay; day = day.AddDays(1))
            missing = calendar.MissingYear(day);
        return new(eventDay, term, statutory, safe, WhyProvisional(missing, null, eventDay), ClockTrace.Backward(eventDay, term, calendar, statutory));
    }

    /// <summary>以小时计的期限的届满时刻，连续计算，不分节假日。</summary>
    public static DateTime DueAt(DateTime start, Term term) =>
        term.Unit == TermUnit.Hours ? start.AddHours(term.Amount) : throw new ArgumentException("只有以小时计的期限才有届满时刻。", nameof(term));

    private static (DateOnly Raw, int? MissingYear) End(DateOnly start, Term term, WorkCalendar calendar, PauseList pauses, int extra) =>
        term.Unit == TermUnit.WorkingDays
            ? WorkingEnd(start, term.Amount + extra, calendar, pauses)
            : (NaturalEnd(start, term.NominalEnd(start).AddDays(extra), pauses), null);

    private static DateOnly NaturalEnd(DateOnly start, DateOnly end, PauseList pauses)
    {
        var first = start.AddDays(1);
        foreach (var (from, to) in pauses.Spans)
        {
            var stopped = from > first ? from : first;
            if (stopped > end)
                break;
            if (to >= stopped)
                end = end.AddDays(to.DayNumber - stopped.DayNumber + 1);
        }
        return end;
    }

    private static (DateOnly Raw, int? MissingYear) WorkingEnd(DateOnly start, int budget, WorkCalendar calendar, PauseList pauses)
    {
        var day = start;
        var next = 0;
        int? missing = null;
        while (budget > 0)
        {
            day = day.AddDays(1);
            while (next < pauses.Spans.Count && pauses.Spans[next].To < day)
                next++;
            if (next < pauses.Spans.Count && pauses.Spans[next].From <= day)
            {
                day = pauses.Spans[next].To;
                continue;
            }
            missing ??= calendar.MissingYear(day);
            if (calendar.IsWorkday(day))
                budget--;
        }
        return (day, missing);
    }

    private static Refusal? Fault(Term term, Extension extension, int already, DateOnly dueBefore)
    {
        var ceiling = term.MaxExtension ?? (extension.Basis is null ? null : extension.Ceiling);
        if (ceiling is not { } limit)
            return ClockRefusals.NotExtendable(term);
        if (extension.Amount < 1)
            return ClockRefusals.ExtensionNotPositive(term);
        if (string.IsNullOrWhiteSpace(extension.Approver) || string.IsNullOrWhiteSpace(extension.Document))
            return ClockRefusals.ExtensionUndocumented(term);
        if (already + extension.Amount > limit)
            return ClockRefusals.ExtensionTooLong(term, already + extension.Amount, limit);
        return extension.ApprovedOn > dueBefore ? ClockRefusals.ExtendedTooLate(term, extension.ApprovedOn, dueBefore) : null;
    }

    private static string? WhyProvisional(int? missingYear, IReadOnlyList<Suspension>? suspensions, DateOnly raw)
    {
        var open = suspensions?.FirstOrDefault(suspension => suspension.To is null && suspension.From <= raw);
        return (open, missingYear) switch
        {
            ({ } stopped, _) => $"{stopped.Reason}，停表还没有恢复，到期日不会早于这一天",
            (null, { } year) => $"{year}年的放假安排还没有导入，先按周一至周五上班推算",
            (null, null) => null,
        };
    }
}
