using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>下载一份文书、各份的压缩包，或者排成一卷的一个文件：who took it is in the journal before the first byte goes out.</summary>
[Requires(Area.Enforcement, Deed.Reveal)]
public sealed class TakeModel(PenaltyDesk desk, RecordBook book, TimeProvider time) : PaperPage(book, time)
{
    private const string Whole = "all";
    private const string Volume = "volume";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Id, stop) is not { } facts) return NotFound();
        var papers = PenaltyFile.Of(facts);
        var paper = papers.Concat(PenaltyFile.Spares(facts)).FirstOrDefault(p => p.Code == Code);
        if (paper is null && (papers.Count == 0 || Code is not (Whole or Volume))) return NotFound();
        return await HandOutAsync(paper?.Name ?? (Code == Whole ? "各份" : "全卷一册"), async () =>
            paper is not null ? Docx(RuledFormWriter.Write(paper.Form), paper.Name)
            : Code == Volume ? Docx(RuledFormWriter.Write(PenaltyFile.Volume(facts, papers, await desk.ScansAsync(Id, content: true, stop))), "行政处罚案卷（全卷）")
            : File(await ZipAsync(papers, stop), "application/zip", "行政处罚案卷.zip"), stop);
    }

    private static async Task<byte[]> ZipAsync(IReadOnlyList<PenaltyPaper> papers, CancellationToken stop)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var at = 0;
            foreach (var paper in papers)
            {
                await using var entry = await zip.CreateEntry($"{++at:00} {paper.Name}.docx").OpenAsync(stop);
                await entry.WriteAsync(RuledFormWriter.Write(paper.Form), stop);
            }
        }
        return stream.ToArray();
    }
}
