using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>一场政企座谈会。</summary>
[Ledger("政企座谈会", "座谈日期")]
public sealed record FirmMeetingFact : Fact
{
    [Display(Name = "参会企业")]
    public int? Firms { get; init; }

    [Display(Name = "收集诉求")]
    public int? Requests { get; init; }
}
