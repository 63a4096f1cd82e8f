using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法监督检查：one round of supervision over enforcement.</summary>
[Index(nameof(TownCode), nameof(DoneOn), nameof(Id))]
public sealed class SupervisionRound : Record
{
    /// <summary>日期。</summary>
    public DateOnly DoneOn { get; set; }

    /// <summary>监督事项。</summary>
    public string Subject { get; set; } = "";

    /// <summary>监督机构。</summary>
    public string? Body { get; set; }

    /// <summary>发现问题，个。</summary>
    public int? ProblemCount { get; set; }

    /// <summary>已整改，个。</summary>
    public int? CorrectedCount { get; set; }
}
