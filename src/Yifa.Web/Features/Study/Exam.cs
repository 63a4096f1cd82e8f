using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Study;

/// <summary>法治考试：one examination: its paper, its day, who was due; the results hang on it.</summary>
[Index(nameof(TownCode), nameof(HeldOn), nameof(Id))]
public sealed class Exam : Record
{
    /// <summary>考试日期。</summary>
    public DateOnly HeldOn { get; set; }

    /// <summary>考试名称。</summary>
    public string Title { get; set; } = "";

    /// <summary>考试方式。</summary>
    public ExamWay Way { get; set; }

    /// <summary>考试范围。</summary>
    public string? Scope { get; set; }

    /// <summary>满分。</summary>
    public decimal? FullMark { get; set; }

    /// <summary>合格线。</summary>
    public decimal? PassMark { get; set; }

    /// <summary>应考，人。</summary>
    public int? Due { get; set; }

    /// <summary>实考，人。</summary>
    public int? Sat { get; set; }

    /// <summary>合格，人。</summary>
    public int? Passed { get; set; }
}
