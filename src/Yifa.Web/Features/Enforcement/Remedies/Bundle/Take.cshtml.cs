using Microsoft.AspNetCore.Mvc;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Remedies.Bundle;

/// <summary>下载一份文书，或者整卷：who took it is in the journal before the first byte goes out.</summary>
[Requires(Area.Enforcement, Deed.Reveal)]
public sealed class TakeModel(RemedyPaperDesk desk, RecordBook book, TimeProvider time) : PaperPage(book, time)
{
    private const string Volume = "volume";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Id, content: Code == Volume, stop) is not { } file) return NotFound();
        var papers = RemedyBundle.Of(file);
        var paper = papers.FirstOrDefault(p => p.Code == Code);
        if (paper is null && (papers.Count == 0 || Code != Volume)) return NotFound();
        var name = paper?.Name ?? RemedyBundle.TitleOf(file);
        return await HandOutAsync(name, () => Task.FromResult(Docx(paper is not null ? RuledFormWriter.Write(paper.Form) : RuledFormWriter.Write(RemedyBundle.Volume(file)), name)), stop);
    }
}
