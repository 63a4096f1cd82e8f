using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>一次过错责任追究。</summary>
[Ledger("执法过错责任追究", "追责日期")]
public sealed record AccountabilityFact : Fact
{
    [Display(Name = "责任人员")]
    public string? Person { get; init; }

    [Display(Name = "过错情形")]
    public FaultKind Fault { get; init; }

    [Display(Name = "责任类型")]
    public Liability Liability { get; init; }
}
