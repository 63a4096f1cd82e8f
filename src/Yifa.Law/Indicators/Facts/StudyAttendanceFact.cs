using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>一个人在一次学习的考勤。</summary>
[Ledger("学法考勤", "学习日期")]
public sealed record StudyAttendanceFact : Fact
{
    [Display(Name = "姓名")]
    public string? Name { get; init; }

    [Display(Name = "是否到会")]
    public bool Attended { get; init; }

    [Display(Name = "个人学时")]
    public decimal? Hours { get; init; }
}
