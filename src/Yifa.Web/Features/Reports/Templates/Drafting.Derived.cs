using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>起草算数：rates and the like. Each keeps its parts, so that a derived figure too can be followed to its records.</summary>
internal sealed partial class Drafting
{
    private FigureUse? Derived(CallTerm call)
    {
        var numbers = call.Arguments.OfType<NumberTerm>().Select(n => (int)n.Value).ToList();
        var operands = call.Arguments.Where(a => a is not NumberTerm).ToList();
        switch (call.Name)
        {
            case "合并": return Merge([.. operands.SelectMany(Uses)], call.At);
            case "值": return ValueOf(call);
            case "位次" or "超过同级": return Standing(call, operands, numbers);
            case "有数" or "没有数" or "项数":
                Block("report.not-a-figure", call.At, Written(call), $"“{call.Name}(…)”只用在条件里。", "写成“?(有数(指标))(…)”。");
                return null;
        }

        if (Pair(call, operands) is not ({ } a, { } b)) return null;
        return call.Name switch
        {
            "差" => Minus(a, b, absolute: operands.Count == 0),
            "增幅" => Growth(a, b, numbers.FirstOrDefault(2)),
            "均值" => Mean(a, b, numbers.FirstOrDefault(1)),
            _ => Ratio(call.Name, a, b, numbers.FirstOrDefault(2)),
        };
    }

    /// <summary>算式的两项；不写时，率取本段前两个数，差取条件里比较的两边，增幅取前一个数的本年与上年。</summary>
    private (FigureUse? A, FigureUse? B) Pair(CallTerm call, List<Term> operands)
    {
        switch (call.Name, operands)
        {
            case (_, [var a, var b]):
                return (Use(a), Use(b));
            case ("率", []) when _shown is [.., var b, var a]:
                return (a.Use, b.Use);
            case ("差", []) when _comparison is { } pair:
                return (Use(pair.Left), Use(pair.Right));
            case ("增幅", []) when _base is not null:
                return (Asked(_base, call.At), Asked(_base with { Period = _base.Period.YearBefore() }, call.At));
            case ("增幅", [var a]) when Use(a) is { Request: { } request } use:
                return (use, Asked(request with { Period = request.Period.YearBefore() }, call.At));
            case ("占比", [var a]) when Use(a) is { Request: { Filters.Count: > 0 } request } use:
                return (use, Asked(request with { Filters = [] }, call.At));
            default:
                Block("report.no-antecedent", call.At, Written(call), $"“{call.Name}”算不出来，少了要算的数。", "请把要算的两项写明。");
                return (null, null);
        }
    }

    private static FigureUse Ratio(string name, FigureUse a, FigureUse b, int decimals)
    {
        var state = State(a, b, needsDenominator: true);
        decimal? value = state == FigureState.Value ? Math.Round(100 * a.Figure.Value!.Value / b.Figure.Value!.Value, decimals, MidpointRounding.AwayFromZero) : null;
        return Make(name, a, b, "%", state, value, a.Figure.Value, b.Figure.Value, decimals, $"{a.Figure.Name}÷{b.Figure.Name}，四舍五入保留{decimals}位小数");
    }

    private static FigureUse Growth(FigureUse a, FigureUse b, int decimals)
    {
        var state = State(a, b, needsDenominator: true);
        var change = a.Figure.Value - b.Figure.Value;
        decimal? value = state == FigureState.Value ? Math.Round(100 * change!.Value / b.Figure.Value!.Value, decimals, MidpointRounding.AwayFromZero) : null;
        return Make("增幅", a, b, "%", state, value, change, b.Figure.Value, decimals, $"（{a.Figure.Period}−{b.Figure.Period}）÷{b.Figure.Period}，基数{b.Figure.Display}，四舍五入保留{decimals}位小数");
    }

    private static FigureUse Mean(FigureUse a, FigureUse b, int decimals)
    {
        var state = State(a, b, needsDenominator: true);
        decimal? value = state == FigureState.Value ? Math.Round(a.Figure.Value!.Value / b.Figure.Value!.Value, decimals, MidpointRounding.AwayFromZero) : null;
        return Make("均值", a, b, a.Figure.Unit, state, value, a.Figure.Value, b.Figure.Value, decimals, $"{a.Figure.Name}÷{b.Figure.Name}，四舍五入保留{decimals}位小数");
    }

