using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Data;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Reports.Drafting;

/// <summary>集合：every list that a template may walk through, for one period.</summary>
public sealed class ReportSets(AppDbContext db)
{
    /// <summary>全部集合，按名称。</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<SetItem>>> ForAsync(Period period, CancellationToken stop)
    {
        var sets = new Dictionary<string, IReadOnlyList<SetItem>>();
        foreach (var set in ListedSet.All)
            sets[set.Name] = [.. (await set.ReadAsync(db, period, stop)).Select(item => new SetItem(item.Text, item.Fields))];
        var places = await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Village || p.Kind == PlaceKind.Community).OrderBy(p => p.Code).Select(p => p.Name).ToListAsync(stop);
        sets["村"] = [.. places.Select(name => new SetItem(name))];
        return sets;
    }
}
