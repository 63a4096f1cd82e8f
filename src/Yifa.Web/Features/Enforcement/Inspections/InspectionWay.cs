using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>从台账的一次检查去办理它。</summary>
public sealed class InspectionWay() : RecordWay(typeof(Inspection), "办理")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>办理页的地址。</summary>
    public static string AddressOf(Guid inspection) => $"/enforcement/inspections/{inspection}";
}
