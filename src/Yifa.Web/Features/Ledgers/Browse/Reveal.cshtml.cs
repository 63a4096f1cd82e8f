using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>
/// 查看一项被遮住的信息：one item, once, for a purpose that goes into the journal before the value goes onto the page. The value
/// itself is in no address, no journal and no answer that is kept.
/// </summary>
[RequiresLedger(Deed.Reveal)]
public sealed class RevealModel(AppDbContext db, RecordBook book, Vault vault) : RecordPage(db)
{
    private const int ShortestPurpose = 4;
    private const string NotePrefix = "note-";

    [FromQuery(Name = "field")] public string? Field { get; set; }

    [BindProperty, Required, StringLength(100), Display(Name = "用途")] public string? Purpose { get; set; }

    /// <summary>看的是哪一项。</summary>
    public string Head { get; private set; } = "";

    /// <summary>遮住的样子。</summary>
    public string Masked { get; private set; } = "";

    /// <summary>写明用途后给看的值；没有写明为 null。</summary>
    public string? Value { get; private set; }

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ItemAsync(stop) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await ItemAsync(stop) is not { } open) return NotFound();
        if (ModelState.IsValid && Purpose!.Trim().Length < ShortestPurpose)
            ModelState.AddModelError(nameof(Purpose), $"“用途”至少写 {ShortestPurpose} 个字，例如：通知双方到场调解。");
        if (!ModelState.IsValid) return Page();
        if (Opened(open) is not { } plain)
        {
            Refusal = BrowseRefusals.Unreadable;
            return Page();
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.Revealed, writing =>
        {
            writing.Subject = Id.ToString();
            writing.Detail = new { ledger = Ledger.Code, field = Field, purpose = Shown.Covered(Purpose!.Trim()) };
            return Task.FromResult<Answer>(Id.ToString());
        }, stop);
        Refusal = answer.Refusal ?? (answer.Replayed ? BrowseRefusals.AlreadyShown : null);
        if (Refusal is null) Value = plain;
        return Page();
    }

    // What would open the item; null where there is no such item or nothing in it is covered.
    private async Task<Func<string?>?> ItemAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return null;
        if (Ledger.Column(Field) is { } column)
        {
            var shown = Shown.Of(column, Row, vault, Places.Of);
            (Head, Masked) = (column.Head, shown.Text);
            return shown.Masked ? () => Shown.Plain(column, Row, vault, Places.Of) : null;
        }
        if (Field?.StartsWith(NotePrefix, StringComparison.Ordinal) != true || !int.TryParse(Field[NotePrefix.Length..], out var ordinal)) return null;
        if (await Db.Set<Note>().AsNoTracking().FirstOrDefaultAsync(n => n.RecordId == Id && n.Ordinal == ordinal, stop) is not { } note) return null;
        (Head, Masked) = ("备注", note.Text is { } text ? Shown.Covered(text) : LedgerText.Mask);
        return note.SealedText is not null || note.Text != Masked ? () => note.Text ?? vault.Open(note.SealedText) : null;
    }

    private static string? Opened(Func<string?> open)
    {
        try
        {
            return open();
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
