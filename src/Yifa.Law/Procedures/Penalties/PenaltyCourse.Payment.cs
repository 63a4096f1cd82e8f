using Yifa.Law.Enforcement;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;

namespace Yifa.Law.Procedures.Penalties;

/// <summary>缴款和强制执行：what is owed, what grows upon it, and when the court may be asked.</summary>
public sealed partial class PenaltyCourse
{
    /// <summary>写明所处的处罚的一步：当场决定，或者决定所批准的呈请；没有决定的、不予处罚的为 null。</summary>
    public PenaltyEvent? Punishment => Last("decide-on-the-spot") ?? (Last("decide") is { } decision ? SubmittedBefore(decision) : null);

    /// <summary>决定给予处罚、有罚款没收的，一共多少元。</summary>
    public decimal Owed => Result.Fine ?? 0;

    /// <summary>已经缴了多少元，不含加处罚款。</summary>
    public decimal Paid => PaidIn(Events);

    /// <summary>还没有缴的罚款，元，不含没收的：what was paid counts to the fine first, which is what grows.</summary>
    public decimal FineLeft => Math.Max(0, (Punishment?.Fine ?? 0) - Paid);

    /// <summary>本金缴清了。</summary>
    public bool PaidUp => Paid >= Owed;

    /// <summary>暂缓、分期批准到哪天；没有为 null。</summary>
    public DateOnly? PostponedTo => Last("postpone")?.DueOn;

    /// <summary>批准暂缓、分期的时候还没有缴的，元；没有批准过的为零。</summary>
    public decimal OwedWhenPostponed => At("postpone") is var at and >= 0 ? Owed - PaidIn(Events.Take(at)) : 0;

    /// <summary>分期的各期，按日子；重新批准以前的不算。What was paid since the approval counts to the earliest first.</summary>
    public IReadOnlyList<Instalment> Instalments
    {
        get
        {
            if (At("postpone") is var at && at < 0) return [];
            var paid = PaidIn(Events.Skip(at + 1));
            List<Instalment> all = [];
            foreach (var one in Events.Skip(at + 1).Where(e => e.Step == "instalment").OrderBy(e => e.DueOn))
            {
                var counts = Math.Min(paid, one.Fine!.Value);
                all.Add(new(all.Count + 1, one.DueOn!.Value, one.Fine.Value, one.Fine.Value - counts));
                paid -= counts;
            }
            return all;
        }
    }

    /// <summary>下一期；没有分期、各期都缴了的为 null。</summary>
    public Instalment? NextInstalment => Instalments.FirstOrDefault(i => i.Left > 0);

    /// <summary>复议、诉讼还没有结果。</summary>
    public bool RemedyPending => At("remedy-begun") > At("remedy-ended");

    /// <summary>复议、诉讼的结果是变更、撤销、确认违法或者无效。</summary>
    public bool Overturned => Last("remedy-ended")?.Words.Contains(PenaltyWord.Overturned) == true;

    /// <summary>申请法院执行的窗口；没有送达的、复议诉讼还没有结果的为 null。经过复议的，从收到复议决定起十五日可以起诉，期满起算；经过诉讼的，从裁判生效起算。</summary>
    public CourtWindow? Window(WorkCalendar calendar)
    {
        if (Result.ServedOn is not { } served || RemedyPending) return null;
        if (Last("remedy-ended") is not { } ended) return CourtWindow.Of(served, calendar, PostponedTo);
        if (Last("remedy-begun")?.Words.Contains(UnderReview) != true) return CourtWindow.After(ended.On, calendar, PostponedTo);
        var suit = LegalClock.Due(ended.On, Deadlines.Find("LIT-REQ-REV").Term, calendar).Value;
        return CourtWindow.After(suit.Effective, calendar, PostponedTo, suit.ProvisionalReason);
    }

    /// <summary>缴款的最后一日：送达以后十五日，批准暂缓、分期的到那一天；没有送达的为 null。</summary>
    public DateOnly? PayBy(WorkCalendar calendar)
    {
        if (Result.ServedOn is not { } served) return null;
        var last = LegalClock.Due(served, Deadlines.Find("PEN-PAY").Term, calendar).Value.Effective;
        return PostponedTo is { } postponed && postponed > last ? postponed : last;
    }

    /// <summary>某日要缴的加处罚款，元：按没有缴的罚款算，没收的不加处；复议、诉讼、暂缓、分期的日子不计。</summary>
    public decimal SurchargeOn(DateOnly day, WorkCalendar calendar)
    {
        if (PayBy(calendar) is not { } last || FineLeft == 0) return 0;
        var paused = 0;
        foreach (var (ordinal, start) in Numbered.Where(e => e.Event.Step == "remedy-begun"))
        {
            var end = Numbered.FirstOrDefault(e => e.Event.Step == "remedy-ended" && e.Ordinal > ordinal).Event?.On ?? day;
            var from = start.On > last ? start.On : last;
            if (end > from) paused += end.DayNumber - from.DayNumber;
        }
        return Surcharge.Of(FineLeft, last, day, paused);
    }

    private static decimal PaidIn(IEnumerable<PenaltyEvent> events) => events.Where(e => e.Step is "pay" or "collect").Sum(e => e.Fine ?? 0);
}

/// <summary>分期缴纳的一期。</summary>
/// <param name="Number">第几期。</param>
/// <param name="DueOn">到哪天。</param>
/// <param name="Sum">缴多少，元。</param>
/// <param name="Left">这一期还没有缴的，元。</param>
public sealed record Instalment(int Number, DateOnly DueOn, decimal Sum, decimal Left);
