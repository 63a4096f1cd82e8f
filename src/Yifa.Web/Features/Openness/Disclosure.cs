using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Openness;

/// <summary>政府信息公开：one item published, or one request answered.</summary>
[Index(nameof(TownCode), nameof(PublishedOn), nameof(Id))]
public sealed class Disclosure : Record
{
    /// <summary>公开（答复）日期。</summary>
    public DateOnly PublishedOn { get; set; }

    /// <summary>信息名称。</summary>
    public string Title { get; set; } = "";

    /// <summary>主动公开或依申请公开。</summary>
    public DisclosureKind Kind { get; set; }

    /// <summary>公开渠道。</summary>
    public string? Channel { get; set; }

    /// <summary>信息形成（申请收到）日期。</summary>
    public DateOnly? FormedOn { get; set; }
}
