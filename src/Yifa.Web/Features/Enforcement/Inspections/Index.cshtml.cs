using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>涉企检查：what goes on now with what is next, then what is done; how many entered, how many firms scanned.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed class IndexModel(AppDbContext db, Viewer viewer) : PageModel
{
    private const int Most = 200;

    /// <summary>一次检查。</summary>
    public sealed record Row(Inspection Inspection, string Stage, string Next, bool Open);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool MayPlan => EnforcementRoles.MayWrite(viewer);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var all = await db.Set<Inspection>().AsNoTracking().Include(i => i.Steps).Where(i => i.Steps.Any()).OrderByDescending(i => i.DoneOn).ThenByDescending(i => i.Id).Take(Most).AsSplitQuery().ToListAsync(stop);
        Rows = [.. all.Select(i => (i, Course: i.Course())).Select(p => new Row(p.i, p.Course.Stage.Name, p.Course.Next.Short, !p.Course.Stage.IsFinal)).OrderByDescending(r => r.Open)];
    }

    public static string KindOf(Inspection inspection) => Wording.OfNullable(inspection.Kind) ?? "没有登记";
}
