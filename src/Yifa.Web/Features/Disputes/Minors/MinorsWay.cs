using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes.Minors;

/// <summary>从一件纠纷去看未成年人的信息。</summary>
public sealed class MinorsWay() : RecordWay(typeof(Dispute), "未成年人信息")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>这一页的地址。</summary>
    public static string AddressOf(Guid dispute) => $"/disputes/{dispute}/minors";
}
