using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>改定的等级：what somebody decided against the rule, with his reason and the day. Only ever added; the last word counts.</summary>
public sealed class DisputeGrade : RecordPart
{
    /// <summary>等级。</summary>
    public CaseGrade Grade { get; set; }

    /// <summary>理由。</summary>
    public string Reason { get; set; } = "";

    /// <summary>改定之日。</summary>
    public DateOnly On { get; set; }

    /// <summary>登记时刻（UTC）。</summary>
    public DateTime RecordedAt { get; set; }

    /// <summary>改定的人。</summary>
    public string RecordedBy { get; set; } = "";
}
