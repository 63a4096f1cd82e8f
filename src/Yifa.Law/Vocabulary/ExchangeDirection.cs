using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>信息共享方向。</summary>
public enum ExchangeDirection
{
    [Display(Name = "送出")] Sent,
    [Display(Name = "收到")] Received,
}
