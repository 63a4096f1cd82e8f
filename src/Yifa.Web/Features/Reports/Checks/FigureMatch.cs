using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>文中的数是不是某个指标：“排查出社会矛盾纠纷968件”是“矛盾纠纷排查”。</summary>
internal static class FigureMatch
{
    // Towns write the same words in another order, so the words are compared as sets of characters; short names would fit anything.
    private const int ShortestName = 3;

    public static bool Fits(NumberMention number, string name)
    {
        var wanted = FigureLabels.Core(name);
        var label = FigureLabels.Core(number.Before);
        return wanted.Length >= ShortestName && wanted.All(label.Contains);
    }

    /// <summary>一个率是台账里的哪个率：“化解率”就是“矛盾纠纷化解率”；合得上两个的不认。</summary>
    public static KnownFigure? RateIn(ExaminationContext context, Rate rate)
    {
        var fitting = context.KnownFigures.Where(f => f.Unit == "%" && Names(f).Any(n => rate.Name.EndsWith(n, StringComparison.Ordinal) || (rate.Name.Length >= ShortestName && n.EndsWith(rate.Name, StringComparison.Ordinal)))).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>名称和别名。</summary>
    public static IEnumerable<string> Names(KnownFigure figure) => figure.Aliases.Prepend(figure.Name);
}
