using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Study;

/// <summary>业务培训：a training of grid workers, mediators or cadres; enforcement has its own.</summary>
[Index(nameof(TownCode), nameof(HeldOn), nameof(Id))]
public sealed class StaffTraining : Record
{
    /// <summary>培训日期。</summary>
    public DateOnly HeldOn { get; set; }

    /// <summary>培训主题。</summary>
    public string Title { get; set; } = "";

    /// <summary>培训对象。</summary>
    public TraineeKind Trainees { get; set; }

    /// <summary>授课人。</summary>
    public string? Lecturer { get; set; }

    /// <summary>培训地点。</summary>
    public string? Venue { get; set; }

    /// <summary>应训，人。</summary>
    public int? Due { get; set; }

    /// <summary>参训，人。</summary>
    public int? People { get; set; }

    /// <summary>学时。</summary>
    public decimal? Hours { get; set; }
}
