using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Yifa.Web.Access;
using Yifa.Web.Records;

namespace Yifa.Web.Data;

/// <summary>
/// Guards two promises. Nothing that matters changes without trace: saving outside <see cref="RecordBook"/> is a bug and fails
/// loudly, except for the few tables that are no one's deed (sign-in state). And nobody writes what he may not see: of every changed
/// or deleted row the stored one is asked for again through the filters of its table, because what the tracker holds may be a stub
/// that the caller made up; of every new or changed row the saved one is asked for the same way, within the transaction.
/// </summary>
public sealed class WritesOnRecord : SaveChangesInterceptor
{
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<DbContext, List<object>> written = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new InvalidOperationException("保存一律用异步的方法，好在保存前核对库里的行。");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (AppDbContext)eventData.Context!;
        List<object> ask = [];
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            if (!db.OnRecord && !IsSignInState(entry.Entity, entry.State))
                throw new InvalidOperationException($"{entry.Metadata.DisplayName()} 的改动没有经过登记簿，不能保存。");
            CheckTown(db, entry);
            if (!MayBeOutOfSight(db, entry)) continue;
            if (entry.State != EntityState.Added && !await SeenAsync(db, entry.Entity, cancellationToken)) throw new OutOfScopeException(entry.Metadata.DisplayName());
            if (entry is { State: EntityState.Added, Entity: RecordPart part } && !await OwnerSeenAsync(db, part, cancellationToken)) throw new OutOfScopeException(entry.Metadata.DisplayName());
            if (entry.State != EntityState.Deleted) ask.Add(entry.Entity);
        }
        if (ask.Count > 0) written.AddOrUpdate(db, ask);
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        var db = (AppDbContext)eventData.Context!;
        if (!written.TryGetValue(db, out var ask)) return result;
        written.Remove(db);
        foreach (var row in ask)
            if (!await SeenAsync(db, row, cancellationToken)) throw new OutOfScopeException(db.Model.FindEntityType(row.GetType())!.DisplayName());
        return result;
    }

    private static void CheckTown(AppDbContext db, EntityEntry entry)
    {
        if (entry.Metadata.FindProperty("TownCode") is null) return;
        var (now, before) = ((string?)entry.Property("TownCode").CurrentValue, (string?)entry.Property("TownCode").OriginalValue);
        // At sign-in nobody is in yet; what is kept then is the protocol's own and belongs to the account itself.
        if (entry.Entity is Account && db.Viewer.TownCode.Length == 0 && now == before) return;
        if (now != db.Viewer.TownCode || before != db.Viewer.TownCode)
            throw new InvalidOperationException($"{entry.Metadata.DisplayName()} 属于另一个镇街，不能保存。");
    }

    // Whoever sees the whole town sees every row whose town is right, unless it is kept from him; asking the database again would
    // only cost time. Accounts are keyed without the town, so theirs is always asked for.
    private static bool MayBeOutOfSight(AppDbContext db, EntityEntry entry) => entry.Entity switch
    {
        Account => db.Viewer.TownCode.Length > 0 && entry.State != EntityState.Added,
        Record or RecordPart => db.Viewer.Role is not null,
        _ => false,
    };

    private static Task<bool> SeenAsync(AppDbContext db, object row, CancellationToken stop)
    {
        var entity = db.Model.FindEntityType(row.GetType())!;
        return (Task<bool>)typeof(WritesOnRecord).GetMethod(nameof(SeenOfAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(entity.ClrType).Invoke(null, [db, row, stop])!;
    }

    private static Task<bool> SeenOfAsync<T>(AppDbContext db, T row, CancellationToken stop) where T : class
    {
        var parameter = Expression.Parameter(typeof(T));
        var key = db.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties
            .Select(p => (Expression)Expression.Equal(Expression.Property(parameter, p.PropertyInfo!), Expression.Property(Expression.Field(Expression.Constant(new Box<T>(row)), nameof(Box<T>.Row)), p.PropertyInfo!)))
            .Aggregate(Expression.AndAlso);
        // A row on its way into the bin or out of it is the viewer's as before.
        return db.Set<T>().IgnoreQueryFilters(AppDbContext.InBinToo).AsNoTracking().AnyAsync(Expression.Lambda<Func<T, bool>>(key, parameter), stop);
    }

    // A new part belongs to a record that is being registered in the same save, or to a stored one that the viewer sees.
    private static async Task<bool> OwnerSeenAsync(AppDbContext db, RecordPart part, CancellationToken stop)
    {
        if (db.ChangeTracker.Entries<Record>().Any(r => r.State == EntityState.Added && r.Entity.Id == part.RecordId)) return true;
        var kind = await db.RecordVersions.AsNoTracking().Where(v => v.RecordId == part.RecordId).Select(v => v.Kind).FirstOrDefaultAsync(stop);
        if (AppDbContext.RecordTypes.FirstOrDefault(t => t.Name == kind) is not { } type) return false;
        return await (Task<bool>)typeof(WritesOnRecord).GetMethod(nameof(RecordSeenAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [db, part.RecordId, stop])!;
    }

    private static Task<bool> RecordSeenAsync<T>(AppDbContext db, Guid id, CancellationToken stop) where T : Record =>
        db.Set<T>().IgnoreQueryFilters(AppDbContext.InBinToo).AsNoTracking().AnyAsync(r => r.Id == id, stop);

    // The last sign-in, failed counts, second factors and sessions are the protocol of signing in, not a deed of an officer.
    private static bool IsSignInState(object entity, EntityState state) => entity switch
    {
        Account => state == EntityState.Modified,
        IdentityUserToken<string> or IdentityUserPasskey<string> or IdentityPasskeyData or SignInSession => true,
        _ => false,
    };

    private sealed class Box<T>(T row)
    {
        public readonly T Row = row;
    }
}

/// <summary>要写的行不在这个人的范围里：the save is undone and the person is told so.</summary>
public sealed class OutOfScopeException(string kind) : InvalidOperationException($"{kind} 不在范围内，不能保存。");
