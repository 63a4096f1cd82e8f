using System.Globalization;
using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>起草取数：names, the ellipsis, short names within a paragraph, conditions.</summary>
internal sealed partial class Drafting
{
    private readonly Dictionary<string, Figure?> _asked = new(StringComparer.Ordinal);

    /// <summary>本段里写出的数：省略号、率、分项都指它们。</summary>
    private readonly List<(FigureUse Use, SlotFormat Format, string Unit)> _shown = [];

    private readonly List<string> _named = [];
    private readonly List<(Place At, FigureUse Rate)> _rates = [];
    private FigureRequest? _base;

    private void ForgetParagraph()
    {
        var rough = _shown.Where(s => s.Format.Rough is not null).Select(s => s.Use.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (at, rate) in _rates)
            if (rate.Parts.FirstOrDefault(p => rough.Contains(p.Key)) is { } part)
                Block("report.rate-of-rough", at, rate.Figure.Name, $"同一段里“{part.Figure.Name}”写成了约数，读的人核不了率。", "请写确数，或删去率。");
        _shown.Clear();
        _named.Clear();
        _rates.Clear();
        _base = null;
    }

    private void Shown(SlotNode slot, FigureUse use, NumberText number)
    {
        if (slot.Term is CallTerm && use.Request is null)
        {
            if (use.Figure.Unit == "%" && use.Parts.Count == 2) _rates.Add((slot.At, use));
            if (slot.Term is CallTerm { Name: not "合并" }) return;
        }

        _shown.Add((use, slot.Format, number.UnitUsed));
        if (slot.Term is NameTerm { Name: not "…" }) _base = use.Request;
    }

    /// <summary>一项算成一个数；null 表示已记下问题。</summary>
    private FigureUse? Use(Term term)
    {
        switch (term)
        {
            case NameTerm name:
                return Named(name);
            case CallTerm call:
                return Derived(call);
            default:
                Block("report.not-a-figure", term.At, Written(term), "这里要写一个指标。", "比较和“且”“或”只用在条件里。");
                return null;
        }
    }

    private FigureUse? Named(NameTerm name)
    {
        if (name.Name is "…" or "本年" or "上年") return Elliptic(name);
        var indicator = name.Name == "每村" ? "村社区数" : name.Name;
        if (Periods.Resolve(name.Period, _context.Period) is not { } period) return null;
        var request = new FigureRequest(indicator, name.Filters, period);
        var figure = Ask(request);
        if (figure is null && _named.Where(n => n != indicator && n.EndsWith(indicator, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList() is [var full])
            figure = Ask(request = request with { Indicator = full });
        if (figure is null)
        {
            Block("report.unknown-figure", name.At, name.Name, $"没有“{name.Name}”这个指标。", "请从指标表里挑一个名称。");
            return null;
        }

        _named.Add(request.Indicator);
        return new(request, figure, []);
    }

    private FigureUse? Elliptic(NameTerm name)
    {
        if (_base is null)
        {
            Block("report.no-antecedent", name.At, name.Name, $"“{name.Name}”前面没有数可以接。", "请写出指标名称。");
            return null;
        }

        var filters = _base.Filters.Where(f => name.Filters.All(own => own.Dimension != f.Dimension)).Concat(name.Filters).ToList();
        var period = name.Name switch
        {
            "本年" => _context.Period,
            "上年" => _context.Period.YearBefore(),
            _ => name.Period is null ? _base.Period : Periods.Resolve(name.Period, _context.Period) ?? _base.Period,
        };
        return Asked(_base with { Filters = filters, Period = period }, name.At);
    }

    private FigureUse? Asked(FigureRequest request, Place at)
    {
        if (Ask(request) is { } figure) return new(request, figure, []);
        Block("report.unknown-figure", at, request.Indicator, $"“{request.Indicator}”不能这样筛选或比较。", "请到指标表里看它有哪些维度。");
        return null;
    }

    private Figure? Ask(FigureRequest request)
    {
        if (_asked.TryGetValue(request.Key, out var known)) return known;
        return _asked[request.Key] = _context.Figures(request);
    }

    /// <summary>条件成立不成立；有一个数没有值而结果取决于它时为 null。</summary>
    private bool? Holds(Term term)
    {
        switch (term)
        {
            case PairTerm { Operator: "且" } both:
                var left = Holds(both.Left);
                return left == false ? false : left & Holds(both.Right);
            case PairTerm { Operator: "或" } either:
                var first = Holds(either.Left);
                return first == true ? true : first | Holds(either.Right);
            case NotTerm not:
                return !Holds(not.Inner);
            case CallTerm { Name: "有数" or "没有数" } call:
                return Use(call.Arguments[0]) is { } use
                    ? use.Figure.State is FigureState.Value or FigureState.Zero or FigureState.Withheld ? call.Name == "有数" : call.Name == "没有数"
                    : null;
            case NameTerm { Name: var name } when Variable(name, term.At) is { } variable:
                return variable.Instead is null && variable.Text.Length > 0;
            case PairTerm pair:
                return Compare(pair);
            default:
                return Quantity(term) is { } value ? value != 0 : null;
        }
    }

    private bool? Compare(PairTerm pair)
    {
        if (Quantity(pair.Left) is not { } left || Quantity(pair.Right) is not { } right) return null;
        return pair.Operator switch { ">" => left > right, ">=" => left >= right, "<" => left < right, "<=" => left <= right, "=" => left == right, _ => left != right };
    }

    private decimal? Quantity(Term term) => term switch
    {
        NumberTerm number => number.Value,
        CallTerm { Name: "项数", Arguments: [NameTerm set] } => Set(set.Name, set.At, warn: false).Count,
        NameTerm name when Variable(name.Name, name.At) is { } variable =>
            decimal.TryParse(variable.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null,
        // A condition asks whether there are any; how many of a withheld figure it must not tell.
        _ => Use(term)?.Figure switch { { State: FigureState.Value or FigureState.Zero } figure => figure.Value ?? 0, { State: FigureState.Withheld } => 1, _ => null },
    };
}
