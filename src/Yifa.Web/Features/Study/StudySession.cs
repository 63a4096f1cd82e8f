using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Study;

/// <summary>学法：one study session of leaders and cadres.</summary>
[Index(nameof(TownCode), nameof(HeldOn), nameof(Id))]
public sealed class StudySession : Record
{
    /// <summary>学习日期。</summary>
    public DateOnly HeldOn { get; set; }

    /// <summary>场合。</summary>
    public StudyOccasion Occasion { get; set; }

    /// <summary>学习方式。</summary>
    public string? Way { get; set; }

    /// <summary>学习内容。</summary>
    public string Content { get; set; } = "";

    /// <summary>主持人。</summary>
    public string? Chair { get; set; }

    /// <summary>主讲人。</summary>
    public string? Lecturer { get; set; }

    /// <summary>应到，人。</summary>
    public int? Due { get; set; }

    /// <summary>实到，人。</summary>
    public int? Attended { get; set; }

    /// <summary>缺席人员及原因。</summary>
    public string? Absentees { get; set; }

    /// <summary>学时。</summary>
    public decimal? Hours { get; set; }
}
