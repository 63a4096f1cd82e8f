using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Study;

/// <summary>学法考勤：whether one person was at one study session.</summary>
[Index(nameof(TownCode), nameof(StudiedOn), nameof(Id))]
public sealed class StudyAttendance : Record
{
    /// <summary>学习日期。</summary>
    public DateOnly StudiedOn { get; set; }

    /// <summary>学习内容。</summary>
    public string Content { get; set; } = "";

    /// <summary>姓名。</summary>
    public string Name { get; set; } = "";

    /// <summary>是否到会。</summary>
    public bool Attended { get; set; }

    /// <summary>缺席原因。</summary>
    public string? Reason { get; set; }

    /// <summary>学时。</summary>
    public decimal? Hours { get; set; }

    /// <summary>属于哪一条学习；对不上时为 null。</summary>
    public Guid? SessionId { get; set; }
}
