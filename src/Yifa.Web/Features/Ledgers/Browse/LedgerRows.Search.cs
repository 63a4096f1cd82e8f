using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yifa.Insight.Searching;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Searching;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>
/// 按字找：the index offers rows, newest first; each is asked for through the filters of its record within the same question, and checked
/// by substring. So the index can make finding faster, but nobody finds by it what he may not see or what is not there.
/// </summary>
public sealed partial class LedgerRows<T>
{
    public override async Task<IReadOnlyList<LedgerHit>> HitsAsync(AppDbContext db, IReadOnlyList<SearchTerm> terms, IReadOnlyList<SearchTail> tails, Vault vault, int most, CancellationToken stop)
    {
        if (terms.Count == 0) return [];
        var window = SearchStore.Of(db).Window(most);
        var found = await FoundAsync(db, terms, window, most, stop);
        // Fewer than were wanted: the rest is not among the newest, or may not be seen.
        if (window is not null && found.Count < most) found = await FoundAsync(db, terms, null, most, stop);
        var waiting = await WaitingAsync(db, terms, tails, vault, most, stop);
        if (waiting.Count == 0) return found;
        var known = found.Select(h => h.Id).ToHashSet();
        return [.. waiting.Where(h => !known.Contains(h.Id)).Concat(found).Take(most)];
    }

    private Task<List<LedgerHit>> FoundAsync(AppDbContext db, IReadOnlyList<SearchTerm> terms, int? newest, int most, CancellationToken stop)
    {
        var seen = Scoped(db);
        var offered = SearchStore.Of(db).Matching(MarksFor(db.Viewer), terms, newest).Where(e => seen.Any(r => r.Id == e.RecordId));
        foreach (var term in terms) offered = offered.Where(Checked(term));
        return offered.OrderByDescending(e => e.Row).Take(most).Select(e => new LedgerHit(e.RecordId, e.Words)).ToListAsync(stop);
    }

    public override async Task<IReadOnlyList<Record>> ListedAsync(AppDbContext db, IReadOnlyList<Guid> ids, CancellationToken stop)
    {
        var rows = (await Scoped(db).Where(r => ids.Contains(r.Id)).AsNoTracking().Select(shape.Listed).ToListAsync(stop)).ToDictionary(r => r.Id);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    public override async Task<LedgerFilter> SoughtAsync(AppDbContext db, LedgerFilter filter, Vault vault, CancellationToken stop)
    {
        if (filter.Text is not { } text) return filter;
        var tails = await SearchIndex.TailsAsync(db, stop);
        var hits = await HitsAsync(db, SearchWords.Query(text), [], vault, MostNamed + 1, stop);
        return filter with { Tails = tails, Found = hits.Count > MostNamed ? null : [.. hits.Select(h => h.Id)] };
    }

    // What the index answered by name; or, where that were too many to name, what it says of each row; and in either case the rows it does not know yet.
    private IQueryable<T> Holding(AppDbContext db, IQueryable<T> rows, LedgerFilter filter, IReadOnlyList<SearchTerm> terms)
    {
        if (terms.Count == 0) return rows.Where(_ => false);
        Expression<Func<T, bool>> held;
        if (filter.Found is { } ids) held = row => ids.Contains(row.Id);
        else
        {
            var entries = db.Set<SearchEntry>().AsQueryable();
            foreach (var term in terms) entries = entries.Where(Checked(term));
            held = row => entries.Any(e => e.RecordId == row.Id);
        }
        foreach (var tail in filter.Tails.Where(t => t.Kind == typeof(T).Name)) held = Either(held, Both(Within(tail), Written(terms)));
        return rows.Where(held);
    }

    private async Task<IReadOnlyList<LedgerHit>> WaitingAsync(AppDbContext db, IReadOnlyList<SearchTerm> terms, IReadOnlyList<SearchTail> tails, Vault vault, int most, CancellationToken stop)
    {
        var found = new List<LedgerHit>();
        foreach (var tail in tails.Where(t => t.Kind == typeof(T).Name))
        {
            var rows = SearchIndex.Whole(Scoped(db).Where(Within(tail)).Where(Written(terms)).OrderByDescending(r => r.Id).Take(most));
            // A number in a text is searched as the index would have it: covered. What hangs on them is searched when the index has it.
            found.AddRange((await rows.ToListAsync(stop)).Select(row => (row.Id, SearchWords.Of(ledger, row, [], vault).Words))
                .Where(row => terms.All(t => t.HoldsIn(row.Words))).Select(row => new LedgerHit(row.Id, row.Words)));
        }
        return found;
    }

    private Expression<Func<T, bool>> Written(IReadOnlyList<SearchTerm> terms) =>
        terms.Select(term => LedgerSearch.Contains<T>(ledger, term.Text)).Aggregate(Both);

    private static Expression<Func<T, bool>> Within(SearchTail tail) => row => row.Id >= tail.First && row.Id <= tail.Last;

    private static Expression<Func<SearchEntry, bool>> Checked(SearchTerm term)
    {
        var text = term.Text;
        if (term.Mark is not { } mark) return e => e.Words.Contains(text);
        return e => e.Words.Contains(text) || e.Marks.Contains(mark);
    }

    // The kind, and the village of whoever sees only one, stand in the index itself: no other row is so much as offered.
    public override IReadOnlyList<string> MarksFor(Viewer viewer) =>
        viewer.Reach == Reach.Place && viewer.Place.Length > viewer.TownCode.Length ? [SearchWords.KindMark(typeof(T)), SearchWords.VillageMark(viewer.Place)] : [SearchWords.KindMark(typeof(T))];

    private static Expression<Func<T, bool>> Both(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(Expression.AndAlso(one.Body, Swap.In(other.Body, other.Parameters[0], one.Parameters[0])), one.Parameters);

    private static Expression<Func<T, bool>> Either(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(one.Body, Swap.In(other.Body, other.Parameters[0], one.Parameters[0])), one.Parameters);
}
