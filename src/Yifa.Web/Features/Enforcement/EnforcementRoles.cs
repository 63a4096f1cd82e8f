using Yifa.Law.Procedures;
using Yifa.Web.Access;

namespace Yifa.Web.Features.Enforcement;

/// <summary>谁在执法里是什么身份：which of the law's persons an account acts for. Whoever watches over the officers is not one of them.</summary>
public static class EnforcementRoles
{
    /// <summary>管执法证、频次上限、清单的人。</summary>
    public static bool MaySupervise(Viewer viewer) => viewer.Role == Role.JusticeOfficer;

    /// <summary>能登记执法的事的人。</summary>
    public static bool MayWrite(Viewer viewer) => viewer.May(Area.Enforcement, Deed.Write);

    /// <summary>能批准的负责人。</summary>
    public static bool MayApprove(Viewer viewer) => viewer.May(Area.Enforcement, Deed.Sign);

    /// <summary>这个人在检查里的身份。</summary>
    public static IReadOnlySet<ProcedureRole> Of(Viewer viewer)
    {
        var roles = new HashSet<ProcedureRole>();
        if (MayWrite(viewer)) roles.Add(ProcedureRole.EnforcementOfficer);
        if (MayApprove(viewer)) roles.Add(ProcedureRole.HeadOfBody);
        return roles;
    }
}
