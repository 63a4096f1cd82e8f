using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Grid;

/// <summary>网格走访：one visit to a household, shop or person.</summary>
[Index(nameof(TownCode), nameof(VisitedOn), nameof(Id))]
public sealed class GridVisit : Record
{
    /// <summary>走访日期。</summary>
    public DateOnly VisitedOn { get; set; }

    /// <summary>走访对象类型。</summary>
    public string? ObjectKind { get; set; }

    /// <summary>走访对象。</summary>
    public string? ObjectName { get; set; }

    /// <summary>走访人。</summary>
    public string? Visitor { get; set; }

    /// <summary>有无异常。</summary>
    public bool Abnormal { get; set; }

    /// <summary>异常情况。</summary>
    public string? Abnormality { get; set; }

    /// <summary>处理结果。</summary>
    public string? Handling { get; set; }
}
