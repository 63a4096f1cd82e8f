using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Disputes.Slips;

/// <summary>转办单比对：slips that nobody has compared with the ledger yet, each with what it is most like; whoever has just imported some begins here.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class IndexModel(AppDbContext db, SlipMatches matches) : PageModel
{
    private const int Most = 50;
    private const int LongestSaid = 60;

    /// <summary>一张，和最像的一件；没有像的为 null。</summary>
    public sealed record Row(ReferralSlip Slip, string Said, Likeness? Match, string? Like);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>还有更多没有列出。</summary>
    public bool More { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var open = await db.Set<ReferralSlip>().AsNoTracking().Where(s => s.DisputeId == null && s.ComparedOn == null).OrderByDescending(s => s.ReceivedOn).ThenByDescending(s => s.Id).Take(Most + 1).ToListAsync(stop);
        More = open.Count > Most;
        open = [.. open.Take(Most)];
        if (open.Count == 0) return;
        var found = await matches.AllAsync(open, stop);
        var best = open.ToDictionary(s => s.Id, s => found[s.Id] is [var first, ..] ? first : null);
        var ids = best.Values.OfType<Likeness>().Select(m => m.Record).Distinct().ToList();
        var likes = await db.Set<Dispute>().AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Summary, stop);
        Rows = [.. open.Select(s => new Row(s, CoveredText.Start(s.Content, LongestSaid), best[s.Id], best[s.Id] is { } match ? CoveredText.Start(likes[match.Record], LongestSaid) : null)).OrderByDescending(r => r.Match?.Certainty ?? 0).ThenByDescending(r => r.Slip.ReceivedOn)];
    }
}
