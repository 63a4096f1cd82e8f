using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Kin;

/// <summary>同样的当事人：the disputes that share their parties with this one, and what somebody says of each pair: the same, risen again, or something else.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock, Vault vault) : PageModel
{
    private bool throughGlass;

    /// <summary>一件，和最后的认定。</summary>
    public sealed record Row(DisputeKin Kin, string Summary, DisputeVerdict? Verdict, string? MergedSaid);

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    [BindProperty] public Guid Other { get; set; }

    [BindProperty, Display(Name = "是不是一回事")] public PairVerdict? Verdict { get; set; }

    [BindProperty, Display(Name = "理由")] public string? Reason { get; set; }

    public Dispute Dispute { get; private set; } = null!;

    public string Title { get; private set; } = "";

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>先后的认定，新的在前。</summary>
    public IReadOnlyList<DisputeVerdict> History { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    /// <summary>表单没有填全时的话；填全了为 null。</summary>
    public string? Fault { get; private set; }

    public bool MayWrite => viewer.May(Area.Disputes, Deed.Write) && !throughGlass;

    public string Home => $"/ledgers/disputes/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ShowAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayWrite || !await ShowAsync(stop)) return NotFound();
        if (Verdict is null || !Enum.IsDefined(Verdict.Value) || string.IsNullOrWhiteSpace(Reason) || Reason.Length > 500)
        {
            Fault = "请选是不是一回事，并写一句理由（500 字以内）。";
            return Page();
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.PairJudged, writing => JudgeAsync(Verdict.Value, Reason.Trim(), writing, stop), stop);
        if ((Refusal = answer.Refusal) is not null)
        {
            await ShowAsync(stop);
            return Page();
        }
        TempData[Look.Done] = "已记下认定。";
        return RedirectToPage();
    }

    private async Task<Answer> JudgeAsync(PairVerdict verdict, string reason, Writing writing, CancellationToken stop)
    {
        if (await FindAsync(Id, stop) is not { } one || await FindAsync(Other, stop) is not { } other) return KinRefusals.NotKin;
        var before = one.VerdictOn(Other);
        if (before is null && !(await DisputeKin.OfAsync(db, one, stop)).Any(k => k.Id == Other)) return KinRefusals.NotKin;
        if (before?.Verdict == verdict) return KinRefusals.SaidAlready;
        // The one told first stays; the other is counted with it. Both keep their own course, papers and history.
        var (kept, merged) = (one.FoundOn, one.Id).CompareTo((other.FoundOn, other.Id)) <= 0 ? (one, other) : (other, one);
        if (verdict == PairVerdict.Same)
        {
            if (merged.MergedInto is not null || kept.MergedInto is not null || await db.Set<Dispute>().AnyAsync(d => d.MergedInto == merged.Id, stop)) return KinRefusals.MergedElsewhere;
            merged.MergedInto = kept.Id;
        }
        else if (before?.Verdict == PairVerdict.Same) merged.MergedInto = null;
        foreach (var (dispute, pair) in ((Dispute, Dispute)[])[(one, other), (other, one)])
            dispute.Judge(new DisputeVerdict { OtherId = pair.Id, Verdict = verdict, Reason = other.Covered(one.Covered(reason, vault), vault), On = clock.Today, RecordedAt = writing.At, RecordedBy = viewer.Name });
        (writing.Subject, writing.Detail) = (Id.ToString(), new { other = Other.ToString(), verdict = verdict.ToString(), before = before?.Verdict.ToString(), merged = merged.MergedInto is null ? null : merged.Id.ToString() });
        return Id.ToString();
    }

    private async Task<Dispute?> FindAsync(Guid id, CancellationToken stop) =>
        await db.Set<Dispute>().Include(d => d.Parties).Include(d => d.Verdicts).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == id, stop);

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        if (await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).Include(d => d.Verdicts).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == Id, stop) is not { } dispute) return false;
        Dispute = dispute;
        throughGlass = await db.IsThroughGlassAsync(dispute, stop);
        Title = CoveredText.Start(dispute.Summary);
        var kin = await DisputeKin.OfAsync(db, dispute, stop);
        Rows = [.. kin.Select(k => new Row(k, CoveredText.Start(k.Summary), dispute.VerdictOn(k.Id), dispute.MergedInto == k.Id ? "这一件并在它里面，只算它" : null))];
        History = [.. dispute.Verdicts.OrderByDescending(v => v.Ordinal)];
        return true;
    }
}
