using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Decisions;

/// <summary>合法性审查：one review of a decision, document, contract or enforcement decision.</summary>
[Index(nameof(TownCode), nameof(SubmittedOn), nameof(Id))]
public sealed class LegalityReview : Record
{
    /// <summary>事项。</summary>
    public string Subject { get; set; } = "";

    /// <summary>类别。</summary>
    public ReviewMatter Matter { get; set; }

    /// <summary>送审日期。</summary>
    public DateOnly SubmittedOn { get; set; }

    /// <summary>材料是否齐全。</summary>
    public bool? Complete { get; set; }

    /// <summary>审查人。</summary>
    public string? Reviewer { get; set; }

    /// <summary>出具意见日期。</summary>
    public DateOnly? ReviewedOn { get; set; }

    /// <summary>意见，条。</summary>
    public int? OpinionCount { get; set; }

    /// <summary>意见。</summary>
    public string? Opinion { get; set; }

    /// <summary>采纳情况。</summary>
    public Adoption? Adoption { get; set; }
}
