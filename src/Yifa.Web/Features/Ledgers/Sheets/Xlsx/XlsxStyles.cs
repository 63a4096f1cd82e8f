using System.Globalization;
using System.Xml;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>样式表里与读数有关的部分：which style is a date, and how a number is shown.</summary>
internal sealed class XlsxStyles
{
    private const int Most = 70_000; // Excel itself stops at 65,490 cell formats

    private readonly List<(string? Format, bool IsDate)> styles = [];

    public (string? Format, bool IsDate) this[int style] =>
        style >= 0 && style < styles.Count ? styles[style] : default;

    public static XlsxStyles Read(Stream? part, SheetLimits limits)
    {
        var result = new XlsxStyles();
        if (part is null)
            return result;
        var codes = new Dictionary<int, string>();
        var inCells = false;
        using var reader = XlsxXml.Reader(part, limits);
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs")
                inCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "numFmt" && Id(reader) is { } id && codes.Count < Most)
                codes[id] = reader.GetAttribute("formatCode") ?? "";
            else if (reader.LocalName == "xf" && inCells && result.styles.Count < Most)
                result.styles.Add(Look(Id(reader) ?? 0, codes));
        }
        return result;
    }

    private static int? Id(XmlReader reader) =>
        int.TryParse(reader.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static (string? Format, bool IsDate) Look(int id, Dictionary<int, string> codes)
    {
        var code = codes.TryGetValue(id, out var own) && own.Length > 0 ? own : BuiltIn(id);
        return code is null or "" ? default : (code, NumberFormat.IsDate(code));
    }

    /// <summary>内置格式，按简体中文 Excel 所示（ECMA-376 第 18.8.30 节，zh-cn）。</summary>
    internal static string? BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 => "yyyy/m/d",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        27 or 36 or 50 or 52 or 57 => "yyyy\"年\"m\"月\"",
        28 or 29 or 51 or 53 or 54 or 58 => "m\"月\"d\"日\"",
        30 => "m-d-yy",
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        32 => "h\"时\"mm\"分\"",
        33 => "h\"时\"mm\"分\"ss\"秒\"",
        34 or 55 => "上午/下午h\"时\"mm\"分\"",
        35 or 56 => "上午/下午h\"时\"mm\"分\"ss\"秒\"",
        37 or 38 => "#,##0",
        39 or 40 => "#,##0.00",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss",
        49 => "@",
        _ => null,
    };
}
