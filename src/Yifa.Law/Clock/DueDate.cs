namespace Yifa.Law;

/// <summary>
/// 到期日：the last day of a period, as the law counts it, with the way it was counted. Both the raw day and the day after rolling are kept:
/// a court may be asked about either. The trace is made only when somebody wants to see it.
/// </summary>
public sealed class DueDate
{
    private readonly DueDateInputs inputs;

    internal DueDate(DueDateInputs inputs, DateOnly raw, DateOnly effective, string? provisionalReason) =>
        (this.inputs, Raw, Effective, ProvisionalReason) = (inputs, raw, effective, provisionalReason);

    /// <summary>起算事件之日，这天不计入。</summary>
    public DateOnly Start => inputs.Start;

    /// <summary>期限。</summary>
    public Term Term => inputs.Term;

    /// <summary>批准延长的总数，单位随期限。</summary>
    public int Extended => inputs.Extended;

    /// <summary>原始届满日：没有顺延的最后一日。</summary>
    public DateOnly Raw { get; }

    /// <summary>有效届满日：当事人的期限遇休息日顺延之后；机关的期限与原始届满日相同。是否逾期看这一天。</summary>
    public DateOnly Effective { get; }

    /// <summary>暂定的原因：用到了还没有放假安排的年份，或者停表还没有恢复；确定的为 null。</summary>
    public string? ProvisionalReason { get; }

    /// <summary>是否暂定。暂定的日期在任何地方都要标出来。</summary>
    public bool IsProvisional => ProvisionalReason is not null;

    /// <summary>为什么是这一天：从起算日到有效届满日，逐日写明计入、不计、扣除或顺延。</summary>
    public IEnumerable<TracedDay> Trace => ClockTrace.Forward(inputs, Raw, Effective);

    /// <summary>同 <see cref="Trace"/>，连续同类的日子并成一段。</summary>
    public IReadOnlyList<TraceSpan> Spans => ClockTrace.Group(Trace);

    /// <summary>到某日为止是否已经逾期。</summary>
    public bool IsOverdueOn(DateOnly day) => day > Effective;

    /// <summary>从某日到届满还有几日；逾期为负。</summary>
    public int DaysLeftFrom(DateOnly day) => Effective.DayNumber - day.DayNumber;

    /// <summary>给人看的写法。</summary>
    public override string ToString() => IsProvisional ? $"{Effective:yyyy-MM-dd}（暂定：{ProvisionalReason}）" : $"{Effective:yyyy-MM-dd}";
}

/// <summary>What a due date was computed from; kept so that the trace can be walked later.</summary>
internal sealed record DueDateInputs(DateOnly Start, Term Term, WorkCalendar Calendar, PauseList Pauses, int Extended);

/// <summary>最迟通知日：“X 日前”倒着数的结果。</summary>
/// <param name="Event">事件之日，例如听证日。</param>
/// <param name="Term">应当提前多久。</param>
/// <param name="Statutory">法定线：事件日向前数满期限的那一天。</param>
/// <param name="Safe">稳妥线：比法定线再早一个工作日，两种数法都站得住；排期默认不晚于这一天。</param>
/// <param name="ProvisionalReason">暂定的原因；确定的为 null。</param>
/// <param name="Trace">逐日说明，从事件日往回。</param>
public sealed record NoticeDay(DateOnly Event, Term Term, DateOnly Statutory, DateOnly Safe, string? ProvisionalReason, IEnumerable<TracedDay> Trace)
{
    /// <summary>是否暂定。</summary>
    public bool IsProvisional => ProvisionalReason is not null;
}
