using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>政策送达方式。</summary>
public enum DeliveryWay
{
    [Display(Name = "上门送达")] AtTheDoor,
    [Display(Name = "集中宣讲")] Briefing,
    [Display(Name = "电话")] Phone,
    [Display(Name = "线上推送")] Online,
    [Display(Name = "其他")] OtherWay,
}
