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

/// <summary>年度报告备得怎样：which ledgers have a record of the year at all. It asks only “any”, so a full year costs no more than an empty one.</summary>
public static class YearReadiness
{
    private static readonly MethodInfo Ask = typeof(YearReadiness).GetMethod(nameof(AnyAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>逐本看。</summary>
    /// <param name="db">数据；看不到的记录不算。</param>
    /// <param name="year">报告年度。</param>
    /// <param name="stop">取消。</param>
    public static async Task<IReadOnlyList<LedgerReadiness>> OfAsync(AppDbContext db, int year, CancellationToken stop)
    {
        var result = new List<LedgerReadiness>();
        foreach (var ledger in LedgerCatalogue.All)
            result.Add(new(ledger, await (Task<bool>)Ask.MakeGenericMethod(ledger.Type).Invoke(null, [db, ledger, year, stop])!));
        return result;
    }

    private static Task<bool> AnyAsync<T>(AppDbContext db, Ledger<T> ledger, int year, CancellationToken stop) where T : Record, new()
    {
        var records = db.Set<T>().AsNoTracking();
        if (ledger.DateOf is { } date)
        {
            Expression<Func<DateOnly, bool>> within = day => day >= new DateOnly(year, 1, 1) && day <= new DateOnly(year, 12, 31);
            return records.AnyAsync(Join(date, within), stop);
        }
        if (ledger.YearOf is { } of)
        {
            Expression<Func<int, bool>> same = given => given == year;
            return records.AnyAsync(Join(of, same), stop);
        }
        return records.AnyAsync(stop);
    }

    private static Expression<Func<T, bool>> Join<T, TPart>(Expression<Func<T, TPart>> part, Expression<Func<TPart, bool>> test) =>
        Expression.Lambda<Func<T, bool>>(new Inliner(test.Parameters[0], part.Body).Visit(test.Body), part.Parameters);

    private sealed class Inliner(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : base.VisitParameter(node);
    }
}
