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

    /// <summary>企业地址，密封。</summary>
    public Sealed? Address { get; set; }
}
