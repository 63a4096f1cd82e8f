using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>向法律顾问提出的一件申请。</summary>
[Ledger("法律顾问服务申请", "申请日期")]
public sealed record CounselRequestFact : Fact
{
    [Display(Name = "服务事项类别")]
    public OpinionMatter Matter { get; init; }

    [Display(Name = "希望答复日期")]
    public DateOnly? RequiredOn { get; init; }

    [Display(Name = "答复日期")]
    public DateOnly? AnsweredOn { get; init; }
}
