using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>法治宣传活动的一次。</summary>
[Ledger("普法宣传活动", "活动日期")]
public sealed record PublicityFact : Fact
{
    [Display(Name = "活动地点")]
    public string? Venue { get; init; }

    [Display(Name = "活动主题")]
    public string? Theme { get; init; }

    [Display(Name = "宣传对象")]
    public string? Audience { get; init; }

    [Display(Name = "宣传形式")]
    public string? Form { get; init; }

    [Display(Name = "责任单位")]
    public string? Unit { get; init; }

    [Display(Name = "参加人数")]
    public int? People { get; init; }

    [Display(Name = "发放资料")]
    public int? Papers { get; init; }

    [Display(Name = "悬挂横幅")]
    public int? Banners { get; init; }

    [Display(Name = "咨询人次")]
    public int? Consultations { get; init; }
}
