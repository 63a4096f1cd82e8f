using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Figures.Rates;

/// <summary>一种数法和它数出来的化解率。</summary>
/// <param name="Name">口径的名称。</param>
/// <param name="Asks">这种数法问的是什么，一句话。</param>
/// <param name="Lacks">台账缺什么、用什么代替；不缺为 null。</param>
/// <param name="Indicator">怎么数。</param>
/// <param name="Figure">数。</param>
/// <param name="List">清单的地址，分子；接上 side=outof 是分母。</param>
public sealed record CountingRule(string Name, string Asks, string? Lacks, Indicator Indicator, Figure Figure, string List);

/// <summary>复发的一对：化解了的一件，和后来又起的一件。</summary>
/// <param name="Earlier">先前的一件。</param>
/// <param name="Later">又起的一件。</param>
/// <param name="LaterOn">又起的一件哪天排查到。</param>
public sealed record RelapsedPair(Guid Earlier, Guid Later, DateOnly LaterOn);
