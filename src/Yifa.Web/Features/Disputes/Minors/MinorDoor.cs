using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Minors;

/// <summary>未成年人的信息看不看得：whether this person's approval for this matter holds now. Asked wherever a true name or number could come out.</summary>
public sealed class MinorDoor(AppDbContext db, Viewer viewer, TownClock clock)
{
    /// <summary>现在管用的那次审批；没有为 null。</summary>
    public async Task<MinorAccess?> LiveAsync(Guid dispute, CancellationToken stop)
    {
        if (viewer.AccountId is not { } account) return null;
        var now = clock.Now;
        var granted = await db.Set<MinorAccess>().AsNoTracking().Where(a => a.RecordId == dispute && a.AccountId == account && a.Granted == true && (a.Until == null || a.Until > now))
            .OrderByDescending(a => a.DecidedAt).ToListAsync(stop);
        // What was granted for the time of an assignment ends with it.
        return granted.Find(a => a.Until is not null) ?? (granted.Count > 0 && await IsAssignedAsync(dispute, account, stop) ? granted[0] : null);
    }

    /// <summary>这一件交办给了他，还没有归档。</summary>
    public async Task<bool> IsAssignedAsync(Guid dispute, string account, CancellationToken stop) =>
        await db.Assignments.AnyAsync(a => a.RecordId == dispute && a.AccountId == account, stop)
            && !await db.Set<DisputeStep>().IgnoreQueryFilters(AppDbContext.CountingKept).AnyAsync(s => s.TownCode == viewer.TownCode && s.RecordId == dispute && s.Stage == "archived", stop);
}
