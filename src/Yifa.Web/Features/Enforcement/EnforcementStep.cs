using Yifa.Web.Features.Shared.Steps;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法的一步：on which matter and by which two officers, named as they were that day, because the list and the roster change and the file does not.</summary>
public abstract class EnforcementStep : CourseStep
{
    /// <summary>哪一项执法事项。</summary>
    public Guid? MatterId { get; set; }

    /// <summary>这一项当时的名称和依据。</summary>
    public string? MatterName { get; set; }

    /// <summary>第一名执法人员；换人的，换下的那一名。</summary>
    public Guid? OfficerId { get; set; }

    /// <summary>他当时的姓名和证号。</summary>
    public string? OfficerName { get; set; }

    /// <summary>第二名执法人员；换人的，换上的那一名。</summary>
    public Guid? SecondId { get; set; }

    /// <summary>他当时的姓名和证号。</summary>
    public string? SecondName { get; set; }

    /// <summary>录到几点，例如“10:30”；录音录像的那一步，从几点录起见时刻。</summary>
    public string? HourTo { get; set; }
}
