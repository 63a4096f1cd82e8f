using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Slips;

/// <summary>是不是同一件：a slip beside the disputes that it may tell of, with what speaks for it; the person says which, or that it is none.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class SameModel(AppDbContext db, RecordBook book, SlipMatches matches, Viewer viewer) : PageModel
{
    /// <summary>一件可能的纠纷。</summary>
    public sealed record Candidate(Dispute Dispute, Likeness Match, string Village);

    [BindProperty] public Guid? Dispute { get; set; }

    public ReferralSlip Slip { get; private set; } = null!;

    public string Village { get; private set; } = "";

    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    /// <summary>已经认作同一件的纠纷；没有，或者看不到，为 null。</summary>
    public Dispute? Told { get; private set; }

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await LoadAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!MayWrite || !await LoadAsync(id, stop)) return NotFound();
        if (Dispute is { } one && Candidates.All(c => c.Dispute.Id != one))
        {
            Refusal = SlipRefusals.NoCandidate;
            return Page();
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.SlipCompared, async writing =>
        {
            if (await db.Set<ReferralSlip>().FirstOrDefaultAsync(s => s.Id == id, stop) is not { } slip) return SlipRefusals.Gone;
            var before = slip.DisputeId;
            (slip.DisputeId, slip.ComparedOn) = (Dispute, TownClock.DayOf(writing.At));
            (writing.Subject, writing.Detail) = (id.ToString(), new { before, same = Dispute, certainty = Candidates.FirstOrDefault(c => c.Dispute.Id == Dispute)?.Match.Certainty.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) });
            return id.ToString();
        }, stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = Dispute is null ? "已记下：不是台账里的事。" : "已记下：是同一件事。";
        return Redirect($"/slips/{id}/same");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken stop)
    {
        if (await db.Set<ReferralSlip>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, stop) is not { } slip) return false;
        Slip = slip;
        var found = await matches.OfAsync(slip, stop);
        var wanted = found.Select(m => m.Record).ToList();
        if (slip.DisputeId is { } told) wanted.Add(told);
        var rows = await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).Where(d => wanted.Contains(d.Id)).ToDictionaryAsync(d => d.Id, stop);
        var names = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        Village = slip.Place is null ? "" : names.GetValueOrDefault(slip.Place.Split('-')[0], "");
        Candidates = [.. found.Where(m => rows.ContainsKey(m.Record)).Select(m => new Candidate(rows[m.Record], m, rows[m.Record].Place is { } place ? names.GetValueOrDefault(place.Split('-')[0], "") : ""))];
        Told = slip.DisputeId is { } known ? rows.GetValueOrDefault(known) : null;
        return true;
    }

    public bool MayWrite => viewer.May(Area.Disputes, Deed.Write);
}

/// <summary>比对转办单时的拒绝。</summary>
public static class SlipRefusals
{
    public static Refusal NoCandidate { get; } = new("slip.no-candidate", "选的这一件不在列出的里面，可能刚被改过或者移走。", "请看看现在列出的，再选一次。");

    public static Refusal Gone { get; } = new("slip.gone", "这张转办单刚被移进回收站。", "请到转办单登记里看看。");
}
