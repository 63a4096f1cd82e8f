using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;

namespace Yifa.Web.Features.Health;

/// <summary>存得进吗：the same question as /readyz, put where the administrator looks, and how much room is left.</summary>
public sealed class ReadinessToday(AppDbContext db, WriterGate gate, TimeProvider time, DataFolder folder, Viewer viewer) : TodayParts
{
    /// <summary>盘上剩得比这还少，就该清理了。</summary>
    private const long Scarce = 5L << 30;

    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop) =>
        viewer.May(Area.Settings, Deed.Write) ? [new(TodayPart.Running, [await StoreAsync(stop), Room()])] : [];

    private async Task<TodayLine> StoreAsync(CancellationToken stop) => await HealthModule.IsReadyAsync(db, gate, time, stop)
        ? new("数据库", "刚写进一行，又读了回来。", null, ChipState.Done, "能写能读")
        : new("数据库", "写不进，或者读不回。请看磁盘满没满、数据库在不在，见运行手册。", null, ChipState.Late, "不能写");

    private TodayLine Room()
    {
        var free = new DriveInfo(folder.Root).AvailableFreeSpace;
        return free < Scarce
            ? new("数据盘", $"还剩 {free / 1e9:0.0} GB。满了就只能看不能写，请清理或者换大的盘。", null, ChipState.Soon, "快满了")
            : new("数据盘", $"还剩 {free / 1e9:0} GB。", null, ChipState.Done, "够用");
    }
}
