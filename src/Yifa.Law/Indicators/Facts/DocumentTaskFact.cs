using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>上级文件拆出的一项任务。</summary>
[Ledger("上级文件任务分解", "收文日期")]
public sealed record DocumentTaskFact : Fact
{
    [Display(Name = "文件名称")]
    public string? Document { get; init; }

    [Display(Name = "已拆成本镇任务")]
    public bool Split { get; init; }

    [Display(Name = "完成时限")]
    public DateOnly? DueOn { get; init; }

    [Display(Name = "完成日期")]
    public DateOnly? DoneOn { get; init; }
}
