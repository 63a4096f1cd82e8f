using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Browse;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Bin;

/// <summary>移进回收站：a record is taken out of lists, figures, search and exports, with a reason, and can be had back as it was.</summary>
[RequiresLedger(Deed.Write)]
public sealed class PutModel(AppDbContext db, RecordBook book, Viewer viewer, Vault vault) : RecordPage(db)
{
    private const int ShortestReason = 4;

    [BindProperty, Required, StringLength(200), Display(Name = "为什么移进回收站")] public string? Reason { get; set; }

    /// <summary>知道别处用着。</summary>
    [BindProperty, Display(Name = "我知道，仍然移进回收站")] public bool Known { get; set; }

    public Refusal? Refusal { get; private set; }

    /// <summary>别处用着的地方。</summary>
    public IReadOnlyList<string> Holds { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return NotFound();
        Holds = await HoldsAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        // Pressed twice, the second press finds the record already in the bin, where the first has put it.
        var there = await FindAsync(vault, stop);
        if (!there && await LedgerTable.Of(Db, Ledger).FindBinnedAsync(Id, stop) is null) return NotFound();
        if (ModelState.IsValid && Reason!.Trim().Length < ShortestReason) ModelState.AddModelError(nameof(Reason), $"至少写 {ShortestReason} 个字，例如：和另一条重复。");
        if (!ModelState.IsValid)
        {
            if (!there) return NotFound();
            Holds = await HoldsAsync(stop);
            return Page();
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.RecordBinned, writing => PutAsync(writing, stop), stop);
        if ((Refusal = answer.Refusal) is not null)
        {
            if (!there) return NotFound();
            Holds = await HoldsAsync(stop);
            return Page();
        }
        TempData[Look.Done] = "已移进回收站。";
        return Redirect($"/ledgers/{Ledger.Code}");
    }

    private async Task<Answer> PutAsync(Writing writing, CancellationToken stop)
    {
        if (await LedgerTable.Of(Db, Ledger).ForChangeAsync(Id, stop) is not { } row) return BrowseRefusals.Gone;
        var holds = await HoldsAsync(stop);
        if (holds.Count > 0 && !Known) return BinRefusals.Held(holds);
        (row.BinnedAt, row.BinnedBy, row.BinReason) = (writing.At, viewer.Name, Reason!.Trim());
        (writing.Subject, writing.Detail) = (Id.ToString(), new { ledger = Ledger.Code, reason = Shown.Covered(Reason.Trim()), held = holds.Count > 0 ? holds : null });
        return Home;
    }

    private async Task<IReadOnlyList<string>> HoldsAsync(CancellationToken stop) => [.. (await LedgerTable.Of(Db, Ledger).HoldsOfAsync(Id, stop)).Select(h => h.Where)];
}
