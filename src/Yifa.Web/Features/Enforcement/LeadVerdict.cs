using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>线索的处理：what supervision decided about one lead. A lead itself is found anew each time and never stored; this says what came of it.</summary>
[Index(nameof(TownCode), nameof(CaseId), nameof(Rule))]
public sealed class LeadVerdict : Record
{
    /// <summary>规则的代码。</summary>
    public string Rule { get; set; } = "";

    /// <summary>哪一件案件。</summary>
    public Guid CaseId { get; set; }

    /// <summary>处理的日子。</summary>
    public DateOnly On { get; set; }

    /// <summary>为什么不算；发了监督意见的为 null。</summary>
    public string? Reason { get; set; }

    /// <summary>发出的监督意见；不算的为 null。</summary>
    public Guid? OpinionId { get; set; }
}
