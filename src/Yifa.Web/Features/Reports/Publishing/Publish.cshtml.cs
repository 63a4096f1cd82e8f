using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Features.Reports.Signing;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports.Publishing;

/// <summary>公开一年的报告。</summary>
[Requires(Area.Reports, Deed.Sign)]
public sealed class PublishModel(ReportSigning signing, ReportPublishing publishing, Viewer viewer) : PageModel
{
    [BindProperty] public DateOnly? ReportedOn { get; set; }

    [BindProperty] public string? SecrecyReviewer { get; set; }

    [BindProperty] public bool NoPersonalData { get; set; }

    public int Year { get; private set; }

    /// <summary>已经晚了的期限，照实写出来，不拦。</summary>
    public IReadOnlyList<Refusal> Late { get; private set; } = [];

    public SignedReport Signed { get; private set; } = new();

    public Refusal? Refusal { get; private set; }

    public string TownCode => viewer.TownCode;

    /// <summary>二维码里写的网址开头：the site's own public address when it is set, else the one this page was opened at.</summary>
    public string Site => Environment.GetEnvironmentVariable("YIFA_PUBLIC_URL") ?? $"{Request.Scheme}://{Request.Host}";

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken stop) => await LoadAsync(year, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken stop)
    {
        if (!await LoadAsync(year, stop)) return NotFound();
        if (Signed.PublishedAt is not null)
        {
            // The files of what is already public got lost, or the program stopped before they were written: the same ones again.
            await publishing.WriteFilesAsync(year, Site, stop);
            return LocalRedirect($"/p/{TownCode}/{year}");
        }
        var answer = await publishing.PublishAsync(year, new PublicationChecks(ReportedOn, SecrecyReviewer, NoPersonalData), Site, await Command.FromAsync(Request, stop), stop);
        Refusal = answer.Refusal;
        return Refusal is null ? LocalRedirect($"/p/{TownCode}/{year}") : Page();
    }

    private async Task<bool> LoadAsync(int year, CancellationToken stop)
    {
        Year = year;
        if (await signing.LatestAsync(year, stop) is not { } signed) return false;
        Signed = signed;
        Late = publishing.GateOf(year, new PublicationChecks(null, "-", true)).Warnings;
        return true;
    }
}
