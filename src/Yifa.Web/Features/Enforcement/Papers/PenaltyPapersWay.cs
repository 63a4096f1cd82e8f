using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>从一件案件去看它的案卷。</summary>
public sealed class PenaltyPapersWay() : RecordWay(typeof(PenaltyCase), "案卷文书")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>这一页的地址。</summary>
    public static string AddressOf(Guid id) => $"/penalty-cases/{id}/papers";
}
