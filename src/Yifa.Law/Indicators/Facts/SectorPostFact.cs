using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>业务岗上的一段任职。</summary>
[Ledger("四板块业务岗", "任岗开始日期", Register = true)]
public sealed record SectorPostFact : Fact
{
    [Display(Name = "所属板块")]
    public Sector Sector { get; init; }

    [Display(Name = "业务岗")]
    public string? Post { get; init; }

    [Display(Name = "任岗结束日期")]
    public DateOnly? Until { get; init; }
}
