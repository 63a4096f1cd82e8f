using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yifa.Web.Access;

/// <summary>
/// 看未成年人信息的申请和审批：《未成年人网络保护条例》第三十六条 wants each access of staff to a minor's personal data approved by the person in charge. Also
/// of whom the matter is assigned to; he asks once, for as long as it is his (docs/decisions/0018).
/// </summary>
public sealed class MinorAccess : IEntityTypeConfiguration<MinorAccess>
{
    /// <summary>一次最多批几天。</summary>
    public const int MostDays = 30;

    public string TownCode { get; set; } = "";

    public Guid Id { get; set; }

    /// <summary>哪一条记录里的未成年人。</summary>
    public Guid RecordId { get; set; }

    /// <summary>谁申请的。</summary>
    public string AccountId { get; set; } = "";

    /// <summary>谁申请的，称呼。</summary>
    public string AccountName { get; set; } = "";

    /// <summary>为什么要看。</summary>
    public string Purpose { get; set; } = "";

    /// <summary>申请的时刻（UTC）。</summary>
    public DateTime AskedAt { get; set; }

    /// <summary>准不准；还没有批为 null。</summary>
    public bool? Granted { get; set; }

    /// <summary>批的理由；还没有批为 null。</summary>
    public string? Answer { get; set; }

    /// <summary>谁批的，账号。</summary>
    public string? DecidedById { get; set; }

    /// <summary>谁批的，称呼。</summary>
    public string? DecidedBy { get; set; }

    /// <summary>批的时刻（UTC）。</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>看到什么时候为止（UTC）；承办期间都准的为 null。</summary>
    public DateTime? Until { get; set; }

    public void Configure(EntityTypeBuilder<MinorAccess> builder)
    {
        builder.ToTable("MinorAccesses");
        builder.HasKey(a => new { a.TownCode, a.Id });
        builder.HasIndex(a => new { a.TownCode, a.RecordId, a.AccountId });
    }
}
