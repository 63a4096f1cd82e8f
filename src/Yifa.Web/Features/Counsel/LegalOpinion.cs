using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Counsel;

/// <summary>法律意见：one numbered opinion of the legal counsel and what became of it.</summary>
[Index(nameof(TownCode), nameof(IssuedOn), nameof(Id))]
public sealed class LegalOpinion : Record
{
    /// <summary>编号。</summary>
    public string Number { get; set; } = "";

    /// <summary>事项类别。</summary>
    public OpinionMatter Matter { get; set; }

    /// <summary>事项名称。</summary>
    public string Subject { get; set; } = "";

    /// <summary>交办日期。</summary>
    public DateOnly? AssignedOn { get; set; }

    /// <summary>要求日期。</summary>
    public DateOnly? RequiredOn { get; set; }

    /// <summary>出具日期。</summary>
    public DateOnly IssuedOn { get; set; }

    /// <summary>出具意见的顾问。</summary>
    public string? Counsel { get; set; }

    /// <summary>意见摘要。</summary>
    public string? Summary { get; set; }

    /// <summary>采纳情况。</summary>
    public Adoption? Adoption { get; set; }

    /// <summary>未采纳理由。</summary>
    public string? RejectionReason { get; set; }
}
