using Microsoft.EntityFrameworkCore;
using Yifa.Insight.Linkage;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Slips;

/// <summary>转办单像是台账里的哪一件。</summary>
/// <param name="Dispute">纠纷。</param>
/// <param name="Certainty">把握，零到一。</param>
/// <param name="Why">说明是同一件的各条，最有力的在前。</param>
public sealed record SlipMatch(Guid Dispute, double Certainty, IReadOnlyList<string> Why);

/// <summary>
/// 认同一件事：slips and disputes of half a year around, compared by who, when, where and what (<see cref="SameDispute"/>). Only what the
/// asker may see is compared, so a match tells him of nothing he could not open; numbers are unsealed in memory alone.
/// </summary>
public sealed class SlipMatches(AppDbContext db, Vault vault)
{
    private const int Most = 5;

    // A slip names one side and covers its number: what is shown to a person may be less certain than what would be linked without one.
    private const double Least = 0.3;

    // Far enough back that the model sees pairs which surely are different matters.
    internal const int Before = 365;

    // The newest of them when somebody registers: a form is not to wait for a comparison of all.
    private const int MostAtEntry = 2000;

    // From fewer nothing can be learned, and a form must not ask at random.
    private const int LeastToLearn = 100;

    /// <summary>一段日子里看得到的纠纷和转办单，连同由它们学来的模型。</summary>
    private sealed record Known(IReadOnlyList<Guid> Disputes, IReadOnlyList<ReferralSlip> Slips, SameDispute Same);

    /// <summary>一张转办单可能的纠纷，最像的在前。</summary>
    public async Task<IReadOnlyList<SlipMatch>> OfAsync(ReferralSlip slip, CancellationToken stop) =>
        (await AllAsync(slip.ReceivedOn.AddDays(-Before), slip.ReceivedOn.AddDays(SameDispute.NearDays), slip.Id, stop)).GetValueOrDefault(slip.Id, []);

    /// <summary>一段日子里的转办单各自可能的纠纷。</summary>
    /// <param name="from">自哪天。</param>
    /// <param name="to">到哪天。</param>
    /// <param name="only">只问这一张；全都问为 null。</param>
    /// <param name="stop">取消。</param>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<SlipMatch>>> AllAsync(DateOnly from, DateOnly to, Guid? only, CancellationToken stop)
    {
        var known = await KnownAsync(from, to, int.MaxValue, null, await VillagesAsync(stop), stop);
        var found = new Dictionary<Guid, IReadOnlyList<SlipMatch>>();
        for (var i = 0; i < known.Slips.Count && known.Disputes.Count > 0; i++)
        {
            if (only is not null && known.Slips[i].Id != only) continue;
            found[known.Slips[i].Id] =
            [
                .. known.Same.LinksOf(known.Disputes.Count + i, Least).Where(link => link.A < known.Disputes.Count).Take(Most)
                    .Select(link => new SlipMatch(known.Disputes[link.A], link.Certainty, WhyOf(known.Same, link))),
            ];
        }
        return found;
    }

    /// <summary>一件正在登记或者刚登记的纠纷像哪些：别的纠纷，和还没有认过的转办单；各最像的在前。</summary>
    public async Task<(IReadOnlyList<SlipMatch> Disputes, IReadOnlyList<(ReferralSlip Slip, double Certainty, IReadOnlyList<string> Why)> Slips)> LikeAsync(Dispute dispute, CancellationToken stop)
    {
        var villages = await VillagesAsync(stop);
        var known = await KnownAsync(dispute.FoundOn.AddDays(-Before), dispute.FoundOn.AddDays(SameDispute.NearDays), MostAtEntry, dispute.Id, villages, stop);
        if (known.Same.Count < LeastToLearn) return ([], []);
        var parties = dispute.Parties.OrderBy(p => p.Ordinal).ToList();
        var at = known.Same.Add(new(dispute.FoundOn, parties.ElementAtOrDefault(0)?.Name, parties.ElementAtOrDefault(1)?.Name, parties.Select(p => vault.Open(p.Phone)).FirstOrDefault(p => p is not null),
            parties.Select(p => vault.Open(p.IdNumber)).FirstOrDefault(n => n is not null), VillageOf(villages, dispute.Place), null, null, dispute.Summary));
        var links = known.Same.LinksOf(at, Least);
        return ([.. links.Where(l => l.A < known.Disputes.Count && l.Certainty >= SameDispute.Suggest).Take(Most).Select(l => new SlipMatch(known.Disputes[l.A], l.Certainty, WhyOf(known.Same, l)))],
            [.. links.Where(l => l.A >= known.Disputes.Count).Select(l => (known.Slips[l.A - known.Disputes.Count], l.Certainty, WhyOf(known.Same, l))).Where(l => l.Item1 is { DisputeId: null, ComparedOn: null }).Take(Most)]);
    }

    /// <summary>说明是同一件的各条，最有力的在前。</summary>
    private static IReadOnlyList<string> WhyOf(SameDispute same, Link link) =>
        [.. same.Why(link).Where(e => e.Points > 0).OrderByDescending(e => e.Points).Select(e => $"{e.Field}：{e.Level}")];

    private async Task<Known> KnownAsync(DateOnly from, DateOnly to, int most, Guid? without, Dictionary<string, string> villages, CancellationToken stop)
    {
        var disputes = await db.Set<Dispute>().AsNoTracking().Where(d => d.FoundOn >= from && d.FoundOn <= to && d.MergedInto == null && d.Id != without).OrderByDescending(d => d.FoundOn).ThenByDescending(d => d.Id).Take(most)
            .Select(d => new { d.Id, d.FoundOn, d.Place, d.Kind, d.Summary, Parties = d.Parties.OrderBy(p => p.Ordinal).Select(p => new { p.Name, p.Phone, p.IdNumber }).ToList() }).ToListAsync(stop);
        var slips = await db.Set<ReferralSlip>().AsNoTracking().Where(s => s.ReceivedOn >= from && s.ReceivedOn <= to).OrderByDescending(s => s.ReceivedOn).ThenByDescending(s => s.Id).Take(most).ToListAsync(stop);
        disputes.Reverse();
        slips.Reverse();
        List<Report> reports =
        [
            .. disputes.Select(d => new Report(d.FoundOn, d.Parties.ElementAtOrDefault(0)?.Name, d.Parties.ElementAtOrDefault(1)?.Name,
                d.Parties.Select(p => vault.Open(p.Phone)).FirstOrDefault(p => p is not null), d.Parties.Select(p => vault.Open(p.IdNumber)).FirstOrDefault(n => n is not null),
                VillageOf(villages, d.Place), null, null, d.Summary)),
            .. slips.Select(s => new Report(s.ReceivedOn, s.Caller, null, vault.Open(s.CallerPhone), null, VillageOf(villages, s.Place), null, null, s.Content)),
        ];
        return new(disputes.ConvertAll(d => d.Id), slips, SameDispute.Learn(reports));
    }

    private Task<Dictionary<string, string>> VillagesAsync(CancellationToken stop) => db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);

    private static string? VillageOf(Dictionary<string, string> villages, string? place) => place is null ? null : villages.GetValueOrDefault(place.Split('-')[0]);
}
