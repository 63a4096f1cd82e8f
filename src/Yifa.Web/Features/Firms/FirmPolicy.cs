using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Firms;

/// <summary>惠企政策：a policy that firms may benefit from.</summary>
[Index(nameof(TownCode), nameof(PublishedOn), nameof(Id))]
public sealed class FirmPolicy : Record
{
    /// <summary>政策名称。</summary>
    public string Title { get; set; } = "";

    /// <summary>政策文号。</summary>
    public string? Number { get; set; }

    /// <summary>发布单位。</summary>
    public string? Issuer { get; set; }

    /// <summary>发布日期。</summary>
    public DateOnly PublishedOn { get; set; }

    /// <summary>适用对象。</summary>
    public string? Audience { get; set; }

    /// <summary>政策内容。</summary>
    public string? Benefit { get; set; }

    /// <summary>有效期至。</summary>
    public DateOnly? ValidUntil { get; set; }
}
