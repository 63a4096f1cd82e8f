using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yifa.Web.Access;

/// <summary>为什么要打开保密件。</summary>
public enum GlassReason
{
    [Display(Name = "处置紧急情况")] Emergency,
    [Display(Name = "核实信访、督办事项")] Supervision,
    [Display(Name = "法院、公安、上级依法调取")] LawfulRequest,
    [Display(Name = "案卷评查、核对归档")] FileReview,
    [Display(Name = "承办人不在，临时接办")] StandIn,
}

/// <summary>
/// 打开保密件：somebody who may read disputes of that place, and knows the number of the file, broke the glass with a reason. The filter of kept records
/// asks for it at each query by the clock, so that it ends by itself, whoever forgets it.
/// </summary>
public sealed class GlassOpening : IEntityTypeConfiguration<GlassOpening>
{
    /// <summary>打开多久。</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(3);

    public string TownCode { get; set; } = "";

    public Guid Id { get; set; }

    /// <summary>打开的是哪一条。</summary>
    public Guid RecordId { get; set; }

    /// <summary>卷号，给不看内容的人认；没有卷号的为 null。</summary>
    public string? FileNumber { get; set; }

    /// <summary>谁打开的。</summary>
    public string AccountId { get; set; } = "";

    /// <summary>谁打开的，称呼。</summary>
    public string AccountName { get; set; } = "";

    /// <summary>为什么，选的。</summary>
    public GlassReason Reason { get; set; }

    /// <summary>为什么，写的。</summary>
    public string Words { get; set; } = "";

    /// <summary>打开的时刻（UTC）。</summary>
    public DateTime OpenedAt { get; set; }

    /// <summary>到什么时候为止（UTC）；到了这一刻就看不到。</summary>
    public DateTime Until { get; set; }

    public void Configure(EntityTypeBuilder<GlassOpening> builder)
    {
        builder.ToTable("GlassOpenings");
        builder.HasKey(o => new { o.TownCode, o.Id });
        builder.HasIndex(o => new { o.TownCode, o.RecordId, o.AccountId });
        builder.HasIndex(o => new { o.TownCode, o.OpenedAt });
    }
}

/// <summary>看过日报：who read the report of a day's openings, and when. The openings of a day that nobody has read stay on the first page.</summary>
public sealed class GlassReading : IEntityTypeConfiguration<GlassReading>
{
    public string TownCode { get; set; } = "";

    /// <summary>哪一天的。</summary>
    public DateOnly Day { get; set; }

    /// <summary>谁看的。</summary>
    public string AccountId { get; set; } = "";

    /// <summary>谁看的，称呼。</summary>
    public string AccountName { get; set; } = "";

    /// <summary>看的时刻（UTC）。</summary>
    public DateTime ReadAt { get; set; }

    public void Configure(EntityTypeBuilder<GlassReading> builder)
    {
        builder.ToTable("GlassReadings");
        builder.HasKey(r => new { r.TownCode, r.Day, r.AccountId });
    }
}
