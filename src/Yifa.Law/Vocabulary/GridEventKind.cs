using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>网格事件大类。</summary>
public enum GridEventKind
{
    [Display(Name = "民生服务")] Welfare,
    [Display(Name = "矛盾劝解")] Quarrel,
    [Display(Name = "参与治安防控")] PublicOrder,
    [Display(Name = "特殊人群服务管理")] SpecialGroups,
    [Display(Name = "社情民意收集")] Opinion,
    [Display(Name = "政策法规宣传")] Publicity,
    [Display(Name = "突发事件报告")] Emergency,
    [Display(Name = "其他")] OtherEvent,
}
