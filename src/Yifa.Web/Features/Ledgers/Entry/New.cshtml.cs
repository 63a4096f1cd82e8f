using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Entry;

/// <summary>新登记一条，任何一本台账。</summary>
[RequiresLedger(Deed.Write)]
public sealed class NewModel(Entering entering, RecordBook records, IEnumerable<AfterEntry> after) : PageModel
{
    [FromRoute(Name = "ledger")] public string Code { get; set; } = "";

    public EntryForm Form { get; private set; } = null!;

    /// <summary>登记完回到哪一页，例如由排查报告来登记；本站以外的不认。</summary>
    [FromQuery] public string? Back { get; set; }

    public string? BackTo => Back is not null && Url.IsLocalUrl(Back) ? Back : null;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Form = await entering.StartAsync(LedgerCatalogue.Find(Code)!, null, stop);
        Entering.Prefill(Form, Request.Query);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Form = await entering.StartAsync(LedgerCatalogue.Find(Code)!, null, stop);
        entering.Take(Form, Request.Form);
        var answer = await records.WriteAsync(await Command.FromAsync(Request, stop), Acts.RecordCreated, writing => entering.CreateAsync(Form, writing, stop), stop);
        if (answer.Value is { } address)
        {
            var another = Request.Form["then"] == "another";
            TempData[Look.Done] = another ? "已登记。接着登记下一条。" : "已登记。";
            return Redirect(another ? $"/ledgers/{Code}/new{Request.QueryString}" : BackTo ?? await NextAsync(address, stop));
        }
        Form.Refusal = answer.Refusal;
        await entering.AdviseAsync(Form, stop);
        entering.Cover(Form);
        return Page();
    }

    // A page of the record that has something to say at once comes before the record itself.
    private async Task<string> NextAsync(string address, CancellationToken stop)
    {
        if (!Guid.TryParse(address.Split('/')[^1], out var record)) return address;
        foreach (var look in after.Where(a => a.Kind == Form.Ledger.Type))
            if (await look.HrefAsync(record, stop) is { } first) return first;
        return address;
    }
}
