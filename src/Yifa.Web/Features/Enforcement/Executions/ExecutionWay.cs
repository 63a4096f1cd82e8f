using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement.Executions;

/// <summary>从一件强制执行去办理它。</summary>
public sealed class ExecutionWay() : RecordWay(typeof(ExecutionCase), "强制执行办理")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>办理页的地址。</summary>
    public static string AddressOf(Guid id) => $"/executions/{id}/course";

    /// <summary>一件处罚案件要由镇里自己强制，登记页的地址。</summary>
    public static string OutOf(Guid penalty) => $"/executions/new?case={penalty}";
}
