using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Accounts;

/// <summary>等人看一眼的账号：locked, waiting for approval, never used, or without the second factor it should have; each to whoever can do something about it.</summary>
public sealed class AccountsToday(AppDbContext db, Viewer viewer, TownClock clock) : TodayParts
{
    private sealed record Row(string Id, string Name, Role Role, bool Approved, DateTimeOffset? LockedUntil, bool Entered, bool SecondFactor, bool Cleared);

    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop)
    {
        var (opens, approves) = (viewer.May(Area.Accounts, Deed.Write), viewer.May(Area.Security, Deed.Write));
        if (!opens && !approves) return [];
        var rows = await db.Users.AsNoTracking().Where(a => a.TownCode == viewer.TownCode && a.DisabledAt == null).OrderBy(a => a.UserName)
            .Select(a => new Row(a.Id, a.DisplayName, a.Role, a.ApprovedAt != null, a.LockoutEnd, db.Sessions.Any(s => s.AccountId == a.Id), a.TwoFactorEnabled, a.ClearedAt != null)).ToListAsync(stop);
        var asks = await db.Towns.AsNoTracking().Select(t => t.AsksSecondFactor).SingleAsync(stop);
        var waiting = rows.Select(r => (Row: r, State: StateOf(r, approves && asks))).Where(r => r.State is not null).OrderBy(r => r.State!.Value.Order).ToList();
        var (list, one) = opens ? ("/accounts", "/accounts/") : ("/security", "/security/accounts/");
        List<TodayLine> lines = [.. waiting.Take(Most).Select(w => new TodayLine(w.Row.Name, $"{Wording.Of(w.Row.Role)} · {w.State!.Value.Why}", one + w.Row.Id, w.State.Value.Chip, w.State.Value.Says))];
        if (approves && !asks) lines.Add(new("第二重验证", "现在只凭密码登录；可以改为要求。", list, ChipState.Maybe, "没有要求"));
        return [new("等看一眼的账号", lines, "没有锁定的、待核准的，也没有开了不用的。", (list, waiting.Count > Most ? $"还有 {waiting.Count - Most} 个，看全部账号" : "看全部账号"))];
    }

    private (int Order, ChipState Chip, string Says, string Why)? StateOf(Row row, bool asks) =>
        row.LockedUntil > new DateTimeOffset(clock.Now) ? (0, ChipState.Late, "已锁定", "连续输错密码；问清是不是本人，再重设")
        : !row.Approved ? (1, ChipState.Soon, "待核准", "安全管理员核准后才能登录")
        : asks && !row.SecondFactor && Policy.NeedsSecondFactor(row.Role, row.Cleared) ? (2, ChipState.Open, "没有第二重验证", "看得到敏感信息或管着别人的账号")
        : !row.Entered ? (3, ChipState.Open, "没有登录过", "问问是不是还没拿到密码；不用的停用")
        : null;
}
