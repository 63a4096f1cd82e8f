using Microsoft.EntityFrameworkCore;
using Yifa.Law.Enforcement;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Enforcement.Officers;

/// <summary>执法人员名册：read whole, with the changes of every certificate, because who may act on a day is folded and not stored. A town has a few dozen.</summary>
public sealed class OfficerRoster(AppDbContext db)
{
    /// <summary>全部，按姓名。</summary>
    public async Task<IReadOnlyList<EnforcementOfficer>> ListAsync(CancellationToken stop) =>
        await db.Set<EnforcementOfficer>().AsNoTracking().Include(o => o.Steps).OrderBy(o => o.Name).ThenBy(o => o.Id).ToListAsync(stop);

    /// <summary>一名；没有或者看不到为 null。</summary>
    public Task<EnforcementOfficer?> FindAsync(Guid id, CancellationToken stop) =>
        db.Set<EnforcementOfficer>().AsNoTracking().Include(o => o.Steps).FirstOrDefaultAsync(o => o.Id == id, stop);

    /// <summary>几名，按给的先后；没有的跳过。</summary>
    public async Task<IReadOnlyList<EnforcementOfficer>> FindAsync(IReadOnlyList<Guid> ids, CancellationToken stop)
    {
        var found = await db.Set<EnforcementOfficer>().AsNoTracking().Include(o => o.Steps).Where(o => ids.Contains(o.Id)).ToListAsync(stop);
        return [.. ids.Select(id => found.FirstOrDefault(o => o.Id == id)).OfType<EnforcementOfficer>()];
    }

    /// <summary>某年各人的培训学时，按姓名；没有参加过的不在内。</summary>
    public async Task<IReadOnlyDictionary<string, decimal>> HoursAsync(int year, CancellationToken stop)
    {
        DateOnly from = new(year, 1, 1), to = new(year, 12, 31);
        var held = await db.Set<EnforcementTraining>().AsNoTracking().Where(t => t.HeldOn >= from && t.HeldOn <= to && t.Attendees != null && t.Hours != null).ToListAsync(stop);
        return held.SelectMany(t => t.Names.Distinct().Select(name => (name, Hours: t.Hours!.Value))).GroupBy(t => t.name).ToDictionary(g => g.Key, g => g.Sum(t => t.Hours));
    }

    /// <summary>这一天、这些领域，各人能不能选；能执法的在前。</summary>
    public async Task<IReadOnlyList<(EnforcementOfficer Officer, IReadOnlyList<Law.Refusal> WhyNot)>> FitAsync(DateOnly day, CancellationToken stop) =>
        [.. (await ListAsync(stop)).Select(o => (o, OfficerStanding.WhyNot(o.ToFile(), null, day))).OrderBy(o => o.Item2.Count > 0)];
}
