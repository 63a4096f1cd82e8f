using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>交办：gives a record to one account of the town, so that counsel, who sees only what is given to him, sees it.</summary>
[RequiresLedger(Deed.Write)]
public sealed class AssignModel(AppDbContext db, RecordBook book, Viewer viewer, Vault vault) : RecordPage(db)
{
    [BindProperty, Required, Display(Name = "交给谁")] public string? Account { get; set; }

    public Refusal? Refusal { get; private set; }

    /// <summary>能看这本台账、还没有交办过的账号。</summary>
    public IReadOnlyList<(string Value, string Name)> Accounts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return NotFound();
        await ListAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return NotFound();
        var answer = ModelState.IsValid
            ? await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.Assigned, writing => AssignAsync(writing, stop), stop)
            : BrowseRefusals.NobodyChosen;
        if ((Refusal = answer.Refusal) is not null)
        {
            await ListAsync(stop);
            return Page();
        }
        TempData[Look.Done] = "已交办。";
        return Redirect(Home);
    }

    private async Task<Answer> AssignAsync(Writing writing, CancellationToken stop)
    {
        // Asked again within the write: two presses of two people must not give it twice.
        if (await Db.Assignments.AnyAsync(a => a.RecordId == Id && a.AccountId == Account, stop)) return BrowseRefusals.AlreadyAssigned;
        await ListAsync(stop);
        if (!Accounts.Any(a => a.Value == Account)) return BrowseRefusals.NobodyChosen;
        var assignment = new Assignment { AccountId = Account!, AssignedAt = writing.At, AssignedBy = viewer.Name };
        if (await AddAsync(writing, assignment, stop) is not { } ordinal) return BrowseRefusals.Gone;
        writing.Detail = new { ledger = Ledger.Code, ordinal, account = Account };
        return Home;
    }

    private async Task ListAsync(CancellationToken stop)
    {
        var assigned = await Db.Assignments.AsNoTracking().Where(a => a.RecordId == Id).Select(a => a.AccountId).ToListAsync(stop);
        var accounts = await Db.Users.AsNoTracking().Where(a => a.TownCode == viewer.TownCode && a.DisabledAt == null && !assigned.Contains(a.Id)).OrderBy(a => a.Role).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.DisplayName, a.Role, a.Place }).ToListAsync(stop);
        Accounts = [.. accounts.Where(a => Policy.Allows(a.Role, Ledger.Area, Deed.Read) && Reaches(a.Role, a.Place)).Select(a => (a.Id, $"{a.DisplayName}（{Wording.Of(a.Role)}）"))];
    }

    // Who sees his own village only would not see a record of another one, assigned or not.
    private bool Reaches(Role role, string? place) => Policy.ReachOf(role) != Reach.Place || (place is not null && Row.Place?.StartsWith(place, StringComparison.Ordinal) == true);
}
