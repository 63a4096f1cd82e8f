using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>转办单：a slip from 12345, the petition office or the police that asks the town to act; it may tell of a dispute already in the ledger.</summary>
[Index(nameof(TownCode), nameof(ReceivedOn), nameof(Id))]
public sealed class ReferralSlip : Record
{
    /// <summary>工单编号。</summary>
    public string Number { get; set; } = "";

    /// <summary>来电（收到）日期。</summary>
    public DateOnly ReceivedOn { get; set; }

    /// <summary>来电人。</summary>
    public string? Caller { get; set; }

    /// <summary>来电号码，密封。</summary>
    public Sealed? CallerPhone { get; set; }

    /// <summary>来电号码的检索键；号码不完整时为 null。</summary>
    public string? CallerPhoneKey { get; set; }

    /// <summary>诉求内容。</summary>
    public string Content { get; set; } = "";

    /// <summary>承办单位。</summary>
    public string? HandlingUnit { get; set; }

    /// <summary>转来的渠道。</summary>
    public ReferralChannel Channel { get; set; }

    /// <summary>与哪一件纠纷是同一件事；没有比对时为 null。</summary>
    public Guid? DisputeId { get; set; }

    /// <summary>哪天有人比对过是不是台账里的事；没有比对为 null。</summary>
    public DateOnly? ComparedOn { get; set; }

    /// <summary>答复日期。</summary>
    public DateOnly? RepliedOn { get; set; }
}
