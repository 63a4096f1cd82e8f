using Yifa.Web.Data;

namespace Yifa.Web.Features.Shared.FirmEntries;

/// <summary>名录里的一家企业，够认出它就行。</summary>
public sealed record FirmKnown(Guid Id, string Name, string? CreditCode, string? Place);

/// <summary>企业名录从哪来：one heir, in the feature that keeps the register, so that an inspection names a firm of the register and not a word typed anew.</summary>
public abstract class FirmSource
{
    /// <summary>名录。</summary>
    public static FirmSource Register { get; } =
        (FirmSource)Activator.CreateInstance(typeof(FirmSource).Assembly.GetTypes().Single(t => !t.IsAbstract && t.IsSubclassOf(typeof(FirmSource))))!;

    /// <summary>全部，按名称。</summary>
    public abstract Task<IReadOnlyList<FirmKnown>> ListAsync(AppDbContext db, CancellationToken stop);

    /// <summary>一家；没有或者看不到为 null。</summary>
    public abstract Task<FirmKnown?> FindAsync(AppDbContext db, Guid id, CancellationToken stop);
}
