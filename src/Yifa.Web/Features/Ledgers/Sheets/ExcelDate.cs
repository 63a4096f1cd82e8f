namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// Excel 的日期序列值：days since the end of 1899, with the famous fault that 1900-02-29 (serial 60) exists.
/// </summary>
public static class ExcelDate
{
    /// <summary>1904 制工作簿的序列值与 1900 制相差的天数。</summary>
    public const int Days1904 = 1462;

    private const double Last = 2_958_466; // 9999-12-31 is 2,958,465 and some hours
    private static readonly DateTime Epoch = new(1899, 12, 30);

    /// <summary>序列值变日期，精确到秒；60（不存在的 1900 年 2 月 29 日）、负数和 9999 年以后为 false。</summary>
    public static bool TryRead(double serial, out DateTime date)
    {
        date = default;
        if (!(serial >= 0 && serial < Last) || serial is >= 60 and < 61)
            return false;
        var seconds = Math.Round(serial * 86_400);
        if (seconds >= Last * 86_400)
            return false;
        date = Epoch.AddSeconds(seconds);
        if (serial < 60)
            date = date.AddDays(1); // before the day that never was, every serial is one too small
        return true;
    }

    /// <summary>日期变序列值；1900 年以前的没有序列值，为 null。</summary>
    public static double? Write(DateTime date)
    {
        if (date < new DateTime(1900, 1, 1))
            return null;
        var serial = (date - Epoch).TotalDays;
        return serial < 61 ? serial - 1 : serial;
    }
}
