namespace Yifa.Law.Enforcement;

/// <summary>申请法院强制执行的窗口（行政强制法第五十三条、第五十四条）。</summary>
/// <param name="Opens">第一天：复议和诉讼的期限都已届满的次日。</param>
/// <param name="Closes">最后一天；过了法院不受理。</param>
/// <param name="LastNotice">催告书最迟在哪天送达，才来得及在最后一天申请。</param>
/// <param name="ProvisionalReason">暂定的原因；确定的为 null。</param>
public sealed record CourtWindow(DateOnly Opens, DateOnly Closes, DateOnly LastNotice, string? ProvisionalReason)
{
    /// <summary>由决定书送达之日算起。</summary>
    /// <param name="served">决定书送达之日。</param>
    /// <param name="calendar">工作日历。</param>
    /// <param name="postponedTo">经批准暂缓或者分期的最后一日；没有为 null。窗口从它届满起重算。</param>
    public static CourtWindow Of(DateOnly served, WorkCalendar calendar, DateOnly? postponedTo = null)
    {
        var review = LegalClock.Due(served, Deadlines.Find("REV-REQ").Term, calendar).Value;
        var suit = LegalClock.Due(served, Deadlines.Find("LIT-REQ").Term, calendar).Value;
        var later = review.Effective > suit.Effective ? review : suit;
        return After(later.Effective, calendar, postponedTo, later.ProvisionalReason);
    }

    /// <summary>由复议、诉讼的期限届满之日，或者经过复议、诉讼的结果生效之日算起。</summary>
    /// <param name="over">当事人不能再申请复议、起诉的最后一日。</param>
    /// <param name="calendar">工作日历。</param>
    /// <param name="postponedTo">经批准暂缓或者分期的最后一日；没有为 null。</param>
    /// <param name="provisional">这一日是暂定的原因；确定的为 null。</param>
    public static CourtWindow After(DateOnly over, WorkCalendar calendar, DateOnly? postponedTo = null, string? provisional = null)
    {
        var from = postponedTo is { } postponed && postponed > over ? postponed : over;
        var closes = LegalClock.Due(from, Deadlines.Find("ENF-COURT").Term, calendar).Value;
        // Served on the day before, ten working days have passed on the last day: they are counted back from it.
        var notice = LegalClock.Before(closes.Effective, Deadlines.Find("ENF-CUIGAO").Term, calendar).Statutory.AddDays(-1);
        return new(from.AddDays(1), closes.Effective, notice, provisional ?? closes.ProvisionalReason);
    }
}
