using static Yifa.Web.Access.Area;
using static Yifa.Web.Access.Deed;

namespace Yifa.Web.Access;

/// <summary>
/// 权限表：the one table of who may do what. Pages ask it through <see cref="RequiresAttribute"/>, rows through
/// <see cref="ReachOf"/>; the tests enumerate every endpoint against it. What is not written here is forbidden.
/// </summary>
public static class Policy
{
    private static readonly Area[] Work = [Leadership, Study, Counsel, Decisions, Enforcement, Grid, Firms, Disputes, Outreach, Openness];

    private static readonly Dictionary<Role, HashSet<(Area, Deed)>> Table = new()
    {
        [Role.JusticeOfficer] =
        [
            .. All(Work, Read, Write, Import, Export, Reveal, Remove),
            .. All([Figures], Read, Write, Export), .. All([Reports], Read, Write, Export),
            .. All([Ledgers], Read, Import, Export), .. All([Settings], Read),
        ],
        [Role.EnforcementOfficer] =
        [
            .. All([Enforcement], Read, Write, Import, Export, Reveal), .. All([Firms, Outreach], Read, Write),
            .. All([Ledgers], Read, Import, Export), .. All([Figures], Read),
        ],
        [Role.VillageCadre] = [.. All([Disputes, Grid], Read, Write, Reveal), .. All([Outreach, Firms], Read, Write), .. All([Figures, Ledgers], Read)],
        [Role.Mediator] = [.. All([Disputes], Read, Write, Reveal)],
        [Role.GridWorker] = [.. All([Grid], Read, Write, Reveal), .. All([Disputes], Read, Write)],
        [Role.LegalGuide] = [.. All([Outreach], Read, Write), .. All([Disputes], Read)],
        [Role.Leader] =
        [
            .. All(Work, Read), .. All([Figures, Ledgers], Read, Export), .. All([Reports], Read, Write, Export, Sign), .. All([Settings], Read),
        ],
        [Role.Counsel] = [.. All([Counsel, Decisions], Read, Write)],
        [Role.DistrictReader] = [.. All([Figures, Reports], Read)],
        [Role.SystemAdministrator] = [.. All([Settings, Accounts], Read, Write), .. All([Figures], Write)],
        [Role.AuditAdministrator] = [.. All([Journal], Read, Export)],
    };

    /// <summary>某类用户能否在某板块做某事。<see cref="Own"/> 只要登录。</summary>
    public static bool Allows(Role role, Area area, Deed deed) => area == Own || Table[role].Contains((area, deed));

    /// <summary>某类用户能看到哪些行。</summary>
    public static Reach ReachOf(Role role) => role switch
    {
        Role.JusticeOfficer or Role.Leader => Reach.Town,
        Role.EnforcementOfficer => Reach.Town,
        Role.VillageCadre or Role.Mediator or Role.GridWorker or Role.LegalGuide => Reach.Place,
        Role.Counsel => Reach.Assigned,
        Role.DistrictReader => Reach.Town,
        Role.SystemAdministrator or Role.AuditAdministrator => Reach.Nothing,
    };

    private static IEnumerable<(Area, Deed)> All(Area[] areas, params Deed[] deeds) =>
        from area in areas from deed in deeds select (area, deed);
}
