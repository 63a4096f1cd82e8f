using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>案卷评查：one case file scored.</summary>
[Index(nameof(TownCode), nameof(ReviewedOn), nameof(Id))]
public sealed partial class CaseFileReview : Record
{
    /// <summary>评查日期。</summary>
    public DateOnly ReviewedOn { get; set; }

    /// <summary>案号。</summary>
    public string CaseNumber { get; set; } = "";

    /// <summary>评查人。</summary>
    public string? Reviewers { get; set; }

    /// <summary>得分，分。</summary>
    public decimal? Score { get; set; }

    /// <summary>等次。</summary>
    public ReviewGrade? Grade { get; set; }

    /// <summary>存在问题。</summary>
    public string? Problems { get; set; }

    /// <summary>整改完成日期。</summary>
    public DateOnly? CorrectedOn { get; set; }

    /// <summary>评查的是哪一件处罚案件；对不上时为 null。</summary>
    public Guid? CaseId { get; set; }

    /// <summary>评查的是哪一件强制执行；不是的、对不上时为 null。</summary>
    public Guid? ExecutionId { get; set; }
}
