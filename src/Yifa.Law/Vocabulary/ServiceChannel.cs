using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>办件渠道。</summary>
public enum ServiceChannel
{
    [Display(Name = "窗口")] Window,
    [Display(Name = "网上")] Online,
    [Display(Name = "代办")] Agency,
    [Display(Name = "其他")] OtherChannel,
}
