namespace Yifa.Law;

/// <summary>向中小企业付款的期限：thirty days from delivery, and never more than sixty where the contract says so.</summary>
public static class PaymentTerms
{
    /// <summary>合同可以约定的最长期限，日。</summary>
    public const int LongestDays = 60;

    /// <summary>依据。</summary>
    public static Citation Basis => Deadlines.Find("PAY-SME").Term.Basis!;

    /// <summary>一份合同自交付起的付款期限：the agreed days where there are any; for a small firm never beyond what the law allows.</summary>
    /// <param name="agreedDays">合同约定的日数；没有约定为 null。</param>
    /// <param name="smallFirm">对方是不是中小企业；不知道的按是算。</param>
    /// <returns>期限；对方不是中小企业、合同又没有约定的为 null，法律没有给它期限。</returns>
    public static Term? Of(int? agreedDays, bool? smallFirm)
    {
        if (smallFirm == false) return agreedDays is > 0 and var days ? Term.Days(days) : null;
        return agreedDays is > 0 and var agreed ? Term.Days(Math.Min(agreed, LongestDays)).Under(Basis) : Deadlines.Find("PAY-SME").Term;
    }
}
