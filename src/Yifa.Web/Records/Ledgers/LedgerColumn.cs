namespace Yifa.Web.Records.Ledgers;

/// <summary>
/// 台账的一列：its official head, the other heads under which it is seen, how its cells are read, and where the value lives
/// in the record. Sensitive values go in and out in plain text only through the <see cref="Vault"/>.
/// </summary>
/// <param name="Field">字段名，稳定的英文代码，例如 foundOn。</param>
/// <param name="Head">正式表头，例如“排查日期”。</param>
/// <param name="Kind">列的种类。</param>
/// <param name="Use">列的用处。</param>
public sealed record LedgerColumn(string Field, string Head, CellKind Kind, Use Use)
{
    /// <summary>别的写法。</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>词汇：种类是 <see cref="CellKind.Word"/> 时的枚举。</summary>
    public Type? Vocabulary { get; init; }

    /// <summary>能认的词（比较形）和它的值，含同义词。</summary>
    public IReadOnlyDictionary<string, Enum> Words { get; init; } = new Dictionary<string, Enum>();

    /// <summary>写进记录。值的类型由 <see cref="Kind"/> 定；null 把这一列清空（没有值就不能存的除外）。</summary>
    public required Action<Record, object?, Vault> Set { get; init; }

    /// <summary>从记录读出明文值。</summary>
    public required Func<Record, Vault, object?> Get { get; init; }

    /// <summary>记录里的密封值；不敏感的列为 null。几个人各有一个时给出全部。</summary>
    public Func<Record, IReadOnlyList<Sealed?>>? Secrets { get; init; }

    /// <summary>检索键所在的属性；不能按原文检索的列为 null。</summary>
    public string? LookupProperty { get; init; }

    /// <summary>实体上的属性名；由几个属性合成的列为 null。</summary>
    public string? Property { get; init; }

    public bool Required => Use.HasFlag(Use.Required);

    public bool InKey => Use.HasFlag(Use.Key);

    public bool Listed => Use.HasFlag(Use.Listed);

    /// <summary>页面上遮住，库里密封。</summary>
    public bool Sensitive => Kind is CellKind.IdNumber or CellKind.Phone or CellKind.Secret;

    /// <summary>正式表头和全部别名。</summary>
    public IEnumerable<string> Heads => Aliases.Prepend(Head);
}