    private static FigureUse Minus(FigureUse a, FigureUse b, bool absolute)
    {
        var state = State(a, b, needsDenominator: false);
        var value = a.Figure.Value - b.Figure.Value;
        if (absolute && value < 0) (a, b, value) = (b, a, -value);
        return Make("差", a, b, a.Figure.Unit, state == FigureState.Value && value == 0 ? FigureState.Zero : state, value, value, null, a.Figure.Decimals, $"{a.Figure.Name}−{b.Figure.Name}");
    }

    private FigureUse? Standing(CallTerm call, List<Term> operands, List<int> numbers)
    {
        if (operands is not [var term] || Use(term) is not { Request: { } request }) return null;
        if (Asked(request with { Aspect = FigureAspect.Rank }, call.At) is not { } rank || call.Name == "位次") return Asked(request with { Aspect = FigureAspect.Rank }, call.At);
        var others = rank.Figure.Denominator - 1;
        var beaten = rank.Figure.Denominator - rank.Figure.Value;
        var state = rank.Figure.State == FigureState.Value && others is null or <= 0 ? FigureState.NoDenominator : rank.Figure.State;
        var decimals = numbers.FirstOrDefault(0);
        decimal? value = state == FigureState.Value ? Math.Round(100 * beaten!.Value / others!.Value, decimals, MidpointRounding.AwayFromZero) : null;
        return new(null, new($"超过同级({rank.Figure.Code})", $"{request.Indicator}超过同级的比例", "%", request.Period, state, value, beaten, others, decimals, "（同级数−位次）÷（同级数−1）"), [rank]);
    }

    private FigureUse? ValueOf(CallTerm call)
    {
        if (call.Arguments is not [NameTerm { Name: var name, Filters: var filters, Period: var period }] || !name.StartsWith("项.", StringComparison.Ordinal))
        {
            Block("report.not-a-figure", call.At, Written(call), "“值(…)”里只写“项.字段”。", "例如“{值(项.指标)}”。");
            return null;
        }

        return _item?.Fields.GetValueOrDefault(name[2..]) is { Length: > 0 } indicator
            ? Named(new(call.At, indicator, filters, period))
            : new(null, new("", name, "", _context.Period, FigureState.NoData, null, null, null, 0, ""), []);
    }

    private IEnumerable<FigureUse> Uses(Term term) => term is PairTerm { Operator: "+" } pair
        ? Uses(pair.Left).Concat(Uses(pair.Right))
        : Use(term) is { } use ? [use] : [];

    private FigureUse? Merge(List<FigureUse> parts, Place at)
    {
        if (parts.Count == 0) return null;
        var first = parts[0].Figure;
        if (parts.Find(p => p.Figure.Unit != first.Unit) is { } odd)
            Block("report.merge-units", at, odd.Figure.Name, $"“{first.Name}”的单位是{first.Unit}，“{odd.Figure.Name}”的单位是{odd.Figure.Unit}，不能合并。", "请分开写。");
        var lacking = parts.Find(p => p.Figure.State is not (FigureState.Value or FigureState.Zero));
        var sum = parts.Sum(p => p.Figure.Value ?? 0);
        var state = lacking?.Figure.State ?? (sum == 0 ? FigureState.Zero : FigureState.Value);
        var figure = new Figure(
            $"合并({string.Join("+", parts.Select(p => p.Figure.Code))})", string.Join("、", parts.Select(p => p.Figure.Name)), first.Unit, first.Period, state,
            lacking is null ? sum : null, lacking is null ? sum : null, null, first.Decimals, "合并计算：" + string.Join("；", parts.Select(p => $"{p.Figure.Name}——{p.Figure.Rule}")));
        var note = $"“{figure.Display}”由{string.Join("、", parts.Select(p => p.Figure.Name + p.Figure.Display))}合并计算。";
        if (!_notes.Contains(note)) _notes.Add(note);
        return new(null, figure, parts);
    }

    private static FigureState State(FigureUse a, FigureUse b, bool needsDenominator)
    {
        foreach (var use in (FigureUse[])[a, b])
            if (use.Figure.State is not (FigureState.Value or FigureState.Zero)) return use.Figure.State;
        return needsDenominator && b.Figure.Value is null or 0 && needsDenominator ? FigureState.NoDenominator : FigureState.Value;
    }

    private static FigureUse Make(
        string name, FigureUse a, FigureUse b, string unit, FigureState state, decimal? value, decimal? numerator, decimal? denominator, int decimals, string rule) =>
        new(null, new($"{name}({a.Figure.Code},{b.Figure.Code})", $"{a.Figure.Name}与{b.Figure.Name}的{name}", unit, a.Figure.Period, state, value, numerator, denominator, decimals, rule), [a, b]);
}
