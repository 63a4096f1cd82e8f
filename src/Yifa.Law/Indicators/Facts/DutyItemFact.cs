using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>第一责任人职责清单的一条；没有日期。</summary>
[Ledger("第一责任人职责清单", "登记日期", Register = true)]
public sealed record DutyItemFact : Fact
{
    [Display(Name = "责任岗位")]
    public FirstHead Head { get; init; }
}
