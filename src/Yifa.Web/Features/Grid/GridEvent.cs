using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Grid;

/// <summary>网格事件：something found in a grid: dispatched, answered, closed, rated.</summary>
[Index(nameof(TownCode), nameof(FoundOn), nameof(Id))]
public sealed class GridEvent : Record
{
    /// <summary>事件编号。</summary>
    public string? Number { get; set; }

    /// <summary>发现日期。</summary>
    public DateOnly FoundOn { get; set; }

    /// <summary>事件类型。</summary>
    public GridEventKind Kind { get; set; }

    /// <summary>响应等级。</summary>
    public ResponseClass Level { get; set; }

    /// <summary>事件描述。</summary>
    public string Content { get; set; } = "";

    /// <summary>上报人。</summary>
    public string? Finder { get; set; }

    /// <summary>派单日期。</summary>
    public DateOnly? DispatchedOn { get; set; }

    /// <summary>响应日期。</summary>
    public DateOnly? AnsweredOn { get; set; }

    /// <summary>办结日期。</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>处置结果。</summary>
    public string? Result { get; set; }

    /// <summary>群众评价。</summary>
    public Satisfaction? Rating { get; set; }
}
