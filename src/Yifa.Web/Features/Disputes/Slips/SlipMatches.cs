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
    private const int Before = 365;

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
        var names = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        string? VillageOf(string? place) => place is null ? null : names.GetValueOrDefault(place.Split('-')[0]);
        var disputes = await db.Set<Dispute>().AsNoTracking().Where(d => d.FoundOn >= from && d.FoundOn <= to && d.MergedInto == null).OrderBy(d => d.FoundOn).ThenBy(d => d.Id)
            .Select(d => new { d.Id, d.FoundOn, d.Place, d.Kind, d.Summary, Parties = d.Parties.OrderBy(p => p.Ordinal).Select(p => new { p.Name, p.Phone, p.IdNumber }).ToList() }).ToListAsync(stop);
        var slips = await db.Set<ReferralSlip>().AsNoTracking().Where(s => s.ReceivedOn >= from && s.ReceivedOn <= to).OrderBy(s => s.ReceivedOn).ThenBy(s => s.Id).ToListAsync(stop);
        if (disputes.Count == 0 || slips.Count == 0) return new Dictionary<Guid, IReadOnlyList<SlipMatch>>();
        List<Report> reports =
        [
            .. disputes.Select(d => new Report(d.FoundOn, d.Parties.ElementAtOrDefault(0)?.Name, d.Parties.ElementAtOrDefault(1)?.Name,
                d.Parties.Select(p => vault.Open(p.Phone)).FirstOrDefault(p => p is not null), d.Parties.Select(p => vault.Open(p.IdNumber)).FirstOrDefault(n => n is not null),
                VillageOf(d.Place), null, null, d.Summary)),
            .. slips.Select(s => new Report(s.ReceivedOn, s.Caller, null, vault.Open(s.CallerPhone), null, VillageOf(s.Place), null, null, s.Content)),
        ];
        var same = SameDispute.Learn(reports);
        var found = new Dictionary<Guid, IReadOnlyList<SlipMatch>>();
        for (var i = 0; i < slips.Count; i++)
        {
            if (only is not null && slips[i].Id != only) continue;
            found[slips[i].Id] =
            [
                .. same.LinksOf(disputes.Count + i, Least).Where(link => link.A < disputes.Count).Take(Most)
                    .Select(link => new SlipMatch(disputes[link.A].Id, link.Certainty,
                        [.. same.Why(link).Where(e => e.Points > 0).OrderByDescending(e => e.Points).Select(e => $"{e.Field}：{e.Level}")])),
            ];
        }
        return found;
    }
}
