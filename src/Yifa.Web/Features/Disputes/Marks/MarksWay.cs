using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes.Marks;

/// <summary>从一件纠纷去标记它要怎样保密。</summary>
public sealed class MarksWay() : RecordWay(typeof(Dispute), "保密标记")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>这一页的地址。</summary>
    public static string AddressOf(Guid dispute) => $"/disputes/{dispute}/marks";
}
