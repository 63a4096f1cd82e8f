using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Executions;

/// <summary>下载一份强制执行的文书：who took it is in the journal before the first byte goes out.</summary>
[Requires(Area.Enforcement, Deed.Reveal)]
public sealed class PaperModel(ExecutionDesk desk, RecordBook book, TimeProvider time) : PageModel
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    [FromRoute(Name = "paper")] public string Code { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await desk.FileAsync(Id, stop) is not { } file || ExecutionPapers.Available(file.Execution).FirstOrDefault(p => p.Code == Code) is not { Name: { } name }) return NotFound();
        var answer = await book.WriteAsync(Command.Own(Ids.New(time), $"{Id} {Code}"), Acts.PapersTaken, writing =>
        {
            (writing.Subject, writing.Detail) = (Id.ToString(), new { paper = Code, said = name });
            return Task.FromResult<Answer>(Code);
        }, stop);
        if (answer.Refusal is not null) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        HttpContext.Sandbox();
        return File(OfficialDocumentWriter.Write(ExecutionPapers.Write(Code, file)), Docx, $"{name}.docx");
    }
}
