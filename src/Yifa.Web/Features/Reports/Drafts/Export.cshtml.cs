using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Reports.Documents;
using Yifa.Web.Features.Reports.Drafting;
using Yifa.Web.Features.Reports.Templates.Rendering;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports.Drafts;

/// <summary>下载草稿：Word、PDF、纯文字、JSON；每次下载都留痕。</summary>
[Requires(Area.Reports, Deed.Export)]
public sealed class ExportModel(AppDbContext db, ReportDrafter drafter, RecordBook book, PdfConverter pdf) : PageModel
{
    [BindProperty] public string Kind { get; set; } = "docx";

    public int Year { get; private set; }

    public Refusal? Refusal { get; private set; }

    public void OnGet(int year) => Year = year;

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken stop)
    {
        Year = year;
        var report = await db.Set<YearReport>().AsNoTracking().FirstOrDefaultAsync(r => r.Year == year, stop);
        if (report is null) return NotFound();
        var drafted = await drafter.DraftAsync(report.Template, report.Year, report.CountedTo, report.IssuedOn, stop);
        if (drafted.Refusal is { } wrong)
        {
            Refusal = wrong;
            return Page();
        }
        var draft = drafted.Value.Draft;
        byte[]? bytes;
        switch (Kind)
        {
            case "docx": bytes = ReportDocx.Of(draft); break;
            case "txt": bytes = Encoding.UTF8.GetBytes(drafted.Value.Text); break;
            case "json": bytes = Encoding.UTF8.GetBytes(ReportJson.Of(draft)); break;
            case "pdf":
                var converted = await pdf.ConvertAsync(ReportDocx.Of(draft), stop);
                Refusal = converted.Refusal;
                bytes = converted.Pdf;
                break;
            default: return BadRequest();
        }
        if (bytes is null) return Page();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.ReportExported, writing =>
        {
            (writing.Subject, writing.Detail) = (report.Id.ToString(), new { year, kind = Kind, hash = Canonical.Hash(bytes) });
            return Task.FromResult<Answer>(Kind);
        }, stop);
        Refusal = answer.Refusal;
        if (Refusal is not null) return Page();
        var type = Kind switch { "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "pdf" => "application/pdf", "json" => "application/json", _ => "text/plain; charset=utf-8" };
        return File(bytes, type, $"{draft.Title}.{Kind}");
    }
}
