using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Firms;

/// <summary>企业诉求：what a firm asked for, followed until it is closed.</summary>
[Index(nameof(TownCode), nameof(RaisedOn), nameof(Id))]
public sealed class FirmRequest : Record
{
    /// <summary>诉求编号。</summary>
    public string? Number { get; set; }

    /// <summary>提出日期。</summary>
    public DateOnly RaisedOn { get; set; }

    /// <summary>企业名称。</summary>
    public string FirmName { get; set; } = "";

    /// <summary>诉求事项。</summary>
    public string Content { get; set; } = "";

    /// <summary>服务专员。</summary>
    public string? Steward { get; set; }

    /// <summary>协办部门。</summary>
    public string? Assistant { get; set; }

    /// <summary>办理时限。</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>延期至。</summary>
    public DateOnly? ExtendedTo { get; set; }

    /// <summary>答复日期。</summary>
    public DateOnly? AnsweredOn { get; set; }

    /// <summary>办结日期。</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>办理结果。</summary>
    public string? Result { get; set; }

    /// <summary>企业评价。</summary>
    public Satisfaction? Rating { get; set; }

    /// <summary>属于哪一条企业；对不上时为 null。</summary>
    public Guid? FirmId { get; set; }

    /// <summary>同一次入企登记的各条有同一个编号；单独登记的为 null。</summary>
    public Guid? EntryId { get; set; }
}
