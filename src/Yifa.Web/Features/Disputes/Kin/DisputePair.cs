using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures.Mediation;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Disputes.Kin;

/// <summary>像是登记了两遍的一对：two disputes with the same parties by exact keys, not long apart, of which nobody has said yet what they are to each other.</summary>
/// <param name="Earlier">先排查到的一件。</param>
/// <param name="Later">后排查到的一件。</param>
/// <param name="Days">隔几天。</param>
/// <param name="ByNumber">有号码相同的；否则是两个姓名相同。</param>
public sealed record DisputePair(Guid Earlier, Guid Later, int Days, bool ByNumber)
{
    private sealed record Told(Guid Id, DateOnly On, HashSet<Guid> Judged);

    /// <summary>
    /// 成批去找：every dispute found in the period is compared with those before it, as far back as a quarrel that rises again is watched for. Each
    /// is paired with the nearest that is not judged yet; when that is judged, the next nearest comes up.
    /// </summary>
    /// <returns>最像的在前：先号码相同的，再隔得近的。</returns>
    public static async Task<IReadOnlyList<DisputePair>> FindAsync(AppDbContext db, DateOnly from, DateOnly to, CancellationToken stop)
    {
        var earliest = from.AddDays(-Relapse.Days);
        var rows = await db.Set<Dispute>().AsNoTracking().Where(d => d.FoundOn >= earliest && d.FoundOn <= to && d.MergedInto == null).OrderBy(d => d.FoundOn).ThenBy(d => d.Id)
            .Select(d => new
            {
                d.Id, d.FoundOn, Judged = d.Verdicts.Select(v => v.OtherId).ToList(),
                Parties = d.Parties.Select(p => new DisputeParty { Name = p.Name, IdNumberKey = p.IdNumberKey, PhoneKey = p.PhoneKey }).ToList(),
            }).AsSplitQuery().ToListAsync(stop);
        var before = new Dictionary<KinKey, List<Told>>();
        var pairs = new List<DisputePair>();
        foreach (var row in rows)
        {
            var (told, keys) = (new Told(row.Id, row.FoundOn, [.. row.Judged]), KinKey.Of(row.Parties));
            if (told.On >= from && NearestBefore(told, keys, before) is var (nearest, byNumber)) pairs.Add(new(nearest.Id, told.Id, told.On.DayNumber - nearest.On.DayNumber, byNumber));
            foreach (var key in keys)
            {
                if (!before.TryGetValue(key, out var list)) before[key] = list = [];
                list.Add(told);
            }
        }
        return [.. pairs.OrderByDescending(p => p.ByNumber).ThenBy(p => p.Days).ThenBy(p => p.Later)];
    }

    private static (Told, bool ByNumber)? NearestBefore(Told told, IReadOnlyList<KinKey> keys, Dictionary<KinKey, List<Told>> before)
    {
        (Told Told, bool ByNumber)? nearest = null;
        foreach (var key in keys)
        {
            if (before.GetValueOrDefault(key)?.FindLast(b => !told.Judged.Contains(b.Id)) is not { } one || told.On.DayNumber - one.On.DayNumber > Relapse.Days) continue;
            // Numbers come first among the keys: where both say the same, the number is told.
            if (nearest is not var (near, _) || (one.On, one.Id).CompareTo((near.On, near.Id)) > 0) nearest = (one, key.IsNumber);
        }
        return nearest;
    }
}
