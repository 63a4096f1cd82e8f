using Yifa.Web.Records;

namespace Yifa.Web.Features.Firms;

/// <summary>企业：a firm of the town.</summary>
public sealed class Firm : Record
{
    /// <summary>企业名称。</summary>
    public string Name { get; set; } = "";

    /// <summary>统一社会信用代码。</summary>
    public string? CreditCode { get; set; }

    /// <summary>企业负责人。</summary>
    public string? Head { get; set; }

    /// <summary>联系电话，密封。</summary>
    public Sealed? Phone { get; set; }

    /// <summary>联系电话的检索键。</summary>
    public string? PhoneKey { get; set; }

    /// <summary>所属行业。</summary>
    public string? Industry { get; set; }

    /// <summary>联系领导。</summary>
    public string? Contact { get; set; }

    /// <summary>注册资金，照执照写。</summary>
    public string? Capital { get; set; }

    /// <summary>员工数，人。</summary>
    public int? Staff { get; set; }

    /// <summary>党员数，人。</summary>
    public int? PartyMembers { get; set; }

    /// <summary>是危化企业。</summary>
    public bool? Hazardous { get; set; }

    /// <summary>关注程度。</summary>
    public string? Attention { get; set; }

    /// <summary>隐患情况。</summary>
    public string? Hazards { get; set; }

    /// <summary>隐患整改情况。</summary>
    public string? HazardsMended { get; set; }

    /// <summary>企业地址，密封。</summary>
    public Sealed? Address { get; set; }
}
