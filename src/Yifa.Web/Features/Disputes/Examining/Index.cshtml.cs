using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Disputes.Examining;

/// <summary>卷宗自查的页：each finding with its rule, where it is and what to do; copied records side by side.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class IndexModel(AppDbContext db, DossierExamination examination) : PageModel
{
    [FromRoute(Name = "id")] public Guid Id { get; set; }

    public string Title { get; private set; } = "";

    public Examined Examined { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).Include(d => d.Steps).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == Id, stop) is not { } dispute) return NotFound();
        Examined = await examination.OfAsync(dispute, stop);
        Title = CoveredText.Start(dispute.Summary);
        return Page();
    }
}
