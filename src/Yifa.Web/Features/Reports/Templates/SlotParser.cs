using System.Globalization;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>槽的解析：what stands between “{” and “}”. After a problem it moves past the slot, so that the rest of the line is still read.</summary>
internal static class SlotParser
{
    /// <summary>“{”还没有读。</summary>
    public static Node? Slot(LineReader reader)
    {
        var at = reader.Here;
        reader.Position++;
        reader.SkipBlank();
        var node = Inside(reader, at);
        if (node is not null && !reader.AtEnd && reader.Expect('}', "槽到这里应当结束")) return node;
        if (reader.AtEnd && node is not null) reader.Problem(at, "“{”没有对应的“}”。", "请在槽的末尾补上“}”；要写大括号本身，写“\\{”。");
        SkipSlot(reader);
        return null;
    }

    private static Node? Inside(LineReader reader, Place at)
    {
        if (reader.Ahead("列(") || reader.Ahead("列（")) return ListParser.List(reader);
        if (Literal(reader, "原文", at) is { } name) return name;
        if (Literal(reader, "要求", at) is { } rule) return rule;
        if (TermParser.Sum(reader) is not { } term) return null;
        if (term is PairTerm)
        {
            reader.Problem(at, "几个数相加要写明是合并。", "写成“{合并(甲+乙)}”，附注里会自动列出被合并的口径。");
            return null;
        }

        var format = SlotFormat.Plain;
        while (reader.Take('|') || (!ReferenceEquals(format, SlotFormat.Plain) && reader.Take(',')))
            if (Format(reader, format) is { } next) format = next;
            else return null;
        return new SlotNode(at, term, format);
    }

    private static LiteralNode? Literal(LineReader reader, string word, Place at)
    {
        if (!reader.Ahead(word + "(") && !reader.Ahead(word + "（")) return null;
        reader.Position += word.Length + 1;
        if (reader.Bracketed() is { } inside) return new(at, inside, word == "要求");
        reader.Problem(at, $"“{word}(”没有对应的“)”。", "请补上右括号。");
        return null;
    }

    private static SlotFormat? Format(LineReader reader, SlotFormat format)
    {
        reader.SkipBlank();
        var at = reader.Here;
        if (reader.Ahead("合并(") || reader.Ahead("合并（"))
            return TermParser.Operand(reader) is CallTerm merge ? format with { MergedWith = merge.Arguments } : null;
        var word = reader.Word();
        if (word.Length == 0)
        {
            reader.Problem(at, "“|”后面少了格式。", Known);
            return null;
        }

        if (!reader.Take('=')) return Single(reader, format, word, at);
        var value = reader.Word();
        return word switch
        {
            "约" => Approximate(reader, format, value, at),
            "空" => Empty(reader, format, value, at),
            "单位" => format with { Unit = value == "无" ? "" : value },
            "满" => format with { WhenFull = value },
            "小数" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= 6 => format with { Decimals = n },
            _ => Unknown(reader, at, $"{word}={value}"),
        };
    }

    private static SlotFormat? Single(LineReader reader, SlotFormat format, string word, Place at) => word switch
    {
        "阿拉伯" => format with { Digits = Digits.Arabic },
        "中文" => format with { Digits = Digits.Chinese },
        "万" => format with { Digits = Digits.TenThousands },
        "无单位" => format with { Unit = "" },
        "合写" => format with { WithParts = true },
        "频次" => format with { AsFrequency = true },
        "数" => format with { NumberOnly = true },
        _ when word.StartsWith("小数", StringComparison.Ordinal)
               && int.TryParse(word.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= 6 => format with { Decimals = n },
        "万元" => format with { Digits = Digits.TenThousands, Unit = "元" },
        _ when MeasureWords.Contains(word) => format with { Unit = word },
        _ when RoughWord(word) is not null => Approximate(reader, format, word, at),
        _ => Unknown(reader, at, word),
    };

    private static SlotFormat? Approximate(LineReader reader, SlotFormat format, string value, Place at)
    {
        var word = value.TrimEnd('0', '1');
        var step = value[word.Length..];
        if (RoughWord(word) is not { } rough || (step.Length > 0 && (step[0] != '1' || step.AsSpan(1).ContainsAnyExcept('0') || step.Length > 9)))
        {
            reader.Problem(at, $"不认识的约数“{value}”。", "写成“约=余10”“约=余100”“约=近”“约=超”“约=以上”“约=不少于”，数字只能是10、100、1000……");
            return null;
        }

        return format with { Rough = rough, RoughTo = step.Length == 0 ? null : int.Parse(step, CultureInfo.InvariantCulture) };
    }

    private static SlotFormat? Empty(LineReader reader, SlotFormat format, string value, Place at)
    {
        switch (value)
        {
            case "省略": return format with { WhenEmpty = WhenEmpty.Omit };
            case "阻止发布": return format with { WhenEmpty = WhenEmpty.Block };
            case "零声明" when !reader.Take('('): return format with { WhenEmpty = WhenEmpty.Declare };
            case "零声明":
                if (reader.Bracketed() is { } words) return format with { WhenEmpty = WhenEmpty.Declare, Declaration = words };
                reader.Problem(at, "“零声明(”没有对应的“)”。", "请补上右括号。");
                return null;
            default:
                reader.Problem(at, $"不认识的空值写法“空={value}”。", "可写：空=省略、空=零声明、空=阻止发布。");
                return null;
        }
    }

    private static Rough? RoughWord(string word) => word switch
    {
        "余" => Rough.Odd,
        "多" => Rough.Many,
        "近" => Rough.Nearly,
        "超" => Rough.Over,
        "以上" => Rough.OrMore,
        "不少于" => Rough.AtLeast,
        _ => null,
    };

    private const string Known = "可用的有：单位（如“场次”）、阿拉伯、中文、万、小数2、约=余10、合并(…)、合写、频次、数、满=…、空=省略；其他单位写“单位=…”。";

    private static SlotFormat? Unknown(LineReader reader, Place at, string word)
    {
        reader.Problem(at, $"不认识的格式“{word}”。", Known);
        return null;
    }

    private static void SkipSlot(LineReader reader)
    {
        while (!reader.AtEnd && reader.Sign != '}') reader.Position++;
        if (!reader.AtEnd) reader.Position++;
    }
}
