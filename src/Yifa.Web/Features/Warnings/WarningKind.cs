using System.ComponentModel.DataAnnotations;

namespace Yifa.Web.Features.Warnings;

/// <summary>预警的四种。</summary>
public enum WarningKind
{
    /// <summary>某一类，或某个村，一周里比预期多。</summary>
    [Display(Name = "数量在升")] Rising,

    /// <summary>某个村在几天到四周里聚集。</summary>
    [Display(Name = "一处扎堆")] Cluster,

    /// <summary>同一双方、同一个地方又起纠纷，或者有激化苗头。</summary>
    [Display(Name = "反复和激化苗头")] Escalation,

    /// <summary>多半要逾期。</summary>
    [Display(Name = "期限有险")] Clock,
}

/// <summary>预警的结果，只问一次。</summary>
public enum WarningOutcome
{
    [Display(Name = "属实")] True,
    [Display(Name = "误报")] False,
    [Display(Name = "说不清")] Unclear,

    /// <summary>没有预警，人先发现的；只由“登记漏报”写下。</summary>
    [Display(Name = "漏报")] Missed,
}
