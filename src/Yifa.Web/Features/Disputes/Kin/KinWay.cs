using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes.Kin;

/// <summary>从一件纠纷去看同样的当事人。</summary>
public sealed class KinWay() : RecordWay(typeof(Dispute), "同样的当事人")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    public override (string Title, string Href)? AfterImport => ("重复比对：有没有登记了两遍的", "/disputes/doubles");

    /// <summary>这一页的地址。</summary>
    public static string AddressOf(Guid dispute) => $"/disputes/{dispute}/kin";
}
