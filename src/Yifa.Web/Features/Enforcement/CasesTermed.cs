using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement;

/// <summary>有期限的处罚案件：from filing to decision, with what was allowed to add. Decided on the spot, a case has none.</summary>
public sealed class CasesTermed() : TermedSource(TermedKind.Penalty, Area.Enforcement)
{
    public override async Task<IReadOnlyList<Termed>> ReadAsync(AppDbContext db, DateOnly from, DateOnly to, WorkCalendar calendar, CancellationToken stop)
    {
        var rows = await db.Set<PenaltyCase>().AsNoTracking().Include(c => c.Steps).Where(c => !c.Pending && c.Procedure != PenaltyProcedure.Summary && c.Secrecy == null && c.FiledOn >= from && c.FiledOn <= to)
            .OrderBy(c => c.FiledOn).ThenBy(c => c.Id).AsSplitQuery().ToListAsync(stop);
        return [.. rows.Select(c => new Termed(c.Id, c.FiledOn, c.DecidedOn ?? c.ClosedOn, (c.DecidedOn ?? c.ClosedOn) is null, (c.Steps.Count == 0 ? null : c.Course().DecideBy(calendar)?.Effective) ?? Due("PEN-90", c.FiledOn, calendar)))];
    }

    public override async Task<IReadOnlyList<WatchedTold>> TellAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var rows = await db.Set<PenaltyCase>().AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.FiledOn).ThenBy(c => c.Id).Select(c => new { c.Id, c.FiledOn, c.Number, Open = c.DecidedOn == null && c.ClosedOn == null }).ToListAsync(stop);
        return [.. rows.Select(c => new WatchedTold(c.Id, c.FiledOn, null, $"行政处罚案件 {c.Number}", CaseWay.AddressOf(c.Id), c.Open))];
    }
}
