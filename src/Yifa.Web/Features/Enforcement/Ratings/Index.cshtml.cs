using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Codes;

namespace Yifa.Web.Features.Enforcement.Ratings;

/// <summary>
/// 企业对检查的评价：for the leader and for who watches over the officers, never for the officers, and never one by one: a field with fewer than three is not told
/// apart, and words are shown without their day, in an order that says nothing.
/// </summary>
[Requires(Area.Leadership, Deed.Read)]
public sealed class IndexModel(AppDbContext db) : PageModel
{
    /// <summary>至少几条合起来才给看。</summary>
    public const int Least = 3;

    /// <summary>一个年度一个领域的合计；不到三条的为 null。</summary>
    public sealed record Sum(int Year, string Field, int Count, string? Average, IReadOnlyList<string> Words);

    public IReadOnlyList<Sum> Sums { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        // Single ratings are sealed; a sum of at least three is what the seal lets through.
        var all = await db.Set<InspectionRating>().IgnoreQueryFilters(AppDbContext.CountingKept).AsNoTracking().Select(r => new { r.Year, r.Field, r.Stars, r.Words }).ToListAsync(stop);
        Sums =
        [
            .. all.GroupBy(r => (r.Year, Field: r.Field ?? "不分领域")).OrderByDescending(g => g.Key.Year).ThenBy(g => g.Key.Field, StringComparer.Ordinal)
                .Select(g => g.Count() < Least
                    ? new Sum(g.Key.Year, g.Key.Field, g.Count(), null, [])
                    : new Sum(g.Key.Year, g.Key.Field, g.Count(), g.Average(r => r.Stars).ToString("0.0", CultureInfo.InvariantCulture), [.. g.Select(r => r.Words).OfType<string>().Select(w => CoveredText.Of(w)).Order(StringComparer.Ordinal)])),
        ];
    }
}
