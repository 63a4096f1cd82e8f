using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Openly;

/// <summary>
/// 执法事后公示：the decisions that are on record as published, a year at a time, and those that were withdrawn. A decision that has been undone is gone from here at once; the record
/// of its withdrawal follows.
/// </summary>
[AllowAnonymous]
public sealed class DecisionsModel(AppDbContext db, Publicity publicity, Viewer viewer, PublicGate gate, TownClock clock, Masthead masthead) : PageModel
{
    [FromRoute(Name = "town")] public string Town { get; set; } = "";

    public string TownName { get; private set; } = "";

    public int Year { get; private set; }

    /// <summary>有公示的各年，近的在前。</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<PublicDecision> Decisions { get; private set; } = [];

    /// <summary>撤回的：文号、撤回的日子和公开说明的理由。</summary>
    public IReadOnlyList<(string Number, DateOnly On, string Why)> Withdrawn { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? year, CancellationToken stop)
    {
        if (!gate.Takes(HttpContext, writes: false)) return StatusCode(StatusCodes.Status429TooManyRequests);
        viewer.BecomeProgram("公开页", Town);
        if (!await db.Towns.AsNoTracking().AnyAsync(stop)) return NotFound();
        TownName = await masthead.TownNameAsync(stop);
        var known = db.Set<PenaltyCase>().AsNoTracking().Where(c => c.Secrecy == null && c.DecidedOn != null && c.Steps.Any(s => s.Code == "publish"));
        Years = [.. (await known.Select(c => c.DecidedOn!.Value).Distinct().ToListAsync(stop)).Select(d => d.Year).Distinct().OrderDescending()];
        Year = year ?? (Years.Count > 0 ? Years[0] : clock.Today.Year);
        if (Year is < 1 or > 9999) return NotFound();
        var (first, last) = (new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));
        foreach (var penalty in await known.Where(c => c.DecidedOn >= first && c.DecidedOn <= last).Include(c => c.Steps).OrderByDescending(c => c.DecidedOn).ThenBy(c => c.Id).ToListAsync(stop))
        {
            var course = penalty.Course();
            if (course.Last("undo") is { } undone) Withdrawn = [.. Withdrawn, (penalty.DecisionNumber ?? "", undone.On, "决定已经被变更、撤销、确认违法或者无效")];
            else if (course.Result.PublishedOn is not null && await publicity.ShownAsync(penalty, stop) is { Faults.Count: 0 } shown) Decisions = [.. Decisions, shown];
        }
        return Page();
    }
}
