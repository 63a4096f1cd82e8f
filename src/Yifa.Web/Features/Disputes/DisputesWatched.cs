using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes;

/// <summary>供巡查的纠纷。</summary>
public sealed class DisputesWatched : WatchedSource
{
    public override async Task<IReadOnlyList<Watched>> CountAsync(AppDbContext db, DateOnly from, DateOnly to, CancellationToken stop)
    {
        // Counted like any figure: what is kept counts, but no name, text or number of it leaves here.
        var rows = await db.Set<Dispute>().IgnoreQueryFilters(AppDbContext.CountingKept).AsNoTracking().Where(d => d.FoundOn >= from && d.FoundOn <= to && d.MergedInto == null)
            .OrderBy(d => d.FoundOn).ThenBy(d => d.Id).Select(d => new { d.Id, d.Place, d.FoundOn, d.Kind }).ToListAsync(stop);
        return [.. rows.Select(d => new Watched(d.Id, VillageOf(d.Place), d.FoundOn, d.Kind))];
    }

    public override async Task<DateOnly?> FirstDayAsync(AppDbContext db, CancellationToken stop) =>
        await db.Set<Dispute>().IgnoreQueryFilters(AppDbContext.CountingKept).OrderBy(d => d.FoundOn).Select(d => (DateOnly?)d.FoundOn).FirstOrDefaultAsync(stop);

    public override string AddressOf(string village, DisputeKind? kind, DateOnly from, DateOnly to) =>
        $"/ledgers/disputes?village={village}{(kind is null ? "" : $"&w.kind={kind}")}&from.foundOn={from:yyyy-MM-dd}&to.foundOn={to:yyyy-MM-dd}";

    public override async Task<IReadOnlyList<WatchedCourse>> ReadAsync(AppDbContext db, DateOnly from, DateOnly to, CancellationToken stop)
    {
        // A warning about one matter is read by others than its own officer: what is kept stays out, whoever runs the watch.
        var rows = await db.Set<Dispute>().AsNoTracking().Where(d => d.FoundOn >= from && d.FoundOn <= to && d.Secrecy == null && d.MergedInto == null).OrderBy(d => d.FoundOn).ThenBy(d => d.Id)
            .Select(d => new
            {
                d.Id, d.Place, d.FoundOn, d.Kind, d.ResolvedOn, d.Outcome, d.Summary, d.Channel, d.Scene,
                Failed = d.Steps.Where(s => s.Code.StartsWith("mediate") && s.Words != null && s.Words.Contains("NotSettled")).Select(s => s.On).ToList(),
                Ended = d.Steps.Where(s => s.Code == "end").Select(s => s.On).ToList(),
                PoliceOn = d.Steps.Where(s => s.Code == "report-risk" || (s.Words != null && s.Words.Contains("FromPolice"))).Min(s => (DateOnly?)s.On),
                Parties = d.Parties.OrderBy(p => p.Ordinal).Select(p => new { p.Name, p.IdNumberKey, p.PhoneKey }).ToList(),
                Verdicts = d.Verdicts.Select(v => new { v.OtherId, v.Verdict, v.Ordinal }).ToList(),
            }).ToListAsync(stop);
        return [.. rows.Select(d =>
        {
            var judged = d.Verdicts.GroupBy(v => v.OtherId).Select(g => g.MaxBy(v => v.Ordinal)!).ToLookup(v => v.Verdict, v => v.OtherId);
            return new WatchedCourse(d.Id, VillageOf(d.Place), d.FoundOn, d.Kind, d.ResolvedOn, d.Outcome == DisputeOutcome.InHand, d.Summary,
                [.. d.Parties.Select(p => new WatchedParty(p.Name, p.IdNumberKey, p.PhoneKey))])
            {
                // Ended is what a session that failed leads to: it is counted only where no session said so.
                Scene = d.Scene, FailedOn = d.Failed.Count > 0 ? d.Failed : d.Ended, PoliceOn = d.Channel == DisputeChannel.Police ? d.FoundOn : d.PoliceOn,
                Apart = [.. judged[PairVerdict.Different]], Again = [.. judged[PairVerdict.Recurrence]],
            };
        })];
    }

    public override Task<IReadOnlyList<WatchedTold>> TellAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken stop) => ToldAsync(db, ids, stop);

    /// <summary>其中这个人看得到的，早的在前。</summary>
    public static async Task<IReadOnlyList<WatchedTold>> ToldAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var rows = await db.Set<Dispute>().AsNoTracking().Where(d => ids.Contains(d.Id)).OrderBy(d => d.FoundOn).ThenBy(d => d.Id)
            .Select(d => new { d.Id, d.FoundOn, d.Place, d.Kind, d.LedgerNumber, d.Outcome }).ToListAsync(stop);
        // The summary may name people: the kind and the number say enough to be clicked.
        return [.. rows.Select(d => new WatchedTold(d.Id, d.FoundOn, VillageOf(d.Place), $"{Wording.Of(d.Kind)}{(d.LedgerNumber is null ? "" : $"（台账第 {d.LedgerNumber} 号）")}", $"/ledgers/disputes/{d.Id}", d.Outcome == DisputeOutcome.InHand))];
    }

    private static string? VillageOf(string? place) => place?.Split('-')[0];
}
