using Yifa.Web.Access;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Sweeping;

/// <summary>排查任务：one village's share of a planned sweep, open until its report names the sweep that came of it.</summary>
[InArea(Area.Disputes)]
public sealed class SweepTask : Record
{
    /// <summary>排查重点。</summary>
    public string Theme { get; set; } = "";

    /// <summary>从哪天起。</summary>
    public DateOnly StartsOn { get; set; }

    /// <summary>哪天以前报告。</summary>
    public DateOnly DueOn { get; set; }

    /// <summary>报告成了哪一次集中排查；还没有报告为 null。</summary>
    public Guid? SweepId { get; set; }
}
