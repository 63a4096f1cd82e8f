using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Leadership;

/// <summary>考核评价：the score of one item of an appraisal.</summary>
[Index(nameof(TownCode), nameof(AppraisedOn), nameof(Id))]
public sealed class Appraisal : Record
{
    /// <summary>考核日期。</summary>
    public DateOnly AppraisedOn { get; set; }

    /// <summary>考核对象。</summary>
    public string Subject { get; set; } = "";

    /// <summary>考核项目。</summary>
    public string Item { get; set; } = "";

    /// <summary>满分。</summary>
    public decimal? FullScore { get; set; }

    /// <summary>得分。</summary>
    public decimal? Score { get; set; }

    /// <summary>等次。</summary>
    public ReviewGrade? Grade { get; set; }

    /// <summary>加减分说明。</summary>
    public string? Reason { get; set; }

    /// <summary>考核人。</summary>
    public string? Appraiser { get; set; }
}
