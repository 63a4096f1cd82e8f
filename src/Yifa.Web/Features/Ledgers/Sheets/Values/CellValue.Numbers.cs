using System.Globalization;
using System.Text.RegularExpressions;
using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>读数目和金额。</summary>
public static partial class CellValue
{
    /// <summary>数目：“12”“1,200”“3人”“十二起”；不能为负，必须是整数。</summary>
    public static Parsed<int> Integer(SheetCell cell)
    {
        var number = Decimal(cell);
        if (!number.HasValue)
            return new(number.State, 0, false, number.Reason);
        return number.Value < 0 ? Parsed.Wrong<int>("不能是负数")
            : number.Value > int.MaxValue ? Parsed.Wrong<int>("数太大")
            : number.Value != decimal.Truncate(number.Value) ? Parsed.Wrong<int>($"应是整数，写的是 {number.Value:0.####}")
            : number.Select(value => (int)value);
    }

    /// <summary>数：可有小数和负号，允许带单位字（人、件、份……），不换算。</summary>
    public static Parsed<decimal> Decimal(SheetCell cell) => Amount(cell, out _);

    /// <summary>金额，单位元，精确到分。单位以格里写的为准，其次表头，再次说明；都没有按元。</summary>
    /// <param name="cell">单元格。</param>
    /// <param name="headUnit">表头或说明里的单位：元、千元、万元、亿元。</param>
    public static Parsed<decimal> Money(SheetCell cell, string? headUnit = null)
    {
        var number = Amount(cell, out var unit);
        if (!number.HasValue)
            return number;
        unit ??= headUnit;
        decimal times = unit switch { "亿元" or "亿" => 100_000_000, "万元" or "万" => 10_000, "千元" => 1000, "百元" => 100, _ => 1 };
        if (number.Value < 0)
            return Parsed.Doubtful(decimal.Round(number.Value * times, 2), "金额是负数");
        if (number.Value > 1_000_000_000_000_000m / times)
            return Parsed.Wrong<decimal>("金额太大");
        var money = number.Select(value => decimal.Round(value * times, 2, MidpointRounding.AwayFromZero));
        return money.IsGood && money.Value > 10_000_000_000m ? Parsed.Doubtful(money.Value, "金额超过一百亿元，请核对单位") : money;
    }

    private static Parsed<decimal> Amount(SheetCell cell, out string? unit)
    {
        unit = null;
        if (Faulty<decimal>(cell) is { } fault)
            return fault;
        if (cell.Kind is SheetCellKind.Bool)
            return Parsed.Wrong<decimal>("这不是数");
        if (cell.Kind == SheetCellKind.Date)
            return Parsed.Doubtful<decimal>($"格里是日期 {cell.Text}，不是数");
        if (cell.Kind == SheetCellKind.Number)
            return Math.Abs(cell.Number!.Value) < 1e15
                ? Parsed.Good(decimal.Round((decimal)cell.Number.Value, 6))
                : Parsed.Wrong<decimal>("数太大");
        var text = Plain(cell).Replace(" ", "", StringComparison.Ordinal);
        if (IsNothing(text))
            return Parsed.Empty<decimal>();
        var match = text.Length <= 60 ? Quantity().Match(text) : Match.Empty;
        if (!match.Success)
            return Parsed.Wrong<decimal>($"“{Shown(text)}”不是数");
        unit = match.Groups["unit"].Success && match.Groups["unit"].Value.Length > 0 ? match.Groups["unit"].Value : null;
        var digits = match.Groups["n"].Value;
        var counted = unit is null ? digits : digits + unit;
        if (!ReadDigits(digits, out var value, out var doubt) && !ReadChinese(counted, ref unit, out value))
            return Parsed.Wrong<decimal>($"“{Shown(text)}”不是数");
        if (match.Groups["minus"].Length > 0)
            value = -value;
        doubt ??= match.Groups["about"].Length > 0 || match.Groups["more"].Length > 0 ? $"“{Shown(text)}”是约数" : null;
        doubt ??= match.Groups["note"].Length > 0 ? $"数后面还有“{Shown(match.Groups["note"].Value)}”" : null;
        return doubt is null ? Parsed.Good(value) : Parsed.Doubtful(value, doubt);
    }

    private static bool ReadDigits(string digits, out decimal value, out string? doubt)
    {
        doubt = digits.Contains(',') && !Thousands().IsMatch(digits) ? "千分位的逗号位置不对" : null;
        return decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
            && Math.Abs(value) < 1_000_000_000_000_000m;
    }

    /// <summary>“三万元”: what looks like the unit 万 belongs to the numeral itself.</summary>
    private static bool ReadChinese(string text, ref string? unit, out decimal value)
    {
        value = 0;
        if ((ChineseNumeral.Parse(text.TrimEnd('元', '块', '钱', '整')) ?? ChineseNumeral.Parse(text.Replace(unit ?? "\0", "", StringComparison.Ordinal))) is not { } whole)
            return false;
        value = whole;
        unit = text.IndexOfAny(['万', '亿', '元', '块']) >= 0 ? "元" : unit;
        return true;
    }

    [GeneratedRegex(@"^(?:人民币|RMB|¥|￥|\$|共计?|合计)?(?<about>约|近|大约|大概|不到|超过?|至少|将近|左右)?(?:人民币|¥)?(?<minus>-)?(?:¥)?(?<n>\d[\d,]*(?:\.\d+)?(?:[eE][+\-]?\d{1,2})?|\.\d+|[零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]+?)(?<more>余|多|来|几)?(?<unit>亿元|万元|千元|百元|元|亿|万|块钱|块|人次|平方米|公里|小时|学时|分钟|周岁|件次|[人名个位次起件宗份条户家天日月年场期岁张套处项本篇辆台只头棵间栋幅亩吨米分%部])?(?<more>余|多|左右|以上|以内|以下|不等)?(?:整)?(?<note>\(.*\)|[;,。].*)?$")]
    private static partial Regex Quantity();

    [GeneratedRegex(@"^\d{1,3}(,\d{3})+(\.\d+)?$")]
    private static partial Regex Thousands();
}
