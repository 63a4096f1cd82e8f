using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes.Slips;

/// <summary>转办单：是不是台账里的事。</summary>
public sealed class SameWay() : RecordWay(typeof(ReferralSlip), "是不是台账里的事")
{
    public override string HrefOf(Guid record) => $"/slips/{record}/same";
}
