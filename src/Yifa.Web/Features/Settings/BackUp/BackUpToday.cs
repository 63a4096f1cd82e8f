using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Settings.BackUp;

/// <summary>上次备份：for whoever looks after the system and whoever watches over him.</summary>
public sealed class BackUpToday(AppDbContext db, Viewer viewer, TownClock clock) : TodayParts
{
    /// <summary>备份每天一次；隔了两天，就是漏了。</summary>
    private const int LateAfterDays = 2;

    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop) =>
        viewer.May(Area.Settings, Deed.Write) || viewer.May(Area.Journal, Deed.Read) ? [new(TodayPart.Running, [await LineAsync(stop)])] : [];

    private async Task<TodayLine> LineAsync(CancellationToken stop)
    {
        if (!db.Database.IsSqlite()) return new("备份", "数据在 PostgreSQL 里，由它自己的工具备份，这里看不到。", null, ChipState.Maybe, "不由本程序备份");
        var last = await db.Journal.AsNoTracking().OrderByDescending(e => e.Seq).Where(e => e.Act == Acts.BackedUp).Select(e => (DateTime?)e.At).FirstOrDefaultAsync(stop);
        if (last is not { } at) return new("备份", "在服务器上运行 yifa backup，备到另一块盘上，密钥另存一处。", null, ChipState.Late, "还没有备份过");
        var days = clock.Today.DayNumber - TownClock.DayOf(at).DayNumber;
        return new("备份", $"上次 {TownClock.Show(at)}；每天一次，密钥另存一处。", null, days >= LateAfterDays ? ChipState.Late : ChipState.Done, days >= LateAfterDays ? $"{days} 天没有备份" : days == 0 ? "今天备份过" : "昨天备份过");
    }
}
