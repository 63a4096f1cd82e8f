using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Features.Reports.Checks;
using Yifa.Web.Features.Reports.Checks.Reading;
using Yifa.Web.Features.Reports.Documents;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports.Checkup;

/// <summary>报告体检：any report, pasted or as .docx. Nothing of it is kept.</summary>
[Requires(Area.Reports, Deed.Read)]
[RequestSizeLimit(25 << 20)]
public sealed class IndexModel(TownClock clock) : PageModel
{
    [BindProperty] public string? Text { get; set; }

    [BindProperty] public IFormFile? Upload { get; set; }

    public Refusal? Refusal { get; private set; }

    public ExaminationReport? Report { get; private set; }

    public async Task OnPostAsync(CancellationToken stop)
    {
        var parsed = await ReadAsync(stop);
        Refusal = parsed.Refusal;
        if (!parsed.Allowed) return;
        var context = new ExaminationContext { PublishedOn = clock.Today };
        Report = ExaminationReport.Of(parsed.Value, context, Examination.Run(parsed.Value, context));
    }

    private async Task<Ruling<ReportText>> ReadAsync(CancellationToken stop)
    {
        if (Upload is not { Length: > 0 }) return ReportText.Read(Text ?? "");
        if (Upload.Length > DocxText.LargestFile) return DocxText.TooLarge;
        using var bytes = new MemoryStream();
        await Upload.CopyToAsync(bytes, stop);
        var read = ReportFile.Read(bytes.ToArray());
        if (read.Allowed) Text = read.Value.Source;
        ModelState.Clear();
        return read;
    }
}
