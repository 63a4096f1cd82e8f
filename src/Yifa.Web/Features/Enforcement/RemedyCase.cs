using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>复议诉讼案件：the town as respondent or defendant.</summary>
[Index(nameof(TownCode), nameof(ReceivedOn), nameof(Id))]
public sealed partial class RemedyCase : Record
{
    /// <summary>复议或诉讼。</summary>
    public RemedyKind Kind { get; set; }

    /// <summary>案号。</summary>
    public string? Number { get; set; }

    /// <summary>收到日期。</summary>
    public DateOnly ReceivedOn { get; set; }

    /// <summary>案由。</summary>
    public string Cause { get; set; } = "";

    /// <summary>针对哪一件处罚案件，写案号；不是处罚案件的为 null。</summary>
    public string? CaseNumber { get; set; }

    /// <summary>属于哪一条处罚案件；对不上时为 null。</summary>
    public Guid? CaseId { get; set; }

    /// <summary>结案日期。</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>结果；未结为 null。</summary>
    public RemedyOutcome? Outcome { get; set; }

    /// <summary>负责人是否出庭。</summary>
    public bool? HeadAppeared { get; set; }
}
