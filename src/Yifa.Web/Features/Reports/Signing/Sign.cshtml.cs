using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Reports.Drafting;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports.Signing;

/// <summary>签发（或更正）一年的报告。</summary>
[Requires(Area.Reports, Deed.Sign)]
public sealed class SignModel(AppDbContext db, ReportDrafter drafter, ReportSigning signing) : PageModel
{
    /// <summary>签发人看到的草稿的指纹。</summary>
    [BindProperty] public string Seen { get; set; } = "";

    [BindProperty] public string? Reason { get; set; }

    public int Year { get; private set; }

    public Drafted? Drafted { get; private set; }

    public SignedReport? Before { get; private set; }

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken stop) => await LoadAsync(year, stop) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken stop)
    {
        if (await LoadAsync(year, stop) is not { } report) return NotFound();
        var answer = await signing.SignAsync(report, Seen, Reason, await Command.FromAsync(Request, stop), stop);
        Refusal = answer.Refusal;
        if (Refusal is null) return LocalRedirect($"/reports/{year}/frozen");
        ModelState.Clear();
        return Page();
    }

    private async Task<YearReport?> LoadAsync(int year, CancellationToken stop)
    {
        Year = year;
        var report = await db.Set<YearReport>().AsNoTracking().FirstOrDefaultAsync(r => r.Year == year, stop);
        if (report is null) return null;
        var drafted = await drafter.DraftAsync(report.Template, report.Year, report.CountedTo, report.IssuedOn, stop);
        Refusal = drafted.Refusal;
        if (drafted.Allowed) Drafted = drafted.Value;
        Before = await signing.LatestAsync(year, stop);
        return report;
    }
}
