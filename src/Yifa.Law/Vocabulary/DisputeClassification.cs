namespace Yifa.Law.Vocabulary;

/// <summary>别的口径里的一类纠纷，由台账的哪几类数出来。</summary>
/// <param name="Name">那套口径里的名称。</param>
/// <param name="Kinds">台账的类别；一类也没有时，这一类数不出来。</param>
/// <param name="Fit">对得上没有。</param>
/// <param name="Why">不是一致的，为什么这样对，或者为什么数不出来。</param>
public sealed record DisputeClass(string Name, IReadOnlyList<DisputeKind> Kinds, Correspondence Fit, string? Why)
{
    /// <summary>那套口径里的编码；没有编码的为 null。</summary>
    public string? Code { get; init; }

    internal static DisputeClass Same(string name, params IReadOnlyList<DisputeKind> kinds) => new(name, kinds, Correspondence.Same, null);

    internal static DisputeClass Near(string name, string why, params IReadOnlyList<DisputeKind> kinds) => new(name, kinds, Correspondence.Near, why);

    internal static DisputeClass Missing(string name, string why) => new(name, [], Correspondence.Missing, why);
}

/// <summary>
/// 纠纷分类的一套口径：how another authority sorts the same disputes, told from the eighteen kinds that the ledger keeps. Every kind of
/// the ledger goes to exactly one class, so the classes add up to the whole; a class that the ledger cannot tell stays empty and says why.
/// </summary>
/// <param name="Code">代码。</param>
/// <param name="Name">名称。</param>
/// <param name="Source">这套口径从哪来，核对过没有。</param>
/// <param name="Classes">各类，按那套口径的先后。</param>
public sealed record DisputeClassification(string Code, string Name, string Source, IReadOnlyList<DisputeClass> Classes)
{
    /// <summary>台账的一类归到哪一类。</summary>
    public DisputeClass ClassOf(DisputeKind kind) => Classes.Single(c => c.Kinds.Contains(kind));
}
