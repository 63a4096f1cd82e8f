using Yifa.Web.Data;

namespace Yifa.Web.Features.Shared.Steps;

/// <summary>有办理经过的记录：of whatever kind, its steps can be named, so that a file can be said to belong to one of them.</summary>
public interface IHasCourse
{
    /// <summary>办理经过的页面。</summary>
    string CourseAddress { get; }

    /// <summary>各步，取来。</summary>
    Task<IReadOnlyList<TakenStep>> StepsAsync(AppDbContext db, CancellationToken stop);
}
