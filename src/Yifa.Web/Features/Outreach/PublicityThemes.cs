using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Outreach;

/// <summary>宣传主题：what the campaigns were about, most frequent first.</summary>
public sealed class PublicityThemes() : ListedSet("宣传主题")
{
    public override async Task<IReadOnlyList<ListedItem>> ReadAsync(AppDbContext db, Period period, CancellationToken stop) =>
        ListedItem.ByFrequency(await db.Set<PublicityEvent>().AsNoTracking().Where(e => e.HeldOn >= period.From && e.HeldOn <= period.To).OrderBy(e => e.HeldOn).Select(e => e.Theme).ToListAsync(stop));
}
