using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Records.Ledgers;

/// <summary>
/// 属于：a record that belongs to one of another ledger (a resolution to its meeting, a result to its examination). People write the
/// name or the number of the other record, in a form or in a sheet; its id is found from that when the record is written and is kept,
/// so that a later change of the name parts nothing. A parent that comes later is found by the same text when someone looks.
/// </summary>
/// <param name="child">下级台账。</param>
/// <param name="parent">上级记录的类型。</param>
/// <param name="id">存上级编号的属性。</param>
/// <param name="text">写上级名称或编号的属性。</param>
public abstract class RecordLink(Ledger child, Type parent, PropertyInfo id, PropertyInfo text)
{
    /// <summary>全部。</summary>
    public static IReadOnlyList<RecordLink> All { get; } = [.. LedgerCatalogue.All.SelectMany(ledger => ledger.Links)];

    public Ledger Child { get; } = child;

    public Type ParentType { get; } = parent;

    /// <summary>上级台账。</summary>
    public Ledger Parent => LedgerCatalogue.Of(ParentType)!;

    /// <summary>存上级编号的属性名。</summary>
    public string IdProperty => id.Name;

    /// <summary>写上级名称或编号的属性名。</summary>
    public string TextProperty => text.Name;

    /// <summary>记录里写的上级名称或编号；没有写为 null。</summary>
    public string? TextOf(Record row) => text.GetValue(row) is string { Length: > 0 } written ? written : null;

    /// <summary>记录里存的上级编号。</summary>
    public Guid? IdOf(Record row) => (Guid?)id.GetValue(row);

    /// <summary>记下上级编号。</summary>
    public void Put(Record row, Guid? parent) => id.SetValue(row, parent);

    /// <summary>能认出上级的全部名称（和日期），一次读出；重名的认不出。</summary>
    public abstract Task<IReadOnlyDictionary<(string Text, DateOnly? Day), Guid>> KnownAsync(AppDbContext db, CancellationToken stop);

    /// <summary>查上级用的键；没有写为 null。</summary>
    public abstract (string Text, DateOnly? Day)? KeyOf(Record row);

    /// <summary>记录的上级：存着的编号，没有就按写的名称找；找不到、重名或看不到为 null。</summary>
    public abstract Task<Guid?> ParentOfAsync(AppDbContext db, Record row, CancellationToken stop);

    /// <summary>一条上级记录下面的，早登记的在前。</summary>
    public abstract Task<(IReadOnlyList<Record> First, int Total)> ChildrenOfAsync(AppDbContext db, Record parent, int most, CancellationToken stop);

    /// <summary>这些记录下面有几条不是本批导入的。</summary>
    public abstract Task<int> CountAsync(AppDbContext db, IQueryable<Guid> parents, Guid batch, CancellationToken stop);
}

