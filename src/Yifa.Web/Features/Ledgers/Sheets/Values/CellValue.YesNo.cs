using System.Collections.Frozen;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>是与否的说法：a column's own words, on top of the plain ones.</summary>
public sealed class YesNoWords
{
    private readonly FrozenDictionary<string, bool> words;

    private YesNoWords(IEnumerable<KeyValuePair<string, bool>> words) =>
        this.words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>通用的说法。</summary>
    public static YesNoWords Plain { get; } = new(
        "是 有 对 真 已 1 √ ✓ ✔ ☑ Y YES TRUE T 已化解 化解 已化解成功 化解成功 调解成功 成功 已调解 已办结 办结 已结案 结案 已完成 完成 已办理 已解决 解决 已落实 落实 已整改 已履行 已回复 已签收 合格 及格 通过 达标 属实 参加 参考 在岗 在职 采纳 全部采纳 同意 签订 需要".Split(' ').Select(word => KeyValuePair.Create(word, true))
        .Concat("否 无 不 没有 没 未 假 0 × ✗ ✘ ☒ X N NO FALSE F 不是 未化解 没化解 化解失败 化解不成功 调解不成功 调解失败 失败 不成功 未成功 化解中 调解中 正在化解 正在调解 继续跟进 跟进中 未办结 在办 办理中 正在办理 未结案 未完成 未办理 未解决 未落实 未整改 整改中 未履行 履行中 未回复 未签收 不合格 不及格 未通过 不通过 不达标 不属实 未参加 缺考 未参考 离岗 离职 未采纳 不采纳 不同意 未签订 不需要 无需".Split(' ').Select(word => KeyValuePair.Create(word, false))));

    /// <summary>再加一列自己的说法；与通用的冲突时以它为准。</summary>
    public YesNoWords With(IEnumerable<string> yes, IEnumerable<string> no)
    {
        var more = words.ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var word in yes)
            more[word] = true;
        foreach (var word in no)
            more[word] = false;
        return new(more);
    }

    internal bool? this[string word] => words.TryGetValue(word, out var answer) ? answer : null;
}

public static partial class CellValue
{
    /// <summary>是与否：是/否、有/无、1/0、√/×、已化解/未化解、合格/不合格……以及调用者给的说法。</summary>
    public static Parsed<bool> YesNo(SheetCell cell, YesNoWords? words = null)
    {
        if (Faulty<bool>(cell) is { } fault)
            return fault;
        if (cell.Kind == SheetCellKind.Bool)
            return Parsed.Good((bool)cell.Value!);
        words ??= YesNoWords.Plain;
        var text = Plain(cell).Trim('(', ')', '。', '.', ' ');
        if (words[text] is { } answer)
            return Parsed.Good(answer);
        if (IsNothing(text))
            return Parsed.Empty<bool>();
        return text.StartsWith("部分", StringComparison.Ordinal) || text.StartsWith("基本", StringComparison.Ordinal)
            ? Parsed.Doubtful<bool>($"“{Shown(text)}”算“是”还是算“否”")
            : Parsed.Wrong<bool>($"“{Shown(text)}”看不出“是”还是“否”");
    }
}
