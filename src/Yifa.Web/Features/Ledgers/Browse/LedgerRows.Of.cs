using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Records.Searching;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <inheritdoc />
public sealed partial class LedgerRows<T>(Ledger<T> ledger) : LedgerRows where T : Record, new()
{
    private static readonly string[] Parts = [.. typeof(T).GetProperties().Where(p => AppDbContext.PartOf(p) is not null && !AsideAttribute.IsOn(p)).Select(p => p.Name)];
    private readonly LedgerOrders<T> orders = new(ledger);
    private readonly LedgerShape<T> shape = new(ledger);

    public override bool HasYears => ledger.DateOf is not null || ledger.YearOf is not null;

    public override LedgerSort Usual { get; } = new(null, ledger.DateOf is not null);

    public override async Task<(int First, int Last)?> YearsAsync(AppDbContext db, CancellationToken stop)
    {
        if (ledger.DateOf is { } date) return await EndsAsync(db, date, stop) is var (first, last) ? (first.Year, last.Year) : null;
        return ledger.YearOf is { } year ? await EndsAsync(db, year, stop) : null;
    }

    // The two ends of an index in one question, not the smallest and largest of all rows.
    private static async Task<(TValue First, TValue Last)?> EndsAsync<TValue>(AppDbContext db, Expression<Func<T, TValue>> of, CancellationToken stop) where TValue : struct
    {
        var rows = Scoped(db);
        return await rows.OrderBy(of).Select(of).Take(1).Concat(rows.OrderByDescending(of).Select(of).Take(1)).ToListAsync(stop) is [var one, var other]
            ? Comparer<TValue>.Default.Compare(one, other) <= 0 ? (one, other) : (other, one) : null;
    }

    public override async Task<IReadOnlyList<Record>> PageAsync(AppDbContext db, LedgerFilter filter, LedgerSort sort, LedgerMark? after, int size, CancellationToken stop) =>
        await orders.Of(sort.Column).Apply(Filtered(db, filter), sort.Down, after).AsNoTracking().Take(size + 1).Select(shape.Listed).ToListAsync(stop);

    public override async Task<(Guid? Previous, Guid? Next)> NeighboursAsync(AppDbContext db, Record row, CancellationToken stop)
    {
        var mark = MarkOf(row, Usual);
        async Task<Guid?> FirstAsync(bool down) => await orders.Of(null).Apply(Scoped(db), down, mark).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(stop);
        return (await FirstAsync(!Usual.Down), await FirstAsync(Usual.Down));
    }

    public override Task<int> CountAsync(AppDbContext db, LedgerFilter filter, int most, CancellationToken stop) => Filtered(db, filter).Take(most).CountAsync(stop);

    public override async Task<LedgerCounts> CountsAsync(AppDbContext db, int year, CancellationToken stop) =>
        new(await Scoped(db).CountAsync(stop), HasYears ? await Filtered(db, new LedgerFilter(year)).CountAsync(stop) : null);

    public override async Task<Record?> FindAsync(AppDbContext db, Guid id, CancellationToken stop) =>
        await Parts.Aggregate(db.Set<T>().Where(row => row.Id == id).AsNoTracking(), (rows, parts) => rows.Include(parts)).FirstOrDefaultAsync(stop);

    public override LedgerMark MarkOf(Record row, LedgerSort sort) => new(orders.Of(sort.Column).ValueOf((T)row), row.Id);

    // What the scope filter says, said once more so that an index answers it: one village, one grid or the few records that were assigned
    // are found at once among a million, where the filter alone would be asked of every row.
    private static IQueryable<T> Scoped(AppDbContext db)
    {
        var (query, viewer) = (db.Set<T>().AsQueryable(), db.Viewer);
        if (viewer.Reach == Reach.Place && viewer.Place.Length > viewer.TownCode.Length)
            return viewer.Place.Contains('-') ? query.Where(row => row.Place == viewer.Place) : query.Where(row => EF.Property<string>(row, AppDbContext.Village) == viewer.Place);
        if (viewer.Reach == Reach.Assigned)
            return query.Where(row => db.Assignments.Where(a => a.AccountId == viewer.AccountId).Select(a => a.RecordId).Contains(row.Id));
        return query;
    }

    private IQueryable<T> Filtered(AppDbContext db, LedgerFilter filter)
    {
        var query = Scoped(db);
        if (filter.Year is { } year && year is > 0 and < 9999)
        {
            DateOnly from = new(year, 1, 1), to = new(year + 1, 1, 1);
            if (ledger.DateOf is { } date) query = query.Where(On<DateOnly>(date, day => day >= from && day < to));
            else if (ledger.YearOf is { } years) query = query.Where(On<int>(years, of => of == year));
        }
        if (filter.Place is { } place) query = place.Contains('-') ? query.Where(row => row.Place == place) : query.Where(row => EF.Property<string>(row, AppDbContext.Village) == place);
        foreach (var one in filter.Columns) query = query.Where(LedgerSearch.Matches<T>(one));
        if (filter.Text is { } text) query = Holding(db, query, filter, SearchWords.Query(text));
        if (filter.NumberKey is { } key) query = query.Where(LedgerSearch.HasNumber<T>(key));
        return query;
    }

    private static Expression<Func<T, bool>> On<TValue>(Expression<Func<T, TValue>> property, Expression<Func<TValue, bool>> test) =>
        Expression.Lambda<Func<T, bool>>(Swap.In(test.Body, test.Parameters[0], property.Body), property.Parameters);
}
