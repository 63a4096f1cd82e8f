using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Shared;

/// <summary>页眉：whose page this is. Asked once per request.</summary>
public sealed class Masthead(AppDbContext db, Viewer viewer)
{
    private string? town;

    /// <summary>当前镇街的名称；没有登录时，只有一个镇街就用它的，否则为“依法”。</summary>
    public async Task<string> TownNameAsync(CancellationToken stop)
    {
        if ((town ?? viewer.TownName) is { } known) return known;
        var names = viewer.TownCode.Length > 0
            ? await db.Towns.AsNoTracking().OrderBy(t => t.Code).Select(t => t.Name).Take(1).ToListAsync(stop)
            : await db.Towns.IgnoreQueryFilters().AsNoTracking().OrderBy(t => t.Code).Select(t => t.Name).Take(2).ToListAsync(stop);
        return town = names.Count == 1 ? names[0] : "依法";
    }
}
