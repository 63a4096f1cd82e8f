using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法人员：an officer with a certificate; certified as of a day, never simply "certified".</summary>
public sealed class EnforcementOfficer : Record
{
    /// <summary>姓名。</summary>
    public string Name { get; set; } = "";

    /// <summary>执法证号。</summary>
    public string? CertificateNumber { get; set; }

    /// <summary>发证日期。</summary>
    public DateOnly? IssuedOn { get; set; }

    /// <summary>有效期至。</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>执法类别。</summary>
    public string? Field { get; set; }

    /// <summary>在岗。</summary>
    public bool OnDuty { get; set; }

    /// <summary>离岗日期。</summary>
    public DateOnly? LeftOn { get; set; }
}
