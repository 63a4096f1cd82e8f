using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>下载一份文书，或者整卷：who took it is in the journal before the first byte goes out.</summary>
[Requires(Area.Disputes, Deed.Reveal)]
public sealed class TakeModel(CaseDesk desk, RecordBook book, TimeProvider time) : PageModel
{
    /// <summary>整卷的代码。</summary>
    public const string Whole = "all";

    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    [FromRoute(Name = "paper")] public string Code { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Id, stop) is not var (_, file)) return NotFound();
        var paper = file.Papers.FirstOrDefault(p => p.Code == Code);
        if (paper is null && Code != Whole) return NotFound();
        var answer = await book.WriteAsync(Command.Own(Ids.New(time), $"{Id} {Code}"), Acts.PapersTaken, writing =>
        {
            (writing.Subject, writing.Detail) = (Id.ToString(), new { paper = Code, said = paper?.Name ?? "整卷" });
            return Task.FromResult<Answer>(Code);
        }, stop);
        if (answer.Refusal is not null) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        HttpContext.Sandbox();
        return paper is not null ? File(OfficialDocumentWriter.Write(paper.Document), Docx, $"{paper.Name}.docx") : File(await ZipAsync(file, stop), "application/zip", "人民调解卷宗.zip");
    }

    // In the order of the file: cover, contents, each paper, then what was scanned.
    private async Task<byte[]> ZipAsync(CaseFile file, CancellationToken stop)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var at = 0;
            foreach (var paper in file.Papers)
            {
                await using var entry = await zip.CreateEntry($"{++at:00} {paper.Name}.docx").OpenAsync(stop);
                await entry.WriteAsync(OfficialDocumentWriter.Write(paper.Document), stop);
            }
            foreach (var (name, content) in await desk.ScansAsync(Id, stop))
            {
                await using var scan = content;
                await using var entry = await zip.CreateEntry($"{++at:00} 附件 {name}").OpenAsync(stop);
                await scan.CopyToAsync(entry, stop);
            }
        }
        return stream.ToArray();
    }
}
