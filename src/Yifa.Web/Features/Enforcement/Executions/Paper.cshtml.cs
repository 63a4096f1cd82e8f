using Microsoft.AspNetCore.Mvc;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Executions;

/// <summary>下载一份强制执行的文书：who took it is in the journal before the first byte goes out.</summary>
[Requires(Area.Enforcement, Deed.Reveal)]
public sealed class PaperModel(ExecutionDesk desk, RecordBook book, TimeProvider time) : PaperPage(book, time)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await desk.FileAsync(Id, stop) is not { } file || ExecutionPapers.Available(file.Execution).FirstOrDefault(p => p.Code == Code) is not { Name: { } name }) return NotFound();
        return await HandOutAsync(name, () => Task.FromResult(Docx(ExecutionPapers.Write(Code, file), name)), stop);
    }
}
