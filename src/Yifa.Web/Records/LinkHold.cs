using Yifa.Web.Data;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Records;

/// <summary>下面还有别的记录的记录：a meeting with its resolutions, an examination with its results.</summary>
public sealed class LinkHold : RecordHold
{
    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop)
    {
        var told = new List<string>();
        foreach (var link in RecordLink.All.Where(l => l.ParentType == kind))
            if (await link.CountAsync(db, records, batch, stop) is > 0 and var count) told.Add($"{count} 条《{link.Child.Name}》的记录属于它们");
        return told.Count == 0 ? null : string.Join('，', told);
    }
}
