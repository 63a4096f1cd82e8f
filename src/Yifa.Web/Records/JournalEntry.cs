namespace Yifa.Web.Records;

/// <summary>
/// 留痕：one act, written in the same transaction as what it did. Each entry carries the hash of the one before it, per town,
/// so that an entry cannot be changed, removed or slipped in without breaking every later one.
/// </summary>
public sealed class JournalEntry
{
    public string TownCode { get; set; } = "";

    /// <summary>本镇的序号，从 1 起，不断号。</summary>
    public long Seq { get; set; }

    /// <summary>时刻（UTC）。</summary>
    public DateTime At { get; set; }

    /// <summary>账号；命令行为 null。</summary>
    public string? ActorId { get; set; }

    public string ActorName { get; set; } = "";

    /// <summary>做了什么，见 <see cref="Acts"/>。</summary>
    public string Act { get; set; } = "";

    /// <summary>涉及哪一条（记录、账号、批次……的编号）；涉及许多条时为 null。</summary>
    public string? Subject { get; set; }

    /// <summary>规范 JSON：理由、前后值、条数、文件指纹等；不含明文的个人信息。</summary>
    public string Detail { get; set; } = "{}";

    /// <summary>这一步写下的全部记录稿的摘要；没有写记录时为 null。</summary>
    public string? RecordsDigest { get; set; }

    public string PreviousHash { get; set; } = "";

    public string Hash { get; set; } = "";
}

/// <summary>留痕链头：one row a town, locked by the database for the length of a write.</summary>
public sealed class JournalHead
{
    public string TownCode { get; set; } = "";

    public long Seq { get; set; }

    public string Hash { get; set; } = "";
}

/// <summary>一条记录的一稿：the canonical content at a version, as it was written. The newest must equal the live row.</summary>
public sealed class RecordVersion
{
    public string TownCode { get; set; } = "";

    public Guid RecordId { get; set; }

    /// <summary>第几稿。</summary>
    public int Version { get; set; }

    /// <summary>记录类别（实体名）。</summary>
    public string Kind { get; set; } = "";

    /// <summary>由哪一条留痕写下。</summary>
    public long Seq { get; set; }

    /// <summary>规范 JSON；删除时为 null。</summary>
    public string? Content { get; set; }

    /// <summary>内容的 SHA-256；删除时为删除前内容的。</summary>
    public string Hash { get; set; } = "";
}

/// <summary>一稿在摘要里的样子。</summary>
/// <param name="Id">记录。</param>
/// <param name="Version">第几稿。</param>
/// <param name="Deleted">这一稿是删除：its content is not kept.</param>
/// <param name="Hash">内容的 SHA-256。</param>
internal readonly record struct KeptVersion(Guid Id, int Version, bool Deleted, string Hash)
{
    public static KeptVersion Of(RecordVersion version) => new(version.RecordId, version.Version, version.Content is null, version.Hash);
}

/// <summary>收据：the first answer to a command; a retry with the same id gets it again.</summary>
public sealed class Receipt
{
    public string TownCode { get; set; } = "";

    public Guid CommandId { get; set; }

    /// <summary>所交内容的指纹；同号不同内容要拒绝。</summary>
    public string ContentHash { get; set; } = "";

    public string Answer { get; set; } = "";

    public DateTime At { get; set; }
}
