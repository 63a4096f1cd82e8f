using System.Linq.Expressions;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>
/// 扣除复发的化解率：who the parties of two disputes are cannot be asked of a fact, so the matters that came back are found first and handed
/// in. These stand in no catalogue: they live as long as the question.
/// </summary>
public static class RelapseIndicators
{
    private static readonly Indicator<DisputeFact> Rate = (Indicator<DisputeFact>)Indicators.Find("disputes.rate")!;

    /// <summary>期内排查的纠纷中，化解了、没有复发的占比。</summary>
    /// <param name="relapsed">复发了的纠纷的编号。</param>
    public static Indicator<DisputeFact> WithoutRelapse(IReadOnlyList<Guid> relapsed) => Of("disputes.rate.no-relapse", "扣除复发的化解率",
        $"期内排查的纠纷中，已化解而化解后{Relapse.Days}日内同一双方没有再起纠纷的占比，按排查日期。", f => !relapsed.Contains(f.Id), null);

    /// <summary>观察期已满的已化解纠纷中，没有复发的占比。</summary>
    /// <param name="relapsed">复发了的纠纷的编号。</param>
    /// <param name="watchedOut">最迟哪天化解的，观察期已经满。</param>
    public static Indicator<DisputeFact> Lasting(IReadOnlyList<Guid> relapsed, DateOnly watchedOut) => Of("disputes.rate.lasting", "化解稳得住的占比",
        $"期内排查、已化解满{Relapse.Days}日的纠纷中，同一双方没有再起纠纷的占比，按排查日期。", f => !relapsed.Contains(f.Id) && f.ResolvedOn <= watchedOut, f => f.Outcome == DisputeOutcome.Resolved && f.ResolvedOn <= watchedOut);

    /// <summary>复发了的纠纷，占已化解的多少。</summary>
    /// <param name="relapsed">复发了的纠纷的编号。</param>
    public static Indicator<DisputeFact> Relapsed(IReadOnlyList<Guid> relapsed) => Of("disputes.relapsed", "化解后复发的纠纷",
        $"期内排查、已化解的纠纷中，化解后{Relapse.Days}日内同一双方再起纠纷的占比，按排查日期。", f => relapsed.Contains(f.Id), f => f.Outcome == DisputeOutcome.Resolved);

    private static Indicator<DisputeFact> Of(string code, string name, string rule, Expression<Func<DisputeFact, bool>> counts, Expression<Func<DisputeFact, bool>>? outOf) => new()
    {
        Code = code, Name = name, Rule = rule, Module = Rate.Module, Unit = Rate.Unit, Decimals = Rate.Decimals, Measure = Rate.Measure, Boundary = Rate.Boundary, Dimensions = Rate.Dimensions,
        Counts = Swap.Also(Rate.Counts, counts), OutOf = outOf is null ? Rate.OutOf : Swap.Also(Rate.OutOf!, outOf),
    };
}
