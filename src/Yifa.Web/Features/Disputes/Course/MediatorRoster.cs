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

/// <summary>名册里一名调解员从哪天到哪天在任。</summary>
/// <param name="Id">编号。</param>
/// <param name="Name">姓名。</param>
/// <param name="Committee">所属调委会。</param>
/// <param name="AppointedOn">任职之日；没有写的为 null。</param>
/// <param name="LeftOn">离任之日；还在任为 null。</param>
/// <param name="ClosedOn">调委会撤销之日；没有撤销为 null。</param>
/// <param name="Elected">任期届满；聘任的为 null。The three years are those of who was elected; who was engaged serves until he is released.</param>
public sealed record MediatorTerm(Guid Id, string Name, string Committee, DateOnly? AppointedOn, DateOnly? LeftOn, DateOnly? ClosedOn, DueDate? Elected)
{
    /// <summary>这一天在任。</summary>
    public bool ServesOn(DateOnly day) => (AppointedOn is null || AppointedOn <= day) && (LeftOn is null || LeftOn > day) && (ClosedOn is null || ClosedOn > day) && Elected?.IsOverdueOn(day) != true;
}

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
        var known = await TermsAsync([.. named, .. nominee is { } one ? [one] : Array.Empty<Guid>()], stop);
        return new(known.Where(m => named.Contains(m.Id)).All(m => m.ServesOn(day)), nominee is null || known.Any(m => m.Id == nominee && m.ServesOn(day)), nominee is { } id && await IsPartyAsync(dispute, id, stop));
    }

    /// <summary>某几名的任期；不在名册上的不在里面。</summary>
    public Task<IReadOnlyList<MediatorTerm>> TermsAsync(IReadOnlyCollection<Guid> mediators, CancellationToken stop) => ReadTermsAsync(Any(mediators), AnyCommittee, stop);

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
        var terms = await ReadTermsAsync(which, within, stop);
        if (terms.Count == 0) return [];
        var load = await LoadAsync([.. terms.Select(m => m.Id)], stop);
        return [.. terms.Select(m => new RosterMediator(m.Id, m.Name, m.Committee, load.GetValueOrDefault(m.Id), m.ServesOn(day)))];
    }

    private async Task<IReadOnlyList<MediatorTerm>> ReadTermsAsync(IQueryable<Mediator> which, IQueryable<MediationCommittee> within, CancellationToken stop)
    {
        var calendar = await calendars.GetAsync(stop);
        var mediators = await which.AsNoTracking().Select(m => new { m.Id, m.Name, m.CommitteeName, m.CommitteeId, m.Post, m.AppointedOn, m.LeftOn }).ToListAsync(stop);
        if (mediators.Count == 0) return [];
        var committees = await within.AsNoTracking().Select(c => new { c.Id, c.Name, c.ElectedOn, c.ClosedOn }).ToListAsync(stop);
        return
        [
            .. mediators.Select(m =>
            {
                var committee = committees.FirstOrDefault(c => m.CommitteeId is { } id ? c.Id == id : c.Name == m.CommitteeName);
                var elected = m.Post != MediatorPost.Engaged && committee?.ElectedOn is { } on ? LegalClock.Due(on, Deadlines.Find("MED-TERM").Term, calendar).Value : null;
                return new MediatorTerm(m.Id, m.Name, m.CommitteeName, m.AppointedOn, m.LeftOn, committee?.ClosedOn, elected);
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
