using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes;

/// <summary>有期限的信访转办单；和台账里的纠纷是同一件事的，期限看那一件；热线的单自己写期限，台账上没有。</summary>
public sealed class PetitionSlipsTermed() : TermedSource(TermedKind.Petition, Area.Disputes)
{
    public override async Task<IReadOnlyList<Termed>> ReadAsync(AppDbContext db, DateOnly from, DateOnly to, WorkCalendar calendar, CancellationToken stop)
    {
        var rows = await db.Set<ReferralSlip>().AsNoTracking().Where(s => s.Channel == ReferralChannel.Petition && s.DisputeId == null && s.Secrecy == null && s.ReceivedOn >= from && s.ReceivedOn <= to)
            .OrderBy(s => s.ReceivedOn).ThenBy(s => s.Id).Select(s => new { s.Id, s.ReceivedOn, s.RepliedOn }).ToListAsync(stop);
        return [.. rows.Select(s => new Termed(s.Id, s.ReceivedOn, s.RepliedOn, s.RepliedOn is null, Due("PET-DONE", s.ReceivedOn, calendar)))];
    }

    public override async Task<IReadOnlyList<WatchedTold>> TellAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var rows = await db.Set<ReferralSlip>().AsNoTracking().Where(s => ids.Contains(s.Id)).OrderBy(s => s.ReceivedOn).ThenBy(s => s.Id).Select(s => new { s.Id, s.ReceivedOn, s.Number, s.RepliedOn }).ToListAsync(stop);
        return [.. rows.Select(s => new WatchedTold(s.Id, s.ReceivedOn, null, $"信访转办单 {s.Number}", LedgerWay.AddressOf<ReferralSlip>(s.Id), s.RepliedOn is null))];
    }
}
