using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement.Cases;

/// <summary>从一件案件去办理它。</summary>
public sealed class CaseWay() : RecordWay(typeof(PenaltyCase), "办案")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>办案页的地址。</summary>
    public static string AddressOf(Guid id) => $"/penalty-cases/{id}/course";
}
