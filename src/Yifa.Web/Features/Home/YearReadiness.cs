using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Home;

/// <summary>一本台账在某年有没有记录。</summary>
/// <param name="Ledger">台账。</param>
/// <param name="HasRecords">这一年（名录则是至今）至少有一条。</param>
public sealed record LedgerReadiness(Ledger Ledger, bool HasRecords);

/// <summary>
/// 年度报告备得怎样：which ledgers have a record of the year at all. One statement takes the first that it meets of each ledger, so a full year
/// costs no more than an empty one, and sixty ledgers hardly more than one.
/// </summary>
public static class YearReadiness
{
    private static readonly IReadOnlyList<Func<AppDbContext, int, IQueryable<int>>> First =
    [
        .. LedgerCatalogue.All.Select((ledger, number) =>
        {
            var first = typeof(YearReadiness).GetMethod(nameof(FirstOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(ledger.Type).CreateDelegate<Func<Ledger, int, AppDbContext, int, IQueryable<int>>>();
            return (Func<AppDbContext, int, IQueryable<int>>)((db, year) => first(ledger, number, db, year));
        }),
    ];

    /// <summary>逐本看。</summary>
    /// <param name="db">数据；看不到的记录不算。</param>
    /// <param name="year">报告年度。</param>
    /// <param name="stop">取消。</param>
    public static async Task<IReadOnlyList<LedgerReadiness>> OfAsync(AppDbContext db, int year, CancellationToken stop)
    {
        var found = await First.Select(first => first(db, year)).Aggregate((all, one) => all.Concat(one)).ToListAsync(stop);
        return [.. LedgerCatalogue.All.Select((ledger, i) => new LedgerReadiness(ledger, found.Contains(i)))];
    }

    private static IQueryable<int> FirstOf<T>(Ledger ledger, int number, AppDbContext db, int year) where T : Record, new()
    {
        var records = db.Set<T>().AsNoTracking();
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        if (((Ledger<T>)ledger).DateOf is { } date)
        {
            Expression<Func<DateOnly, bool>> within = day => day >= from && day <= to;
            records = records.Where(Join(date, within));
        }
        else if (((Ledger<T>)ledger).YearOf is { } of)
        {
            Expression<Func<int, bool>> same = given => given == year;
            records = records.Where(Join(of, same));
        }
        // A number of its own for each, written into the statement.
        return records.Take(1).Select(Expression.Lambda<Func<T, int>>(Expression.Constant(number), Expression.Parameter(typeof(T))));
    }

    private static Expression<Func<T, bool>> Join<T, TPart>(Expression<Func<T, TPart>> part, Expression<Func<TPart, bool>> test) =>
        Expression.Lambda<Func<T, bool>>(new Inliner(test.Parameters[0], part.Body).Visit(test.Body), part.Parameters);

    private sealed class Inliner(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : base.VisitParameter(node);
    }
}
