using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Disputes.Course;

/// <summary>名册里的一名调解员。</summary>
/// <param name="Id">编号。</param>
/// <param name="Name">姓名。</param>
/// <param name="Committee">所属调委会。</param>
/// <param name="Load">手上还没有办完的件数。</param>
/// <param name="InOffice">这一天在任。</param>
public sealed record RosterMediator(Guid Id, string Name, string Committee, int Load, bool InOffice);

/// <summary>调解员名册：who may be named, how much each has in hand, and who may not because his term has ended or the matter is his own.</summary>
public sealed class MediatorRoster(AppDbContext db, Shared.TownCalendar calendars)
{
    /// <summary>没有离任的，手上少的在前。</summary>
    public async Task<IReadOnlyList<RosterMediator>> ListAsync(DateOnly day, CancellationToken stop)
    {
        var all = await db.Set<Mediator>().AsNoTracking().Where(m => m.LeftOn == null || m.LeftOn > day).OrderBy(m => m.CommitteeName).ThenBy(m => m.Id).Select(m => m.Id).ToListAsync(stop);
        return [.. (await ReadAsync(db.Set<Mediator>().Where(m => all.Contains(m.Id)), db.Set<MediationCommittee>(), day, stop)).OrderBy(m => m.Load).ThenBy(m => m.Committee, StringComparer.Ordinal).ThenBy(m => m.Id)];
    }

    /// <summary>一名调解员；没有或者看不到为 null。</summary>
    public async Task<RosterMediator?> FindAsync(Guid id, DateOnly day, CancellationToken stop) => (await ReadAsync(db.Set<Mediator>().Where(m => m.Id == id), db.Set<MediationCommittee>(), day, stop)).SingleOrDefault();

    /// <summary>指定了的和这一步要指定的是否合适。</summary>
    public async Task<MediatorStanding> StandingAsync(Dispute dispute, IReadOnlyList<Guid> named, Guid? nominee, DateOnly day, CancellationToken stop)
    {
        var known = await ReadAsync(Any([.. named, .. nominee is { } one ? [one] : Array.Empty<Guid>()]), AnyCommittee, day, stop);
        return new(known.Where(m => named.Contains(m.Id)).All(m => m.InOffice), nominee is null || known.Any(m => m.Id == nominee && m.InOffice), nominee is { } id && await IsPartyAsync(dispute, id, stop));
    }

    /// <summary>这一天不在任的。</summary>
    public async Task<IReadOnlySet<Guid>> OutOfOfficeAsync(IReadOnlyCollection<Guid> mediators, DateOnly day, CancellationToken stop) =>
        (await ReadAsync(Any(mediators), AnyCommittee, day, stop)).Where(m => !m.InOffice).Select(m => m.Id).ToHashSet();

    // Whoever acts may not see the roster of another village or of the town; whether the named one still holds office is a yes or a no, and must not depend on that.
    private IQueryable<Mediator> Any(IReadOnlyCollection<Guid> ids) => db.Set<Mediator>().IgnoreQueryFilters().Where(m => m.TownCode == db.Viewer.TownCode && m.BinnedAt == null && ids.Contains(m.Id));

    private IQueryable<MediationCommittee> AnyCommittee => db.Set<MediationCommittee>().IgnoreQueryFilters().Where(c => c.TownCode == db.Viewer.TownCode && c.BinnedAt == null);

    // The roster and the parties meet by name or by a sealed number's key: one cannot mediate one's own matter.
    private async Task<bool> IsPartyAsync(Dispute dispute, Guid nominee, CancellationToken stop)
    {
        var mediator = await db.Set<Mediator>().AsNoTracking().Where(m => m.Id == nominee).Select(m => new { m.Name, m.IdNumberKey, m.PhoneKey }).FirstOrDefaultAsync(stop);
        return mediator is not null && dispute.Parties.Any(p => p.Name == mediator.Name || (p.IdNumberKey is not null && p.IdNumberKey == mediator.IdNumberKey) || (p.PhoneKey is not null && p.PhoneKey == mediator.PhoneKey));
    }

    private async Task<IReadOnlyList<RosterMediator>> ReadAsync(IQueryable<Mediator> which, IQueryable<MediationCommittee> within, DateOnly day, CancellationToken stop)
    {
        var calendar = await calendars.GetAsync(stop);
        var mediators = await which.AsNoTracking().Select(m => new { m.Id, m.Name, m.CommitteeName, m.CommitteeId, m.Post, m.AppointedOn, m.LeftOn }).ToListAsync(stop);
        if (mediators.Count == 0) return [];
        var committees = await within.AsNoTracking().Select(c => new { c.Id, c.Name, c.ElectedOn, c.ClosedOn }).ToListAsync(stop);
        var load = await LoadAsync([.. mediators.Select(m => m.Id)], stop);
        return
        [
            .. mediators.Select(m =>
            {
                var committee = committees.FirstOrDefault(c => m.CommitteeId is { } id ? c.Id == id : c.Name == m.CommitteeName);
                // The three years are those of who was elected; who was engaged serves until he is released.
                var ended = m.Post != MediatorPost.Engaged && committee?.ElectedOn is { } elected && LegalClock.Due(elected, Deadlines.Find("MED-TERM").Term, calendar).Value.IsOverdueOn(day);
                var serves = (m.AppointedOn is null || m.AppointedOn <= day) && (m.LeftOn is null || m.LeftOn > day) && (committee?.ClosedOn is null || committee.ClosedOn > day);
                return new RosterMediator(m.Id, m.Name, m.CommitteeName, load.GetValueOrDefault(m.Id), serves && !ended);
            }),
        ];
    }

    private async Task<Dictionary<Guid, int>> LoadAsync(List<Guid> mediators, CancellationToken stop)
    {
        var steps = db.Set<DisputeStep>().AsNoTracking();
        return await steps.Where(s => s.Code == "name-mediator" && s.MediatorId != null && mediators.Contains(s.MediatorId.Value)
                && !steps.Any(r => r.RecordId == s.RecordId && r.Code == "release-mediator" && r.MediatorId == s.MediatorId && r.Ordinal > s.Ordinal)
                && db.Set<Dispute>().Any(d => d.Id == s.RecordId && d.Outcome == DisputeOutcome.InHand))
            .GroupBy(s => s.MediatorId!.Value).Select(g => new { g.Key, Count = g.Select(s => s.RecordId).Distinct().Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
    }
}
