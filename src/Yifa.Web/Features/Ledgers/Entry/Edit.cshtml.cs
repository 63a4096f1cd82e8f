using Microsoft.AspNetCore.Mvc;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Browse;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Entry;

/// <summary>修改一条，任何一本台账。</summary>
[RequiresLedger(Deed.Write)]
public sealed class EditModel(AppDbContext db, Entering entering, RecordBook records, Vault vault) : RecordPage(db)
{
    public EntryForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return NotFound();
        Form = await entering.StartAsync(Ledger, Row, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return NotFound();
        Form = await entering.StartAsync(Ledger, Row, stop);
        entering.Take(Form, Request.Form);
        var answer = await records.WriteAsync(await Command.FromAsync(Request, stop), Acts.RecordChanged, writing => entering.ChangeAsync(Form, Id, writing, stop), stop);
        if (answer.Value is { } address)
        {
            TempData[Look.Done] = "已保存。";
            return Redirect(address);
        }
        Form.Refusal = answer.Refusal;
        entering.Cover(Form);
        return Page();
    }
}
