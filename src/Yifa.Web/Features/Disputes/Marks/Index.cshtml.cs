using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Minors;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Marks;

/// <summary>
/// 保密标记：a mark of violence at home, of a whistle-blower, of a minor, seals in the act that sets it. Whoever writes may set one; lifting it needs more, because it
/// lays open.
/// </summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, Vault vault, MinorDoor door, TownClock clock) : PageModel
{
    private const int ShortestReason = 4;
    private const int LongestReason = 100;

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    [BindProperty] public DisputeMarkKind? Kind { get; set; }

    [BindProperty] public int? Party { get; set; }

    [BindProperty] public bool Lift { get; set; }

    [BindProperty] public string? Reason { get; set; }

    public string Title { get; private set; } = "";

    public IReadOnlyList<(DisputeMark Mark, string Said)> Marks { get; private set; } = [];

    /// <summary>还可以标成未成年人的。</summary>
    public IReadOnlyList<(int Ordinal, string Name, bool Young)> Parties { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public string? Fault { get; private set; }

    public bool MayWrite { get; private set; }

    public string Home => $"/ledgers/disputes/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ShowAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ShowAsync(stop) || !MayWrite) return NotFound();
        var reason = CoveredText.Of(Reason?.Trim() ?? "");
        if (Kind is not { } kind || !Enum.IsDefined(kind) || (kind == DisputeMarkKind.Minor) != (Party is not null)) Fault = "请选标哪一种；标未成年人的要选哪一方，别的不选。";
        else if (reason.Length is < ShortestReason or > LongestReason) Fault = $"理由写 {ShortestReason} 到 {LongestReason} 个字。";
        else
        {
            var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.MarkSet, writing => Lift ? LiftAsync(kind, reason, writing, stop) : SetAsync(kind, reason, writing, stop), stop);
            if (answer.Refusal is null)
            {
                TempData[Look.Done] = Lift ? "已解除标记；密级没有变。" : "已标上，已保密。";
                return RedirectToPage();
            }
            Refusal = answer.Refusal;
        }
        return await ShowAsync(stop) ? Page() : NotFound();
    }

    private async Task<Answer> SetAsync(DisputeMarkKind kind, string reason, Writing writing, CancellationToken stop)
    {
        if (await FindAsync(stop) is not { } dispute) return RecordRefusals.OutOfScope;
        if (dispute.MarksNow().Any(m => m.Kind == kind && m.Party == Party)) return MarkRefusals.SetAlready;
        if (kind == DisputeMarkKind.Minor)
        {
            if (dispute.Parties.Find(p => p.Ordinal == Party) is not { } party) return MarkRefusals.NoSuchParty;
            if (!party.Minor) dispute.Protect(party, vault);
            // What hangs on the record was written with the name that is now covered.
            foreach (var note in await db.Set<Note>().Where(n => n.RecordId == Id && n.Text != null).ToListAsync(stop)) note.Text = dispute.Covered(note.Text!, vault);
            foreach (var file in await db.Set<Attachment>().Where(f => f.RecordId == Id).ToListAsync(stop)) file.FileName = dispute.Covered(file.FileName, vault);
        }
        Write(dispute, kind, set: true, dispute.Covered(reason, vault), writing);
        if (dispute.Secrecy.IsAtLeast(dispute.LeastSecrecy())) return Id.ToString();
        var keeper = dispute.SecrecyBy;
        writing.Classify(dispute, dispute.LeastSecrecy());
        // Who kept it until now goes on with it.
        if (keeper is not null && keeper != viewer.AccountId && !await db.Assignments.AnyAsync(a => a.RecordId == Id && a.AccountId == keeper, stop)) await AssignAsync(dispute, keeper, writing, stop);
        return Id.ToString();
    }

    private async Task<Answer> LiftAsync(DisputeMarkKind kind, string reason, Writing writing, CancellationToken stop)
    {
        if (await FindAsync(stop) is not { } dispute) return RecordRefusals.OutOfScope;
        if (dispute.MarksNow().FirstOrDefault(m => m.Kind == kind && m.Party == Party) is not { } mark) return MarkRefusals.NotSet;
        if (!viewer.May(Area.Disputes, Deed.Classify) || (viewer.Reach != Reach.Town && mark.AccountId != viewer.AccountId)) return MarkRefusals.NotEntitled;
        if (kind == DisputeMarkKind.Minor)
        {
            if (await door.LiveAsync(Id, stop) is null) return MarkRefusals.MinorNeedsApproval;
            if (dispute.Parties.Find(p => p.Ordinal == Party && p.Minor) is { } party) Dispute.Release(party, vault);
        }
        Write(dispute, kind, set: false, dispute.Covered(reason, vault), writing);
        return Id.ToString();
    }

    private void Write(Dispute dispute, DisputeMarkKind kind, bool set, string reason, Writing writing)
    {
        dispute.Mark(new DisputeMark { Kind = kind, Party = Party, Set = set, Reason = reason, AccountId = viewer.AccountId, RecordedAt = writing.At, RecordedBy = viewer.Name });
        (writing.Subject, writing.Detail) = (Id.ToString(), new { mark = kind.ToString(), said = Wording.Of(kind), party = Party, set, reason });
    }

    private async Task AssignAsync(Dispute dispute, string account, Writing writing, CancellationToken stop)
    {
        var last = await db.Assignments.Where(a => a.RecordId == Id).MaxAsync(a => (int?)a.Ordinal, stop) ?? 0;
        var assignment = new Assignment { Ordinal = last + 1, AccountId = account, AssignedAt = writing.At, AssignedBy = viewer.Name };
        assignment.Follow(dispute);
        db.Add(assignment);
    }

    private async Task<Dispute?> FindAsync(CancellationToken stop) =>
        await db.Set<Dispute>().Include(d => d.Parties).Include(d => d.Marks).Include(d => d.Steps).Include(d => d.Verdicts).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == Id, stop);

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        if (await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).Include(d => d.Marks).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == Id, stop) is not { } dispute) return false;
        MayWrite = viewer.May(Area.Disputes, Deed.Write) && !await db.IsThroughGlassAsync(dispute, stop);
        Title = CoveredText.Start(dispute.Summary);
        Marks = [.. dispute.MarksNow().Select(m => (m, Wording.Of(m.Kind) + (m.Party is { } party ? $"：{dispute.Parties.Find(p => p.Ordinal == party)?.Name ?? $"第 {party} 方"}" : "")))];
        Parties = [.. dispute.Parties.Where(p => !p.Minor).OrderBy(p => p.Ordinal).Select(p => (p.Ordinal, CoveredText.Of(p.Name), IsYoung(p)))];
        return true;
    }

    // The identity number says the day of birth; the number itself is shown to nobody here.
    private bool IsYoung(DisputeParty party)
    {
        try
        {
            return vault.Open(party.IdNumber) is { } number && IdentityNumber.Parse(number, clock.Today).TryGet(out var known, out _) && known.BirthDate.AddYears(18) > clock.Today;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }
}
