using System.Globalization;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers;

/// <summary>值的写法：how the value of a column is written for a person; the importer reads the same words back.</summary>
public static class LedgerText
{
    /// <summary>遮住的值。</summary>
    public const string Mask = "••••";

    /// <summary>写给人看；没有值为空串。</summary>
    /// <param name="column">列。</param>
    /// <param name="value">值。</param>
    /// <param name="nameOfPlace">由代码得地名。</param>
    public static string Of(LedgerColumn column, object? value, Func<string, string> nameOfPlace) => value switch
    {
        null => "",
        string code when column.Kind is CellKind.Village or CellKind.Grid => nameOfPlace(code),
        string text => text,
        DateOnly day when column.Kind == CellKind.Month => $"{day.Year}年{day.Month}月",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool yes => yes ? "是" : "否",
        Enum word => Wording.Of(word),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IReadOnlyList<string> names => string.Join('、', names),
        (DateOnly from, DateOnly to) => $"{from:yyyy年M月d日}至{to:yyyy年M月d日}",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
