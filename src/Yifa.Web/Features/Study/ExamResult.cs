using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Study;

/// <summary>法治考试成绩：one person in one examination.</summary>
[Index(nameof(TownCode), nameof(ExamOn), nameof(Id))]
public sealed class ExamResult : Record
{
    /// <summary>姓名。</summary>
    public string Name { get; set; } = "";

    /// <summary>考试日期。</summary>
    public DateOnly ExamOn { get; set; }

    /// <summary>是否参考。</summary>
    public bool Sat { get; set; }

    /// <summary>成绩，分；未参考为 null。</summary>
    public decimal? Score { get; set; }

    /// <summary>是否合格。</summary>
    public bool Passed { get; set; }

    /// <summary>考试名称；没有登记考试的为 null。</summary>
    public string? ExamTitle { get; set; }

    /// <summary>属于哪一场考试；对不上时为 null。</summary>
    public Guid? ExamId { get; set; }
}
