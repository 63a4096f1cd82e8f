using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>过错责任追究：one person called to account for a fault in enforcement.</summary>
[Index(nameof(TownCode), nameof(DecidedOn), nameof(Id))]
public sealed class Accountability : Record
{
    /// <summary>追责日期。</summary>
    public DateOnly DecidedOn { get; set; }

    /// <summary>责任人员。</summary>
    public string Person { get; set; } = "";

    /// <summary>过错情形。</summary>
    public FaultKind Fault { get; set; }

    /// <summary>责任类型。</summary>
    public Liability Liability { get; set; }

    /// <summary>涉及案号。</summary>
    public string? CaseNumber { get; set; }

    /// <summary>过错事实。</summary>
    public string Facts { get; set; } = "";

    /// <summary>处理方式。</summary>
    public string? Disposition { get; set; }

    /// <summary>属于哪一条处罚案件；对不上时为 null。</summary>
    public Guid? CaseId { get; set; }
}
