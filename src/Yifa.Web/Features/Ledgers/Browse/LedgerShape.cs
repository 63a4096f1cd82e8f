using System.Linq.Expressions;
using System.Reflection;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>
/// 列表上一行的样子：a record with only the columns that the list shows, because a page of a large ledger must not read the long texts and
/// sealed numbers that nobody sees there. Persons stand in parts of the record; they come with their rows, in the same question.
/// </summary>
internal sealed class LedgerShape<T> where T : Record, new()
{
    private static readonly MethodInfo Parts = typeof(LedgerShape<T>).GetMethod(nameof(PartsOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    public LedgerShape(Ledger<T> ledger)
    {
        var listed = ledger.Columns.Where(c => c.Listed).ToList();
        var all = typeof(T).GetProperties().Where(p => p is { CanRead: true, CanWrite: true }).ToList();
        var own = all.Where(p => AppDbContext.PartOf(p) is null);
        // A column put together from several values says not from which: then all of the record's own are read.
        if (!listed.Exists(c => c.Property is null && c.Kind is not (CellKind.Village or CellKind.Grid or CellKind.People)))
        {
            var needed = listed.Select(c => c.Property ?? (c.Kind == CellKind.People ? null : nameof(Record.Place))).Append(nameof(Record.Id)).Append(nameof(Record.Place)).Append(ledger.MainDate?.Property).ToHashSet();
            own = own.Where(p => needed.Contains(p.Name));
        }
        var row = Expression.Parameter(typeof(T), "row");
        var taken = own.Select(p => Expression.Bind(p, Expression.Property(row, p)));
        if (listed.Exists(c => c.Property is null && c.Kind is not (CellKind.Village or CellKind.Grid)))
            taken = taken.Concat(all.Where(p => AppDbContext.PartOf(p) is not null && !AsideAttribute.IsOn(p)).Select(p => Expression.Bind(p, (Expression)Parts.MakeGenericMethod(AppDbContext.PartOf(p)!).Invoke(null, [Expression.Property(row, p)])!)));
        Listed = Expression.Lambda<Func<T, T>>(Expression.MemberInit(Expression.New(typeof(T)), taken), row);
    }

    /// <summary>取哪些。</summary>
    public Expression<Func<T, T>> Listed { get; }

    // row.Parties, in their order, each with what of it may be read out: without what is sealed or only says whose record it is.
    private static MethodCallExpression PartsOf<TPart>(Expression parts) where TPart : RecordPart
    {
        var part = Expression.Parameter(typeof(TPart), "part");
        var shown = typeof(TPart).GetProperties().Where(p => p is { CanRead: true, CanWrite: true }
            && (p.DeclaringType != typeof(RecordPart) || p.Name is nameof(RecordPart.RecordId) or nameof(RecordPart.Ordinal))
            && p.PropertyType != typeof(Sealed) && !LedgerSearch.IsKey(typeof(TPart), p));
        var listed = Expression.Lambda<Func<TPart, TPart>>(Expression.MemberInit(Expression.New(typeof(TPart)), shown.Select(p => Expression.Bind(p, Expression.Property(part, p)))), part);
        Expression<Func<TPart, int>> ordinal = p => p.Ordinal;
        var ordered = Expression.Call(typeof(Enumerable), nameof(Enumerable.OrderBy), [typeof(TPart), typeof(int)], parts, ordinal);
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [typeof(TPart)], Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [typeof(TPart), typeof(TPart)], ordered, listed));
    }
}
