using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Tables;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Figures.Tables;

/// <summary>公开的年度数据：what was published of a year, each table as it was last published.</summary>
[AllowAnonymous]
public sealed class OpenlyModel(AppDbContext db, Viewer viewer, PublicGate gate, Masthead masthead) : PageModel
{
    [FromRoute(Name = "town")] public string Town { get; set; } = "";

    public string TownName { get; private set; } = "";

    public int? Year { get; private set; }

    /// <summary>有公开的各年，近的在前。</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<PublishedTable> Tables { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? year, CancellationToken stop)
    {
        if (!gate.Takes(HttpContext, writes: false)) return StatusCode(StatusCodes.Status429TooManyRequests);
        viewer.BecomeProgram("公开页", Town);
        if (!await db.Towns.AsNoTracking().AnyAsync(stop)) return NotFound();
        TownName = await masthead.TownNameAsync(stop);
        Years = [.. (await db.Set<PublishedTable>().AsNoTracking().Select(t => t.Year).Distinct().ToListAsync(stop)).OrderDescending()];
        Year = year ?? (Years.Count > 0 ? Years[0] : null);
        var order = OfficialTables.All.Select(t => t.Code).ToList();
        Tables = [.. (await db.Set<PublishedTable>().AsNoTracking().Where(t => t.Year == Year).ToListAsync(stop)).GroupBy(t => t.TableCode).Select(g => g.MaxBy(t => t.Version)!).OrderBy(t => order.IndexOf(t.TableCode))];
        return Page();
    }
}
