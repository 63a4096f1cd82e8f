using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement.Remedies;

/// <summary>从一件复议、诉讼去办理它。</summary>
public sealed class RemedyWay() : RecordWay(typeof(RemedyCase), "应诉办理")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>办理页的地址。</summary>
    public static string AddressOf(Guid id) => $"/remedies/{id}/course";

    /// <summary>一件处罚案件被复议、起诉了，登记页的地址。</summary>
    public static string Against(Guid penalty) => $"/remedies/new?case={penalty}";
}

/// <summary>从一件复议、诉讼去看要提交的文书。</summary>
public sealed class RemedyPapersWay() : RecordWay(typeof(RemedyCase), "答复（答辩）卷")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>文书页的地址。</summary>
    public static string AddressOf(Guid id) => $"/remedies/{id}/papers";
}
