using Yifa.Web.Access;

namespace Yifa.Web.Records.Ledgers;

/// <summary>全部台账：every heir of <see cref="Ledger"/> in the program, by area and then by name; a new one joins by being there.</summary>
public static class LedgerCatalogue
{
    /// <summary>全部，按板块的次序。</summary>
    public static IReadOnlyList<Ledger> All { get; } =
    [
        .. typeof(Ledger).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Ledger)))
            .Select(t => (Ledger)Activator.CreateInstance(t)!).OrderBy(l => l.Area).ThenBy(l => l.Code, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, Ledger> ByCode = All.ToDictionary(l => l.Code);
    private static readonly Dictionary<Type, Ledger> ByType = All.ToDictionary(l => l.Type);

    /// <summary>按代码找；没有为 null。</summary>
    public static Ledger? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>按记录的类型找；没有台账的记录为 null。</summary>
    public static Ledger? Of(Type record) => ByType.GetValueOrDefault(record);

    /// <summary>台账属于哪个板块，供页面权限使用。</summary>
    public static LedgerAreas Areas { get; } = new(All.ToDictionary(l => l.Code, l => l.Area));
}
