namespace Yifa.Insight.Linkage;

/// <summary>号码相近的级：a masked number is never "different" where what can be seen agrees.</summary>
public static class NumberLevels
{
    /// <summary>各级的名称。</summary>
    public static IReadOnlyList<string> Words { get; } = ["号码相同", "与打码的相符", "差一位", "号码不同"];

    /// <summary>两个号码在哪一级；任一缺为零。</summary>
    public static int Of(string? a, string? b)
    {
        if (a is null || b is null) return 0;
        var masked = a.Contains('*') || b.Contains('*');
        if (!masked) return a == b ? 1 : TextDistance.Edits(a, b, 1) == 1 ? 3 : 4;
        return a.Length == b.Length && a.Zip(b).All(p => p.First == p.Second || p.First == '*' || p.Second == '*') ? 2 : 4;
    }

    /// <summary>打码后还看得见的部分，作分块的键：电话前三后四，身份证前六后四。</summary>
    public static string? VisibleKey(string? number, int head) => number is { Length: > 7 } && number.Length > head + 4 ? number[..head] + number[^4..] : null;

    /// <summary>身份证号：十八位，整写的校验位要对（GB 11643）；错的当作没有。</summary>
    public static string? ValidIdentity(string? number)
    {
        if (number is not { Length: 18 }) return null;
        if (number.Contains('*')) return number;
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            if (!char.IsAsciiDigit(number[i])) return null;
            sum += weights[i] * (number[i] - '0');
        }
        return "10X98765432"[sum % 11] == char.ToUpperInvariant(number[17]) ? number : null;
    }
}
