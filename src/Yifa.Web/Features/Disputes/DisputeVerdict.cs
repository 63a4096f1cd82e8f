using System.ComponentModel.DataAnnotations;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>两件纠纷是不是一回事。</summary>
public enum PairVerdict
{
    [Display(Name = "同一件，合起来算一件")] Same,
    [Display(Name = "又起的，另算一件")] Recurrence,
    [Display(Name = "不是一回事")] Different,
}

/// <summary>
/// 认定：what somebody said of a pair of disputes, kept with both of them. The last word counts; the earlier ones stay, so that a merge and its
/// undoing can both be read.
/// </summary>
public sealed class DisputeVerdict : RecordPart
{
    /// <summary>另一件。</summary>
    public Guid OtherId { get; set; }

    /// <summary>怎么认定的。</summary>
    public PairVerdict Verdict { get; set; }

    /// <summary>理由。</summary>
    public string Reason { get; set; } = "";

    /// <summary>认定之日。</summary>
    public DateOnly On { get; set; }

    /// <summary>登记时刻（UTC）。</summary>
    public DateTime RecordedAt { get; set; }

    /// <summary>认定的人。</summary>
    public string RecordedBy { get; set; } = "";
}
