using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>投诉举报渠道。</summary>
public enum ComplaintChannel
{
    [Display(Name = "举报电话")] Phone,
    [Display(Name = "电子邮箱")] Email,
    [Display(Name = "网页")] Web,
    [Display(Name = "来信来访")] Visit,
    [Display(Name = "转办")] Transfer,
    [Display(Name = "其他")] OtherChannel,
}
