using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement.Officers;

/// <summary>从名册的一人去看他的证件和学时。</summary>
public sealed class OfficerWay() : RecordWay(typeof(EnforcementOfficer), "证件和学时")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>这一页的地址。</summary>
    public static string AddressOf(Guid officer) => $"/enforcement/officers/{officer}";
}
