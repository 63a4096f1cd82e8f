using Microsoft.AspNetCore.Authorization;

namespace Yifa.Web.Access;

/// <summary>
/// 本页所需权限：every page or endpoint carries exactly one. A page without it is refused by the fallback policy,
/// so forgetting it locks the door instead of opening it. It is also authorize data (signed in), because otherwise the framework would add
/// the fallback policy to it and nobody could enter.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(Area area, Deed deed) : Attribute, IAuthorizeData, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public Area Area { get; } = area;

    public Deed Deed { get; } = deed;

    string? IAuthorizeData.Policy { get; set; }

    string? IAuthorizeData.Roles { get; set; }

    string? IAuthorizeData.AuthenticationSchemes { get; set; }

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>台账页所需权限：the area is that of the ledger named in the route (<c>{ledger}</c>).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresLedgerAttribute(Deed deed) : Attribute, IAuthorizeData, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public Deed Deed { get; } = deed;

    string? IAuthorizeData.Policy { get; set; }

    string? IAuthorizeData.Roles { get; set; }

    string? IAuthorizeData.AuthenticationSchemes { get; set; }

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
