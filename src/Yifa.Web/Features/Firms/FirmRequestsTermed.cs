using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Firms;

/// <summary>有期限的企业诉求：by the day it was given, or the day it was extended to; without either it has none.</summary>
public sealed class FirmRequestsTermed() : TermedSource(TermedKind.FirmRequest, Area.Firms)
{
    public override async Task<IReadOnlyList<Termed>> ReadAsync(AppDbContext db, DateOnly from, DateOnly to, WorkCalendar calendar, CancellationToken stop)
    {
        var rows = await db.Set<FirmRequest>().AsNoTracking().Where(r => (r.ExtendedTo ?? r.DueOn) != null && r.Secrecy == null && r.RaisedOn >= from && r.RaisedOn <= to).OrderBy(r => r.RaisedOn).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.RaisedOn, r.ClosedOn, Due = r.ExtendedTo ?? r.DueOn }).ToListAsync(stop);
        return [.. rows.Select(r => new Termed(r.Id, r.RaisedOn, r.ClosedOn, r.ClosedOn is null, r.Due!.Value))];
    }

    public override async Task<IReadOnlyList<WatchedTold>> TellAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var rows = await db.Set<FirmRequest>().AsNoTracking().Where(r => ids.Contains(r.Id)).OrderBy(r => r.RaisedOn).ThenBy(r => r.Id).Select(r => new { r.Id, r.RaisedOn, r.FirmName, r.ClosedOn }).ToListAsync(stop);
        return [.. rows.Select(r => new WatchedTold(r.Id, r.RaisedOn, null, $"企业诉求（{r.FirmName}）", LedgerWay.AddressOf<FirmRequest>(r.Id), r.ClosedOn is null))];
    }
}
