using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>下载附件：always as a file to be kept, never as a page of this site; who read it is in the journal before the first byte goes out.</summary>
[RequiresLedger(Deed.Read)]
public sealed class DownloadModel(AppDbContext db, RecordBook book, FileStore store, Vault vault, TimeProvider time) : RecordPage(db)
{
    [FromRoute(Name = "ordinal")] public int Ordinal { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return NotFound();
        if (await Db.Set<Attachment>().AsNoTracking().FirstOrDefaultAsync(f => f.RecordId == Id && f.Ordinal == Ordinal, stop) is not { } file) return NotFound();
        if (store.Open(file.ContentHash) is not { } content) return NotFound();
        var answer = await book.WriteAsync(Command.Own(Ids.New(time), file.ContentHash), Acts.FileRead, writing =>
        {
            writing.Subject = Id.ToString();
            writing.Detail = new { ledger = Ledger.Code, ordinal = Ordinal, hash = file.ContentHash };
            return Task.FromResult<Answer>(file.ContentHash);
        }, stop);
        if (answer.Refusal is not null)
        {
            await content.DisposeAsync();
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        HttpContext.Sandbox();
        return File(content, file.ContentType, Shown.Covered(file.FileName));
    }
}
