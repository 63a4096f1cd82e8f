namespace Yifa.Law;

/// <summary>期限单位。</summary>
public enum TermUnit
{
    /// <summary>工作日：不含周末和法定节假日，含调休上班日。</summary>
    WorkingDays,

    /// <summary>自然日。</summary>
    Days,

    /// <summary>月：止于对应日，没有对应日的止于月末（民法典第二百零二条）。</summary>
    Months,

    /// <summary>年：算法同月。</summary>
    Years,

    /// <summary>小时：按时刻计算；只问日期时，不满一日按一日。</summary>
    Hours,

    /// <summary>固定日：每年某月某日前，含当日。</summary>
    FixedDay,

    /// <summary>定下的日子：会上、计划或合同定的某一天，含当日。</summary>
    SetDay,
}

/// <summary>
/// 期限：how long, in what unit, for whom, under which article, and how far it may be extended.
/// A page never adds days to a date; it asks <see cref="LegalClock"/> with a term.
/// </summary>
public sealed record Term
{
    private Term(int amount, TermUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        (Amount, Unit) = (amount, unit);
    }

    /// <summary>数量，至少为一；固定日写作 月×100＋日；定下的日子写作公元以来的日数。</summary>
    public int Amount { get; }

    /// <summary>单位。</summary>
    public TermUnit Unit { get; }

    /// <summary>期限主体，决定届满日是否顺延。不写明的按机关算（不顺延）。</summary>
    public Side RunsFor { get; private init; } = Side.Agency;

    /// <summary>依据。</summary>
    public Citation? Basis { get; private init; }

    /// <summary>日子是谁定的，例如“会议议定”；不是定下的日子为 null。</summary>
    public string? SetBy { get; private init; }

    /// <summary>延长的上限，工作日期限按工作日、其余按自然日；null 表示法律没有给延长的余地。</summary>
    public int? MaxExtension { get; private init; }

    /// <summary>谁可以批准延长，例如“机关负责人”。</summary>
    public string? ExtensionApprover { get; private init; }

    public static Term WorkingDays(int amount) => new(amount, TermUnit.WorkingDays);

    public static Term Days(int amount) => new(amount, TermUnit.Days);

    public static Term Months(int amount) => new(amount, TermUnit.Months);

    public static Term Years(int amount) => new(amount, TermUnit.Years);

    public static Term Hours(int amount) => new(amount, TermUnit.Hours);

    /// <summary>每年某月某日前（含当日）：起算日之后遇到的第一个该日。</summary>
    public static Term By(int month, int day)
    {
        _ = new DateOnly(2023, month, day); // a day that does not exist every year is a mistake in the data
        return new(month * 100 + day, TermUnit.FixedDay);
    }

    /// <summary>人定下的日子：not the law but a meeting, a plan or a contract says when; it is counted and shown like any other.</summary>
    /// <param name="day">最后一日，含当日。</param>
    /// <param name="by">谁定的，例如“会议议定”“合同约定”。</param>
    public static Term Set(DateOnly day, string by) => new(day.DayNumber, TermUnit.SetDay) { SetBy = by };

    /// <summary>改为当事人的期限：届满日顺延。</summary>
    public Term ForParty() => this with { RunsFor = Side.Party };

    /// <summary>写明依据。</summary>
    public Term Under(Citation basis) => this with { Basis = basis };

    /// <summary>写明可以延长多少、由谁批准。</summary>
    public Term ExtendableBy(int max, string approver)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(max, 1);
        return this with { MaxExtension = max, ExtensionApprover = approver };
    }

    /// <summary>给人看的写法：“7个工作日”“15日”“3个月”“2年”“24小时”“3月1日前”“会议议定”。</summary>
    public override string ToString() => Unit switch
    {
        TermUnit.WorkingDays => $"{Amount}个工作日",
        TermUnit.Days => $"{Amount}日",
        TermUnit.Months => $"{Amount}个月",
        TermUnit.Years => $"{Amount}年",
        TermUnit.Hours => $"{Amount}小时",
        TermUnit.FixedDay => $"{Amount / 100}月{Amount % 100}日前",
        TermUnit.SetDay => SetBy!,
    };

    /// <summary>延长多少的写法，单位随本期限。</summary>
    internal string Extra(int amount) => Unit == TermUnit.WorkingDays ? $"{amount}个工作日" : $"{amount}日";

    /// <summary>不计工作日的期限，没有扣除和延长时的最后一日。</summary>
    internal DateOnly NominalEnd(DateOnly start) => Unit switch
    {
        TermUnit.WorkingDays => throw new InvalidOperationException("工作日期限要看工作日历。"),
        TermUnit.Days => start.AddDays(Amount),
        TermUnit.Months => start.AddMonths(Amount),
        TermUnit.Years => start.AddYears(Amount),
        TermUnit.Hours => start.AddDays((Amount + 23) / 24),
        TermUnit.FixedDay => NextFixedDay(start),
        TermUnit.SetDay => DateOnly.FromDayNumber(Amount),
    };

    private DateOnly NextFixedDay(DateOnly start)
    {
        var thisYear = new DateOnly(start.Year, Amount / 100, Amount % 100);
        return thisYear > start ? thisYear : thisYear.AddYears(1);
    }
}
