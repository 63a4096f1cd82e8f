using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>定密、解密：who may keep a record from the others of his scope, and may open it again. What hangs on it goes along.</summary>
[RequiresLedger(Deed.Classify)]
public sealed class ClassifyModel(AppDbContext db, RecordBook book, Vault vault) : RecordPage(db)
{
    [BindProperty, Display(Name = "密级")] public Secrecy? Level { get; set; }

    [BindProperty, Required, StringLength(100, MinimumLength = 4), Display(Name = "理由")] public string? Reason { get; set; }

    [BindProperty] public int Version { get; set; }

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return NotFound();
        (Level, Version) = (Row.Secrecy, Row.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.Classified, async writing =>
        {
            if (await LedgerTable.Of(Db, Ledger).ForChangeAsync(Id, stop) is not { } record) return BrowseRefusals.Gone;
            if (record.Version != Version) return RecordRefusals.ChangedMeanwhile;
            if (record.Secrecy == Level) return BrowseRefusals.SameSecrecy;
            if (!Level.IsAtLeast(record.LeastSecrecy())) return BrowseRefusals.MarkedSecret;
            (writing.Subject, writing.Detail) = (Id.ToString(), new { ledger = Ledger.Code, from = record.Secrecy?.ToString(), to = Level?.ToString(), reason = Shown.Covered(Reason!.Trim()) });
            writing.Classify(record, Level);
            return Home;
        }, stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = Level is null ? "已解密，按普通记录看。" : $"已定为“{Wording.Of(Level.Value)}”。";
        return Redirect(Home);
    }
}
