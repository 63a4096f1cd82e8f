using Microsoft.AspNetCore.Authorization;

namespace Yifa.Web.Access;

/// <summary>Answers <see cref="RequiresAttribute"/> and <see cref="RequiresLedgerAttribute"/> from <see cref="Policy"/>.</summary>
public sealed class PermissionHandler(Viewer viewer, IHttpContextAccessor http, LedgerAreas ledgers) : IAuthorizationHandler
{
    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        foreach (var requirement in context.PendingRequirements.ToList())
        {
            var allowed = requirement switch
            {
                RequiresAttribute page => viewer.May(page.Area, page.Deed),
                RequiresLedgerAttribute ledger => ledgers.AreaOf(http.HttpContext?.GetRouteValue("ledger") as string) is { } area && viewer.May(area, ledger.Deed),
                _ => false,
            };
            if (!allowed) continue;
            context.Succeed(requirement);
            if (requirement is RequiresAttribute { Deed: Deed.Read or Deed.Reveal } or RequiresLedgerAttribute { Deed: Deed.Read or Deed.Reveal })
                viewer.Glass = Guid.TryParse(http.HttpContext?.GetRouteValue("id") as string, out var id) ? id : null;
        }
        return Task.CompletedTask;
    }
}

/// <summary>Which area a ledger code belongs to; the catalogue of ledgers fills it, so that Access needs no feature.</summary>
public sealed class LedgerAreas(IReadOnlyDictionary<string, Area> areas)
{
    /// <summary>台账所属板块；没有这本台账时为 null。</summary>
    public Area? AreaOf(string? ledger) => ledger is not null && areas.TryGetValue(ledger, out var area) ? area : null;
}
