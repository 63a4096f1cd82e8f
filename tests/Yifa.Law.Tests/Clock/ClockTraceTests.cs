using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Clock;

public class ClockTraceTests
{
    private static readonly WorkCalendar Official = WorkCalendar.Official;

    [Fact]
    public void 说明里写出计入和跳过的每一天()
    {
        var answer = LegalClock.Due(On("2024-02-07"), Term.WorkingDays(5), Official).Value;

        var counted = answer.Trace.Where(day => day.Mark == TraceMark.Counted).ToList();

        Assert.Equal([On("2024-02-08"), On("2024-02-09"), On("2024-02-18"), On("2024-02-19"), On("2024-02-20")], counted.Select(day => day.Day));
        Assert.Equal([1, 2, 3, 4, 5], counted.Select(day => day.Number));
        Assert.Equal("春节调休上班", counted[2].Why);
        Assert.Equal(new TracedDay(On("2024-02-07"), TraceMark.Start, "起算日不计入", null), answer.Trace.First());
        Assert.Equal(8, answer.Trace.Count(day => day is { Mark: TraceMark.Skipped, Why: "春节放假" }));
    }

    [Fact]
    public void 连续同类的日子并成一段()
    {
        var spans = LegalClock.Due(On("2024-02-07"), Term.WorkingDays(5), Official).Value.Spans;

        Assert.Equal(
            [(TraceMark.Start, 1, "起算日不计入"), (TraceMark.Counted, 2, "工作日"), (TraceMark.Skipped, 8, "春节放假"), (TraceMark.Counted, 3, "春节调休上班、工作日")],
            spans.Select(span => (span.Mark, span.Days, span.Why)));
        Assert.Equal(5, spans[^1].LastNumber);
    }

    [Fact]
    public void 顺延的每一天也写明缘由()
    {
        var trace = LegalClock.Due(On("2024-01-26"), Term.Days(15).ForParty(), Official).Value.Trace.ToList();

        Assert.Equal(On("2024-02-10"), trace.Last(day => day.Mark == TraceMark.Counted).Day);
        Assert.Equal(8, trace.Count(day => day.Mark == TraceMark.Rolled && day.Why.EndsWith("春节放假", StringComparison.Ordinal)));
        Assert.Equal((On("2024-02-18"), TraceMark.RolledTo), (trace[^1].Day, trace[^1].Mark));
    }

    [Fact]
    public void 没有对应日的月份写明取月末日() =>
        Assert.Equal("没有对应日，取月末日", LegalClock.Due(On("2026-01-31"), Term.Months(1), Official).Value.Trace.Last().Why);
}
