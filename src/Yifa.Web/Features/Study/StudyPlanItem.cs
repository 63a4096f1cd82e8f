using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Study;

/// <summary>学法计划：what must be studied this year, by the list of laws that leaders have to know.</summary>
[Index(nameof(TownCode), nameof(Year), nameof(Id))]
public sealed class StudyPlanItem : Record
{
    /// <summary>年度。</summary>
    public int Year { get; set; }

    /// <summary>学习的法律。</summary>
    public string Law { get; set; } = "";

    /// <summary>计划场合。</summary>
    public StudyOccasion? Occasion { get; set; }

    /// <summary>计划学习日期。</summary>
    public DateOnly? PlannedOn { get; set; }

    /// <summary>领学人。</summary>
    public string? Leader { get; set; }

    /// <summary>实际学习日期。</summary>
    public DateOnly? DoneOn { get; set; }

    /// <summary>备注。</summary>
    public string? Remark { get; set; }
}
