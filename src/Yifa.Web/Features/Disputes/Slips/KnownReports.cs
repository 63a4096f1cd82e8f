using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Yifa.Insight.Linkage;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Slips;

/// <summary>像的一条。</summary>
/// <param name="Record">纠纷或者转办单。</param>
/// <param name="Certainty">把握，零到一。</param>
/// <param name="Why">说明是同一件的各条，最有力的在前。</param>
public sealed record Likeness(Guid Record, double Certainty, IReadOnlyList<string> Why);

/// <summary>
/// 镇上反映过的事：the newest disputes and slips of a year and of the year before it, learned from once and then caught up by what the journal says
/// was written since, so that nobody who registers something waits until all of them have been compared with each other. It is kept in memory alone and holds
/// what the whole town was told; what it answers are ids, which whoever asks has to open through his own filters.
/// </summary>
public sealed class KnownReports(Vault vault, TimeProvider time) : IDisposable
{
    // The newest of each; of more than these the oldest are not compared. Each takes some three thousand bytes.
    private const int Most = 5000;

    // What is learned from: the newest, and so many of the oldest that pairs which surely are different matters are among them.
    private const int LearnedNew = 1500, LearnedOld = 500;

    // So much written since is sooner read anew than caught up.
    private const int MostSince = 1000;

    private const int Years = 12;

