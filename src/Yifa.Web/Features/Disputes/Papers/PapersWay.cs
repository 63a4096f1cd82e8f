using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>从一件纠纷去看它的卷宗。</summary>
public sealed class PapersWay() : RecordWay(typeof(Dispute), "卷宗文书")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>这一页的地址。</summary>
    public static string AddressOf(Guid dispute) => $"/disputes/{dispute}/papers";
}
