using System.Linq.Expressions;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Tables;

/// <summary>
/// 表里的数怎么来：always an indicator of the catalogue with one more condition, so that a table cannot count a dispute in another way
/// than the rest of the system does.
/// </summary>
internal static class Cells
{
    /// <summary>目录里的指标。</summary>
    public static Indicator<TFact> Known<TFact>(string code) where TFact : Fact => (Indicator<TFact>)Indicators.Indicators.Find(code)!;

    /// <summary>再加一个条件。</summary>
    // Made anew and not with “with”: a copy would bring the compiled conditions of the original along.
    public static Indicator<TFact> Where<TFact>(this Indicator<TFact> whole, string code, string name, string rule, Expression<Func<TFact, bool>> also) where TFact : Fact => new()
    {
        Code = code, Name = name, Rule = rule + whole.Rule, Module = whole.Module, Unit = whole.Unit, Decimals = whole.Decimals, Basis = whole.Basis, Measure = whole.Measure,
        Boundary = whole.Boundary, AsOf = whole.AsOf, Factor = whole.Factor, ZeroMeans = whole.ZeroMeans, Dimensions = whole.Dimensions,
        Counts = Swap.Also(whole.Counts, also), OutOf = whole.OutOf is { } outOf ? Swap.Also(outOf, also) : null, Quantity = whole.Quantity, OutOfQuantity = whole.OutOfQuantity, Key = whole.Key,
    };

    /// <summary>有人填了涉及人数。</summary>
    public static Evidence PeopleTold { get; } = new(Known<DisputeFact>("disputes.found").Where("table.people-told", "填了涉及人数的纠纷", "填了涉及人数的。", f => f.People != null), "这一期的纠纷都没有填涉及人数。");

    /// <summary>有人填了协议形式。</summary>
    public static Evidence AgreementTold { get; } = new(Known<DisputeFact>("disputes.found").Where("table.agreement-told", "填了协议形式的纠纷", "填了协议形式的。", f => f.Agreement != null), "这一期的纠纷都没有填协议形式。");

    /// <summary>有人登记了化解方式。</summary>
    public static Evidence WayTold { get; } = new(Known<DisputeFact>("disputes.found").Where("table.way-told", "登记了化解方式的纠纷", "登记了化解方式的。", f => f.Way != null), "这一期的纠纷都没有登记化解方式，分不出哪些是行政调解。");

    /// <summary>有人登记了办理经过：only from there is it known whether an agreement was kept or confirmed.</summary>
    public static Evidence CourseTold { get; } = new(Known<DisputeFact>("disputes.found").Where("table.course-told", "有办理经过的纠纷", "在“办理”里登记过经过的。", f => f.HasCourse), "这一期的纠纷都没有在“办理”里登记经过，不知道协议履行了没有、确认了没有。");

    /// <summary>类别是其中之一。</summary>
    public static Expression<Func<DisputeFact, bool>> OfKinds(IEnumerable<DisputeKind> kinds) => AnyOf<DisputeFact, DisputeKind>(f => f.Kind, kinds);

    /// <summary>来源是其中之一。</summary>
    public static Expression<Func<DisputeFact, bool>> OfChannels(IEnumerable<DisputeChannel> channels) => AnyOf<DisputeFact, DisputeChannel>(f => f.Channel, channels);

    /// <summary>一栏是其中之一。</summary>
    // Spelled out, value by value: two lists of a closure would read the same, and the columns of a statement are known by how they read.
    public static Expression<Func<TFact, bool>> AnyOf<TFact, TWord>(Expression<Func<TFact, TWord>> of, IEnumerable<TWord> words) =>
        Expression.Lambda<Func<TFact, bool>>(words.Select(word => (Expression)Expression.Equal(of.Body, Expression.Constant(word, typeof(TWord)))).Aggregate(Expression.OrElse), of.Parameters);
}
