using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>指标板块：the part of the town's work an indicator reports on; one page of figures each.</summary>
public enum IndicatorModule
{
    [Display(Name = "领导责任")] Leadership,
    [Display(Name = "学法考试")] Study,
    [Display(Name = "合同与顾问")] Counsel,
    [Display(Name = "依法决策")] Decisions,
    [Display(Name = "行政执法")] Enforcement,
    [Display(Name = "网格")] Grid,
    [Display(Name = "企业")] Firms,
    [Display(Name = "矛盾纠纷")] Disputes,
    [Display(Name = "法治宣传")] Outreach,
    [Display(Name = "公开与服务")] Openness,
    [Display(Name = "镇情")] Town,
}
