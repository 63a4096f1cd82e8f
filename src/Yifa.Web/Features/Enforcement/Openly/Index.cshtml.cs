using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Enforcement;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Charts;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Openly;

/// <summary>
/// 执法事前公示：bodies, officers, matters, grounds, flow and remedies, read from the records as they stand today: a certificate that has lapsed and a matter that has
/// ended are gone from the page without anybody's doing. Of a person only the name, the number of his certificate and where it holds.
/// </summary>
[AllowAnonymous]
public sealed class IndexModel(AppDbContext db, OfficerRoster roster, Viewer viewer, PublicGate gate, TownClock clock, Masthead masthead) : PageModel
{
    // In the order in which a firm or a person meets them.
    private static readonly string[] Enforced = [InspectionProcedure.Kind, PenaltyCaseProcedure.Kind, ExecutionProcedure.Demolition.Kind, ExecutionProcedure.Performance.Kind];

    [FromRoute(Name = "town")] public string Town { get; set; } = "";

    public string TownName { get; private set; } = "";

    public DateOnly Today => clock.Today;

    public IReadOnlyList<EnforcementOfficer> Officers { get; private set; } = [];

    public IReadOnlyList<EnforcementMatter> Matters { get; private set; } = [];

    public IReadOnlyList<EnforcementMatter> Inspected => [.. Matters.Where(m => m.Inspects)];

    public IReadOnlyList<FieldCap> Caps { get; private set; } = [];

    /// <summary>复议机关。</summary>
    public string Reviewer { get; private set; } = "";

    /// <summary>网上以外，还可以怎么投诉执法。</summary>
    public IReadOnlyList<string> OtherWays { get; private set; } = [];

    /// <summary>本镇执法的各种程序，今天有效的那一版。</summary>
    public IReadOnlyList<(Procedure Procedure, IHtmlContent Chart)> Flows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!gate.Takes(HttpContext, writes: false)) return StatusCode(StatusCodes.Status429TooManyRequests);
        viewer.BecomeProgram("公开页", Town);
        if (await db.Towns.AsNoTracking().FirstOrDefaultAsync(stop) is not { } town) return NotFound();
        Reviewer = town.Reviewer;
        OtherWays = await ComplaintWays.OfAsync(db, stop);
        TownName = await masthead.TownNameAsync(stop);
        var today = clock.Today;
        Officers = [.. (await roster.ListAsync(stop)).Where(o => o.Secrecy is null && OfficerStanding.WhyNot(o.ToFile(), null, today).Count == 0)];
        Matters = await db.Set<EnforcementMatter>().AsNoTracking().InForceOn(today).Where(m => m.Secrecy == null && m.PublishedOn != null && m.PublishedOn <= today).OrderBy(m => m.Source).ThenBy(m => m.Field).ThenBy(m => m.MatterCode).ThenBy(m => m.Id).ToListAsync(stop);
        Caps = [.. (await db.Set<FieldCap>().AsNoTracking().Where(c => c.FromYear <= today.Year).ToListAsync(stop)).GroupBy(c => c.Field).Select(g => g.MaxBy(c => c.FromYear)!).OrderBy(c => c.Field, StringComparer.Ordinal)];
        Flows = [.. Enforced.Select(kind => ProcedureCatalogue.Standard.InForceOn(kind, today)).OfType<Procedure>().Select(p => (p, FlowChart.Draw("flow-" + p.Kind, p)))];
        return Page();
    }

    /// <summary>一项的执法主体。</summary>
    public string BodyOf(EnforcementMatter matter) => matter.ToPower().ActsInNameOf(TownName + "人民政府");

    /// <summary>各来源的名称。</summary>
    public static string SourceOf(EnforcementMatter matter) => Wording.Of(matter.Source);
}
