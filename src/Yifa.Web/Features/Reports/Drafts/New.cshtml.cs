using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports.Drafts;

/// <summary>起草一年的报告：from the built-in template or a copy of another year's.</summary>
[Requires(Area.Reports, Deed.Write)]
public sealed class NewModel(AppDbContext db, RecordBook book) : PageModel
{
    [BindProperty(SupportsGet = true)] public int Year { get; set; }

    /// <summary>照抄哪一年的结构；0 为内置模板。</summary>
    [BindProperty] public int CopyOf { get; set; }

    public IReadOnlyList<int> Others { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.ReportEdited, async writing =>
        {
            if (Year is < 2000 or > 2100) return ReportRefusals.NotAYear;
            if (await db.Set<YearReport>().AnyAsync(r => r.Year == Year, stop)) return $"{Year}";
            var template = CopyOf == 0 ? BuiltInTemplates.AnnualReport : await db.Set<YearReport>().Where(r => r.Year == CopyOf).Select(r => r.Template).FirstOrDefaultAsync(stop);
            if (template is null) return ReportRefusals.NoReport(CopyOf);
            var report = writing.Add(new YearReport { Year = Year, Template = template, CountedTo = new DateOnly(Year, 12, 31), NaturalKey = $"year-{Year}" });
            (writing.Subject, writing.Detail) = (report.Id.ToString(), new { year = Year, copyOf = CopyOf == 0 ? null : (int?)CopyOf });
            return $"{Year}";
        }, stop);
        Refusal = answer.Refusal;
        return Refusal is null ? LocalRedirect($"/reports/{Year}") : Page();
    }

    private async Task LoadAsync(CancellationToken stop) => Others = await db.Set<YearReport>().AsNoTracking().Where(r => r.Year != Year).OrderByDescending(r => r.Year).Select(r => r.Year).ToListAsync(stop);
}
