namespace Yifa.Law;

/// <summary>
/// Walks a period day by day to say why it ends where it ends. It shares nothing with the arithmetic of <see cref="LegalClock"/> except the calendar,
/// so that the property “the last counted day is the due day” compares two ways of counting.
/// </summary>
internal static class ClockTrace
{
    public static IEnumerable<TracedDay> Forward(DueDateInputs inputs, DateOnly raw, DateOnly effective)
    {
        var (start, term, calendar, pauses, _) = inputs;
        yield return new(start, TraceMark.Start, "起算日不计入", null);
        var number = 0;
        for (var day = start.AddDays(1); day <= raw; day = day.AddDays(1))
        {
            var verdict = calendar.Judge(day);
            if (pauses.WhyPaused(day) is { } reason)
                yield return new(day, TraceMark.Suspended, $"扣除：{reason}", null);
            else if (term.Unit == TermUnit.WorkingDays && !verdict.IsWorkday)
                yield return new(day, TraceMark.Skipped, verdict.Why, null);
            else
                yield return new(day, TraceMark.Counted, WhyCounted(term, start, day, verdict), ++number);
        }
        for (var day = raw; day < effective; day = day.AddDays(1))
            yield return new(day, TraceMark.Rolled, $"届满日是休息日，顺延：{calendar.Judge(day).Why}", null);
        if (effective > raw)
            yield return new(effective, TraceMark.RolledTo, $"顺延到休息日后的第一个工作日（{calendar.Judge(effective).Why}）", null);
    }

    public static IEnumerable<TracedDay> Backward(DateOnly eventDay, Term term, WorkCalendar calendar, DateOnly statutory)
    {
        yield return new(eventDay, TraceMark.Start, "事件当日不计入", null);
        var number = 0;
        for (var day = eventDay.AddDays(-1); day >= statutory; day = day.AddDays(-1))
        {
            var verdict = calendar.Judge(day);
            if (term.Unit == TermUnit.WorkingDays && !verdict.IsWorkday)
                yield return new(day, TraceMark.Skipped, verdict.Why, null);
            else
                yield return new(day, TraceMark.Counted, term.Unit == TermUnit.WorkingDays ? verdict.Why : "计入", ++number);
        }
    }

    public static IReadOnlyList<TraceSpan> Group(IEnumerable<TracedDay> trace)
    {
        var spans = new List<TraceSpan>();
        var run = new List<TracedDay>();
        foreach (var day in trace)
        {
            if (run.Count > 0 && (run[^1].Mark != day.Mark || day.Mark == TraceMark.Suspended && run[^1].Why != day.Why))
                Close();
            run.Add(day);
        }
        Close();
        return spans;

        void Close()
        {
            if (run.Count == 0)
                return;
            spans.Add(new(run[0].Day, run[^1].Day, run[0].Mark, string.Join("、", run.Select(day => day.Why).Distinct()), run.Count, run[^1].Number));
            run.Clear();
        }
    }

    private static string WhyCounted(Term term, DateOnly start, DateOnly day, DayVerdict verdict) => term.Unit switch
    {
        TermUnit.WorkingDays => verdict.Why,
        TermUnit.Days or TermUnit.Hours => "计入",
        TermUnit.Months or TermUnit.Years => day != term.NominalEnd(start) ? "计入" : day.Day == start.Day ? "对应日" : "没有对应日，取月末日",
        TermUnit.FixedDay => day == term.NominalEnd(start) ? "固定日" : "计入",
        TermUnit.SetDay => day == term.NominalEnd(start) ? $"{term.SetBy}的日子" : "计入",
    };
}
