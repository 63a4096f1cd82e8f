using System.Linq.Expressions;
using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Figures;

/// <summary>
/// 看哪一部分：a village and any further parts, on top of what the viewer may see at all (which the query filters of the database
/// context hold, not this).
/// </summary>
/// <param name="Place">村（社区）或网格的代码，含其下；全镇为 null。</param>
/// <param name="Parts">再按哪些维度取哪一份。</param>
public sealed record FigureScope(string? Place = null, params IReadOnlyList<FigurePart> Parts)
{
    /// <summary>全部。</summary>
    public static FigureScope Whole { get; } = new();

    /// <summary>再加一份。</summary>
    public FigureScope With(Dimension dimension, object? key) => new(Place, [.. Parts, new FigurePart(dimension, key)]);

    /// <summary>作为条件；没有限制时为 null。</summary>
    public Expression<Func<TFact, bool>>? Condition<TFact>() where TFact : Fact
    {
        Expression<Func<TFact, bool>>? all = Place is null ? null : new FigurePart(Dimension.OfPlace<TFact>(), Place).Condition<TFact>();
        foreach (var part in Parts) all = all is null ? part.Condition<TFact>() : Swap.And(all, part.Condition<TFact>());
        return all;
    }
}

/// <summary>一个维度的一份；键为 null 是“未分”。</summary>
public sealed record FigurePart(Dimension Dimension, object? Key)
{
    /// <summary>作为条件。</summary>
    public Expression<Func<TFact, bool>> Condition<TFact>() where TFact : Fact
    {
        var body = Dimension is { Kind: DimensionKind.Place } && Key is string place ? Within(place) : Equal();
        return Expression.Lambda<Func<TFact, bool>>(body, Dimension.Key.Parameters);
    }

    /// <summary>只是这个村本身、没有分到网格的那一份，键的写法。</summary>
    public static string Exactly(string place) => ExactMark + place;

    private const char ExactMark = '=';

    // The village itself, or a group or grid below it: "500109111226" and "500109111226-02", but not "5001091112260".
    private Expression Within(string place)
    {
        Expression<Func<string?, bool>> inside = code => code == place || (code != null && code.StartsWith(place + "-"));
        if (place.StartsWith(ExactMark))
        {
            var exact = place[1..];
            inside = code => code == exact;
        }
        return Swap.In(inside.Body, inside.Parameters[0], Dimension.Key.Body);
    }

    private BinaryExpression Equal()
    {
        var key = Dimension.Key.Body;
        if (Key is null) return Nullable.GetUnderlyingType(key.Type) is null && key.Type.IsValueType
            ? Expression.Equal(Expression.Constant(0), Expression.Constant(1))
            : Expression.Equal(key, Expression.Constant(null, key.Type));
        return Expression.Equal(key, Expression.Constant(Key is int number && key.Type == typeof(int?) ? (int?)number : Key, key.Type));
    }
}
