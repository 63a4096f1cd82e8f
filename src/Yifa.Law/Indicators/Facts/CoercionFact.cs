using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>
/// 行政强制的一次：one measure or one execution out of the course of a case. The same measure in the same case on the same day is one. The record
/// is the case, and so is what the list opens.
/// </summary>
[Ledger("行政执法案件的办案经过", "实施日期")]
public sealed record CoercionFact : Fact
{
    [Display(Name = "强制种类")]
    public CoercionKind Kind { get; init; }
}
