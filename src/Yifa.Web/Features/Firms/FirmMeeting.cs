using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Firms;

/// <summary>政企座谈会：a meeting of the town with firms.</summary>
[Index(nameof(TownCode), nameof(HeldOn), nameof(Id))]
public sealed class FirmMeeting : Record
{
    /// <summary>座谈日期。</summary>
    public DateOnly HeldOn { get; set; }

    /// <summary>座谈主题。</summary>
    public string Title { get; set; } = "";

    /// <summary>主持人。</summary>
    public string? Chair { get; set; }

    /// <summary>座谈地点。</summary>
    public string? Venue { get; set; }

    /// <summary>参会企业，家。</summary>
    public int? Firms { get; set; }

    /// <summary>参会，人。</summary>
    public int? People { get; set; }

    /// <summary>座谈内容。</summary>
    public string? Topics { get; set; }

    /// <summary>收集诉求，件。</summary>
    public int? Requests { get; set; }

    /// <summary>办理情况。</summary>
    public string? FollowUp { get; set; }
}
