using static Yifa.Web.Access.Area;
using static Yifa.Web.Access.Deed;

namespace Yifa.Web.Access;

/// <summary>
/// 权限表：the one table of who may do what. Pages ask it through <see cref="RequiresAttribute"/>; the rows of every table through
/// <see cref="ReachOf"/> and <see cref="SeesMinors"/>, which the context compiles into its filters; what is saved through the same
/// filters. The tests enumerate every endpoint and every table against it. What is not written here is forbidden.
/// </summary>
public static class Policy
{
    private static readonly Area[] Work = [Leadership, Study, Counsel, Decisions, Enforcement, Complaints, Grid, Firms, Disputes, Outreach, Openness];

    private static readonly Dictionary<Role, HashSet<(Area, Deed)>> Table = new()
    {
        [Role.JusticeOfficer] =
        [
            .. All(Work, Read, Write, Import, Export, Reveal, Classify, Remove),
            .. All([Figures], Read, Write, Export), .. All([Reports], Read, Write, Export), .. All([Warnings], Read, Write),
            .. All([Ledgers], Read, Import, Export), .. All([Settings], Read),
        ],
        [Role.EnforcementOfficer] =
        [
            .. All([Enforcement], Read, Write, Import, Export, Reveal, Classify), .. All([Firms, Outreach], Read, Write),
            .. All([Ledgers], Read, Import, Export), .. All([Figures], Read),
        ],
        [Role.VillageCadre] = [.. All([Disputes, Grid], Read, Write, Reveal), .. All([Outreach, Firms, Warnings], Read, Write), .. All([Figures, Ledgers], Read)],
        [Role.Mediator] = [.. All([Disputes], Read, Write, Reveal, Classify), .. All([Warnings], Read, Write)],
        [Role.GridWorker] = [.. All([Grid], Read, Write, Reveal), .. All([Disputes], Read, Write)],
        [Role.LegalGuide] = [.. All([Outreach], Read, Write), .. All([Disputes], Read)],
        [Role.Leader] =
        [
            .. All(Work, Read), .. All([Enforcement], Sign), .. All([Warnings], Read, Write), .. All([Figures, Ledgers], Read, Export), .. All([Reports], Read, Write, Export, Sign), .. All([Settings], Read),
        ],
        [Role.Counsel] = [.. All([Counsel, Decisions], Read, Write)],
        [Role.DistrictReader] = [.. All([Figures, Reports], Read)],
        [Role.SystemAdministrator] = [.. All([Settings, Accounts], Read, Write), .. All([Figures], Write)],
        [Role.SecurityAdministrator] = [.. All([Security], Read, Write)],
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
        Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator => Reach.Nothing,
    };

    /// <summary>三员：系统、安全、审计管理员，各管一头，都不看业务记录。</summary>
    public static bool IsAdministrator(Role role) => ReachOf(role) == Reach.Nothing;

    /// <summary>某类用户在自己的范围内能否看涉未成年人的记录；不能看的，交办给他才看得到。</summary>
    public static bool SeesMinors(Role role) => role is Role.JusticeOfficer or Role.Mediator;

    /// <summary>看得到敏感信息、有涉密授权，或者管着别人的账号的，登录要第二重验证。</summary>
    public static bool NeedsSecondFactor(Role role, bool cleared) => cleared || IsAdministrator(role) || Table[role].Any(allowed => allowed.Item2 == Reveal);

    private static IEnumerable<(Area, Deed)> All(Area[] areas, params Deed[] deeds) =>
        from area in areas from deed in deeds select (area, deed);
}
