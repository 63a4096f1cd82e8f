using FsCheck;
using FsCheck.Fluent;

namespace Yifa.Law.Tests.Clock;

public class LegalClockProperties
{
    private static readonly WorkCalendar Official = WorkCalendar.Official;
    private static readonly DateOnly First = new(2024, 1, 1);

    private static readonly Gen<DateOnly> Starts = Gen.Choose(0, 900).Select(First.AddDays);

    private static readonly Gen<Term> Terms =
        from amount in Gen.Choose(1, 90)
        from kind in Gen.Choose(0, 2)
        from side in Gen.Elements(false, true)
        let term = kind == 0 ? Term.WorkingDays(amount) : kind == 1 ? Term.Days(amount) : Term.Months((amount % 12) + 1)
        select side ? term.ForParty() : term;

    private static readonly Gen<Suspension[]> Pauses =
        (from offset in Gen.Choose(-10, 60)
         from length in Gen.Choose(1, 25)
         select (offset, length)).ArrayOf(4)
        .Select(spans => spans.Select(span => new Suspension(First.AddDays(400 + span.offset), First.AddDays(400 + span.offset + span.length - 1), "鉴定", "委托书")).ToArray());

    private static readonly Gen<Case> Cases =
        from start in Gen.Choose(380, 420).Select(First.AddDays)
        from term in Terms
        from pauses in Pauses
        select new Case(start, term, pauses);

    [Fact]
    public void 自然日期限停表几日就推后几日() =>
        Check(Starts.SelectMany(_ => Gen.Choose(1, 90), (start, days) => (start, days)).SelectMany(_ => Gen.Choose(1, 60), (pair, length) => (pair.start, pair.days, length)), c =>
        {
            var from = c.start.AddDays(1 + (c.length % c.days));
            var paused = new Suspension(from, from.AddDays(c.length - 1), "鉴定", "委托书");
            return Due(c.start, Term.Days(c.days), paused).Raw == Due(c.start, Term.Days(c.days)).Raw.AddDays(c.length);
        });

    [Fact]
    public void 工作日期限停表几个工作日就推后几个工作日() =>
        Check(Starts.SelectMany(_ => Gen.Choose(2, 60), (start, days) => (start, days)).SelectMany(_ => Gen.Choose(1, 40), (pair, length) => (pair.start, pair.days, length)), c =>
        {
            var plain = Due(c.start, Term.WorkingDays(c.days)).Raw;
            var from = c.start.AddDays(1 + (c.length % (plain.DayNumber - c.start.DayNumber)));
            var paused = new Suspension(from, from.AddDays(c.length - 1), "鉴定", "委托书");
            var workdaysLost = Enumerable.Range(0, c.length).Count(day => Official.IsWorkday(from.AddDays(day)));
            return Due(c.start, Term.WorkingDays(c.days), paused).Raw == Due(c.start, Term.WorkingDays(c.days + workdaysLost)).Raw;
        });

    [Fact]
    public void 顺延从不提前而且只给当事人() =>
        Check(Cases, c =>
        {
            var due = Due(c.Start, c.Term, c.Pauses);
            return due.Effective >= due.Raw && (c.Term.RunsFor == Side.Party || due.Effective == due.Raw);
        });

    [Fact]
    public void 当事人的届满日总是工作日() =>
        Check(Cases, c => Official.IsWorkday(Due(c.Start, c.Term.ForParty(), c.Pauses).Effective));

    [Fact]
    public void 期限越长到期越晚() =>
        Check(Cases, c => c.Term.Unit switch
        {
            TermUnit.WorkingDays => Due(c.Start, Term.WorkingDays(c.Term.Amount), c.Pauses).Raw < Due(c.Start, Term.WorkingDays(c.Term.Amount + 1), c.Pauses).Raw,
            TermUnit.Days => Due(c.Start, Term.Days(c.Term.Amount), c.Pauses).Raw < Due(c.Start, Term.Days(c.Term.Amount + 1), c.Pauses).Raw,
            TermUnit.Months => Due(c.Start, Term.Months(c.Term.Amount), c.Pauses).Raw < Due(c.Start, Term.Months(c.Term.Amount + 1), c.Pauses).Raw,
            TermUnit.Years or TermUnit.Hours or TermUnit.FixedDay or TermUnit.SetDay => false,
        });

    [Fact]
    public void 说明里最后计入的一天就是届满日而且最后一行就是有效届满日() =>
        Check(Cases, c =>
        {
            var due = Due(c.Start, c.Term, c.Pauses);
            var trace = due.Trace.ToList();
            var counted = trace.Where(day => day.Mark == TraceMark.Counted).ToList();
            return counted[^1].Day == due.Raw
                && trace[^1].Day == due.Effective
                && counted.Select(day => day.Number).SequenceEqual(Enumerable.Range(1, counted.Count).Cast<int?>())
                && (c.Term.Unit == TermUnit.Months || counted.Count == c.Term.Amount);
        });

    [Fact]
    public void 重叠和重复的扣除期只扣一次() =>
        Check(Cases, c =>
        {
            var union = c.Pauses.SelectMany(pause => Enumerable.Range(pause.From.DayNumber, pause.To!.Value.DayNumber - pause.From.DayNumber + 1)).Distinct();
            Suspension[] singles = [.. union.Select(DateOnly.FromDayNumber).Select(day => new Suspension(day, day, "鉴定", "委托书"))];
            var due = Due(c.Start, c.Term, c.Pauses);
            return due.Raw == Due(c.Start, c.Term, [.. c.Pauses, .. c.Pauses]).Raw && due.Raw == Due(c.Start, c.Term, singles).Raw;
        });

    [Fact]
    public void 倒着数再正着数回到法定线以后不早于事件日的前一个工作日() =>
        Check(Starts.SelectMany(_ => Gen.Choose(1, 30), (start, days) => (Event: start.AddDays(60), days)), c =>
        {
            var notice = LegalClock.Before(c.Event, Term.WorkingDays(c.days), Official);
            var between = Enumerable.Range(notice.Statutory.DayNumber, c.Event.DayNumber - notice.Statutory.DayNumber).Count(day => Official.IsWorkday(DateOnly.FromDayNumber(day)));
            return between == c.days && notice.Safe < notice.Statutory && Official.IsWorkday(notice.Safe);
        });

    private static DueDate Due(DateOnly start, Term term, params Suspension[] pauses) => LegalClock.Due(start, term, Official, pauses).Value;

    private static void Check<T>(Gen<T> cases, Func<T, bool> holds) => Prop.ForAll(cases.ToArbitrary(), holds).QuickCheckThrowOnFailure();

    private sealed record Case(DateOnly Start, Term Term, Suspension[] Pauses)
    {
        public override string ToString() => $"{Start:yyyy-MM-dd} {Term} {Term.RunsFor} {string.Join(" ", Pauses.Select(pause => $"{pause.From:MM-dd}..{pause.To:MM-dd}"))}";
    }
}
