using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Glass;

/// <summary>
/// 打开保密件：one sealed dispute, by who may read disputes of that place and knows the number of its file. Nothing is offered to choose from: a list would tell what
/// there is. A number that does not fit leaves its trace too.
/// </summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock, TimeProvider time) : PageModel
{
    private const string Missed = "missed";
    private const int ShortestWords = 8;

    [BindProperty, Required, StringLength(60), Display(Name = "卷号")] public string? Number { get; set; }

    [BindProperty, Required, Display(Name = "为什么打开")] public GlassReason? Why { get; set; }

    [BindProperty, Required, StringLength(200), Display(Name = "理由")] public string? Words { get; set; }

    [BindProperty, Display(Name = "我确有必要看，知道会留痕，会报告")] public bool Sure { get; set; }

    public Refusal? Refusal { get; private set; }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (viewer.AccountId is not { } account) return NotFound();
        if (Words is { } words && words.Trim().Length < ShortestWords) ModelState.AddModelError(nameof(Words), $"“理由”至少写 {ShortestWords} 个字，写清为办哪件事。");
        if (Why is { } why && !Enum.IsDefined(why)) ModelState.AddModelError(nameof(Why), "请选“为什么打开”。");
        if (!Sure) ModelState.AddModelError(nameof(Sure), "确有必要的，勾上再打开。");
        if (!ModelState.IsValid) return Page();
        if (await MissedTodayAsync(account, stop) >= GlassRefusals.MissesADay)
        {
            Refusal = GlassRefusals.TooManyMisses;
            return Page();
        }
        if (await Numbered(db.Set<Dispute>(), Number!.Trim()).AnyAsync(stop))
        {
            Refusal = GlassRefusals.SeenAlready;
            return Page();
        }
        var found = await FindAsync(Number.Trim(), stop);
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), found is null ? Acts.GlassMissed : Acts.GlassBroken, writing =>
        {
            var (said, reason) = (Wording.Of(Why!.Value), CoveredText.Of(Words!.Trim()));
            if (found is not { } dispute)
            {
                writing.Detail = new { said, words = reason };
                return Task.FromResult<Answer>(Missed);
            }
            var opening = new GlassOpening
            {
                TownCode = viewer.TownCode, Id = Ids.New(time), RecordId = dispute.Id, FileNumber = dispute.Number, AccountId = account, AccountName = viewer.Name,
                Reason = Why!.Value, Words = reason, OpenedAt = writing.At, Until = writing.At + GlassOpening.Lasts,
            };
            db.Add(opening);
            (writing.Subject, writing.Detail) = (dispute.Id.ToString(), new { said, words = reason, until = opening.Until });
            return Task.FromResult<Answer>(dispute.Id.ToString());
        }, stop);
        if (answer is { Refusal: null, Value: not Missed }) return Redirect($"/ledgers/disputes/{answer.Value}");
        Refusal = answer.Refusal ?? GlassRefusals.NotFound;
        return Page();
    }

    // Within the scope of the asker, what is kept included: exactly one sealed file of that number, or none.
    private async Task<(Guid Id, string? Number)?> FindAsync(string number, CancellationToken stop)
    {
        var kept = db.Set<Dispute>().IgnoreQueryFilters(AppDbContext.CountingKept).AsNoTracking().Where(d => d.Secrecy == Secrecy.Sealed);
        var rows = await Numbered(kept, number).Take(2).Select(d => new { d.Id, Number = d.Steps.Where(s => s.Code.EndsWith("accept")).OrderByDescending(s => s.Ordinal).Select(s => s.Number).FirstOrDefault() }).ToListAsync(stop);
        return rows is [var one] ? (one.Id, one.Number) : null;
    }

    private static IQueryable<Dispute> Numbered(IQueryable<Dispute> which, string number) =>
        Guid.TryParse(number, out var id) ? which.Where(d => d.Id == id) : which.Where(d => d.Steps.Any(s => s.Number == number && s.Code.EndsWith("accept")));

    private async Task<int> MissedTodayAsync(string account, CancellationToken stop)
    {
        var since = clock.Now.AddDays(-1);
        return await db.Journal.AsNoTracking().Where(e => e.Act == Acts.GlassMissed && e.ActorId == account && e.At > since).Take(GlassRefusals.MissesADay).CountAsync(stop);
    }
}
