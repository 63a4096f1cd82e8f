using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>政府信息公开的一条。</summary>
[Ledger("政府信息公开", "公开（答复）日期")]
public sealed record DisclosureFact : Fact
{
    [Display(Name = "公开方式")]
    public DisclosureKind Kind { get; init; }

    [Display(Name = "公开渠道")]
    public string? Channel { get; init; }

    [Display(Name = "信息形成日期")]
    public DateOnly? FormedOn { get; init; }
}
