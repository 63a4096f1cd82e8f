using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>一次业务培训。</summary>
[Ledger("业务培训", "培训日期")]
public sealed record StaffTrainingFact : Fact
{
    [Display(Name = "培训对象")]
    public TraineeKind Trainees { get; init; }

    [Display(Name = "参训人数")]
    public int? People { get; init; }

    [Display(Name = "培训学时")]
    public decimal? Hours { get; init; }
}
