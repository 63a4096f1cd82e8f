using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures.Mediation;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes.Kin;

/// <summary>像是登记了两遍的一对：two disputes with the same parties by exact keys, not long apart, of which nobody has said yet what they are to each other.</summary>
/// <param name="Earlier">先排查到的一件。</param>
/// <param name="Later">后排查到的一件。</param>
/// <param name="Days">隔几天。</param>
/// <param name="ByNumber">有号码相同的；否则是两个姓名相同。</param>
public sealed record DisputePair(Guid Earlier, Guid Later, int Days, bool ByNumber)
{
    private sealed record Told(Guid Id, DateOnly On, IReadOnlyList<Key> Keys, HashSet<Guid> Judged);

    private sealed record Key(string Text, bool Number);

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
                d.Id, d.FoundOn, Parties = d.Parties.Select(p => new { p.Name, p.IdNumberKey, p.PhoneKey }).ToList(), Judged = d.Verdicts.Select(v => v.OtherId).ToList(),
            }).AsSplitQuery().ToListAsync(stop);
        var before = new Dictionary<Key, List<Told>>();
        var pairs = new List<DisputePair>();
        foreach (var row in rows)
        {
            var told = new Told(row.Id, row.FoundOn, KeysOf([.. row.Parties.Select(p => (p.Name, p.IdNumberKey, p.PhoneKey))]), [.. row.Judged]);
            if (told.On >= from)
            {
                var near = told.Keys.Select(k => (k.Number, Told: before.GetValueOrDefault(k)?.FindLast(b => !told.Judged.Contains(b.Id)))).Where(n => n.Told is not null && told.On.DayNumber - n.Told.On.DayNumber <= Relapse.Days)
                    .OrderByDescending(n => n.Told!.On).ThenByDescending(n => n.Told!.Id).ThenByDescending(n => n.Number).ToList();
                if (near is [var (number, nearest), ..]) pairs.Add(new(nearest!.Id, told.Id, told.On.DayNumber - nearest.On.DayNumber, number));
            }
            foreach (var key in told.Keys)
            {
                if (!before.TryGetValue(key, out var list)) before[key] = list = [];
                list.Add(told);
            }
        }
        return [.. pairs.OrderByDescending(p => p.ByNumber).ThenBy(p => p.Days).ThenBy(p => p.Later)];
    }

    // A number says who it is; names only two together, and only whole ones.
    private static List<Key> KeysOf(IReadOnlyList<(string Name, string? IdNumber, string? Phone)> parties)
    {
        var names = parties.Select(p => p.Name).Where(SameParties.IsWhole).Distinct().Order(StringComparer.Ordinal).ToList();
        return
        [
            .. parties.SelectMany(p => new[] { p.IdNumber is null ? null : "号" + p.IdNumber, p.Phone is null ? null : "话" + p.Phone }).OfType<string>().Distinct().Select(k => new Key(k, true)),
            .. names.SelectMany((one, i) => names.Skip(i + 1).Select(other => new Key($"{one}\n{other}", false))),
        ];
    }
}
