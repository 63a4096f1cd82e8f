using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Journal;

/// <summary>看留痕的人的数：what left the system or was laid open in the last seven days. How many, and a way to who; never what.</summary>
public sealed class JournalTiles(AppDbContext db, Viewer viewer, TownClock clock) : TodayTiles
{
    private const int Days = 7;

    private static readonly (string Caption, string[] Acts)[] Watched =
    [
        ("查看被遮住的信息", [Acts.Revealed]),
        ("导出", [Acts.LedgerExported, Acts.FiguresExported, Acts.ReportExported]),
        ("彻底删除", [Acts.RecordDeleted]),
        ("改权限、授权", [Acts.RightsChanged, Acts.ClearanceChanged]),
    ];

    public override async Task<IReadOnlyList<TodayTile>> ListAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Journal, Deed.Read)) return [];
        var since = clock.Now.AddDays(-Days);
        // Entries stand in the order of time: the walk back ends at the first older one, whatever the length of the journal.
        var older = await db.Journal.AsNoTracking().OrderByDescending(e => e.Seq).Where(e => e.At < since).Select(e => e.Seq).FirstOrDefaultAsync(stop);
        var counts = await db.Journal.AsNoTracking().Where(e => e.Seq > older).GroupBy(e => e.Act).Select(g => new { Act = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Act, g => g.Count, stop);
        return
        [
            .. Watched.Select(w => new TodayTile($"{w.Acts.Sum(act => counts.GetValueOrDefault(act))}", "次", $"近七天{w.Caption}", $"/journal?act={w.Acts[0]}")),
            new($"{counts.Values.Sum()}", "条", "近七天留痕", "/journal"),
        ];
    }
}
