using Yifa.Web.Data;

namespace Yifa.Web.Features.Shared.FirmEntries;

/// <summary>进过一次企业的门。</summary>
/// <param name="On">哪天。</param>
/// <param name="What">以什么名义，例如“走访”“检查”。</param>
/// <param name="Note">补充的一句话；没有为 null。</param>
/// <param name="Href">打开记录。</param>
/// <param name="EntryId">同一次进门的各条记录有同一个编号；没有为 null。</param>
public sealed record FirmEntry(DateOnly On, string What, string? Note, string Href, Guid? EntryId);

/// <summary>
/// 进门的记录从哪来：one heir for each kind of entry, beside its records. A firm does not care in whose name somebody stood at its door; whoever plans the next
/// entry sees them all.
/// </summary>
public abstract class FirmEntrySource
{
    /// <summary>全部种类。</summary>
    public static IReadOnlyList<FirmEntrySource> All { get; } =
    [
        .. typeof(FirmEntrySource).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(FirmEntrySource)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal).Select(t => (FirmEntrySource)Activator.CreateInstance(t)!),
    ];

    /// <summary>一段日子里进过这家企业的门的。</summary>
    public abstract Task<IReadOnlyList<FirmEntry>> ListAsync(AppDbContext db, FirmKnown firm, DateOnly from, DateOnly to, CancellationToken stop);

    /// <summary>各种进门合起来，近的在前。</summary>
    public static async Task<IReadOnlyList<FirmEntry>> ListAllAsync(AppDbContext db, FirmKnown firm, DateOnly from, DateOnly to, CancellationToken stop)
    {
        List<FirmEntry> entries = [];
        foreach (var source in All) entries.AddRange(await source.ListAsync(db, firm, from, to, stop));
        return [.. entries.OrderByDescending(e => e.On)];
    }

    /// <summary>进了几次门：what was registered together was one entry.</summary>
    public static int Doors(IEnumerable<FirmEntry> entries) => entries.GroupBy(e => e.EntryId?.ToString() ?? e.Href).Count();
}
