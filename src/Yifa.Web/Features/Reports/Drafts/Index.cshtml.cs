using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports.Drafts;

/// <summary>年度报告：各年的草稿、签发和公开。</summary>
[Requires(Area.Reports, Deed.Read)]
public sealed class IndexModel(AppDbContext db, TownClock clock, Viewer viewer) : PageModel
{
    public sealed record Row(int Year, bool Drafted, DateTime? SignedAt, string? SignedBy, DateTime? PublishedAt, int Versions);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool MayWrite => viewer.May(Area.Reports, Deed.Write);

    public string TownCode => viewer.TownCode;

    public int NextYear { get; private set; }

    public DateOnly ReportBy => new(clock.Today.Year, 3, 1);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var drafts = await db.Set<YearReport>().AsNoTracking().Select(r => r.Year).ToListAsync(stop);
        var signed = await db.Set<SignedReport>().AsNoTracking().Select(r => new { r.Year, r.SignedAt, r.SignedBy, r.PublishedAt, Replaced = db.Set<SignedReport>().Any(later => later.Restates == r.Id) }).ToListAsync(stop);
        Rows =
        [
            .. drafts.Union(signed.Select(s => s.Year)).OrderDescending().Select(year =>
            {
                var versions = signed.Where(s => s.Year == year).ToList();
                var last = versions.FirstOrDefault(v => !v.Replaced);
                return new Row(year, drafts.Contains(year), last?.SignedAt, last?.SignedBy, last?.PublishedAt, versions.Count);
            }),
        ];
        NextYear = clock.Today.Month >= 7 ? clock.Today.Year : clock.Today.Year - 1;
    }
}
