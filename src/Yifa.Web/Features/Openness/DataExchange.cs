using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Openness;

/// <summary>信息共享：what went to, or came from, a platform of the district, with its receipt.</summary>
[Index(nameof(TownCode), nameof(ExchangedOn), nameof(Id))]
public sealed class DataExchange : Record
{
    /// <summary>交换日期。</summary>
    public DateOnly ExchangedOn { get; set; }

    /// <summary>方向。</summary>
    public ExchangeDirection Direction { get; set; }

    /// <summary>对接平台。</summary>
    public string Platform { get; set; } = "";

    /// <summary>共享内容。</summary>
    public string Title { get; set; } = "";

    /// <summary>数据量，条。</summary>
    public int? Amount { get; set; }

    /// <summary>经办人。</summary>
    public string? Operator { get; set; }

    /// <summary>回执编号。</summary>
    public string? ReceiptNumber { get; set; }

    /// <summary>回执日期。</summary>
    public DateOnly? ReceiptOn { get; set; }
}
