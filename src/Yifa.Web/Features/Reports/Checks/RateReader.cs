using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>文中的一个率，和它的分子、分母（找不到为 null）。</summary>
/// <param name="Sentence">所在的句。</param>
/// <param name="Percent">百分数。</param>
/// <param name="Name">名称，例如“化解率”；并列的几个率只取最后一个。</param>
/// <param name="Joint">与别的率并列写一个数：“参考率和合格率均为100%”。</param>
/// <param name="Numerator">分子。</param>
/// <param name="Denominator">分母。</param>
internal sealed record Rate(Sentence Sentence, NumberMention Percent, string Name, bool Joint, NumberMention? Numerator, NumberMention? Denominator)
{
    /// <summary>名称的起点；并列的从第一个算起。</summary>
    public int Start { get; init; }
}

/// <summary>
/// 认率：finds each 率 with its percentage and the two counts it was made of, in the same sentence or the one before. The kind of
/// rate says which words its counts carry (化解率: 化解 out of 排查); a rate of an unknown kind is only bound by its own stem.
/// </summary>
internal static partial class RateReader
{
    private const int FurthestBack = 12;
    private const int LongestName = 12;
    private const int MostLinks = 4;

    private sealed record Kind(string Names, string Numerators, string Denominators);

    private static readonly (string[] Names, string[] Numerators, string[] Denominators)[] Kinds =
    [
        .. new Kind[]
        {
            new("化解率 调处率", "化解 成功 调处成功 调解成功", "排查 受理 发现 登记 接到 摸排 调处 调解 纠纷"),
            new("成功率 调解率", "成功 达成", "调解 受理 调处 排查 登记"),
            new("办结率 解决率 办复率 处置率 回复率 答复率", "办结 解决 办复 处置 回复 答复 完成", "收集 受理 收到 接到 接收 交办 承办 办理 转办 流转 派发"),
            new("参考率 参学率 参训率 参加率 参会率", "实考 参考 实到 参加 参学 参训", "应考 应参 应到 应学 应训 共有"),
            new("合格率 通过率 及格率 优秀率", "合格 通过 及格 优秀", "实考 参考 参加 参训 考试 评查 抽查"),
            new("持证率 上岗率", "持证 持有 取得 上岗", "执法人员共 执法人员总 执法队伍 在岗执法 共有执法 现有执法 配备执法"),
            new("采纳率", "采纳", "提出 提供 出具"),
            new("整改率", "整改", "发现 排查 查出 反馈 指出"),
            new("满意率 满意度", "满意", "回访 测评 评价 抽查"),
            new("出庭率 应诉率", "出庭", "开庭 应诉 诉讼 案件"),
            new("审查率", "审查", "应审 制定 出台 提请"),
            new("履行率", "履行", "协议 达成"),
        }.Select(k => (k.Names.Split(' '), k.Numerators.Split(' '), k.Denominators.Split(' '))),
    ];

    private static readonly string[] Links = ["实现", "保持在", "稳定在", "提升至", "提高到", "提升到", "均达到", "均达", "均为", "都为", "达到", "分别为", "不低于", "超过", "高达", "达", "为", "是", "均", "约", "近", "超", "到", ":", "在", "百分之"];

    private static readonly string[] NotOfCounts = ["效率", "频率", "利率", "税率", "汇率", "概率", "增长率", "增速率", "下降率", "贡献率", "发案率", "增幅率"];

    private static readonly ConditionalWeakTable<ReportText, IReadOnlyList<Rate>> Found = [];

    /// <summary>一份报告里的率，按先后；七项检查都用，只读一遍。</summary>
    public static IReadOnlyList<Rate> In(ReportText report) => Found.GetValue(report, r => [.. r.Sentences.SelectMany(Read)]);

    private static IEnumerable<Rate> Read(Sentence sentence)
    {
        foreach (var percent in sentence.Numbers)
        {
            if (percent.Kind is not NumberKind.Percent || NameOf(sentence, percent) is not { } named)
                continue;
            var (numerator, denominator) = Bind(sentence, percent, named.Name, named.Start);
            yield return new Rate(sentence, percent, named.Name, named.Joint, numerator, denominator) { Start = named.Start };
        }
    }

