using System.Globalization;

namespace Yifa.Law.Indicators;

/// <summary>同比：this period beside the same days of the year before. The base is always shown; without a base there is no rate.</summary>
/// <param name="Now">本期。</param>
/// <param name="Base">上年同期。</param>
public sealed record YearOnYear(Figure Now, Figure Base)
{
    /// <summary>差：本期减上年同期；有一边没有数时为 null。</summary>
    public decimal? Change => Now.Value is { } now && Base.Value is { } before ? now - before : null;

    /// <summary>增幅，百分数，一位小数；百分率不算增幅（算百分点），上年为零也没有增幅。</summary>
    public decimal? Rate => Now.Unit != "%" && Change is { } change && Base.Value is { } before && before != 0
        ? Math.Round(change / before * 100, 1, MidpointRounding.AwayFromZero) : null;

    /// <summary>给人看的写法，写明基数：“比上年（111件）增加12.6%”。</summary>
    public string Display
    {
        get
        {
            if (Change is not { } change) return Base.Value is null ? $"上年{Base.Display}" : $"上年{Base.Display}，本期{Now.Display}";
            if (change == 0) return $"与上年（{Base.Display}）持平";
            var verb = change > 0 ? "增加" : "减少";
            var size = Math.Abs(change).ToString("0.####", CultureInfo.InvariantCulture);
            if (Now.Unit == "%") return $"比上年（{Base.Display}）{verb}{size}个百分点";
            return Rate is { } rate ? $"比上年（{Base.Display}）{verb}{Math.Abs(rate).ToString("0.#", CultureInfo.InvariantCulture)}%" : $"比上年（{Base.Display}）{verb}{size}{Now.Unit}";
        }
    }
}
