using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Outreach;

/// <summary>法治宣传活动：one campaign with its audience and materials.</summary>
[Index(nameof(TownCode), nameof(HeldOn), nameof(Id))]
public sealed class PublicityEvent : Record
{
    /// <summary>活动日期。</summary>
    public DateOnly HeldOn { get; set; }

    /// <summary>活动地点。</summary>
    public string? Venue { get; set; }

    /// <summary>活动主题。</summary>
    public string Theme { get; set; } = "";

    /// <summary>宣传内容。</summary>
    public string? Content { get; set; }

    /// <summary>宣传对象。</summary>
    public string? Audience { get; set; }

    /// <summary>宣传形式。</summary>
    public string? Form { get; set; }

    /// <summary>参加人数，人。</summary>
    public int? People { get; set; }

    /// <summary>发放资料，份。</summary>
    public int? Papers { get; set; }

    /// <summary>悬挂横幅，条。</summary>
    public int? Banners { get; set; }

    /// <summary>咨询，人次。</summary>
    public int? Consultations { get; set; }

    /// <summary>责任单位。</summary>
    public string? Unit { get; set; }

    /// <summary>同一次入企登记的各条有同一个编号；单独登记的为 null。</summary>
    public Guid? EntryId { get; set; }
}
