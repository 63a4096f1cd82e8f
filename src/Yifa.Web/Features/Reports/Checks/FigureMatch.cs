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
}
