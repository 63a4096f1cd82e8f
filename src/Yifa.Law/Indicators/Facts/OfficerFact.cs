using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>执法人员名册的一人。</summary>
[Ledger("执法人员名册", "发证日期", Register = true)]
public sealed record OfficerFact : Fact
{
    [Display(Name = "有执法证号")]
    public bool HasCertificate { get; init; }

    [Display(Name = "发证日期")]
    public DateOnly? IssuedOn { get; init; }

    [Display(Name = "有效期至")]
    public DateOnly? ValidUntil { get; init; }

    [Display(Name = "执法类别")]
    public string? Field { get; init; }

    [Display(Name = "在岗")]
    public bool OnDuty { get; init; }

    [Display(Name = "离岗日期")]
    public DateOnly? LeftOn { get; init; }

    [Display(Name = "执法身份")]
    public StaffKind Kind { get; init; }

    [Display(Name = "暂扣日期")]
    public DateOnly? SuspendedOn { get; init; }

    [Display(Name = "恢复日期")]
    public DateOnly? ReinstatedOn { get; init; }
}
