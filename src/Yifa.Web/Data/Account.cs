using Microsoft.AspNetCore.Identity;
using Yifa.Web.Access;

namespace Yifa.Web.Data;

/// <summary>账号：who may sign in, for which town, as what, and how far he sees. One account, one role.</summary>
public sealed class Account : IdentityUser
{
    public string TownCode { get; set; } = "";

    /// <summary>姓名，写进留痕。</summary>
    public string DisplayName { get; set; } = "";

    public Role Role { get; set; }

    /// <summary>村（社区）或网格代码，范围是 <see cref="Reach.Place"/> 的角色必填。</summary>
    public string? Place { get; set; }

    /// <summary>所在部门，给人认的；看得到什么不由它定。</summary>
    public string? Department { get; set; }

    /// <summary>下次登录必须先改密码。</summary>
    public bool MustChangePassword { get; set; } = true;

    /// <summary>安全管理员核准的时刻；没有核准的不能登录。</summary>
    public DateTime? ApprovedAt { get; set; }

    /// <summary>得到涉密授权的时刻，范围内的保密件都能看；没有授权为 null。谁授的在留痕里。</summary>
    public DateTime? ClearedAt { get; set; }

    /// <summary>第一次请他启用第二重验证的时刻，从这时起可以暂缓几天；没有问过为 null。</summary>
    public DateTime? SecondFactorAskedAt { get; set; }

    /// <summary>停用时刻；在用的为 null。</summary>
    public DateTime? DisabledAt { get; set; }
}
