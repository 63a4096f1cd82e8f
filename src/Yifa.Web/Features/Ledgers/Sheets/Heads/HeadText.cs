using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 表头文字的规整：the same head is written in many ways (full and half width, stars, line breaks, units in brackets);
/// this brings them to one, and takes the unit and the mark of a required column out of it.
/// </summary>
public static partial class HeadText
{
    /// <summary>一个表头：规整后的名称、单位、是否必填。</summary>
    public readonly record struct Reading(string Name, string? Unit, bool Required);

    private static readonly SearchValues<char> Unplain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\u200b' or '\ufeff' or '\u200e' or '\u200f')]);

    /// <summary>规整：兼容字符归一（全角变半角），去掉空白和换行。不动括号和单位。</summary>
    public static string Normalised(string text)
    {
        var plain = NormalForm.Of(text);
        if (!plain.AsSpan().ContainsAny(Unplain))
            return plain;
        var result = new StringBuilder(plain.Length);
        foreach (var letter in plain)
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter) && letter is not ('\u200b' or '\ufeff' or '\u200e' or '\u200f'))
                result.Append(letter);
        return result.ToString();
    }

    public static Reading Read(string text)
    {
        var name = Normalised(text);
        var bare = Marks().Replace(name, "");
        var required = name.Length != bare.Length && !name.Contains("选填", StringComparison.Ordinal);
        bare = Numbering().Replace(DateHint().Replace(bare, ""), "").Trim(':', ',', '.', '、', '。');
        if (BracketUnit().Match(bare) is { Success: true } bracket)
            return new(bare.Remove(bracket.Index, bracket.Length), bracket.Groups[1].Value, required);
        if (BareUnit().Match(bare) is { Success: true } tail)
            return new(tail.Groups[1].Value, tail.Groups[2].Value, required);
        return new(bare, null, required);
    }

    /// <summary>表头上方的说明里写的金额单位，例如“单位：万元”“涉及金额单位为元”；没有为 null。</summary>
    public static string? MoneyUnitOf(string note) =>
        NoteUnit().Match(Normalised(note)) is { Success: true } unit ? unit.Groups[1].Value : null;

    private const string Units = "元|千元|万元|亿元|人|人次|次|份|条|件|起|宗|户|个|家|天|日|月|年|小时|学时|课时|分|分钟|%|米|公里|m2|平方米|亩|公顷|场|期|名|岁|周岁|张|套|处|项|本|篇|辆|公斤|吨|只|头|棵|间|栋|幅|台|部";

    [GeneratedRegex(@"[*★☆※#]|[(\[【](必填项?|必须|必录|选填|非必填|可选)[)\]】]|^必填:?")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[(\[【](格式:?|如:?|例如:?)?[yYmMdDhHsS年月日时分:/.\-]*(yyyy|YYYY|[yY]+[年/.\-][mM]+)[yYmMdDhHsS年月日时分:/.\-]*[)\]】]")]
    private static partial Regex DateHint();

    [GeneratedRegex(@"^\d{1,2}[.、](?=\D)")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"[(\[【](?:单位:?)?(" + Units + @")[)\]】]$")]
    private static partial Regex BracketUnit();

    [GeneratedRegex(@"^(.*(?:金额|额|款|费|资金|标的))[/:,]?(?:单位:?)?(千元|万元|亿元|元)$")]
    private static partial Regex BareUnit();

    [GeneratedRegex(@"单位(?:为|是|:)(千元|万元|亿元|元)(?!\p{L})")]
    private static partial Regex NoteUnit();
}