    // How long a year stays after somebody asked of it, and how long what was learned holds.
    private static readonly TimeSpan Idle = TimeSpan.FromHours(2), Fresh = TimeSpan.FromHours(12);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Years });

    // One year of one town; one asks at a time, for to ask is to lay the question among what is known.
    private sealed class Year : IDisposable
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public SameDispute? Same { get; set; }

        public List<Guid> Rows { get; } = [];

        // Where a record stands as it is now; what it said before stays behind and is passed over.
        public Dictionary<Guid, int> At { get; } = [];

        public long Seq { get; set; }

        public DateTimeOffset LearnedAt { get; set; }

        public int LearnedFrom { get; set; }

        public void Dispose() => Turn.Dispose();
    }

    private sealed record Row(Guid Id, Report Report);

    /// <summary>各自像哪些，最像的在前；自己不算。</summary>
    /// <param name="db">数据；问的人的。</param>
    /// <param name="asked">问的各条和它们的编号；村填代码。</param>
    /// <param name="fewest">知道的少于此数就不答。</param>
    /// <param name="least">最小的把握。</param>
    /// <param name="stop">取消。</param>
    public async Task<IReadOnlyList<IReadOnlyList<Likeness>>> LikeAsync(AppDbContext db, IReadOnlyList<(Guid Id, Report Report)> asked, int fewest, double least, CancellationToken stop)
    {
        var villages = await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Village || p.Kind == PlaceKind.Community).ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        var found = new IReadOnlyList<Likeness>[asked.Count];
        foreach (var of in asked.Index().GroupBy(a => a.Item.Report.Day.Year))
        {
            var year = kept.GetOrCreate((db.Viewer.TownCode, of.Key), entry => { entry.SetSize(1).SetSlidingExpiration(Idle); return new Year(); })!;
            await year.Turn.WaitAsync(stop);
            try
            {
                await CatchUpAsync(db, villages, of.Key, year, stop);
                foreach (var (i, (id, report)) in of)
                    found[i] = year.Same!.Count < fewest ? [] :
                    [
                        .. year.Same.LinksOf(Named(report, villages), least).Select(link => (Link: link, Id: year.Rows[link.A]))
                            .Where(l => l.Id != id && year.At.GetValueOrDefault(l.Id, -1) == l.Link.A)
                            .Select(l => new Likeness(l.Id, l.Link.Certainty, WhyOf(year.Same, l.Link))),
                    ];
            }
            finally
            {
                year.Turn.Release();
            }
        }
        return found;
    }

    /// <summary>一件纠纷说的事；号码只在内存里拆开。</summary>
    public Report Of(Dispute dispute)
    {
        var parties = dispute.Parties.OrderBy(p => p.Ordinal).ToList();
        List<string> phones = [.. parties.Select(p => vault.Open(p.Phone)).OfType<string>()], numbers = [.. parties.Select(p => vault.Open(p.IdNumber)).OfType<string>()];
        // Whichever party calls is known by his number.
        return new(dispute.FoundOn, parties.ElementAtOrDefault(0)?.Name, parties.ElementAtOrDefault(1)?.Name, phones.FirstOrDefault(), numbers.FirstOrDefault(), dispute.Place, null, null, dispute.Summary)
        {
            MorePhones = [.. phones.Skip(1)], MoreIdentityNumbers = [.. numbers.Skip(1)],
        };
    }

    /// <summary>一张转办单说的事：it names one side and covers its number.</summary>
    public Report Of(ReferralSlip slip) => new(slip.ReceivedOn, slip.Caller, null, vault.Open(slip.CallerPhone), null, slip.Place, null, null, slip.Content);

    public void Dispose() => kept.Dispose();

    private async Task CatchUpAsync(AppDbContext db, Dictionary<string, string> villages, int of, Year year, CancellationToken stop)
    {
        // A year that no calendar has is a slip of the pen, and is alike to nothing.
        var at = Math.Clamp(of, 1900, 2200);
        DateOnly from = new(at - 1, 1, 1), to = new DateOnly(at, 12, 31).AddDays(SameDispute.NearDays);
        if (year.Same is not null && time.GetUtcNow() - year.LearnedAt < Fresh)
        {
            var since = await db.RecordVersions.AsNoTracking().Where(v => v.Seq > year.Seq).OrderBy(v => v.Seq).Select(v => new { v.Seq, v.RecordId, v.Kind }).Take(MostSince + 1).ToListAsync(stop);
            if (since.Count == 0) return;
            if (since.Count <= MostSince)
            {
                var ids = since.Where(v => v.Kind is nameof(Dispute) or nameof(ReferralSlip)).Select(v => v.RecordId).Distinct().ToList();
                var changed = ids.Count == 0 ? [] : await RowsAsync(db, from, to, ids, stop);
                // A town that has just begun grows beyond what little it was learned from.
                if (changed.Count == 0 || year.Same.Count + changed.Count <= 2 * year.LearnedFrom)
                {
                    foreach (var id in ids) year.At.Remove(id);
                    foreach (var row in changed) Take(year, row, year.Same.Add(Named(row.Report, villages)));
                    year.Seq = since[^1].Seq;
                    return;
                }
            }
        }
        var seq = await db.RecordVersions.MaxAsync(v => (long?)v.Seq, stop) ?? 0;
        var rows = await RowsAsync(db, from, to, null, stop);
        // From the oldest to the newest, but what is learned from first.
        rows = [.. rows.OrderBy(r => r.Report.Day).ThenBy(r => r.Id)];
        if (rows.Count > LearnedNew + LearnedOld) rows = [.. rows[..LearnedOld], .. rows[^LearnedNew..], .. rows[LearnedOld..^LearnedNew]];
        (year.Same, year.Seq, year.LearnedAt) = (SameDispute.Learn(rows.ConvertAll(r => Named(r.Report, villages)), LearnedNew + LearnedOld), seq, time.GetUtcNow());
        year.LearnedFrom = rows.Count;
        year.Rows.Clear();
        year.At.Clear();
        foreach (var (i, row) in rows.Index()) Take(year, row, i);

        static void Take(Year year, Row row, int number)
        {
            year.At[row.Id] = number;
            year.Rows.Add(row.Id);
        }
    }

    // Of the whole town, though he who asks may see a part of it: what he may not open he is not told of either.
    private async Task<List<Row>> RowsAsync(AppDbContext db, DateOnly from, DateOnly to, List<Guid>? only, CancellationToken stop)
    {
        var disputes = db.Set<Dispute>().IgnoreQueryFilters([AppDbContext.Scope, AppDbContext.Kept]).AsNoTracking().Where(d => d.TownCode == db.Viewer.TownCode && d.FoundOn >= from && d.FoundOn <= to && d.MergedInto == null);
        var slips = db.Set<ReferralSlip>().IgnoreQueryFilters([AppDbContext.Scope, AppDbContext.Kept]).AsNoTracking().Where(s => s.TownCode == db.Viewer.TownCode && s.ReceivedOn >= from && s.ReceivedOn <= to);
        if (only is not null) (disputes, slips) = (disputes.Where(d => only.Contains(d.Id)), slips.Where(s => only.Contains(s.Id)));
        var told = await disputes.OrderByDescending(d => d.FoundOn).ThenByDescending(d => d.Id).Take(Most)
            .Select(d => new Dispute { Id = d.Id, FoundOn = d.FoundOn, Place = d.Place, Summary = d.Summary, Parties = d.Parties.Select(p => new DisputeParty { Ordinal = p.Ordinal, Name = p.Name, Phone = p.Phone, IdNumber = p.IdNumber }).ToList() }).ToListAsync(stop);
        var sent = await slips.OrderByDescending(s => s.ReceivedOn).ThenByDescending(s => s.Id).Take(Most).ToListAsync(stop);
        return [.. told.Select(d => new Row(d.Id, Of(d))), .. sent.Select(s => new Row(s.Id, Of(s)))];
    }

    private static Report Named(Report report, Dictionary<string, string> villages) =>
        report with { Village = report.Village is null ? null : villages.GetValueOrDefault(report.Village.Split('-')[0]) };

    private static IReadOnlyList<string> WhyOf(SameDispute same, Link link) =>
        [.. same.Why(link).Where(e => e.Points > 0).OrderByDescending(e => e.Points).Select(e => $"{e.Field}：{e.Level}")];
}
