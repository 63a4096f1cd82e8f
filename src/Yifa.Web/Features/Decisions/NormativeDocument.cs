using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Decisions;

/// <summary>行政规范性文件：made, reviewed, numbered, published, filed, cleaned up.</summary>
[Index(nameof(TownCode), nameof(PublishedOn), nameof(Id))]
public sealed class NormativeDocument : Record
{
    /// <summary>名称。</summary>
    public string Title { get; set; } = "";

    /// <summary>登记号。</summary>
    public string? Number { get; set; }

    /// <summary>合法性审核日期。</summary>
    public DateOnly? ReviewedOn { get; set; }

    /// <summary>公布日期。</summary>
    public DateOnly PublishedOn { get; set; }

    /// <summary>备案日期。</summary>
    public DateOnly? FiledOn { get; set; }

    /// <summary>有效期至。</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>清理结论。</summary>
    public CleanUp? CleanUp { get; set; }

    /// <summary>清理日期。</summary>
    public DateOnly? CleanedOn { get; set; }
}
