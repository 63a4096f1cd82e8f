using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Disputes.Slips;

/// <summary>像它的转办单：a dispute beside the slips that nobody has compared yet and that may tell of it. Whoever takes one for the same does so on the page of the slip.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class OfferedModel(AppDbContext db, SlipMatches matches, Viewer viewer) : PageModel
{
    /// <summary>一张可能的转办单。</summary>
    public sealed record Offer(ReferralSlip Slip, double Certainty, IReadOnlyList<string> Why, string Village);

    public Dispute Dispute { get; private set; } = null!;

    public string Title { get; private set; } = "";

    public IReadOnlyList<Offer> Offers { get; private set; } = [];

    /// <summary>已经认作同一件的。</summary>
    public IReadOnlyList<ReferralSlip> Told { get; private set; } = [];

    public bool MayWrite => viewer.May(Area.Disputes, Deed.Write);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).FirstOrDefaultAsync(d => d.Id == id, stop) is not { } dispute) return NotFound();
        Dispute = dispute;
        Title = CoveredText.Of(dispute.Summary.Length <= 60 ? dispute.Summary : dispute.Summary[..59] + "…");
        var names = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        Told = await db.Set<ReferralSlip>().AsNoTracking().Where(s => s.DisputeId == id).OrderBy(s => s.ReceivedOn).ThenBy(s => s.Id).ToListAsync(stop);
        Offers = [.. (await matches.LikeAsync(dispute, stop)).Slips.Select(o => new Offer(o.Slip, o.Like.Certainty, o.Like.Why, o.Slip.Place is { } place ? names.GetValueOrDefault(place.Split('-')[0], "") : ""))];
        return Page();
    }
}
