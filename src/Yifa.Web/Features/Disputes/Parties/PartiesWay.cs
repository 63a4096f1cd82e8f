using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes.Parties;

/// <summary>从一件纠纷去写清楚它的当事人。</summary>
public sealed class PartiesWay() : RecordWay(typeof(Dispute), "当事人")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>这一页的地址。</summary>
    public static string AddressOf(Guid dispute) => $"/disputes/{dispute}/parties";
}
