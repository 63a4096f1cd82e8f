using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法投诉举报：who complains is sealed; what he says is not.</summary>
[Index(nameof(TownCode), nameof(ReceivedOn), nameof(Id))]
public sealed class EnforcementComplaint : Record
{
    /// <summary>收到日期。</summary>
    public DateOnly ReceivedOn { get; set; }

    /// <summary>渠道。</summary>
    public ComplaintChannel Channel { get; set; }

    /// <summary>投诉人，密封。</summary>
    public Sealed? Complainant { get; set; }

    /// <summary>投诉人的检索键。</summary>
    public string? ComplainantKey { get; set; }

    /// <summary>被投诉单位。</summary>
    public string? Against { get; set; }

    /// <summary>投诉内容。</summary>
    public string Content { get; set; } = "";

    /// <summary>答复日期。</summary>
    public DateOnly? RepliedOn { get; set; }

    /// <summary>处理结果。</summary>
    public string? Result { get; set; }
}
