using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法证的一次变动：who decided it, from which day, for what; only ever added.</summary>
public sealed class CertificateStep : RecordPart
{
    /// <summary>什么变动。</summary>
    public CertificateChange Change { get; set; }

    /// <summary>从哪天起。</summary>
    public DateOnly On { get; set; }

    /// <summary>理由。</summary>
    public string Reason { get; set; } = "";

    /// <summary>决定的文号、换证以后的证号；没有为 null。</summary>
    public string? Number { get; set; }

    /// <summary>换证以后的有效期；别的变动、长期为 null。</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>换证以前的有效期；别的变动为 null。</summary>
    public DateOnly? Was { get; set; }

    /// <summary>登记时刻（UTC）。</summary>
    public DateTime RecordedAt { get; set; }

    /// <summary>登记人称呼。</summary>
    public string RecordedBy { get; set; } = "";
}
