using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>起草各节：text, slots, conditions.</summary>
internal sealed partial class Drafting
{
    /// <summary>最内层条件里的比较，{差} 不写括号时用它。</summary>
    private PairTerm? _comparison;

    private List<Piece> Pieces(IReadOnlyList<Node> nodes)
    {
        List<Piece> pieces = [];
        Write(nodes, pieces);
        return pieces;
    }

    private void Write(IReadOnlyList<Node> nodes, List<Piece> pieces)
    {
        var skip = 0;
        for (var i = 0; i < nodes.Count; i++)
        {
            var following = i + 1 < nodes.Count && nodes[i + 1] is TextNode next ? next.Text : "";
            switch (nodes[i])
            {
                case TextNode text:
                    if (text.Text.Length > skip) pieces.Add(new(text.Text[skip..], RunKind.Text));
                    skip = 0;
                    break;
                case LiteralNode literal:
                    pieces.Add(new(literal.Text, RunKind.Variable));
                    if (literal.IsRequirement)
                        Find(FindingWeight.Warn, "report.requirement", literal.At, literal.Text, "写的是要求，不是实绩。", "请在同一段写上实际次数。");
                    break;
                case SlotNode slot:
                    skip = Slot(slot, following, pieces);
                    break;
                case ListNode list:
                    List(list, following, pieces);
                    break;
                case ConditionNode condition:
                    Condition(condition, pieces);
                    break;
            }
        }
    }

    private void Condition(ConditionNode condition, List<Piece> pieces)
    {
        var outer = _comparison;
        _comparison = condition.Test as PairTerm ?? outer;
        var holds = Holds(condition.Test);
        if (holds is null)
            Block("report.condition-unknown", condition.At, Written(condition.Test), "条件里的指标没有数，两边的话都没有写。", "请先补台账，或在条件前加“有数(指标) 且”。");
        else
            Write(holds.Value ? condition.Then : condition.Otherwise, pieces);
        _comparison = outer;
    }

    /// <summary>写一个槽；返回后面文字里要跳过的字数。</summary>
    private int Slot(SlotNode slot, string following, List<Piece> pieces)
    {
        if (slot.Term is NameTerm { Name: var name } && Variable(name, slot.At) is { } variable)
        {
            pieces.Add(variable);
            return 0;
        }

        if (Use(slot.Term) is not { } use)
        {
            pieces.Add(new($"【{Written(slot.Term)}】", RunKind.Variable));
            return 0;
        }

        if (slot.Format.MergedWith.Count > 0) use = Merge([use, .. slot.Format.MergedWith.SelectMany(Uses)], slot.At) ?? use;
        if (use.Figure is { State: FigureState.Withheld, Floor: { } floor })
        {
            pieces.Add(new($"不足{floor}" + (MeasureWords.Leading(following) is null && !following.StartsWith(use.Figure.Unit, StringComparison.Ordinal) ? use.Figure.Unit : ""), RunKind.Figure, use));
            Find(FindingWeight.Warn, "report.small-cell", slot.At, use.Figure.Name, $"这个数不足{floor}，写出来会让人猜到是谁，已写成“不足{floor}”。", "这样写就可以；也可以删去，或并入别的数。");
            return 0;
        }

        if (use.Figure.State is not (FigureState.Value or FigureState.Zero) || (use.Figure.State == FigureState.Zero && slot.Format.WhenEmpty == WhenEmpty.Declare))
        {
            pieces.Add(Empty(use, slot));
            return 0;
        }

        var number = Words(use, slot, following);
        if (number.Remark is { } remark)
            Find(FindingWeight.Warn, "report.number-words", slot.At, number.Text, remark, "请看一看这里的格式和单位。");
        Shown(slot, use, number);
        pieces.Add(new(number.Text, RunKind.Figure, use));
        return number.Consumed;
    }

    private static NumberText Words(FigureUse use, SlotNode slot, string following)
    {
        switch (slot.Term)
        {
            case CallTerm { Name: "位次" }:
                var unit = MeasureWords.Leading(following) is null ? slot.Format.Unit ?? "位" : "";
                return new($"第{use.Figure.Value:0}{unit}", "位");
            case CallTerm { Name: "增幅" } when !slot.Format.NumberOnly && use.Figure.Value is { } change:
                if (change == 0) return new("持平", "%");
                var size = use.Figure with { Value = Math.Abs(change), Numerator = Math.Abs(use.Figure.Numerator ?? 0) };
                var words = NumberText.Of(size, slot.Format, following);
                return words with { Text = (change > 0 ? "增长" : "下降") + words.Text };
            default:
                return NumberText.Of(use.Figure, slot.Format, following);
        }
    }

