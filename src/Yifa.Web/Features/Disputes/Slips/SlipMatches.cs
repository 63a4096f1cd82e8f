using Microsoft.EntityFrameworkCore;
using Yifa.Insight.Linkage;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Disputes.Slips;

/// <summary>
/// 认同一件事：slips and disputes compared by who, when, where and what (<see cref="SameDispute"/>). What is alike is opened through the filters of whoever asks,
/// so a match tells him of nothing that he could not open; numbers are unsealed in memory alone.
/// </summary>
public sealed class SlipMatches(AppDbContext db, KnownReports known)
{
    private const int Most = 5;

    // Some of them may be what this person does not see.
    private const int MostLooked = 100;

    // A slip names one side and covers its number: what is shown to a person may be less certain than what would be linked without one.
    private const double Least = 0.3;

    // From fewer nothing can be learned, and a form must not ask at random.
    private const int LeastToLearn = 100;

    /// <summary>一张转办单可能的纠纷，最像的在前。</summary>
    public async Task<IReadOnlyList<Likeness>> OfAsync(ReferralSlip slip, CancellationToken stop) => (await AllAsync([slip], stop))[slip.Id];

    /// <summary>各张转办单各自可能的纠纷。</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Likeness>>> AllAsync(IReadOnlyList<ReferralSlip> slips, CancellationToken stop)
    {
        var likes = await known.LikeAsync(db, [.. slips.Select(s => (s.Id, known.Of(s)))], fewest: 1, Least, stop);
        var ids = likes.SelectMany(l => l.Take(MostLooked)).Select(l => l.Record).Distinct().ToList();
        var seen = await db.Set<Dispute>().AsNoTracking().Where(d => ids.Contains(d.Id) && d.MergedInto == null).Select(d => d.Id).ToHashSetAsync(stop);
        return slips.Zip(likes).ToDictionary(s => s.First.Id, s => (IReadOnlyList<Likeness>)[.. s.Second.Where(l => seen.Contains(l.Record)).Take(Most)]);
    }

    /// <summary>一件正在登记或者刚登记的纠纷像哪些：别的纠纷，和还没有认过的转办单；各最像的在前。</summary>
    public async Task<(IReadOnlyList<(Dispute Dispute, Likeness Like)> Disputes, IReadOnlyList<(ReferralSlip Slip, Likeness Like)> Slips)> LikeAsync(Dispute dispute, CancellationToken stop)
    {
        var likes = (await known.LikeAsync(db, [(dispute.Id, known.Of(dispute))], LeastToLearn, Least, stop))[0].Take(MostLooked).ToList();
        if (likes.Count == 0) return ([], []);
        var ids = likes.ConvertAll(l => l.Record);
        var disputes = await db.Set<Dispute>().AsNoTracking().Where(d => ids.Contains(d.Id) && d.MergedInto == null).ToDictionaryAsync(d => d.Id, stop);
        var slips = await db.Set<ReferralSlip>().AsNoTracking().Where(s => ids.Contains(s.Id) && s.DisputeId == null && s.ComparedOn == null).ToDictionaryAsync(s => s.Id, stop);
        return ([.. likes.Where(l => l.Certainty >= SameDispute.Suggest && disputes.ContainsKey(l.Record)).Take(Most).Select(l => (disputes[l.Record], l))],
            [.. likes.Where(l => slips.ContainsKey(l.Record)).Take(Most).Select(l => (slips[l.Record], l))]);
    }
}
