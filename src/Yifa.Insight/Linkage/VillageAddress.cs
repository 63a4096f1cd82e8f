using System.Text.RegularExpressions;

namespace Yifa.Insight.Linkage;

/// <summary>村组地址：village and group read from an address as it is written: 北碚区柳荫镇明通村十一组45号, 明通村11社.</summary>
/// <param name="Village">村（社区）。</param>
/// <param name="Group">第几组（社）。</param>
public readonly partial record struct VillageAddress(string? Village, int? Group)
{
    /// <summary>各级的名称。</summary>
    public static IReadOnlyList<string> Words { get; } = ["同村同组", "同村，一方没写组", "同村不同组", "不同村"];

    /// <summary>读地址；另有村名的以村名为准。</summary>
    public static VillageAddress Read(string? village, string? address)
    {
        var found = Place().Match(address ?? "");
        return new(village ?? (found.Success ? found.Groups["village"].Value : null), found.Groups["group"] is { Success: true } group ? Number(group.Value) : null);
    }

    /// <summary>两个地址在哪一级；任一没有村为零。</summary>
    public static int Level(VillageAddress a, VillageAddress b) =>
        a.Village is null || b.Village is null ? 0
        : a.Village != b.Village ? 4
        : a.Group is null || b.Group is null ? 2
        : a.Group == b.Group ? 1 : 3;

    private static int Number(string text)
    {
        if (int.TryParse(text, out var digits)) return digits;
        const string Digits = "零一二三四五六七八九";
        var ten = text.IndexOf('十');
        if (ten < 0) return Digits.IndexOf(text[^1]);
        return (ten == 0 ? 1 : Digits.IndexOf(text[ten - 1])) * 10 + (ten == text.Length - 1 ? 0 : Digits.IndexOf(text[^1]));
    }

    [GeneratedRegex(@"^(?:[^镇乡]{0,12}?[区县市])?(?:[^镇乡村]{1,6}[镇乡])?(?<village>[^村组社区]{1,8}(?:村|社区))(?:(?<group>\d{1,2}|[一二三四五六七八九十]{1,3})[组社])?")]
    private static partial Regex Place();
}
