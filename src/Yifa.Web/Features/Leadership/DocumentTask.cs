using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Leadership;

/// <summary>文件任务：one clause of a superior's document, split into a task of the town with its owner and its day.</summary>
[Index(nameof(TownCode), nameof(ReceivedOn), nameof(Id))]
public sealed class DocumentTask : Record
{
    /// <summary>文件名称。</summary>
    public string DocumentTitle { get; set; } = "";

    /// <summary>文号。</summary>
    public string? DocumentNumber { get; set; }

    /// <summary>来文单位。</summary>
    public string? Issuer { get; set; }

    /// <summary>收文日期。</summary>
    public DateOnly ReceivedOn { get; set; }

    /// <summary>条款。</summary>
    public string Clause { get; set; } = "";

    /// <summary>条款要求。</summary>
    public string Requirement { get; set; } = "";

    /// <summary>本镇任务。</summary>
    public string? Task { get; set; }

    /// <summary>责任人。</summary>
    public string? Owner { get; set; }

    /// <summary>完成时限。</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>完成日期。</summary>
    public DateOnly? DoneOn { get; set; }

    /// <summary>完成情况。</summary>
    public string? Result { get; set; }
}
