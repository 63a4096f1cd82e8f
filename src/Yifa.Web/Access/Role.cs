using System.ComponentModel.DataAnnotations;

namespace Yifa.Web.Access;

/// <summary>用户类别：one for each kind of user a town has. A citizen or a firm has no account: the public pages need none.</summary>
public enum Role
{
    [Display(Name = "司法所（平安法治办）")] JusticeOfficer,
    [Display(Name = "综合执法人员")] EnforcementOfficer,
    [Display(Name = "村（社区）干部")] VillageCadre,
    [Display(Name = "人民调解员")] Mediator,
    [Display(Name = "网格员")] GridWorker,
    [Display(Name = "法律明白人")] LegalGuide,
    [Display(Name = "镇领导")] Leader,
    [Display(Name = "法律顾问")] Counsel,
    [Display(Name = "区级查看")] DistrictReader,
    [Display(Name = "系统管理员")] SystemAdministrator,
    [Display(Name = "安全管理员")] SecurityAdministrator,
    [Display(Name = "审计管理员")] AuditAdministrator,
}

/// <summary>数据范围：which rows of the town a role may see at all, before any permission is asked.</summary>
public enum Reach
{
    /// <summary>全镇。</summary>
    Town,

    /// <summary>本村（社区）、本网格及以下。</summary>
    Place,

    /// <summary>只看交办给本人的。</summary>
    Assigned,

    /// <summary>不看业务记录。</summary>
    Nothing,
}
