using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Leadership;

/// <summary>领导小组成员：one person in a leading group of the town, with what he answers for.</summary>
public sealed class LeadingGroupMember : Record
{
    /// <summary>领导小组。</summary>
    public string GroupName { get; set; } = "";

    /// <summary>姓名。</summary>
    public string Name { get; set; } = "";

    /// <summary>组内职务。</summary>
    public LeadingGroupPost Post { get; set; }

    /// <summary>现任职务。</summary>
    public string? Title { get; set; }

    /// <summary>职责分工。</summary>
    public string? Duty { get; set; }

    /// <summary>成立文件。</summary>
    public string? Document { get; set; }

    /// <summary>任职日期。</summary>
    public DateOnly? JoinedOn { get; set; }

    /// <summary>离任日期。</summary>
    public DateOnly? LeftOn { get; set; }
}
