using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Leadership;

/// <summary>领战督战项目：a key project led and watched over by named leaders.</summary>
[Index(nameof(TownCode), nameof(Year), nameof(Id))]
public sealed class KeyProject : Record
{
    /// <summary>年度。</summary>
    public int Year { get; set; }

    /// <summary>项目名称。</summary>
    public string Title { get; set; } = "";

    /// <summary>领战领导。</summary>
    public string Commander { get; set; } = "";

    /// <summary>督战领导。</summary>
    public string? Overseer { get; set; }

    /// <summary>年度目标。</summary>
    public string? Goal { get; set; }

    /// <summary>完成时限。</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>项目进展。</summary>
    public string? Progress { get; set; }

    /// <summary>最近督战日期。</summary>
    public DateOnly? InspectedOn { get; set; }

    /// <summary>存在困难。</summary>
    public string? Difficulty { get; set; }

    /// <summary>完成日期。</summary>
    public DateOnly? DoneOn { get; set; }
}
