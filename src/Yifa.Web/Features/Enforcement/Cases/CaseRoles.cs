using Yifa.Law.Procedures;
using Yifa.Web.Access;

namespace Yifa.Web.Features.Enforcement.Cases;

/// <summary>
/// 谁在办案里是什么身份：enforcement officers handle, a leader of the town approves, the judicial office reviews and hears. Nobody is two of them,
/// so that no case is approved or reviewed by who handles it.
/// </summary>
public static class CaseRoles
{
    /// <summary>这个人的身份；不能登记的没有。</summary>
    public static IReadOnlySet<ProcedureRole> Of(Viewer viewer) => viewer.Role switch
    {
        Role.EnforcementOfficer when viewer.May(Area.Enforcement, Deed.Write) => new HashSet<ProcedureRole> { ProcedureRole.EnforcementOfficer, ProcedureRole.Clerk },
        Role.Leader when viewer.May(Area.Enforcement, Deed.Sign) => new HashSet<ProcedureRole> { ProcedureRole.HeadOfBody },
        Role.JusticeOfficer when viewer.May(Area.Enforcement, Deed.Write) => new HashSet<ProcedureRole> { ProcedureRole.LegalReviewer, ProcedureRole.HearingHost },
        _ => new HashSet<ProcedureRole>(),
    };
}
