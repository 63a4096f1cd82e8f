using Yifa.Law.Indicators;
using Yifa.Web.Features.Reports.Templates;

namespace Yifa.Web.Tests.Features.Reports.Templates;

/// <summary>一张指标表：the answers a test gives to the template's questions, by the name as the template writes it.</summary>
internal sealed class FigureTable
{
    private readonly Dictionary<string, Figure> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<SetItem>> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    public int Year { get; init; } = 2024;

    public Period Period { get; init; } = Period.Year(2024);

    /// <summary>名称写成“普法[级=村]”“普法@上年”。</summary>
    public FigureTable Has(string name, string unit, decimal value, int decimals = 0)
    {
        var rate = unit == "%";
        _figures[name] = new(
            name, name.Split('[', '@')[0], unit, Period, value == 0 ? FigureState.Zero : FigureState.Value, value, rate ? null : value, null, decimals, $"{name}的口径");
        return this;
    }

    public FigureTable Has(string name, string unit, decimal numerator, decimal denominator, int decimals)
    {
        _figures[name] = new(
            name, name, unit, Period, denominator == 0 ? FigureState.NoDenominator : FigureState.Value,
            denominator == 0 ? null : Math.Round((unit == "%" ? 100 : 1) * numerator / denominator, decimals, MidpointRounding.AwayFromZero), numerator, denominator, decimals, $"{name}的口径");
        return this;
    }

    /// <summary>位次：第几、几个镇街比。</summary>
    public FigureTable Rank(string name, int place, int peers)
    {
        _figures[name] = new(name, name, "位", Period, FigureState.Value, place, place, peers, 0, "");
        return this;
    }

    public FigureTable Lacks(string name, FigureState state = FigureState.NoData)
    {
        _figures[name] = new(name, name, "件", Period, state, null, null, null, 0, "");
        return this;
    }

    public FigureTable Set(string name, params string[] items)
    {
        _sets[name] = [.. items.Select(i => new SetItem(i))];
        return this;
    }

    public FigureTable Set(string name, params SetItem[] items)
    {
        _sets[name] = items;
        return this;
    }

    public FigureTable Means(string variable, string text)
    {
        _variables[variable] = text;
        return this;
    }

    public ReportContext Context => new()
    {
        Year = Year, Period = Period, Town = "柳荫镇", Issuer = "重庆市北碚区柳荫镇人民政府", IssuedOn = new(Year + 1, 2, 20),
        Figures = Answer, Sets = name => _sets.GetValueOrDefault(name, []), Variables = _variables,
    };

    /// <summary>正文只有一段时的文字。</summary>
    public string Writes(string sentence) => string.Concat(Drafts(sentence).Paragraphs.Select(p => p.Text));

    public ReportDraft Drafts(string body)
    {
        var parsed = ReportTemplate.Parse("题名：{单位}报告\n---\n" + body);
        Assert.True(parsed.Template is not null, string.Join("\n", parsed.Problems));
        return parsed.Template.Draft(Context);
    }

    private Figure? Answer(FigureRequest request)
    {
        var name = request.Indicator
                   + (request.Filters.Count == 0 ? "" : $"[{string.Join(",", request.Filters.Select(f => $"{f.Dimension}={f.Value}"))}]")
                   + (request.Aspect == FigureAspect.Rank ? "#位次" : "");
        var (from, to) = (request.Period.From, request.Period.To);
        var period = request.Period == Period ? "" : request.Period == Period.YearBefore() ? "@上年" : from.Year < to.Year ? "@近两年" : $"@至{to.Month}月{to.Day}日";
        return _figures.TryGetValue(name + period, out var figure) ? figure with { Period = request.Period } : null;
    }
}
