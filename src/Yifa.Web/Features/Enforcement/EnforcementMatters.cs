namespace Yifa.Web.Features.Enforcement;

/// <summary>清单上哪一天有哪些：the one condition by which a form offers matters; what is not in force that day cannot be chosen.</summary>
public static class EnforcementMatters
{
    /// <summary>这一天有效的。</summary>
    public static IQueryable<EnforcementMatter> InForceOn(this IQueryable<EnforcementMatter> matters, DateOnly day) =>
        matters.Where(m => (m.ValidFrom == null || m.ValidFrom <= day) && (m.ValidUntil == null || m.ValidUntil >= day));
}
