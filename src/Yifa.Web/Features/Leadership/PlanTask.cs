using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Leadership;

/// <summary>计划任务：one task of the annual plan, with its owner and its day.</summary>
[Index(nameof(TownCode), nameof(Year), nameof(Id))]
public sealed class PlanTask : Record
{
    /// <summary>年度。</summary>
    public int Year { get; set; }

    /// <summary>计划名称。</summary>
    public string Plan { get; set; } = "";

    /// <summary>工作任务。</summary>
    public string Task { get; set; } = "";

    /// <summary>责任人。</summary>
    public string? Owner { get; set; }

    /// <summary>完成时限。</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>完成日期。</summary>
    public DateOnly? DoneOn { get; set; }

    /// <summary>完成情况。</summary>
    public string? Result { get; set; }
}
