using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Yifa.Web.Features.Enforcement.Codes;

/// <summary>检查码：a random word that nobody guesses, with the town before it, because one installation may serve several.</summary>
public static partial class InspectionCode
{
    private const int Bytes = 20;

    /// <summary>检查以后多少天里还能评价、投诉。</summary>
    public const int DaysAfter = 30;

    /// <summary>一个新的码。</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>企业扫到的地址。</summary>
    public static string PathOf(string town, string token) => $"/i/{town}-{token}";

    /// <summary>某日扫码看得到检查：计划的日子以前也看得到，最后一日以后再留一段时间给企业评价。</summary>
    /// <param name="days">码的有效日期；没有码为 null。</param>
    /// <param name="today">哪一天。</param>
    public static bool IsSeenOn((DateOnly From, DateOnly To)? days, DateOnly today) => days is var (_, to) && today <= to.AddDays(DaysAfter);

    /// <summary>由地址里的一段认出镇街和码；写法不对为 null。</summary>
    public static (string Town, string Token)? Parse(string? text) =>
        text is not null && Shape().Match(text) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : null;

    /// <summary>画成二维码：paths only, so that it stands under the strict CSP and prints.</summary>
    public static IHtmlContent Draw(string address)
    {
        using var generator = new QRCoder.QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCoder.QRCodeGenerator.ECCLevel.M);
        return new HtmlString(SvgOf([.. data.ModuleMatrix.Select(row => row.Cast<bool>().ToArray())]));
    }

    // One path of runs: the matrix of the library already has its quiet zone.
    private static string SvgOf(IReadOnlyList<bool[]> rows)
    {
        var path = new System.Text.StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (!rows[y][x]) continue;
                var end = x;
                while (end < rows[y].Length && rows[y][end]) end++;
                path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h{end - x}v1H{x}z");
                x = end;
            }
        }
        return $"<svg viewBox=\"0 0 {rows.Count} {rows.Count}\" width=\"260\" height=\"260\" role=\"img\" aria-label=\"检查码\"><rect width=\"{rows.Count}\" height=\"{rows.Count}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>";
    }

    [GeneratedRegex("^(T[0-9]{8}|[0-9]{9})-([0-9a-f]{40})$")]
    private static partial Regex Shape();
}
