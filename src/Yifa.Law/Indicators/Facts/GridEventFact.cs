using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>一件网格事件。</summary>
[Ledger("网格事件", "发现日期")]
public sealed record GridEventFact : Fact
{
    [Display(Name = "事件大类")]
    public GridEventKind Kind { get; init; }

    [Display(Name = "响应等级")]
    public ResponseClass Level { get; init; }

    [Display(Name = "派单日期")]
    public DateOnly? DispatchedOn { get; init; }

    [Display(Name = "办结日期")]
    public DateOnly? ClosedOn { get; init; }

    [Display(Name = "群众评价")]
    public Satisfaction? Rating { get; init; }
}
