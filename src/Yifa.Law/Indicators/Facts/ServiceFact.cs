using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>政务服务一个月一个事项一个渠道的办件。</summary>
[Ledger("政务服务办件", "月份")]
public sealed record ServiceFact : Fact
{
    [Display(Name = "事项")]
    public string? Service { get; init; }

    [Display(Name = "渠道")]
    public ServiceChannel Channel { get; init; }

    [Display(Name = "办件量")]
    public int Count { get; init; }
}
