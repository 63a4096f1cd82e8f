using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>下载一份文书、整卷的压缩包，或者排成一卷的一个文件：who took it is in the journal before the first byte goes out.</summary>
[Requires(Area.Disputes, Deed.Reveal)]
public sealed class TakeModel(CaseDesk desk, RecordBook book, TimeProvider time) : PaperPage(book, time)
{
    /// <summary>整卷压缩包的代码。</summary>
    public const string Whole = "all";

    /// <summary>全卷一个文件的代码。</summary>
    public const string Volume = "volume";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Id, stop) is not var (facts, file)) return NotFound();
        var paper = file.Papers.FirstOrDefault(p => p.Code == Code);
        if (paper is null && Code is not (Whole or Volume)) return NotFound();
        var said = paper?.Name ?? (Code == Whole ? "整卷" : "全卷一册");
        // A form has a cell for the telephone: whoever takes it has it opened.
        return await HandOutAsync(said, async () =>
            paper is not null ? Docx(RuledFormWriter.Write(paper.Form), paper.Name)
            : Code == Volume ? Docx(RuledFormWriter.Write(Papers.Whole.Of(facts, file, desk.Read)), $"{file.Title}（全卷）")
            : File(await ZipAsync(file, stop), "application/zip", $"{file.Title}.zip"), stop, new { paper = Code, said, phones = facts.Parties.Count(p => p.Phone is not null) });
    }

    // In the order of the file: cover, contents, each paper, then what was scanned. Beside the memory, for a film does not fit into it; the file is gone when it has been sent.
    private async Task<Stream> ZipAsync(CaseFile file, CancellationToken stop)
    {
        var output = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        Response.RegisterForDispose(output);
        await using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true)) await PackAsync(file, zip, stop);
        output.Position = 0;
        return output;
    }

    private async Task PackAsync(CaseFile file, ZipArchive zip, CancellationToken stop)
    {
        var at = 0;
        foreach (var paper in file.Papers)
        {
            await using var entry = await zip.CreateEntry($"{++at:00} {paper.Name}.docx").OpenAsync(stop);
            await entry.WriteAsync(RuledFormWriter.Write(paper.Form), stop);
        }
        foreach (var scan in file.Scans)
        {
            await using var content = desk.Open(scan);
            if (content is null) continue;
            await using var entry = await zip.CreateEntry($"{++at:00} 附件 {CaseDesk.SafeName(scan)}").OpenAsync(stop);
            await content.CopyToAsync(entry, stop);
        }
    }
}
