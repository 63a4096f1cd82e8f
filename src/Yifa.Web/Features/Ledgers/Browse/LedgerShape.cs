using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>
/// 列表上一行的样子：a record with only the columns that the list shows, because a page of a large ledger must not read the long texts and
/// sealed numbers that nobody sees there. Persons stand in parts of the record; they are read for the fifty rows of the page only.
/// </summary>
internal sealed class LedgerShape<T> where T : Record, new()
{
    private static readonly MethodInfo Add = typeof(LedgerShape<T>).GetMethod(nameof(AddAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly List<PropertyInfo> parts;

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
        parts = listed.Exists(c => c.Property is null && c.Kind is not (CellKind.Village or CellKind.Grid)) ? [.. all.Where(p => AppDbContext.PartOf(p) is not null)] : [];
        var row = Expression.Parameter(typeof(T), "row");
        Listed = Expression.Lambda<Func<T, T>>(Expression.MemberInit(Expression.New(typeof(T)), own.Select(p => Expression.Bind(p, Expression.Property(row, p)))), row);
    }

    /// <summary>取哪些。</summary>
    public Expression<Func<T, T>> Listed { get; }

    /// <summary>补上各部分。</summary>
    public async Task AddPartsAsync(AppDbContext db, IReadOnlyList<T> rows, CancellationToken stop)
    {
        if (rows.Count == 0) return;
        foreach (var list in parts) await (Task)Add.MakeGenericMethod(AppDbContext.PartOf(list)!).Invoke(null, [db, rows, list, stop])!;
    }

    private static async Task AddAsync<TPart>(AppDbContext db, IReadOnlyList<T> rows, PropertyInfo list, CancellationToken stop) where TPart : RecordPart
    {
        var ids = rows.Select(r => r.Id).ToList();
        var found = (await db.Set<TPart>().AsNoTracking().Where(p => ids.Contains(p.RecordId)).ToListAsync(stop)).ToLookup(p => p.RecordId);
        foreach (var row in rows) list.SetValue(row, found[row.Id].OrderBy(p => p.Ordinal).ToList());
    }
}
