using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>行政执法事项：what the town may enforce, in whose name, by which law, from when to when.</summary>
public sealed class EnforcementMatter : Record
{
    /// <summary>事项编码。</summary>
    public string? MatterCode { get; set; }

    /// <summary>执法事项。</summary>
    public string Title { get; set; } = "";

    /// <summary>事项来源。</summary>
    public EnforcementSource Source { get; set; }

    /// <summary>执法领域。</summary>
    public string? Field { get; set; }

    /// <summary>法律依据。</summary>
    public string? Basis { get; set; }

    /// <summary>委托机关。</summary>
    public string? Principal { get; set; }

    /// <summary>公布文件。</summary>
    public string? Document { get; set; }

    /// <summary>实施日期。</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>终止日期。</summary>
    public DateOnly? ValidUntil { get; set; }
}
