using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Firms;

/// <summary>企业走访：one visit to a firm; what it asked for is followed until closed.</summary>
[Index(nameof(TownCode), nameof(VisitedOn), nameof(Id))]
public sealed class FirmVisit : Record
{
    /// <summary>走访日期。</summary>
    public DateOnly VisitedOn { get; set; }

    /// <summary>企业名称。</summary>
    public string FirmName { get; set; } = "";

    /// <summary>统一社会信用代码。</summary>
    public string? CreditCode { get; set; }

    /// <summary>企业负责人。</summary>
    public string? FirmHead { get; set; }

    /// <summary>走访领导。</summary>
    public string? Visitor { get; set; }

    /// <summary>走访方式。</summary>
    public VisitWay Way { get; set; }

    /// <summary>宣传政策。</summary>
    public string? Policy { get; set; }

    /// <summary>问题及诉求；没有诉求为 null。</summary>
    public string? Request { get; set; }

    /// <summary>办理情况。</summary>
    public string? Handling { get; set; }

    /// <summary>办结日期。</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>经营范围。</summary>
    public string? Scope { get; set; }

    /// <summary>企业规模。</summary>
    public string? Scale { get; set; }

    /// <summary>本年销售额，照企业说的写。</summary>
    public string? Sales { get; set; }

    /// <summary>本年纳税额，照企业说的写。</summary>
    public string? Tax { get; set; }

    /// <summary>明年预计销售额，照企业说的写。</summary>
    public string? SalesExpected { get; set; }

    /// <summary>企业建议。</summary>
    public string? Suggestion { get; set; }

    /// <summary>建议解决情况。</summary>
    public string? SuggestionHandling { get; set; }

    /// <summary>走访的是名录里的哪一家；对不上时为 null。</summary>
    public Guid? FirmId { get; set; }

    /// <summary>同一次入企登记的各条有同一个编号；单独登记的为 null。</summary>
    public Guid? EntryId { get; set; }
}
