using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Data;

/// <summary>
/// 谁看得到哪些行：<see cref="Policy"/> compiled into the filters of every table. Two names: <see cref="Scope"/> is town, area, village
/// and assignment; <see cref="Kept"/> is secrecy, apart because a total counts what a list must not show.
/// <see cref="WritesOnRecord"/> asks the same filters before and after a save, so there is no second rule for writing.
/// </summary>
public abstract partial class AppDbContext
{
    /// <summary>按镇、板块、村、交办的过滤。</summary>
    public const string Scope = "Scope";

    /// <summary>按保密程度的过滤；只有合计可以不用它。</summary>
    public const string Kept = "Kept";

    /// <summary>没有过滤的表，和为什么可以没有。</summary>
    public static IReadOnlyDictionary<Type, string> Unfiltered { get; } = new Dictionary<Type, string>
    {
        [typeof(Probe)] = "就绪检查写的一行，不属于任何镇，没有内容。",
    };

    /// <summary>只合计、不列出时用：范围照旧，保密的也算。</summary>
    public static readonly string[] CountingKept = [Kept];

    /// <summary>记录（或它的一部分）属于哪个板块；不是台账的为 null，各由自己的页管。</summary>
    public static Area? AreaOf(Type type)
    {
        var record = type.IsSubclassOf(typeof(Record)) ? type : RecordTypes.FirstOrDefault(t => t.GetProperties().Any(p => PartOf(p) == type));
        return record is null ? null : LedgerCatalogue.Of(record)?.Area ?? record.GetCustomAttribute<InAreaAttribute>()?.Area;
    }

    /// <summary>这个人看得到这一条，只因为写明理由打开了：he may read it and do nothing with it.</summary>
    public async Task<bool> IsThroughGlassAsync(Record row, CancellationToken stop) =>
        row.Secrecy == Secrecy.Sealed && !Viewer.SeesSealed && row.SecrecyBy != Viewer.AccountId && !await Assignments.AnyAsync(a => a.RecordId == row.Id && a.AccountId == Viewer.AccountId, stop);

    private void FilterRows(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(e => e.FindProperty("TownCode") is not null && e.ClrType != typeof(Account)))
        {
            var type = entity.ClrType;
            // Who is given a record is asked by the filters of records themselves, so it cannot be asked through them again.
            var whole = type.IsSubclassOf(typeof(RecordPart)) && type != typeof(Assignment) || type.IsSubclassOf(typeof(Record));
            entity.SetQueryFilter(Scope, Made(type.IsSubclassOf(typeof(Record)) ? nameof(RecordScope) : whole ? nameof(PartScope) : nameof(TownScope), type));
            if (whole) entity.SetQueryFilter(Kept, Made(type.IsSubclassOf(typeof(Record)) ? nameof(RecordKept) : nameof(PartKept), type));
        }
        model.Entity<Town>().HasQueryFilter(Scope, t => t.Code == Viewer.TownCode);
        // Before sign-in the town is not known yet; whoever is in sees the accounts of his own town only.
        model.Entity<Account>().HasQueryFilter(Scope, a => Viewer.TownCode == "" || a.TownCode == Viewer.TownCode);
        model.Entity<IdentityUserClaim<string>>().HasQueryFilter(Scope, c => Users.Any(a => a.Id == c.UserId));
        model.Entity<IdentityUserLogin<string>>().HasQueryFilter(Scope, l => Users.Any(a => a.Id == l.UserId));
        model.Entity<IdentityUserToken<string>>().HasQueryFilter(Scope, t => Users.Any(a => a.Id == t.UserId));
        // Which tables Identity has is decided by its services; a context made by hand has no passkeys.
        if (model.Model.FindEntityType(typeof(IdentityUserPasskey<string>)) is not null)
            model.Entity<IdentityUserPasskey<string>>().HasQueryFilter(Scope, p => Users.Any(a => a.Id == p.UserId));
    }

    private LambdaExpression Made(string filter, Type type)
    {
        var method = typeof(AppDbContext).GetMethod(filter, BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(type);
        return (LambdaExpression)method.Invoke(this, method.GetParameters().Length == 0 ? null : [AreaOf(type) ?? Area.Own])!;
    }

    private Expression<Func<T, bool>> TownScope<T>() where T : class => row => EF.Property<string>(row, "TownCode") == Viewer.TownCode;

    private Expression<Func<T, bool>> RecordScope<T>(Area area) where T : Record =>
        row => row.TownCode == Viewer.TownCode && Viewer.Sees(area)
            && (Viewer.Reach == Reach.Town
                || (Viewer.Reach == Reach.Place && row.Place != null && row.Place.StartsWith(Viewer.Place))
                || (Viewer.Reach == Reach.Assigned && Assignments.Any(a => a.TownCode == row.TownCode && a.RecordId == row.Id && a.AccountId == Viewer.AccountId)));

    private Expression<Func<T, bool>> PartScope<T>(Area area) where T : RecordPart =>
        row => row.TownCode == Viewer.TownCode && Viewer.Sees(area)
            && (Viewer.Reach == Reach.Town
                || (Viewer.Reach == Reach.Place && row.Place != null && row.Place.StartsWith(Viewer.Place))
                || (Viewer.Reach == Reach.Assigned && Assignments.Any(a => a.TownCode == row.TownCode && a.RecordId == row.RecordId && a.AccountId == Viewer.AccountId)));

    private Expression<Func<T, bool>> RecordKept<T>() where T : Record =>
        row => row.Secrecy == null || Viewer.SeesSealed || (row.Secrecy == Secrecy.Minor && Viewer.SeesMinors) || row.SecrecyBy == Viewer.AccountId
            || Assignments.Any(a => a.TownCode == row.TownCode && a.RecordId == row.Id && a.AccountId == Viewer.AccountId)
            || (row.Secrecy == Secrecy.Sealed && row.Id == Viewer.Glass && Openings.Any(o => o.TownCode == row.TownCode && o.RecordId == row.Id && o.AccountId == Viewer.AccountId && o.Until > Viewer.Now));

    private Expression<Func<T, bool>> PartKept<T>() where T : RecordPart =>
        row => row.Secrecy == null || Viewer.SeesSealed || (row.Secrecy == Secrecy.Minor && Viewer.SeesMinors) || row.SecrecyBy == Viewer.AccountId
            || Assignments.Any(a => a.TownCode == row.TownCode && a.RecordId == row.RecordId && a.AccountId == Viewer.AccountId)
            || (row.Secrecy == Secrecy.Sealed && row.RecordId == Viewer.Glass && Openings.Any(o => o.TownCode == row.TownCode && o.RecordId == row.RecordId && o.AccountId == Viewer.AccountId && o.Until > Viewer.Now));
}
