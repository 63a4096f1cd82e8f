using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>转办渠道。</summary>
public enum ReferralChannel
{
    [Display(Name = "12345热线")] Hotline,
    [Display(Name = "信访")] Petition,
    [Display(Name = "公安")] Police,
    [Display(Name = "其他")] OtherChannel,
}
