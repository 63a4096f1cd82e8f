using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <inheritdoc />
public sealed class LedgerRows<T>(Ledger<T> ledger) : LedgerRows where T : Record, new()
{
    private static readonly string[] Parts = [.. typeof(T).GetProperties().Where(p => AppDbContext.PartOf(p) is not null).Select(p => p.Name)];
    private readonly Func<T, DateOnly>? dayOf = ledger.DateOf?.Compile();

    public override bool HasYears => ledger.DateOf is not null || ledger.YearOf is not null;

    public override async Task<(int First, int Last)?> YearsAsync(AppDbContext db, CancellationToken stop)
    {
        if (!HasYears || !await db.Set<T>().AnyAsync(stop)) return null;
        if (ledger.DateOf is { } date) return ((await db.Set<T>().MinAsync(date, stop)).Year, (await db.Set<T>().MaxAsync(date, stop)).Year);
        return (await db.Set<T>().MinAsync(ledger.YearOf!, stop), await db.Set<T>().MaxAsync(ledger.YearOf!, stop));
    }

    public override async Task<IReadOnlyList<Record>> PageAsync(AppDbContext db, LedgerFilter filter, LedgerMark? after, int size, CancellationToken stop)
    {
        var query = Filtered(db, filter);
        if (ledger.DateOf is { } date)
        {
            if (after is { Day: { } day, Id: var last })
            {
                Expression<Func<T, DateOnly, bool>> beyond = (row, on) => on < day || (on == day && row.Id < last);
                query = query.Where(Expression.Lambda<Func<T, bool>>(Swap.In(Swap.In(beyond.Body, beyond.Parameters[1], date.Body), beyond.Parameters[0], date.Parameters[0]), date.Parameters));
            }
            query = query.OrderByDescending(date).ThenByDescending(row => row.Id);
        }
        else
        {
            if (after is { Id: var last }) query = query.Where(row => row.Id > last);
            query = query.OrderBy(row => row.Id);
        }
        return await Whole(query).Take(size + 1).ToListAsync(stop);
    }

    public override Task<int> CountAsync(AppDbContext db, LedgerFilter filter, int most, CancellationToken stop) => Filtered(db, filter).Take(most).CountAsync(stop);

    public override async Task<LedgerCounts> CountsAsync(AppDbContext db, int year, CancellationToken stop) =>
        new(await db.Set<T>().CountAsync(stop), HasYears ? await Filtered(db, new LedgerFilter(year)).CountAsync(stop) : null);

    public override async Task<Record?> FindAsync(AppDbContext db, Guid id, CancellationToken stop) =>
        await Whole(db.Set<T>().Where(row => row.Id == id)).FirstOrDefaultAsync(stop);

    public override LedgerMark MarkOf(Record row) => new(dayOf?.Invoke((T)row), row.Id);

    private static IQueryable<T> Whole(IQueryable<T> query) => Parts.Aggregate(query.AsNoTracking(), (rows, parts) => rows.Include(parts));

    private IQueryable<T> Filtered(AppDbContext db, LedgerFilter filter)
    {
        var query = db.Set<T>().AsQueryable();
        if (filter.Year is { } year && year is > 0 and < 9999)
        {
            DateOnly from = new(year, 1, 1), to = new(year + 1, 1, 1);
            if (ledger.DateOf is { } date) query = query.Where(On<DateOnly>(date, day => day >= from && day < to));
            else if (ledger.YearOf is { } years) query = query.Where(On<int>(years, of => of == year));
        }
        // The village itself, or a grid below it: its code and a dash.
        if (filter.Place is { } place) query = query.Where(row => row.Place == place || (row.Place != null && row.Place.StartsWith(place + "-")));
        foreach (var word in filter.Text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [])
            query = query.Where(LedgerSearch.Contains<T>(ledger, word));
        if (filter.NumberKey is { } key) query = query.Where(LedgerSearch.HasNumber<T>(key));
        return query;
    }

    private static Expression<Func<T, bool>> On<TValue>(Expression<Func<T, TValue>> property, Expression<Func<TValue, bool>> test) =>
        Expression.Lambda<Func<T, bool>>(Swap.In(test.Body, test.Parameters[0], property.Body), property.Parameters);
}
