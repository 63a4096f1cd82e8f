using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法设置：what the law leaves to the place, or what was not at hand with its article; one row a town, the usual values without one.</summary>
public sealed class EnforcementSetting : IEntityTypeConfiguration<EnforcementSetting>
{
    public string TownCode { get; set; } = "";

    /// <summary>每人每年培训学时。</summary>
    public int TrainingHours { get; set; } = 60;

    /// <summary>紧急检查事后几日内补批。</summary>
    public int LateApprovalDays { get; set; } = 1;

    /// <summary>证件、清单到期前几天提醒，早的在前，用空格隔开。</summary>
    public string WarnDays { get; set; } = "60 30 10";

    /// <summary>近九十天内进过几次门就提醒，各种进门合起来。</summary>
    public int EntriesToWarn { get; set; } = 3;

    /// <summary>投诉执法打哪个电话，向社会公开的；没有公布为 null。</summary>
    [MaxLength(LongestPhone)]
    public string? ComplaintPhone { get; set; }

    /// <summary>当面、写信投诉到哪里，向社会公开的；没有公布为 null。</summary>
    [MaxLength(LongestAddress)]
    public string? ComplaintAddress { get; set; }

    /// <summary>电话最多几个字。</summary>
    public const int LongestPhone = 30;

    /// <summary>地址最多几个字。</summary>
    public const int LongestAddress = 100;

    public string ChangedBy { get; set; } = "";

    public DateTime ChangedAt { get; set; }

    /// <summary>到期前几天提醒，早的在前。</summary>
    public IReadOnlyList<int> Warns => [.. WarnDays.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(d => int.Parse(d, CultureInfo.InvariantCulture)).OrderDescending()];

    /// <summary>本镇的设置。</summary>
    public static async Task<EnforcementSetting> ReadAsync(Data.AppDbContext db, CancellationToken stop) => await db.Set<EnforcementSetting>().AsNoTracking().FirstOrDefaultAsync(stop) ?? new();

    public void Configure(EntityTypeBuilder<EnforcementSetting> builder)
    {
        builder.HasKey(s => s.TownCode);
        builder.Ignore(s => s.Warns);
    }
}

/// <summary>一个领域的年度检查频次上限：from a year on, until a later year says otherwise; with the paper that published it.</summary>
public sealed class FieldCap : IEntityTypeConfiguration<FieldCap>
{
    public string TownCode { get; set; } = "";

    /// <summary>检查领域。</summary>
    public string Field { get; set; } = "";

    /// <summary>从哪一年起。</summary>
    public int FromYear { get; set; }

    /// <summary>同一家企业一年最多几次。</summary>
    public int PerYear { get; set; }

    /// <summary>公布的文号。</summary>
    public string Paper { get; set; } = "";

    public string ChangedBy { get; set; } = "";

    public DateTime ChangedAt { get; set; }

    public void Configure(EntityTypeBuilder<FieldCap> builder) => builder.HasKey(c => new { c.TownCode, c.Field, c.FromYear });
}
