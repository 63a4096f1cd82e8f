using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Leadership;

/// <summary>不足与举措：a shortcoming of the year, its cause, and the measure of next year that answers it.</summary>
[Index(nameof(TownCode), nameof(Year), nameof(Id))]
public sealed class Shortcoming : Record
{
    /// <summary>不足所属年度；举措属下一年度。</summary>
    public int Year { get; set; }

    /// <summary>存在的不足。</summary>
    public string Problem { get; set; } = "";

    /// <summary>原因。</summary>
    public string? Cause { get; set; }

    /// <summary>下年度举措。</summary>
    public string Measure { get; set; } = "";

    /// <summary>目标。</summary>
    public string? Target { get; set; }

    /// <summary>完成时限。</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>所挂指标的代码；没有挂数字时为 null。</summary>
    public string? IndicatorCode { get; set; }
}
