using System.Reflection;
using Yifa.Web.Access;

namespace Yifa.Web.Records;

/// <summary>一条记录的一部分：a child row (a party, a share) that lives and dies with its record and is seen by whoever sees it.</summary>
public abstract class RecordPart
{
    public string TownCode { get; set; } = "";

    /// <summary>所属记录。</summary>
    public Guid RecordId { get; set; }

    /// <summary>第几个，从 1 起。</summary>
    public int Ordinal { get; set; }

    /// <summary>所属记录的村（社区）或网格，随记录走。</summary>
    public string? Place { get; set; }

    /// <summary>所属记录的保密程度，随记录走。</summary>
    public Secrecy? Secrecy { get; set; }

    /// <summary>所属记录的定密账号，随记录走。</summary>
    public string? SecrecyBy { get; set; }

    /// <summary>与所属记录同一范围、同一密级。</summary>
    public void Follow(Record record) =>
        (TownCode, RecordId, Place, Secrecy, SecrecyBy) = (record.TownCode, record.Id, record.Place, record.Secrecy, record.SecrecyBy);
}

/// <summary>
/// 台账以外的部分：parts that no column of the ledger tells (the course of a dispute). They are kept, versioned and removed with their record
/// like any part, but lists, exports and imports do not read them.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AsideAttribute : Attribute
{
    /// <summary>这一项是不是台账以外的。</summary>
    public static bool IsOn(PropertyInfo parts) => parts.IsDefined(typeof(AsideAttribute));
}