/// <inheritdoc />
public sealed class RecordLink<TChild, TParent>(
    Ledger child, Expression<Func<TChild, Guid?>> id, Expression<Func<TChild, string?>> text, Expression<Func<TParent, string?>> name,
    Expression<Func<TChild, DateOnly>>? day, Expression<Func<TParent, DateOnly>>? parentDay) : RecordLink(child, typeof(TParent), PropertyOf(id), PropertyOf(text))
    where TChild : Record where TParent : Record
{
    private readonly Func<TChild, DateOnly>? dayOf = day?.Compile();
    private readonly Func<TParent, string?> nameOf = name.Compile();
    private readonly Func<TParent, DateOnly>? parentDayOf = parentDay?.Compile();

    public override async Task<IReadOnlyDictionary<(string Text, DateOnly? Day), Guid>> KnownAsync(AppDbContext db, CancellationToken stop)
    {
        var rows = await db.Set<TParent>().AsNoTracking().Select(Pair()).ToListAsync(stop);
        return rows.Where(r => r.Name is { Length: > 0 }).GroupBy(r => (r.Name!, r.Day)).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First().Id);
    }

    public override (string Text, DateOnly? Day)? KeyOf(Record row) => TextOf(row) is { } written ? (written, dayOf?.Invoke((TChild)row)) : null;

    public override async Task<Guid?> ParentOfAsync(AppDbContext db, Record row, CancellationToken stop)
    {
        if (IdOf(row) is { } known) return await db.Set<TParent>().AnyAsync(p => p.Id == known, stop) ? known : null;
        if (KeyOf(row) is not var (written, on)) return null;
        var named = db.Set<TParent>().AsNoTracking().Where(Is(name, written));
        if (parentDay is not null && on is { } that) named = named.Where(Is(parentDay, that));
        var found = await named.OrderBy(p => p.Id).Select(p => p.Id).Take(2).ToListAsync(stop);
        return found.Count == 1 ? found[0] : null;
    }

    public override async Task<(IReadOnlyList<Record> First, int Total)> ChildrenOfAsync(AppDbContext db, Record parent, int most, CancellationToken stop)
    {
        var query = db.Set<TChild>().AsNoTracking().Where(Under((TParent)parent));
        var first = await query.OrderBy(c => c.Id).Take(most).ToListAsync(stop);
        return (first, first.Count < most ? first.Count : await query.CountAsync(stop));
    }

    public override Task<int> CountAsync(AppDbContext db, IQueryable<Guid> parents, Guid batch, CancellationToken stop)
    {
        Expression<Func<Guid?, bool>> among = value => value != null && parents.Contains(value.Value);
        return db.Set<TChild>().Where(c => c.BatchId != batch).Where(Expression.Lambda<Func<TChild, bool>>(Swap.In(among.Body, among.Parameters[0], id.Body), id.Parameters)).CountAsync(stop);
    }

    // Linked by id, or not linked yet and naming this very record.
    private Expression<Func<TChild, bool>> Under(TParent parent)
    {
        var linked = Is<TChild, Guid?>(id, parent.Id);
        if (nameOf(parent) is not { Length: > 0 } called) return linked;
        var named = Swap.And(Is<TChild, Guid?>(id, null), Is<TChild, string?>(text, called));
        if (day is not null && parentDayOf is not null) named = Swap.And(named, Is(day, parentDayOf(parent)));
        return Expression.Lambda<Func<TChild, bool>>(Expression.OrElse(linked.Body, Swap.In(named.Body, named.Parameters[0], linked.Parameters[0])), linked.Parameters);
    }

    private Expression<Func<TParent, Known>> Pair()
    {
        var row = name.Parameters[0];
        Expression on = parentDay is null ? Expression.Constant(null, typeof(DateOnly?)) : Expression.Convert(Swap.In(parentDay.Body, parentDay.Parameters[0], row), typeof(DateOnly?));
        return Expression.Lambda<Func<TParent, Known>>(Expression.MemberInit(Expression.New(typeof(Known)),
            Expression.Bind(typeof(Known).GetProperty(nameof(Known.Id))!, Expression.Property(row, nameof(Record.Id))),
            Expression.Bind(typeof(Known).GetProperty(nameof(Known.Name))!, name.Body),
            Expression.Bind(typeof(Known).GetProperty(nameof(Known.Day))!, on)), row);
    }

    // Through a closure, so that the provider sends the value as a parameter and keeps its plan.
    private static Expression<Func<T, bool>> Is<T, TValue>(Expression<Func<T, TValue>> property, TValue value)
    {
        Expression<Func<TValue>> hole = () => value;
        return Expression.Lambda<Func<T, bool>>(Expression.Equal(property.Body, hole.Body), property.Parameters);
    }

    private static PropertyInfo PropertyOf<T, TValue>(Expression<Func<T, TValue>> property) => (PropertyInfo)((MemberExpression)property.Body).Member;

    private sealed class Known
    {
        public Guid Id { get; init; }

        public string? Name { get; init; }

        public DateOnly? Day { get; init; }
    }
}
