using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Leadership;

/// <summary>举措：a measure that answers a shortcoming, with the figure it must reach and the day.</summary>
[Index(nameof(TownCode), nameof(Year), nameof(Id))]
public sealed class ImprovementMeasure : Record
{
    /// <summary>不足所属年度。</summary>
    public int Year { get; set; }

    /// <summary>对应不足。</summary>
    public string Problem { get; set; } = "";

    /// <summary>举措内容。</summary>
    public string Content { get; set; } = "";

    /// <summary>责任人。</summary>
    public string? Owner { get; set; }

    /// <summary>挂钩指标。</summary>
    public string? IndicatorName { get; set; }

    /// <summary>目标值。</summary>
    public decimal? TargetValue { get; set; }

    /// <summary>完成值。</summary>
    public decimal? ReachedValue { get; set; }

    /// <summary>完成时限。</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>完成日期。</summary>
    public DateOnly? DoneOn { get; set; }

    /// <summary>落实成效。</summary>
    public string? Outcome { get; set; }

    /// <summary>属于哪一条不足；对不上时为 null。</summary>
    public Guid? ShortcomingId { get; set; }
}
