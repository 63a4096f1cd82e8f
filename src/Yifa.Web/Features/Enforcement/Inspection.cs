using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>行政检查：one object with a full record counts once.</summary>
[Index(nameof(TownCode), nameof(DoneOn), nameof(Id))]
public sealed class Inspection : Record
{
    /// <summary>检查日期。</summary>
    public DateOnly DoneOn { get; set; }

    /// <summary>检查对象。</summary>
    public string Object { get; set; } = "";

    /// <summary>检查领域。</summary>
    public string? Field { get; set; }

    /// <summary>检查人一。</summary>
    public string? Officer1 { get; set; }

    /// <summary>检查人二。</summary>
    public string? Officer2 { get; set; }

    /// <summary>有完整检查记录。</summary>
    public bool Recorded { get; set; }

    /// <summary>是否发现问题。</summary>
    public bool? ProblemFound { get; set; }

    /// <summary>整改完成日期。</summary>
    public DateOnly? CorrectedOn { get; set; }
}
