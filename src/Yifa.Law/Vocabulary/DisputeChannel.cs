using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>纠纷来源。</summary>
public enum DisputeChannel
{
    [Display(Name = "排查发现")] Sweep,
    [Display(Name = "网格上报")] GridReport,
    [Display(Name = "群众来访")] WalkIn,
    [Display(Name = "电话反映")] Phone,
    [Display(Name = "12345转办")] Hotline,
    [Display(Name = "信访转办")] Petition,
    [Display(Name = "公安移交")] Police,
    [Display(Name = "法院委派")] Court,
    [Display(Name = "当事人申请")] Application,
    [Display(Name = "来信")] Letter,
    [Display(Name = "上级交办")] Superior,
    [Display(Name = "网上反映")] Online,
    [Display(Name = "其他")] OtherChannel,
}
