using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Grid;

/// <summary>网格力量：one member of a grid team (1+3+N).</summary>
public sealed class GridMember : Record
{
    /// <summary>姓名。</summary>
    public string Name { get; set; } = "";

    /// <summary>网格名称。</summary>
    public string? GridName { get; set; }

    /// <summary>角色。</summary>
    public GridPost Post { get; set; }

    /// <summary>公民身份号码，密封。</summary>
    public Sealed? IdNumber { get; set; }

    /// <summary>公民身份号码的检索键。</summary>
    public string? IdNumberKey { get; set; }

    /// <summary>联系电话，密封。</summary>
    public Sealed? Phone { get; set; }

    /// <summary>联系电话的检索键。</summary>
    public string? PhoneKey { get; set; }

    /// <summary>登记日期。</summary>
    public DateOnly? RegisteredOn { get; set; }

    /// <summary>离任日期。</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>性别。</summary>
    public Sex? Sex { get; set; }

    /// <summary>出生年月。</summary>
    public string? BornIn { get; set; }

    /// <summary>政治面貌。</summary>
    public string? Politics { get; set; }

    /// <summary>文化程度。</summary>
    public string? Education { get; set; }

    /// <summary>备注。</summary>
    public string? Remark { get; set; }

    /// <summary>属于名录里的哪个网格；对不上时为 null。</summary>
    public Guid? UnitId { get; set; }
}
