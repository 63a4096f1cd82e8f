using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Shared.Documents;

/// <summary>下载文书的页面：who took which paper of which record is in the journal before the first byte goes out.</summary>
public abstract class PaperPage(RecordBook book, TimeProvider time) : PageModel
{
    [FromRoute(Name = "id")] public Guid Id { get; set; }

    [FromRoute(Name = "paper")] public string Code { get; set; } = "";

    /// <summary>先留痕，再给出去。</summary>
    /// <param name="said">留痕里写的名称。</param>
    /// <param name="write">写出文件。</param>
    /// <param name="stop">取消。</param>
    /// <param name="detail">留痕的内容；照常的为 null。</param>
    protected async Task<IActionResult> HandOutAsync(string said, Func<Task<IActionResult>> write, CancellationToken stop, object? detail = null)
    {
        var answer = await book.WriteAsync(Command.Own(Ids.New(time), $"{Id} {Code}"), Acts.PapersTaken, writing =>
        {
            (writing.Subject, writing.Detail) = (Id.ToString(), detail ?? new { paper = Code, said });
            return Task.FromResult<Answer>(Code);
        }, stop);
        if (answer.Refusal is not null) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        HttpContext.Sandbox();
        return await write();
    }

    /// <summary>一份 .docx。</summary>
    protected IActionResult Docx(byte[] content, string name) => File(content, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"{name}.docx");
}