    /// <summary>没有数、零要声明、没有分母：这几种的写法。</summary>
    private Piece Empty(FigureUse use, SlotNode slot)
    {
        var figure = use.Figure;
        var at = slot.At;
        if (figure.State == FigureState.Withheld)
        {
            Block("report.small-cell", at, figure.Name, "它由太小的数算出，写出来会让人推出那个数。", "请删去这一处，或换一个数。");
            return new($"【{figure.Name}：{figure.Display}】", RunKind.Figure, use);
        }

        if (slot.Format.WhenEmpty == WhenEmpty.Omit) return new(Mark, RunKind.Variable, use, "");
        if (figure.State == FigureState.NoDenominator)
            return new(Mark, RunKind.Variable, use, slot.Format.Declaration ?? (use.Parts.Count == 2 ? $"无{Matter(use.Parts[1].Figure.Name)}，不计算率" : $"{figure.Name}没有分母，不计算"));
        if (slot.Format.WhenEmpty == WhenEmpty.Declare)
        {
            if (figure.State != FigureState.Zero)
                Block("report.undeclared-zero", at, figure.Name, $"{figure.Display}，不能写成没有发生。", "请在台账里确认“本年没有”，或改用“空=省略”。");
            return new(Mark, RunKind.Variable, use, Declaration(slot.Format.Declaration, figure));
        }

        Block("report.no-figure", at, figure.Name, $"{figure.Display}。", "请先补台账，或在格式里写“空=省略”“空=零声明”。");
        return new($"【{figure.Name}：{figure.Display}】", RunKind.Figure, use);
    }

    /// <summary>占住分句里的一个位置，随分句一起换掉。</summary>
    private const string Mark = "□";

    private static string Declaration(string? words, Figure figure) => words switch
    {
        null => $"本年度未开展{Matter(figure.Name)}",
        "无" => $"无{Matter(figure.Name)}",
        "0" => $"{Matter(figure.Name)}0{figure.Unit}",
        _ => words,
    };

    /// <summary>指标名称去掉数的字眼，剩下事项：专题研究次数 → 专题研究。</summary>
    private static string Matter(string name)
    {
        foreach (var tail in (string[])["次数", "件数", "人数", "份数", "条数", "家数", "场数", "人次", "数"])
            if (name.Length > tail.Length + 1 && name.EndsWith(tail, StringComparison.Ordinal)) return name[..^tail.Length];
        return name;
    }

    /// <summary>变量或 {项.字段}；都不是时为 null，那就是指标。</summary>
    private Piece? Variable(string name, Place at)
    {
        if (name.StartsWith("项.", StringComparison.Ordinal)) return Field(name[2..], at);
        if (_context.Variables.TryGetValue(name, out var own)) return new(own, RunKind.Variable);
        var text = name switch
        {
            "年度" => $"{_context.Year}",
            "上年度" => $"{_context.Year - 1}",
            "下年度" => $"{_context.Year + 1}",
            "镇" => _context.Town,
            "单位" => _context.Issuer,
            "期间" => _context.Period == Period.Year(_context.Year) ? $"{_context.Year}年" : $"{_context.Period.To:yyyy年M月d日}",
            "截止日" => $"{_context.Period.To:yyyy年M月d日}",
            "成文日期" => _context.IssuedOn is { } day ? $"{day:yyyy年M月d日}" : "",
            _ => null,
        };
        return text is null ? null : new(text, RunKind.Variable);
    }

    private Piece Field(string field, Place at)
    {
        if (_item is null)
            Block("report.no-item", at, $"项.{field}", "“项.”只能写在“@每”和“@完”之间。", "请移到循环里。");
        var text = _item?.Fields.GetValueOrDefault(field)?.Trim().TrimEnd('。', '；', '，', '.');
        if (string.IsNullOrEmpty(text)) return new(Mark, RunKind.Listed, null, "");
        foreach (var finding in FreeDigits.InListed(text, at)) if (field != "期限") _findings.Add(finding);
        return new(text, RunKind.Listed);
    }

    private static string Written(Term term) => term switch
    {
        NameTerm name => name.Name + (name.Filters.Count == 0 ? "" : $"[{string.Join(",", name.Filters.Select(f => $"{f.Dimension}={f.Value}"))}]") + (name.Period is null ? "" : "@" + name.Period),
        NumberTerm number => $"{number.Value}",
        CallTerm call => call.Arguments.Count == 0 ? call.Name : $"{call.Name}({string.Join(",", call.Arguments.Select(Written))})",
        PairTerm pair => Written(pair.Left) + pair.Operator + Written(pair.Right),
        NotTerm not => "非" + Written(not.Inner),
        _ => "",
    };
}
