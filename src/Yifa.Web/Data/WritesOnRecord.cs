using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Yifa.Web.Records;

namespace Yifa.Web.Data;

/// <summary>
/// Guards the promise that nothing which matters changes without trace: saving outside <see cref="RecordBook"/> is a bug and
/// fails loudly, except for the few tables that are no one's deed (sign-in counters). Rows of another town never pass.
/// </summary>
public sealed class WritesOnRecord : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check((AppDbContext)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check((AppDbContext)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Check(AppDbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (!db.OnRecord && !IsSignInState(entry.Entity, entry.State))
                throw new InvalidOperationException($"{entry.Metadata.DisplayName()} 的改动没有经过登记簿，不能保存。");
            if (entry.Metadata.FindProperty("TownCode") is null || entry.Entity is Account) continue;
            var town = (string?)entry.Property("TownCode").CurrentValue;
            if (town != db.Viewer.TownCode)
                throw new InvalidOperationException($"{entry.Metadata.DisplayName()} 属于另一个镇街，不能保存。");
        }
    }

    // The last sign-in, failed counts and security stamps of Identity are its own protocol, not a deed of an officer.
    private static bool IsSignInState(object entity, EntityState state) => entity switch
    {
        Account => state == EntityState.Modified,
        Microsoft.AspNetCore.Identity.IdentityUserToken<string> => true,
        _ => false,
    };
}
