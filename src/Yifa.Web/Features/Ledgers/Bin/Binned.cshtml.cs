using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Browse;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Bin;

/// <summary>
/// 回收站里的一条：to be had back as it was, or, after its time and by who may, removed for good. What the journal tells of it stays:
/// otherwise a deletion could not be proved.
/// </summary>
[RequiresLedger(Deed.Write)]
public sealed class BinnedModel(AppDbContext db, RecordBook book, Viewer viewer, Vault vault, TownClock clock, BinTerm term) : PageModel
{
    private const int ShortestReason = 4;

    public sealed record Fact(string Head, string Text);

    [FromRoute(Name = "ledger")] public string Code { get; set; } = "";

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    [BindProperty, StringLength(200), Display(Name = "为什么彻底删除")] public string? Reason { get; set; }

    public Ledger Ledger { get; private set; } = null!;

    public Record Row { get; private set; } = null!;

    public string Title { get; private set; } = "";

    public IReadOnlyList<Fact> Facts { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool MayRemove => viewer.May(Ledger.Area, Deed.Remove);

    /// <summary>为什么现在不能彻底删除；能为 null。</summary>
    public Refusal? Waits { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await LoadAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRestoreAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop)) return await LandedAsync(stop);
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.RecordRestored, async writing =>
        {
            if (await LedgerTable.Of(db, Ledger).BinnedForChangeAsync(Id, stop) is not { } row) return BinRefusals.NotBinned;
            (row.BinnedAt, row.BinnedBy, row.BinReason) = (null, null, null);
            (writing.Subject, writing.Detail) = (Id.ToString(), new { ledger = Code });
            return $"/ledgers/{Code}/{Id}";
        }, stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = "已恢复。";
        return Redirect(answer.Value!);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken stop)
    {
        Ledger = LedgerCatalogue.Find(Code)!;
        if (!MayRemove) return NotFound();
        if (!await LoadAsync(stop)) return NotFound();
        if (string.IsNullOrWhiteSpace(Reason) || Reason.Trim().Length < ShortestReason) ModelState.AddModelError(nameof(Reason), $"请写明为什么，至少 {ShortestReason} 个字。");
        if (!ModelState.IsValid) return Page();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.RecordDeleted, writing => RemoveAsync(writing, stop), stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = "已彻底删除。";
        return Redirect($"/ledgers/{Code}/bin");
    }

    private async Task<Answer> RemoveAsync(Writing writing, CancellationToken stop)
    {
        if (await LedgerTable.Of(db, Ledger).BinnedForChangeAsync(Id, stop) is not { } row) return BinRefusals.NotBinned;
        if (await WaitsAsync(row, stop) is { } waits) return waits;
        var parts = await PartsAsync<Note>(stop) + await PartsAsync<Attachment>(stop) + await PartsAsync<Assignment>(stop);
        db.Remove(row);
        (writing.Subject, writing.Detail) = (Id.ToString(), new { ledger = Code, reason = Shown.Covered(Reason!.Trim()), parts });
        return "removed";
    }

    private async Task<int> PartsAsync<T>(CancellationToken stop) where T : RecordPart
    {
        var parts = await db.Set<T>().IgnoreQueryFilters().Where(p => p.TownCode == viewer.TownCode && p.RecordId == Id).ToListAsync(stop);
        db.RemoveRange(parts);
        return parts.Count;
    }

    private async Task<Refusal?> WaitsAsync(Record row, CancellationToken stop)
    {
        var opens = term.OpensOn(TownClock.DayOf(row.BinnedAt!.Value));
        if (clock.Today < opens) return BinRefusals.TooEarly(opens);
        var held = (await LedgerTable.Of(db, Ledger).HoldsOfAsync(row.Id, stop)).Where(h => !h.Hold.GoesWithRecord).Select(h => h.Where).ToList();
        return held.Count > 0 ? BinRefusals.InUse(held) : null;
    }

    private async Task<bool> LoadAsync(CancellationToken stop)
    {
        Ledger = LedgerCatalogue.Find(Code)!;
        if (await LedgerTable.Of(db, Ledger).FindBinnedAsync(Id, stop) is not { } row) return false;
        var names = await PlaceNames.OfAsync(db, stop);
        (Row, Title) = (row, RecordPage.TitleOf(Ledger, row, vault, names.Of));
        Facts = [.. Ledger.Columns.Select(column => new Fact(column.Head, Shown.Of(column, row, vault, names.Of).Text))];
        if (MayRemove) Waits = await WaitsAsync(row, stop);
        return true;
    }

    // Pressed twice: the first press has brought it back, and there it is.
    private async Task<IActionResult> LandedAsync(CancellationToken stop) =>
        await LedgerTable.Of(db, Ledger).FindAsync(Id, stop) is null ? NotFound() : Redirect($"/ledgers/{Code}/{Id}");
}
