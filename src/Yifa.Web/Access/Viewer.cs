using System.Security.Claims;

namespace Yifa.Web.Access;

/// <summary>
/// 当前的人：who is asking, for which town, and how far he sees. One per request; the command line is a viewer too.
/// Nobody (before sign-in) sees nothing.
/// </summary>
public sealed class Viewer(TimeProvider? time = null)
{
    /// <summary>此刻（UTC）：the filter of kept records asks it at each query, so that an opening ends by the clock.</summary>
    public DateTime Now => (time ?? TimeProvider.System).GetUtcNow().UtcDateTime;

    /// <summary>
    /// 这一页说的那一条：an opened record (<see cref="GlassOpening"/>) is seen on its own pages that only show, and nowhere else: no list, no export, no
    /// other record's page, no write.
    /// </summary>
    public Guid? Glass { get; set; }

    /// <summary>账号；没有登录时为 null。</summary>
    public string? AccountId { get; private set; }

    /// <summary>写进留痕的称呼，例如“周德清”或“命令行”。</summary>
    public string Name { get; private set; } = "未登录";

    /// <summary>所在镇街的区划代码；没有登录时为空，任何行都对不上。</summary>
    public string TownCode { get; private set; } = "";

    /// <summary>所在镇街的名称；没有登录时为 null。</summary>
    public string? TownName { get; internal set; }

    /// <summary>本次访问开始时，本镇留痕的最后一号；没有登录的和命令行为 null。</summary>
    public long? JournalSeq { get; set; }

    /// <summary>用户类别；没有登录时为 null。</summary>
    public Role? Role { get; private set; }

    /// <summary>数据范围。</summary>
    public Reach Reach { get; private set; } = Reach.Nothing;

    /// <summary>本人所在的村（社区）或网格代码，范围是 <see cref="Reach.Place"/> 时有值。</summary>
    public string Place { get; private set; } = "";

    /// <summary>另有涉密授权，范围内的保密件都能看；命令行看全部。</summary>
    public bool SeesSealed { get; private set; }

    /// <summary>范围内涉未成年人的记录能看。</summary>
    public bool SeesMinors => SeesSealed || (Role is { } role && Policy.SeesMinors(role));

    /// <summary>本次登录；命令行和没有登录的为 null。</summary>
    public Guid? SessionId { get; private set; }

    /// <summary>能否看某板块的行。A figure counts over every area, so whoever may read figures reads the rows they are counted from.</summary>
    public bool Sees(Area area) => Role is null ? Reach == Reach.Town : May(area, Deed.Read) || May(Area.Figures, Deed.Read);

    /// <summary>能否做某事。</summary>
    public bool May(Area area, Deed deed) => Role is { } role && Policy.Allows(role, area, deed);

    /// <summary>登录后的人。</summary>
    public void Become(string accountId, string name, string townCode, Role role, string? place, bool cleared = false)
    {
        SeesSealed = cleared;
        (AccountId, Name, TownCode, Role, Place) = (accountId, name, townCode, role, place ?? "");
        Reach = Policy.ReachOf(role);
    }

    /// <summary>命令行和后台任务：由装机的人在本机执行，看全镇，留痕写“命令行”等。</summary>
    public void BecomeProgram(string name, string townCode)
    {
        (AccountId, Name, TownCode, Role, Place) = (null, name, townCode, null, "");
        Reach = Reach.Town;
        SeesSealed = true;
    }

    /// <summary>登录已经作废：又成了没有登录的人。</summary>
    public void BecomeNobody()
    {
        (AccountId, Name, TownCode, TownName, JournalSeq, Role, Place, SessionId) = (null, "未登录", "", null, null, null, "", null);
        (Reach, SeesSealed, Glass) = (Reach.Nothing, false, null);
    }

    /// <summary>从登录票据读出；票据不全就什么也看不到。</summary>
    public void Become(ClaimsPrincipal principal)
    {
        if (principal.Identity?.IsAuthenticated != true || !Enum.TryParse<Role>(principal.FindFirstValue(Claims.Role), out var role))
            return;
        Become(
            principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
            principal.FindFirstValue(Claims.DisplayName) ?? "",
            principal.FindFirstValue(Claims.Town) ?? "",
            role,
            principal.FindFirstValue(Claims.Place),
            principal.HasClaim(Claims.Cleared, "yes"));
        SessionId = Guid.TryParse(principal.FindFirstValue(Claims.Session), out var session) ? session : null;
    }
}

/// <summary>登录票据里的自定义项。</summary>
public static class Claims
{
    public const string Role = "yifa:role";
    public const string Town = "yifa:town";
    public const string Place = "yifa:place";
    public const string DisplayName = "yifa:name";
    public const string Cleared = "yifa:cleared";
    public const string Session = "yifa:session";
    public const string SecondFactorDue = "yifa:second-factor-due";
    public const string MustChangePassword = "yifa:must-change-password";
}
