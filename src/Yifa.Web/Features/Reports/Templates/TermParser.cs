namespace Yifa.Web.Features.Reports.Templates;

/// <summary>算式的解析：names, functions, comparisons. Null means that a problem has been recorded.</summary>
internal static class TermParser
{
    /// <summary>函数名、最少几项、最多几项、可否再写小数位。</summary>
    private static readonly Dictionary<string, (int Least, int Most, bool Decimals)> Functions = new(StringComparer.Ordinal)
    {
        ["率"] = (2, 2, true), ["差"] = (2, 2, false), ["增幅"] = (1, 2, true), ["占比"] = (1, 2, true), ["均值"] = (2, 2, true), ["合并"] = (1, 20, false),
        ["位次"] = (1, 1, false), ["超过同级"] = (1, 1, true), ["值"] = (1, 1, false), ["有数"] = (1, 1, false), ["没有数"] = (1, 1, false), ["项数"] = (1, 1, false),
    };

    /// <summary>不带括号也可以写的函数：取前面的数。</summary>
    private static readonly string[] Bare = ["率", "差", "增幅"];

    private static readonly string[] Operators = [">=", "<=", "<>", "!=", "==", "≥", "≤", "≠", ">", "<", "="];

    public static Term? Expression(LineReader reader)
    {
        var left = Conjunction(reader);
        while (left is not null && TakeWord(reader, '或'))
            left = Conjunction(reader) is { } right ? new PairTerm(left.At, "或", left, right) : null;
        return left;
    }

    private static Term? Conjunction(LineReader reader)
    {
        var left = Negation(reader);
        while (left is not null && TakeWord(reader, '且'))
            left = Negation(reader) is { } right ? new PairTerm(left.At, "且", left, right) : null;
        return left;
    }

    private static Term? Negation(LineReader reader)
    {
        reader.SkipBlank();
        var at = reader.Here;
        if (!reader.Ahead("非(") && !reader.Ahead("非（") && !reader.Ahead("非 ")) return Comparison(reader);
        reader.Position++;
        return Negation(reader) is { } inner ? new NotTerm(at, inner) : null;
    }

    private static Term? Comparison(LineReader reader)
    {
        if (Sum(reader) is not { } left) return null;
        reader.SkipBlank();
        foreach (var op in Operators)
        {
            if (!TakeOperator(reader, op)) continue;
            return Sum(reader) is { } right ? new PairTerm(left.At, Normal(op), left, right) : null;
        }

        return left;
    }

    public static Term? Sum(LineReader reader)
    {
        var left = Operand(reader);
        while (left is not null && reader.Take('+'))
            left = Operand(reader) is { } right ? new PairTerm(left.At, "+", left, right) : null;
        return left;
    }

    public static Term? Operand(LineReader reader)
    {
        reader.SkipBlank();
        var at = reader.Here;
        if (reader.Take('('))
        {
            var inner = Expression(reader);
            return inner is not null && reader.Expect(')', "与前面的“(”配对") ? inner : null;
        }

        var word = reader.Word();
        if (word.Length == 0)
        {
            reader.Problem(at, "这里少了指标名称或数字。", "请写上指标名称，例如“矛盾纠纷排查”。");
            return null;
        }

        if (LineReader.IsNumber(word, out var number)) return new NumberTerm(at, number);
        if (reader.Sign == '(') return Call(reader, at, word);
        return Bare.Contains(word, StringComparer.Ordinal) ? new CallTerm(at, word, []) : NameAfter(reader, at, word);
    }

    private static CallTerm? Call(LineReader reader, Place at, string name)
    {
        if (!Functions.TryGetValue(name, out var arity))
        {
            reader.Problem(at, $"没有“{name}(…)”这个算法。", $"可用的有：{string.Join("、", Functions.Keys)}、列、原文、要求。");
            return null;
        }

        reader.Take('(');
        List<Term> arguments = [];
        while (!reader.Take(')'))
        {
            if (arguments.Count > 0 && !reader.Expect(',', $"用来隔开“{name}”的各项")) return null;
            if (Comparison(reader) is not { } argument) return null;
            if (!IsRounding(reader, argument, out var wrong)) arguments.Add(argument);
            if (wrong) return null;
        }

        var operands = arguments.TakeWhile(a => a is not NumberTerm).Count();
        var decimals = arguments.Skip(operands).ToList();
        if (operands >= arity.Least && operands <= arity.Most && (decimals is [] or [NumberTerm { Value: >= 0 and <= 6 }]) && (decimals.Count == 0 || arity.Decimals))
            return new(at, name, arguments);
        reader.Problem(at, $"“{name}(…)”里写了{arguments.Count}项，不对。", Usage(name));
        return null;
    }

    /// <summary>舍入=四舍五入 可以写明，别的舍入不许：截断会让率与分子分母不符。</summary>
    private static bool IsRounding(LineReader reader, Term argument, out bool wrong)
    {
        wrong = false;
        if (argument is not PairTerm { Operator: "=", Left: NameTerm { Name: "舍入" }, Right: NameTerm { Name: var way } }) return false;
        wrong = way != "四舍五入";
        if (wrong) reader.Problem(argument.At, $"舍入不能用“{way}”。", "率一律四舍五入，可以不写。");
        return true;
    }

    /// <summary>名称后面的筛选与期间；名称已读过。</summary>
    public static NameTerm? NameAfter(LineReader reader, Place at, string name)
    {
        List<FigureFilter> filters = [];
        if (reader.Take('['))
        {
            do
            {
                var from = reader.Here;
                var dimension = reader.Until("=,]}");
                if (dimension.Length == 0 || !reader.Take('='))
                {
                    reader.Problem(from, "筛选没有写全。", "写成“[维度=值]”，例如“[级=村]”。");
                    return null;
                }

                var value = reader.Until(",]}");
                if (value.Length == 0)
                {
                    reader.Problem(reader.Here, $"“{dimension}=”后面少了值。", "例如“[级=村]”。");
                    return null;
                }

                filters.Add(new(dimension, value));
            }
            while (reader.Take(','));
            if (!reader.Expect(']', "与前面的“[”配对")) return null;
        }

        if (!reader.Take('@')) return new(at, name, filters, null);
        var where = reader.Here;
        var period = reader.Word();
        if (Periods.IsKnown(period)) return new(at, name, filters, period);
        reader.Problem(where, $"不认识的期间“{period}”。", "可写：年、上年、近两年、上半年、下半年、N月、至M月D日、上年至M月D日。");
        return null;
    }

    private static bool TakeWord(LineReader reader, char word)
    {
        reader.SkipBlank();
        if (reader.Raw != word) return false;
        reader.Position++;
        return true;
    }

    private static bool TakeOperator(LineReader reader, string op)
    {
        var from = reader.Position;
        foreach (var sign in op)
        {
            if (reader.Sign == sign)
            {
                reader.Position++;
                continue;
            }

            reader.Position = from;
            return false;
        }

        return true;
    }

    private static string Normal(string op) => op switch { "≥" => ">=", "≤" => "<=", "≠" or "<>" => "!=", "==" => "=", _ => op };

    private static string Usage(string name) => name switch
    {
        "率" => "写成“率(分子,分母,小数位)”；不写括号时取句中前两个数。",
        "差" => "写成“差(甲,乙)”；在条件里可以不写括号。",
        "增幅" => "写成“增幅(本期,上期,小数位)”，或只写“增幅(指标)”。",
        "占比" => "写成“占比(部分,总数,小数位)”，或只写带筛选的一项。",
        "均值" => "写成“均值(指标,村社区数,小数位)”。",
        _ => $"“{name}”只写一项。",
    };
}
