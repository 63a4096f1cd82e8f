using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>执法投诉举报的一件。</summary>
[Ledger("执法投诉举报", "收到日期")]
public sealed record ComplaintFact : Fact
{
    [Display(Name = "渠道")]
    public ComplaintChannel Channel { get; init; }

    [Display(Name = "答复日期")]
    public DateOnly? RepliedOn { get; init; }
}
