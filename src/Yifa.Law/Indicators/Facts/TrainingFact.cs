using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>执法培训的一次。</summary>
[Ledger("执法培训", "培训日期")]
public sealed record TrainingFact : Fact
{
    [Display(Name = "组织单位")]
    public string? Organizer { get; init; }

    [Display(Name = "参加人数")]
    public int? People { get; init; }

    [Display(Name = "学时")]
    public decimal? Hours { get; init; }
}
