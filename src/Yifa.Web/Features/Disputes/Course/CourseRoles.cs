using Yifa.Law.Procedures;
using Yifa.Web.Access;

namespace Yifa.Web.Features.Disputes.Course;

/// <summary>
/// 谁在办理里是什么身份：which of the law's persons an account acts for. The parties have no account; who mediates registers what they do
/// (their joint application), so he carries their part too.
/// </summary>
public static class CourseRoles
{
    private static readonly ProcedureRole[] Committee = [ProcedureRole.MediationCommittee, ProcedureRole.Mediator, ProcedureRole.Parties, ProcedureRole.Clerk];

    /// <summary>这个人的身份；不能登记的没有。</summary>
    public static IReadOnlySet<ProcedureRole> Of(Viewer viewer) => viewer.Role switch
    {
        _ when !viewer.May(Area.Disputes, Deed.Write) => new HashSet<ProcedureRole>(),
        // What the town government does as an authority is registered by its office, not in a village.
        Role.JusticeOfficer => Committee.Append(ProcedureRole.Agency).Append(ProcedureRole.Superior).ToHashSet(),
        Role.VillageCadre or Role.Mediator => Committee.ToHashSet(),
        // A grid worker sees a danger first and says so; he does not mediate.
        _ => new HashSet<ProcedureRole> { ProcedureRole.Clerk },
    };
}
