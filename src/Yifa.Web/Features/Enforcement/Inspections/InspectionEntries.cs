using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared.FirmEntries;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>检查过这家企业的：with a record, or at least past the door.</summary>
public sealed class InspectionEntries : FirmEntrySource
{
    public override async Task<IReadOnlyList<FirmEntry>> ListAsync(AppDbContext db, FirmKnown firm, DateOnly from, DateOnly to, CancellationToken stop)
    {
        var done = await db.Set<Inspection>().AsNoTracking()
            .Where(i => (i.FirmId == firm.Id || i.Object == firm.Name) && i.DoneOn >= from && i.DoneOn <= to && (i.Recorded || i.Steps.Any(s => s.Code == "arrive" || s.Code == "enter")))
            .OrderByDescending(i => i.DoneOn).Select(i => new { i.Id, i.DoneOn, i.Field, i.Kind, i.EntryId }).ToListAsync(stop);
        return [.. done.Select(i => new FirmEntry(i.DoneOn, "检查", string.Join(" · ", new[] { i.Field, Wording.OfNullable(i.Kind) }.OfType<string>()), InspectionWay.AddressOf(i.Id), i.EntryId))];
    }
}
