using System.Globalization;
using System.Linq.Expressions;
using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Figures;

/// <summary>
/// 一条语句的各列：conditional aggregates over one table (COUNT(CASE WHEN … ) and its like). A hundred figures cost one pass, and
/// two figures that count the same rows share a column. The period belongs to the name of a column: its days are parameters and do not show.
/// </summary>
internal sealed class Columns<TFact>
{
    private readonly ParameterExpression rows = Expression.Parameter(typeof(IEnumerable<TFact>), "rows");
    private readonly List<Expression> columns = [];
    private readonly Dictionary<string, int> known = [];

    /// <summary>有几列。</summary>
    public int Length => columns.Count;

    /// <summary>合乎条件的有几条。</summary>
    public int Count(Period period, Expression<Func<TFact, bool>> which) =>
        Add($"count|{period}|{which.Body}", Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(TFact)], rows, which));

    /// <summary>合乎条件的各条数量相加；没有数量就计数。</summary>
    public int Weigh(Period period, Expression<Func<TFact, bool>> which, LambdaExpression? quantity)
    {
        if (quantity is null) return Count(period, which);
        // Whole numbers are added as long: a year of services overflows an int on PostgreSQL.
        var type = quantity.ReturnType == typeof(int?) ? typeof(long?) : quantity.ReturnType;
        var amount = Swap.In(quantity.Body, quantity.Parameters[0], which.Parameters[0]);
        if (type != amount.Type) amount = Expression.Convert(amount, type);
        var chosen = Expression.Lambda(Expression.Condition(which.Body, amount, Expression.Constant(null, type)), which.Parameters);
        return Add($"sum|{period}|{chosen.Body}", Expression.Call(typeof(Enumerable), nameof(Enumerable.Sum), [typeof(TFact)], rows, chosen));
    }

    /// <summary>合乎条件的有几个不同的键。</summary>
    public int Distinct(Period period, Expression<Func<TFact, bool>> which, LambdaExpression key)
    {
        var chosen = Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), [typeof(TFact)], rows, which);
        var keys = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [typeof(TFact), key.ReturnType], chosen, key);
        var distinct = Expression.Call(typeof(Enumerable), nameof(Enumerable.Distinct), [key.ReturnType], keys);
        return Add($"distinct|{period}|{which.Body}|{key.Body}", Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [key.ReturnType], distinct));
    }

    /// <summary>投影：第一列是组的键，其后是各列。</summary>
    public Expression<Func<IGrouping<TKey, TFact>, object?[]>> Project<TKey>()
    {
        var group = Expression.Parameter(typeof(IGrouping<TKey, TFact>), "group");
        var cells = columns.Select(c => Swap.In(c, rows, group)).Prepend(Expression.Property(group, nameof(IGrouping<,>.Key)))
            .Select(c => Expression.Convert(c, typeof(object)));
        return Expression.Lambda<Func<IGrouping<TKey, TFact>, object?[]>>(Expression.NewArrayInit(typeof(object), cells), group);
    }

    /// <summary>读第几列；没有行、没有值都是零。</summary>
    public static decimal Value(object?[]? row, int column) => row?[column + 1] is { } value ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : 0;

    private int Add(string spelled, Expression column)
    {
        if (known.TryGetValue(spelled, out var place)) return place;
        columns.Add(column);
        return known[spelled] = columns.Count - 1;
    }
}
