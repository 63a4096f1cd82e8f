using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Openings;

/// <summary>
/// 打开保密件的日报：the day before, and every earlier day that nobody has read, for those who read it; and for whom a matter is his, that somebody opened it.
/// </summary>
public sealed class OpeningsToday(AppDbContext db, Viewer viewer, TownClock clock) : TodayParts
{
    private const int DaysTold = 2;

    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop)
    {
        if (IndexModel.ReadsReports(viewer)) return [await ReportAsync(stop)];
        if (viewer.AccountId is not { } me || !viewer.May(Area.Disputes, Deed.Read)) return [];
        var since = clock.Now.AddDays(-DaysTold);
        var recent = await db.Openings.AsNoTracking().Where(o => o.OpenedAt >= since && o.AccountId != me).OrderByDescending(o => o.OpenedAt).ToListAsync(stop);
        if (recent.Count == 0) return [];
        var ids = recent.Select(o => o.RecordId).ToList();
        var own = await db.Set<Dispute>().AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => d.Id).ToListAsync(stop);
        var mine = recent.FindAll(o => own.Contains(o.RecordId));
        return mine.Count == 0 ? [] :
        [
            new("您承办的保密件被打开过", [.. mine.Take(Most).Select(o => new TodayLine($"{o.AccountName} 打开了{o.FileNumber ?? "一件"}", TownClock.Show(o.OpenedAt), $"/ledgers/disputes/{o.RecordId}", ChipState.Soon, "看一眼"))], Way: ("/openings", "看全部")),
        ];
    }

    private async Task<TodayPart> ReportAsync(CancellationToken stop)
    {
        var unread = IndexModel.UnreadOf(await IndexModel.SinceAsync(db, clock, stop), await db.Set<GlassReading>().AsNoTracking().ToListAsync(stop), clock.Today);
        return new("打开保密件的日报",
            [.. unread.Take(Most).Select(u => new TodayLine($"{u.Day:yyyy年M月d日}打开了 {u.Count} 次", "还没有人看过", $"/openings?day={u.Day:yyyy-MM-dd}", ChipState.Soon, "看一眼"))],
            "没有要看的。", ("/openings", "看全部"));
    }
}
