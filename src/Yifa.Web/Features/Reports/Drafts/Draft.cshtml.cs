using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Reports.Drafting;
using Yifa.Web.Features.Reports.Signing;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Features.Reports.Templates.Rendering;

namespace Yifa.Web.Features.Reports.Drafts;

/// <summary>草稿：the report as it would read now, every figure a link to its records, the findings beside it.</summary>
[Requires(Area.Reports, Deed.Read)]
public sealed class DraftModel(AppDbContext db, ReportDrafter drafter, ReportSigning signing, Viewer viewer) : PageModel
{
    /// <summary>冻结的数和现在的数不一样的。</summary>
    public sealed record Drift(string Name, string Frozen, string Live);

    public int Year { get; private set; }

    public Drafted? Drafted { get; private set; }

    public Refusal? Refusal { get; private set; }

    public string Html { get; private set; } = "";

    public SignedReport? Signed { get; private set; }

    public IReadOnlyList<Drift> Drifts { get; private set; } = [];

    public bool May(Deed deed) => viewer.May(Area.Reports, deed);

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken stop)
    {
        Year = year;
        var report = await db.Set<YearReport>().AsNoTracking().FirstOrDefaultAsync(r => r.Year == year, stop);
        if (report is null) return NotFound();
        var drafted = await drafter.DraftAsync(report.Template, report.Year, report.CountedTo, report.IssuedOn, stop);
        Refusal = drafted.Refusal;
        if (Refusal is not null) return Page();
        Drafted = drafted.Value;
        Html = ReportHtml.Of(Drafted.Draft, use => LinkOf(use, Drafted), within: true);
        Signed = await signing.LatestAsync(year, stop);
        if (Signed is null) return Page();
        var frozen = await db.Set<FrozenFigure>().AsNoTracking().Where(f => f.RecordId == Signed.Id).ToListAsync(stop);
        var live = Drafted.Draft.Figures.ToDictionary(u => u.Key, u => u.Figure);
        Drifts = [.. frozen.Where(f => live.TryGetValue(f.Key, out var now) && Differs(f, now)).Select(f => new Drift(f.Name, Shown(f), live[f.Key].Display))];
        return Page();
    }

    /// <summary>冻结的数照原来的单位写出来。</summary>
    public static string Shown(FrozenFigure f) => new Figure(f.Code, f.Name, f.Unit, new Period(f.From, f.To), f.State, f.Value, f.Numerator, f.Denominator, f.Decimals, f.Rule).Display;

    private static bool Differs(FrozenFigure frozen, Figure live) => frozen.State != live.State || frozen.Value != live.Value || frozen.Numerator != live.Numerator || frozen.Denominator != live.Denominator;

    private static string? LinkOf(FigureUse use, Drafted drafted)
    {
        var source = use.Request is null ? use.Parts.FirstOrDefault(p => p.Request is not null) : use;
        if (source?.Request is not { } request || !drafted.Indicators.TryGetValue(request.Indicator, out var indicator)) return null;
        return $"/figures/{indicator.Code}/roots?year={request.Period.From.Year}";
    }
}
