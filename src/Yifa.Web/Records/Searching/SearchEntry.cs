using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yifa.Web.Records.Searching;

/// <summary>
/// 查找用的一行：what of a record can be searched, in one form. Written in the transaction of the record, read only together with the
/// record itself, whose filters decide who finds it. Numbers of persons are not in it, covered or not.
/// </summary>
public sealed class SearchEntry
{
    public string TownCode { get; set; } = "";

    public Guid RecordId { get; set; }

    /// <summary>第几行，先编入的在前；一条记录改了还是那一行。SQLite 的索引靠它认。</summary>
    public long Row { get; set; }

    /// <summary>哪一类记录，类名。</summary>
    public string Kind { get; set; } = "";

    /// <summary>文字，统一写法。</summary>
    public string Words { get; set; } = "";

    /// <summary>记号，空格隔开：类别、村、电话尾号的带钥哈希。</summary>
    public string Marks { get; set; } = "";
}

/// <summary>
/// 还没有编入的一段：records registered in bulk, from one id to another, which the index does not know yet. They are searched by substring
/// until it does, so nothing is ever missed.
/// </summary>
public sealed class SearchTail
{
    public string TownCode { get; set; } = "";

    /// <summary>哪一类记录，类名。</summary>
    public string Kind { get; set; } = "";

    /// <summary>从哪一条起，含。</summary>
    public Guid First { get; set; }

    /// <summary>到哪一条，含。</summary>
    public Guid Last { get; set; }
}

/// <summary>两张表的键。</summary>
public sealed class SearchTables : IEntityTypeConfiguration<SearchEntry>, IEntityTypeConfiguration<SearchTail>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("SearchEntries");
        builder.HasKey(e => new { e.TownCode, e.RecordId });
        builder.HasIndex(e => new { e.TownCode, e.Row }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SearchTail> builder)
    {
        builder.ToTable("SearchTails");
        builder.HasKey(t => new { t.TownCode, t.Kind, t.Last });
    }
}
