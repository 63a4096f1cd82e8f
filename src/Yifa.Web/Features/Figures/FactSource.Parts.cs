using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Figures;

/// <summary>一份的分子分母；键为 null 是“未分”。去重计数带着自己的键，好再合并。</summary>
public sealed record PartTally(object? Key, Tally Tally, IReadOnlySet<object>? Members = null);

public sealed partial class FactSource<TFact>
{
    public override Task<IReadOnlyList<PartTally>> PartsAsync(AppDbContext db, Asked asked, Dimension dimension, FigureScope scope, CancellationToken stop)
    {
        var indicator = (Indicator<TFact>)asked.Indicator;
        return indicator.Key is { } key
            ? (Task<IReadOnlyList<PartTally>>)Made(nameof(MembersAsync), dimension.Key.ReturnType, key.ReturnType).Invoke(this, [db, asked, dimension, key, scope, stop])!
            : (Task<IReadOnlyList<PartTally>>)Made(nameof(GroupsAsync), dimension.Key.ReturnType).Invoke(this, [db, asked, dimension, scope, stop])!;
    }

    private async Task<IReadOnlyList<PartTally>> GroupsAsync<TKey>(AppDbContext db, Asked asked, Dimension dimension, FigureScope scope, CancellationToken stop)
    {
        var columns = new Columns<TFact>();
        var cells = Cells(columns, asked, scope.Condition<TFact>());
        var groups = await Counted(db, asked, scope, outOf: true).IgnoreQueryFilters(AppDbContext.CountingKept).GroupBy((Expression<Func<TFact, TKey>>)dimension.Key).Select(columns.Project<TKey>()).ToListAsync(stop);
        return [.. groups.Select(row => new PartTally(row[0], cells.Read(row)))];
    }

    // Distinct objects cannot be added: each part keeps its members, so that grids can still be united into their village.
    private async Task<IReadOnlyList<PartTally>> MembersAsync<TKey, TMember>(AppDbContext db, Asked asked, Dimension dimension, LambdaExpression key, FigureScope scope, CancellationToken stop)
    {
        var fact = dimension.Key.Parameters[0];
        var pair = Expression.Lambda<Func<TFact, object?[]>>(
            Expression.NewArrayInit(typeof(object), Expression.Convert(dimension.Key.Body, typeof(object)), Expression.Convert(Swap.In(key.Body, key.Parameters[0], fact), typeof(object))), fact);
        var pairs = await Counted(db, asked, scope, outOf: false).IgnoreQueryFilters(AppDbContext.CountingKept).Select(pair).Distinct().ToListAsync(stop);
        return [.. pairs.GroupBy(p => p[0]).Select(g =>
        {
            var members = g.Select(p => p[1]!).ToHashSet();
            return new PartTally(g.Key, new Tally(members.Count), members);
        })];
    }

    private static MethodInfo Made(string name, params Type[] types) =>
        typeof(FactSource<TFact>).GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(types);
}
