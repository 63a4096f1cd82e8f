using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>一次信息共享。</summary>
[Ledger("信息共享交换", "交换日期")]
public sealed record DataExchangeFact : Fact
{
    [Display(Name = "交换方向")]
    public ExchangeDirection Direction { get; init; }

    [Display(Name = "对接平台")]
    public string? Platform { get; init; }

    [Display(Name = "数据量")]
    public int? Amount { get; init; }

    [Display(Name = "回执日期")]
    public DateOnly? ReceiptOn { get; init; }
}