    private static (string Name, int Start, bool Joint)? NameOf(Sentence sentence, NumberMention percent)
    {
        var text = sentence.Paragraph.Text;
        var end = percent.Start;
        for (var i = 0; i < MostLinks && Links.FirstOrDefault(l => Ends(sentence, end, l)) is { } link; i++)
            end -= link.Length;
        if (end <= sentence.Start || !(text[end - 1] == '率' || Ends(sentence, end, "满意度")))
            return null;
        var start = end - 1;
        while (start > sentence.Start && end - start < LongestName && IsHan(text[start - 1]) && text[start - 1] != '率')
            start--;
        var joint = start > sentence.Start && (text[start - 1] == '率' || (text[start - 1] == '、' && start - 1 > sentence.Start && text[start - 2] == '率'));
        if (joint && text[start] is '和' or '及' or '与')
            start++;
        var name = text[start..end];
        if (name.Length < 2 || NotOfCounts.Any(n => name.EndsWith(n, StringComparison.Ordinal)))
            return null;
        var from = start;
        while (joint && from > sentence.Start && start - from < LongestName && (IsHan(text[from - 1]) || text[from - 1] == '、'))
            from--;
        return (name, from, joint);
    }

    private static bool Ends(Sentence sentence, int end, string word) =>
        end - word.Length >= sentence.Start && string.CompareOrdinal(sentence.Paragraph.Text, end - word.Length, word, 0, word.Length) == 0;

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static (NumberMention? Numerator, NumberMention? Denominator) Bind(Sentence sentence, NumberMention percent, string name, int start)
    {
        if (Beside(sentence, percent) is { } fraction)
            return (fraction with { Kind = NumberKind.Count }, fraction with { Kind = NumberKind.Count, Value = fraction.Denominator!.Value });
        var (numerators, denominators) = WordsOf(name);
        var counts = Counts(sentence, start);
        var numerator = counts.FirstOrDefault(c => Says(c, numerators) && (!Says(c, denominators) || denominators.Length == 0 || IsLast(counts, c)));
        if (numerator is null)
            return (null, null);
        var others = counts.Where(c => c != numerator && Units.Same(c.Unit, numerator.Unit));
        var denominator = denominators.Length > 0
            ? others.FirstOrDefault(c => Says(c, denominators))
            : others.FirstOrDefault(c => c.End <= numerator.Start && !Says(c, numerators));
        return (numerator, denominator);
    }

    // "排查化解纠纷968件，化解966件" names both in the first; only the nearest count may be the numerator while naming both.
    private static bool IsLast(List<NumberMention> counts, NumberMention count) => counts[0] == count;

    private static NumberMention? Beside(Sentence sentence, NumberMention percent) =>
        sentence.Numbers.FirstOrDefault(n => n.Kind is NumberKind.Fraction && n.Denominator > 0 && (n.Start - percent.End is >= 0 and <= 2 || percent.Start - n.End is >= 0 and <= 2));

    private static (string[] Numerators, string[] Denominators) WordsOf(string name)
    {
        foreach (var kind in Kinds)
        {
            if (kind.Names.Any(n => name.EndsWith(n, StringComparison.Ordinal)))
                return (kind.Numerators, kind.Denominators);
        }

        var stem = name.TrimEnd('率');
        return stem.Length >= 2 ? ([stem[^2..]], []) : ([stem], []);
    }

    /// <summary>率之前的数，近的在前；本句没有就看上一句。</summary>
    private static List<NumberMention> Counts(Sentence sentence, int before)
    {
        var here = sentence.Numbers.Where(n => n.Start < before);
        var earlier = sentence.Previous?.Numbers ?? [];
        return [.. earlier.Concat(here).Reverse().Where(n => n is { Kind: NumberKind.Count } && !Units.IsDuration(n.Unit)).Take(FurthestBack)];
    }

    // 未化解、正在办理 are what is left, never the numerator.
    private static bool Says(NumberMention count, string[] words)
    {
        var label = count.Label;
        foreach (var word in words)
        {
            var at = label.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && !Negation().IsMatch(label[Math.Max(0, at - 3)..at]))
                return true;
        }

        return false;
    }

    [GeneratedRegex("未|不|尚|没|剩余|正", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Negation();
}
