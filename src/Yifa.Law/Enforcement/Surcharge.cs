namespace Yifa.Law.Enforcement;

/// <summary>加处罚款：3 % of the fine a day from the day after the last day of payment, never more than the fine (行政处罚法第七十二条、行政强制法第四十五条).</summary>
public static class Surcharge
{
    /// <summary>每日按罚款数额的多少。</summary>
    public const decimal Daily = 0.03m;

    /// <summary>到某日为止加处多少，元，到分。</summary>
    /// <param name="fine">罚款，元。</param>
    /// <param name="lastDayToPay">缴款的最后一日。</param>
    /// <param name="until">算到哪天，含当日。</param>
    /// <param name="pausedDays">复议、诉讼期间，或者经批准暂缓、分期的日数，不计。</param>
    public static decimal Of(decimal fine, DateOnly lastDayToPay, DateOnly until, int pausedDays = 0)
    {
        var days = Math.Max(0, until.DayNumber - lastDayToPay.DayNumber - Math.Max(0, pausedDays));
        return Math.Min(fine, Math.Round(fine * Daily * days, 2, MidpointRounding.AwayFromZero));
    }

    /// <summary>多少天到顶：100 ÷ 3，第 34 天。</summary>
    public static int DaysToTop => (int)Math.Ceiling(1 / Daily);
}
