using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Accounts;

/// <summary>管账号的人的数：在用几个，停用几个，几个人正在登录。</summary>
public sealed class AccountTiles(AppDbContext db, Viewer viewer, Records.TownClock clock) : TodayTiles
{
    public override async Task<IReadOnlyList<TodayTile>> ListAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Accounts, Deed.Read) && !viewer.May(Area.Security, Deed.Read)) return [];
        var accounts = db.Users.AsNoTracking().Where(a => a.TownCode == viewer.TownCode);
        var since = clock.Now - SignInSetup.HalfAnHour;
        var href = viewer.May(Area.Accounts, Deed.Read) ? "/accounts" : "/security";
        return
        [
            new($"{await accounts.CountAsync(a => a.DisabledAt == null && a.ApprovedAt != null, stop)}", "个", "在用的账号", href),
            new($"{await accounts.CountAsync(a => a.DisabledAt == null && a.ApprovedAt == null, stop)}", "个", "待核准的账号", href),
            new($"{await db.Sessions.Where(s => s.EndedAt == null && s.LastSeenAt > since).Select(s => s.AccountId).Distinct().CountAsync(stop)}", "人", "正在登录"),
        ];
    }
}
