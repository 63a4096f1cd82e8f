using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yifa.Web.Features.Figures;

/// <summary>确认本年没有：someone states that a figure is empty because nothing happened, not because nobody wrote it down.</summary>
public sealed class ZeroAffirmation : IEntityTypeConfiguration<ZeroAffirmation>
{
    public string TownCode { get; set; } = "";

    public string IndicatorCode { get; set; } = "";

    public int Year { get; set; }

    /// <summary>确认人称呼。</summary>
    public string AffirmedBy { get; set; } = "";

    /// <summary>确认时刻（UTC）。</summary>
    public DateTime AffirmedAt { get; set; }

    public void Configure(EntityTypeBuilder<ZeroAffirmation> builder)
    {
        builder.ToTable("ZeroAffirmations");
        builder.HasKey(a => new { a.TownCode, a.IndicatorCode, a.Year });
    }
}
