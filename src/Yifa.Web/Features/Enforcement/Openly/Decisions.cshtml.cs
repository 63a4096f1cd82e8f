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

    /// <summary>强制执行决定，近的在前；被撤销的不在里面。</summary>
    public IReadOnlyList<PublicExecution> Executions { get; private set; } = [];

    /// <summary>撤回的：文号和撤回的日子。</summary>
    public IReadOnlyList<(string Number, DateOnly On)> Withdrawn { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? year, CancellationToken stop)
    {
        if (!gate.Takes(HttpContext, writes: false)) return StatusCode(StatusCodes.Status429TooManyRequests);
        viewer.BecomeProgram("公开页", Town);
        if (!await db.Towns.AsNoTracking().AnyAsync(stop)) return NotFound();
        TownName = await masthead.TownNameAsync(stop);
        var known = db.Set<PenaltyCase>().AsNoTracking().Where(c => c.Secrecy == null && c.DecidedOn != null && c.Steps.Any(s => s.Code == "publish"));
        var enforced = db.Set<ExecutionCase>().AsNoTracking().Where(e => e.Secrecy == null && e.DecidedOn != null && e.PublishedOn != null && e.Steps.Any(s => s.Code == "publish"));
        var days = await known.Select(c => c.DecidedOn!.Value).Union(enforced.Select(e => e.DecidedOn!.Value)).ToListAsync(stop);
        Years = [.. days.Select(d => d.Year).Distinct().OrderDescending()];
        Year = year ?? (Years.Count > 0 ? Years[0] : clock.Today.Year);
        if (Year is < 1 or > 9999) return NotFound();
        var (first, last) = (new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));
        var cases = await known.Where(c => c.DecidedOn >= first && c.DecidedOn <= last).Include(c => c.Steps).OrderByDescending(c => c.DecidedOn).ThenBy(c => c.Id).ToListAsync(stop);
        var undone = cases.ToLookup(c => c.Steps.Any(s => s.Code == "undo"));
        // It left this page when it was put on record, whatever the day on which the ruling took effect.
        Withdrawn = [.. undone[true].Select(c => (c.DecisionNumber ?? "", TownClock.DayOf(c.Steps.First(s => s.Code == "undo").RecordedAt)))];
        Decisions = [.. (await publicity.ShownAsync([.. undone[false].Where(c => c.PublishedOn is not null)], stop)).OfType<PublicDecision>().Where(d => d.Faults.Count == 0)];
        var executions = await enforced.Where(e => e.DecidedOn >= first && e.DecidedOn <= last).Include(e => e.Steps).OrderByDescending(e => e.DecidedOn).ThenBy(e => e.Id).ToListAsync(stop);
        Executions = [.. executions.Select(e => PublicExecution.Of(e, $"{TownName}人民政府")).OfType<PublicExecution>().Where(e => e.Faults.Count == 0)];
        return Page();
    }
}
