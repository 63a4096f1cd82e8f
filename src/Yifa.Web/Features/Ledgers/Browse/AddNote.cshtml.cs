using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>给记录加备注；敏感的密封。</summary>
[RequiresLedger(Deed.Write)]
public sealed class AddNoteModel(AppDbContext db, RecordBook book, Viewer viewer, Vault vault) : RecordPage(db)
{
    [BindProperty, Required, StringLength(2000), Display(Name = "备注")] public string? Text { get; set; }

    [BindProperty, Display(Name = "敏感：涉及病情、家事、未成年人等，加密保存，页面上遮住")] public bool Sensitive { get; set; }

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(vault, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.NoteAdded, async writing =>
        {
            var note = new Note { Text = Sensitive ? null : Row.Covered(Text!.Trim(), vault), SealedText = Sensitive ? vault.Seal(Text) : null, AddedAt = writing.At, AddedBy = viewer.Name };
            if (await AddAsync(writing, note, stop) is not { } ordinal) return BrowseRefusals.Gone;
            writing.Detail = new { ledger = Ledger.Code, ordinal, sensitive = Sensitive };
            return Home;
        }, stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = "备注已加上。";
        return Redirect(Home);
    }
}
