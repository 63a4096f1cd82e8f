using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Warnings;

/// <summary>今日页“在升的”：what rises or gathers and nobody has dealt with yet; a kind that is quiet stays off the first page.</summary>
public sealed class WarningsRising(AppDbContext db, Viewer viewer) : RisingSource
{
    private const int Most = 5;

    public override async Task<IReadOnlyList<Rising>> ListAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Warnings, Deed.Read)) return [];
        var open = await db.Set<Warning>().AsNoTracking().Where(w => w.ActedOn == null && w.Outcome == null && !w.Quiet && (w.Kind == WarningKind.Rising || w.Kind == WarningKind.Cluster))
            .OrderByDescending(w => w.RaisedOn).ThenByDescending(w => w.Id).Take(Most).Select(w => new { w.Id, w.Place, w.Category, w.Actual, w.Expected, w.Reason }).ToListAsync(stop);
        var names = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        return [.. open.Select(w => new Rising(WarningWords.SubjectOf(w.Place is { } code ? names.GetValueOrDefault(code, code) : null, w.Category), $"/warnings/{w.Id}", w.Actual, (double)(w.Expected ?? 0), w.Reason))];
    }
}
