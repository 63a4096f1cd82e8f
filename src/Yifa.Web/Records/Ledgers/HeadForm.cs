using System.Text;

namespace Yifa.Web.Records.Ledgers;

/// <summary>
/// 表头文字的比较形：two heads mean the same when they differ only in stars, spaces, full or half width, brackets and
/// units. “*涉及金额（元）” and “涉及金额” meet in “涉及金额”.
/// </summary>
public static class HeadForm
{
    /// <summary>比较形，括号里的话也留着：“所属村社区”。</summary>
    public static string Full(string head) => Keep(head, brackets: true);

    /// <summary>比较形，去掉括号里的话：“所属村”。</summary>
    public static string Short(string head)
    {
        var text = Keep(head, brackets: false);
        return text.Length == 0 ? Full(head) : text;
    }

    /// <summary>表头写明的金额单位合多少元：“金额（万元）”为 10000；没有写的为 1。</summary>
    public static decimal UnitOf(string head)
    {
        var text = NormalForm.Of(head);
        return text.Contains("亿元", StringComparison.Ordinal) ? 100_000_000m
            : text.Contains("万元", StringComparison.Ordinal) ? 10_000m
            : text.Contains("千元", StringComparison.Ordinal) ? 1_000m : 1m;
    }

    private static string Keep(string head, bool brackets)
    {
        var text = new StringBuilder(head.Length);
        var depth = 0;
        foreach (var letter in NormalForm.Of(head))
        {
            switch (letter)
            {
                case '(' or '[' or '【' or '〔': depth++; break;
                case ')' or ']' or '】' or '〕': depth = Math.Max(0, depth - 1); break;
                default:
                    if ((depth == 0 || brackets) && (char.IsLetterOrDigit(letter) || letter == '/')) text.Append(char.ToLowerInvariant(letter));
                    break;
            }
        }
        return text.ToString();
    }
}
