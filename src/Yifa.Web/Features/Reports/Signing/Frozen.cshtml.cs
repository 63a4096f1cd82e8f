using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Reports.Drafting;

namespace Yifa.Web.Features.Reports.Signing;

/// <summary>签发时的数：each frozen figure beside what the same question answers today.</summary>
[Requires(Area.Reports, Deed.Read)]
public sealed class FrozenModel(AppDbContext db, ReportDrafter drafter, ReportSigning signing) : PageModel
{
    public sealed record Row(int Ordinal, string Name, string Frozen, string? Live, bool Changed, string Rule, int Members);

    public int Year { get; private set; }

    public SignedReport Signed { get; private set; } = new();

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<SignedReport> Earlier { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken stop)
    {
        Year = year;
        if (await signing.LatestAsync(year, stop) is not { } signed) return NotFound();
        Signed = signed;
        Earlier = await db.Set<SignedReport>().AsNoTracking().Where(r => r.Year == year && r.Id != signed.Id).OrderByDescending(r => r.Id).ToListAsync(stop);
        var frozen = await db.Set<FrozenFigure>().AsNoTracking().Where(f => f.RecordId == signed.Id).OrderBy(f => f.Ordinal).ToListAsync(stop);
        var draft = await drafter.DraftAsync(signed.Template, year, frozen.Count == 0 ? new DateOnly(year, 12, 31) : frozen.Max(f => f.To), null, stop);
        var live = draft.Allowed ? draft.Value.Draft.Figures.ToDictionary(u => u.Key, u => u.Figure) : [];
        Rows =
        [
            .. frozen.Select(f =>
            {
                var shown = Drafts.DraftModel.Shown(f);
                var now = live.GetValueOrDefault(f.Key);
                return new Row(f.Ordinal, f.Name, shown, now?.Display, now is not null && (now.Value != f.Value || now.State != f.State || now.Numerator != f.Numerator), f.Rule, f.MemberCount);
            }),
        ];
        return Page();
    }
}
