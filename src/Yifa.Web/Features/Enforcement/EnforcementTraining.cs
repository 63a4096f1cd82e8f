using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法培训：one training of enforcement officers.</summary>
[Index(nameof(TownCode), nameof(HeldOn), nameof(Id))]
public sealed class EnforcementTraining : Record
{
    /// <summary>培训日期。</summary>
    public DateOnly HeldOn { get; set; }

    /// <summary>培训名称。</summary>
    public string Title { get; set; } = "";

    /// <summary>组织单位。</summary>
    public string? Organizer { get; set; }

    /// <summary>参加人数，人。</summary>
    public int? People { get; set; }

    /// <summary>学时。</summary>
    public decimal? Hours { get; set; }

    /// <summary>参加人员的姓名，用顿号隔开；没有写为 null。</summary>
    public string? Attendees { get; set; }

    /// <summary>参加人员，一人一个。</summary>
    public IReadOnlyList<string> Names => Attendees?.Split(['、', '，', ',', '；', ';', ' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
