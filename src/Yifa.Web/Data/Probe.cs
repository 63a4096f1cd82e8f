using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yifa.Web.Data;

/// <summary>就绪检查写进又读回的一行。</summary>
public sealed class Probe
{
    public int Id { get; set; }

    public long Mark { get; set; }
}

/// <summary>Maps the probe's table.</summary>
public sealed class ProbeTable : IEntityTypeConfiguration<Probe>
{
    public void Configure(EntityTypeBuilder<Probe> builder)
    {
        builder.ToTable("Probes");
        builder.Property(p => p.Id).ValueGeneratedNever();
    }
}
