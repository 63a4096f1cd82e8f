using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Minors;

/// <summary>
/// 未成年人信息：the one page from which a minor's name and numbers come out, once for each purpose, while an approval holds. Each asking, each answer and each
/// look is an entry of the journal.
/// </summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, Vault vault, MinorDoor door, TimeProvider time) : PageModel
{
    private const int ShortestPurpose = 4;
    private const int LongestPurpose = 100;

    /// <summary>一名未成年人，写明用途后给看的。</summary>
    public sealed record Seen(string Shown, string? Name, string? IdNumber, string? Phone);

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    [BindProperty] public string? Act { get; set; }

    [BindProperty] public string? Purpose { get; set; }

    /// <summary>各名未成年人，遮住的写法。</summary>
    public IReadOnlyList<string> Minors { get; private set; } = [];

    public MinorAccess? Live { get; private set; }

    public MinorAccess? Waiting { get; private set; }

    public IReadOnlyList<MinorAccess> Past { get; private set; } = [];

    public IReadOnlyList<Seen>? Told { get; private set; }

    public Refusal? Refusal { get; private set; }

    public string? Fault { get; private set; }

    public bool MayAsk => viewer.May(Area.Disputes, Deed.Reveal) && viewer.AccountId is not null;

    public bool MayMark => viewer.May(Area.Disputes, Deed.Write);

    public string Home => $"/ledgers/disputes/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await LoadAsync(stop) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await LoadAsync(stop) is not { } dispute) return NotFound();
        var purpose = CoveredText.Of(Purpose?.Trim() ?? "");
        if (purpose.Length is < ShortestPurpose or > LongestPurpose) Fault = $"用途写 {ShortestPurpose} 到 {LongestPurpose} 个字，例如：通知监护人到场调解。";
        else if (!MayAsk) Refusal = MinorRefusals.NotAllowed;
        else if (Minors.Count == 0) Refusal = MinorRefusals.NoMinor;
        else if (Act == "see") await SeeAsync(dispute, purpose, stop);
        else
        {
            Refusal = (await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.MinorAsked, writing => AskAsync(dispute.Covered(purpose, vault), writing, stop), stop)).Refusal;
            if (Refusal is null)
            {
                TempData[Look.Done] = "已申请，等镇领导批。";
                return RedirectToPage();
            }
            await LoadAsync(stop);
        }
        return Page();
    }

    private async Task<Answer> AskAsync(string purpose, Writing writing, CancellationToken stop)
    {
        if (await db.Set<MinorAccess>().AnyAsync(a => a.RecordId == Id && a.AccountId == viewer.AccountId && a.Granted == null, stop)) return MinorRefusals.WaitingAlready;
        var asked = new MinorAccess { TownCode = viewer.TownCode, Id = Ids.New(time), RecordId = Id, AccountId = viewer.AccountId!, AccountName = viewer.Name, Purpose = purpose, AskedAt = writing.At };
        db.Add(asked);
        (writing.Subject, writing.Detail) = (Id.ToString(), new { purpose });
        return asked.Id.ToString();
    }

    private async Task SeeAsync(Dispute dispute, string purpose, CancellationToken stop)
    {
        if (Live is not { } live)
        {
            Refusal = MinorRefusals.NoApproval;
            return;
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.MinorSeen, writing =>
        {
            (writing.Subject, writing.Detail) = (Id.ToString(), new { purpose = dispute.Covered(purpose, vault), approval = live.Id, by = live.DecidedBy });
            return Task.FromResult<Answer>(Id.ToString());
        }, stop);
        Refusal = answer.Refusal ?? (answer.Replayed ? MinorRefusals.ShownAlready : null);
        if (Refusal is null) Told = [.. dispute.Minors().Select(p => new Seen(p.Name, vault.Open(p.RealName), vault.Open(p.IdNumber), vault.Open(p.Phone)))];
    }

    private async Task<Dispute?> LoadAsync(CancellationToken stop)
    {
        if (await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).FirstOrDefaultAsync(d => d.Id == Id, stop) is not { } dispute) return null;
        Minors = [.. dispute.Minors().Select(p => p.Name)];
        Past = await db.Set<MinorAccess>().AsNoTracking().Where(a => a.RecordId == Id && a.AccountId == viewer.AccountId).OrderByDescending(a => a.AskedAt).ToListAsync(stop);
        Waiting = Past.FirstOrDefault(a => a.Granted is null);
        Live = await door.LiveAsync(Id, stop);
        return dispute;
    }
}
