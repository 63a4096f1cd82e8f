using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Law.Enforcement;

/// <summary>罚款的幅度，元；以上、以下含本数（民法典第一千二百五十九条）。</summary>
/// <param name="Least">最少。</param>
/// <param name="Most">最多；没有上限为 null。</param>
/// <param name="MostItself">最多的那个数算在内；“不满”的不算。</param>
public readonly record struct FineRange(decimal Least, decimal? Most, bool MostItself = true)
{
    /// <summary>这个数额在不在幅度以内。</summary>
    public bool Takes(decimal fine) => fine >= Least && (Most is not { } most || fine < most || (fine == most && MostItself));
}

/// <summary>
/// 裁量基准的一档：one line of the benchmark of a matter, as the town entered it, and what it says of the fine. Sums are read in figures and in words ("200元以上500元以下",
/// "1—3万元", "一千元以上五千元以下"); a line that measures by something else (每平方米, 几倍, 百分之) or says no figure is shown and not judged.
/// </summary>
/// <param name="Text">这一行，照写的。</param>
/// <param name="Fines">罚款的幅度；不罚款的一档为空，看不出来的为 null。</param>
public sealed partial record DiscretionBand(string Text, IReadOnlyList<FineRange>? Fines)
{
    /// <summary>读一项执法事项的裁量基准，一档一行；只有一行的，用分号隔开。</summary>
    public static IReadOnlyList<DiscretionBand> Read(string? bands) =>
        [.. Lines(bands?.Trim() ?? "").Distinct().Select(Of)];

    /// <summary>读一档。</summary>
    public static DiscretionBand Of(string line) => new(line, FinesIn(line));

    /// <summary>这个数额的罚款合不合这一档；看不出幅度的，不说不合。</summary>
    public bool Takes(decimal fine) => Fines is null || Fines.Any(range => range.Takes(fine));

    // A band that speaks of persons and of organisations has a semicolon within its line.
    private static string[] Lines(string bands) => bands.Split(bands.Contains('\n', StringComparison.Ordinal) ? ['\n'] : ['；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static List<FineRange>? FinesIn(string line)
    {
        var text = new string([.. line.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != ',')]);
        text = InWords().Replace(text, sum => ChineseNumeral.Parse(sum.Value)?.ToString("0", CultureInfo.InvariantCulture) ?? sum.Value);
        if (Otherwise().IsMatch(text)) return null;
        var ranges = Ranges().Matches(text).Select(RangeOf).ToList();
        return ranges.Count > 0 ? ranges : NoFine().IsMatch(text) && !text.Contains("罚款", StringComparison.Ordinal) ? [] : null;
    }

    private static FineRange RangeOf(Match found)
    {
        var (unit, most) = (found.Groups["unit"].Value, found.Groups["most"]);
        // In "1—3万元" the unit stands once, for both.
        var least = found.Groups["least"] is { Success: true } low ? SumOf(low.Value, found.Groups["own"] is { Success: true, Length: > 0 } own ? own.Value : found.Groups["joined"].Success && !found.Groups["yuan"].Success ? unit : "") : 0;
        return most.Success ? new(least, SumOf(most.Value, unit), !found.Groups["under"].Success) : new(least, found.Groups["above"].Success ? null : least);
    }

    private static decimal SumOf(string digits, string unit) =>
        decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * unit.FirstOrDefault() switch { '万' => 10_000, '千' => 1_000, '百' => 100, _ => 1 };

    // From … to …; up to …; from … on; exactly ….
    [GeneratedRegex(@"(?<least>\d+(?:\.\d+)?)(?<own>[万千百]?)元?以上(?<under>不满|不足)?(?<most>\d+(?:\.\d+)?)(?<unit>[万千百]?)元(?:以下|以内)?|(?<least>\d+(?:\.\d+)?)(?<own>[万千百])?(?<yuan>元)?(?<joined>至|到|[-—–~～]+)(?<most>\d+(?:\.\d+)?)(?<unit>[万千百]?)元|(?<under>不满|不足)?(?<most>\d+(?:\.\d+)?)(?<unit>[万千百]?)元(?:以下|以内)|(?<under>不满|不足)(?<most>\d+(?:\.\d+)?)(?<unit>[万千百]?)元|(?<least>\d+(?:\.\d+)?)(?<own>[万千百]?)元(?<above>以上)?")]
    private static partial Regex Ranges();

    // What belongs to figures ("3千", "10万") stays as it is.
    [GeneratedRegex("(?<![\\d.百千万])[零〇一二两三四五六七八九十百千万]+(?=元|(?:以上(?:不满|不足)?|至|到|[-—–~～]+)[零〇一二两三四五六七八九十百千万]+元)")]
    private static partial Regex InWords();

    [GeneratedRegex("每|倍|%|百分之|[一二两三四五六七八九十]+[百千万]*元")]
    private static partial Regex Otherwise();

    [GeneratedRegex("不予(?:行政)?处罚|不罚|警告|通报批评")]
    private static partial Regex NoFine();
}
