using Yifa.Law.Indicators;
using Yifa.Law.Procedures.Mediation;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures.Rates;

/// <summary>
/// 化解率口径台：the same disputes by every rule of counting, side by side. Nobody is told which one is right: each says what it asks, what
/// the records lack for it, and opens the disputes it was counted from.
/// </summary>
public sealed class RateDesk(FigureBook book, AppDbContext db, WatchedSource source, TownClock clock)
{
    /// <summary>扣除复发的、稳得住的、复发了的，清单页上的写法。</summary>
    public const string NoRelapse = "no-relapse", Lasting = "lasting", Relapsed = "relapsed";

    /// <summary>各种数法，并排。</summary>
    public async Task<IReadOnlyList<CountingRule>> RulesAsync(FigureChoice choice, CancellationToken stop)
    {
        var relapsed = await RelapsedIdsAsync(choice.Period, stop);
        var known = new[]
        {
            ("排查口径", "排查到的，化解了多少。", (string?)null, "disputes.rate"),
            ("本级口径", "归本镇办的，化解了多少；不予受理、转给别处的不算。", null, "disputes.rate.own"),
            ("受理口径", "受理了的，化解了多少。", "有办理经过的看登记了受理没有；没有经过的旧账没有受理日期，有化解责任人的，或者在本地有了结果的，算已受理。", "disputes.rate.accepted"),
            ("期末口径", "到这一期最后一天，化解了多少；以后才化解的不算在这一期。", null, "disputes.rate.period-end"),
            ("在办口径（跨月）", "这一期手上的，连同以前结转下来的，这一期里化解了多少。", null, "disputes.rate.carried"),
            ("回访口径", "化解了、回访过、没有激化迹象的，占有办理经过的多少。", "没有办理经过的旧账没有登记回访，不算进来。", "disputes.rate.followed-up"),
        };
        var indicators = known.Select(k => Law.Indicators.Indicators.Find(k.Item4)!).ToList();
        var figures = await book.AllAsync(indicators, choice.Period, choice.Scope, stop);
        List<CountingRule> rules = [.. known.Zip(indicators, figures).Select(k => new CountingRule(k.First.Item1, k.First.Item2, k.First.Item3, k.Second, k.Third, $"/figures/{k.Second.Code}/roots?{choice.Query}"))];
        rules.Add(await OfAsync("扣除复发", "化解以后没有再起的，占排查到的多少。", $"化解后{Relapse.Days}日内同一双方再起纠纷的，不算化解。{Matched}", NoRelapse));
        rules.Add(await OfAsync("观察口径", "化解以后看了一段日子，稳得住的有多少。", $"看{Relapse.Days}日：观察期已满的才算进分母，同一双方再起纠纷的不算稳得住。{Matched}", Lasting));
        return rules;

        async Task<CountingRule> OfAsync(string name, string asks, string lacks, string rule)
        {
            var indicator = IndicatorOf(rule, relapsed)!;
            // Asked alone: the lists of ids of two such indicators read alike in one statement.
            return new(name, asks, lacks, indicator, await book.ValueAsync(indicator, choice.Period, choice.Scope, stop), $"/figures/rates/list?rule={rule}&{choice.Query}");
        }
    }

    /// <summary>清单页上的一种数法；没有返回 null。</summary>
    public async Task<(Indicator Indicator, IReadOnlyList<RelapsedPair> Pairs)?> FindAsync(string? rule, Period period, CancellationToken stop)
    {
        var pairs = await PairsAsync(period, stop);
        return IndicatorOf(rule ?? NoRelapse, IdsOf(pairs)) is { } indicator ? (indicator, pairs) : null;
    }

    private const string Matched = "认人看身份证号、电话，没有号码的只在同一个村里看姓名；保密的、涉未成年人的不比对，不算复发。";

    private Indicator<DisputeFact>? IndicatorOf(string rule, IReadOnlyList<Guid> relapsed) => rule switch
    {
        NoRelapse => RelapseIndicators.WithoutRelapse(relapsed),
        Lasting => RelapseIndicators.Lasting(relapsed, Relapse.WatchedOut(clock.Today)),
        Relapsed => RelapseIndicators.Relapsed(relapsed),
        _ => null,
    };

    private async Task<IReadOnlyList<Guid>> RelapsedIdsAsync(Period period, CancellationToken stop) => IdsOf(await PairsAsync(period, stop));

    private static List<Guid> IdsOf(IReadOnlyList<RelapsedPair> pairs) => [.. pairs.Select(p => p.Earlier).Distinct()];

    private async Task<IReadOnlyList<RelapsedPair>> PairsAsync(Period period, CancellationToken stop)
    {
        // Found in the period, settled whenever, and again within the days after that: up to today there is nothing else to look at.
        var matters = await source.ReadAsync(db, period.From, clock.Today > period.To ? clock.Today : period.To, stop);
        var byParty = matters.SelectMany(m => SameParties.KeysOf(m).Select(key => (key, m))).ToLookup(pair => pair.key, pair => pair.m);
        List<RelapsedPair> pairs = [];
        foreach (var settled in matters.Where(m => m.Day <= period.To && m.EndedOn is not null))
        {
            var again = SameParties.KeysOf(settled).SelectMany(key => byParty[key]).Where(m => Relapse.Is(settled.Day, settled.EndedOn!.Value, m.Day))
                .DistinctBy(m => m.Id).Where(m => SameParties.Both(settled, m)).OrderBy(m => m.Day).ThenBy(m => m.Id).FirstOrDefault();
            if (again is not null) pairs.Add(new(settled.Id, again.Id, again.Day));
        }
        return pairs;
    }
}
