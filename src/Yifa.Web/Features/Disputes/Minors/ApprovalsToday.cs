using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Minors;

/// <summary>等镇领导批的：who asks to see a minor's data, and for what.</summary>
public sealed class ApprovalsToday(AppDbContext db, Viewer viewer) : TodayParts
{
    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop)
    {
        if (!ApprovalsModel.IsDecider(viewer)) return [];
        var waiting = await db.Set<MinorAccess>().AsNoTracking().Where(a => a.Granted == null && a.AccountId != viewer.AccountId).OrderBy(a => a.AskedAt).Take(Most).ToListAsync(stop);
        return [new("等您批：看未成年人的信息", [.. waiting.Select(a => new TodayLine($"{a.AccountName}：{a.Purpose}", TownClock.Show(a.AskedAt), "/approvals", ChipState.Open, "等批"))], "没有要批的。", ("/approvals", "看全部"))];
    }
}
