namespace Yifa.Web.Features.Ledgers.Bin;

/// <summary>
/// 在回收站里至少放多久才能彻底删除：ninety days, because ledgers are summed up and reported by the quarter, and what was binned by mistake
/// is missed then at the latest. A town may ask for more or less (YIFA_BIN_DAYS), but never for none.
/// </summary>
/// <param name="Days">自然日。</param>
public sealed record BinTerm(int Days)
{
    private const int Usual = 90;
    private const int Least = 7;

    /// <summary>由环境变量 YIFA_BIN_DAYS 定；没有写的按九十日，少于七日的按七日。</summary>
    public static BinTerm FromEnvironment() => new(int.TryParse(Environment.GetEnvironmentVariable("YIFA_BIN_DAYS"), out var days) ? Math.Max(Least, days) : Usual);

    /// <summary>哪一天起可以彻底删除。</summary>
    public DateOnly OpensOn(DateOnly binnedOn) => binnedOn.AddDays(Days + 1);
}
