using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared.FirmEntries;

namespace Yifa.Web.Features.Firms;

/// <summary>走访这家企业的。</summary>
public sealed class VisitEntries : FirmEntrySource
{
    public override async Task<IReadOnlyList<FirmEntry>> ListAsync(AppDbContext db, FirmKnown firm, DateOnly from, DateOnly to, CancellationToken stop)
    {
        var visits = await db.Set<FirmVisit>().AsNoTracking().Where(v => (v.FirmId == firm.Id || v.FirmName == firm.Name) && v.VisitedOn >= from && v.VisitedOn <= to && v.Way == VisitWay.OnSite)
            .OrderByDescending(v => v.VisitedOn).Select(v => new { v.Id, v.VisitedOn, v.Visitor, v.EntryId }).ToListAsync(stop);
        return [.. visits.Select(v => new FirmEntry(v.VisitedOn, "走访", v.Visitor, $"/ledgers/firm-visits/{v.Id}", v.EntryId))];
    }
}
