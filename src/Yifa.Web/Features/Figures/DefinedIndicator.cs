using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yifa.Law;
using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Figures;

/// <summary>自定义指标的一版。Versions are kept: a report that was signed with an older one can still say what it counted.</summary>
public sealed class DefinedIndicator : IEntityTypeConfiguration<DefinedIndicator>
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter() },
    };

    public string TownCode { get; set; } = "";

    /// <summary>代码，own. 开头。</summary>
    public string Code { get; set; } = "";

    /// <summary>第几版，从 1 起；最大的一版在用。</summary>
    public int Version { get; set; }

    public string Name { get; set; } = "";

    /// <summary>定义，JSON。</summary>
    public string Content { get; set; } = "";

    public string DefinedBy { get; set; } = "";

    /// <summary>定义时刻（UTC）。</summary>
    public DateTime DefinedAt { get; set; }

    /// <summary>停用时刻；在用的为 null。停用也是一版。</summary>
    public DateTime? RetiredAt { get; set; }

    /// <summary>读出定义。</summary>
    public Definition Definition => JsonSerializer.Deserialize<Definition>(Content, Json)!;

    /// <summary>编成指标。</summary>
    public Ruling<Indicator> Compile() => DefinitionCompiler.Compile(Definition, Code, Version);

    /// <summary>写成 JSON。</summary>
    public static string Write(Definition definition) => JsonSerializer.Serialize(definition, Json);

    public void Configure(EntityTypeBuilder<DefinedIndicator> builder)
    {
        builder.ToTable("DefinedIndicators");
        builder.HasKey(d => new { d.TownCode, d.Code, d.Version });
        builder.Ignore(d => d.Definition);
    }
}
