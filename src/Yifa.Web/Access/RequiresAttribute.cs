using Microsoft.AspNetCore.Authorization;

namespace Yifa.Web.Access;

/// <summary>
/// 本页所需权限：every page or endpoint carries exactly one. A page without it is refused by the fallback policy,
/// so forgetting it locks the door instead of opening it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(Area area, Deed deed) : Attribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public Area Area { get; } = area;

    public Deed Deed { get; } = deed;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>台账页所需权限：the area is that of the ledger named in the route (<c>{ledger}</c>).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresLedgerAttribute(Deed deed) : Attribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public Deed Deed { get; } = deed;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
