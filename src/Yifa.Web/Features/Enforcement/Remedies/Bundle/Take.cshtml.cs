using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Remedies.Bundle;

/// <summary>下载一份文书，或者整卷：who took it is in the journal before the first byte goes out.</summary>
[Requires(Area.Enforcement, Deed.Reveal)]
public sealed class TakeModel(RemedyPaperDesk desk, RecordBook book, TimeProvider time) : PageModel
{
    private const string Volume = "volume";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    [FromRoute(Name = "paper")] public string Code { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Id, content: Code == Volume, stop) is not { } file) return NotFound();
        var papers = RemedyBundle.Of(file);
        var paper = papers.FirstOrDefault(p => p.Code == Code);
        if (paper is null && (papers.Count == 0 || Code != Volume)) return NotFound();
        var name = paper?.Name ?? RemedyBundle.TitleOf(file);
        var answer = await book.WriteAsync(Command.Own(Ids.New(time), $"{Id} {Code}"), Acts.PapersTaken, writing =>
        {
            (writing.Subject, writing.Detail) = (Id.ToString(), new { paper = Code, said = name });
            return Task.FromResult<Answer>(Code);
        }, stop);
        if (answer.Refusal is not null) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        HttpContext.Sandbox();
        return File(paper is not null ? RuledFormWriter.Write(paper.Form) : RuledFormWriter.Write(RemedyBundle.Volume(file)), Docx, $"{name}.docx");
    }
}
