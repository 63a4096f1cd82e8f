using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Remedies;

/// <summary>登记被复议、起诉：which way and over what, then the course begins with the copy.</summary>
[Requires(Area.Enforcement, Deed.Write)]
public sealed class NewModel(AppDbContext db, RecordBook book, RemedyDesk desk, TownClock clock) : PageModel
{
    private const int Longest = 200;

    public Refusal? Refusal { get; private set; }

    /// <summary>针对的处罚案件；不是的为 null。</summary>
    public PenaltyCase? Penalty { get; private set; }

    /// <summary>这件案件已经登记过的。</summary>
    public IReadOnlyList<RemedyTold> Earlier { get; private set; } = [];

    [FromQuery(Name = "case")] public Guid? CaseId { get; set; }

    [BindProperty, Display(Name = "复议还是诉讼")] public RemedyKind? Kind { get; set; }

    [BindProperty, StringLength(Longest), Display(Name = "为什么事")] public string? Cause { get; set; }

    public IReadOnlyList<(string Value, string Name)> Kinds { get; } = [.. Enum.GetValues<RemedyKind>().Select(k => (k.ToString(), Wording.Of(k)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();
        if (Penalty is { } penalty) Cause = $"不服{penalty.DecisionNumber ?? penalty.Cause}";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();
        if (Kind is null) ModelState.AddModelError(nameof(Kind), "请选是复议还是诉讼。");
        if (!ModelState.IsValid) return Page();
        if (Cause?.Trim() is not { Length: > 0 } cause)
        {
            Refusal = RemedyRefusals.CauseMissing;
            return Page();
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.RecordCreated, writing =>
        {
            var remedy = writing.Add(new RemedyCase { Kind = Kind!.Value, Cause = cause, ReceivedOn = clock.Today, CaseId = Penalty?.Id, CaseNumber = Penalty?.Number, Place = Penalty?.Place, Department = Penalty?.Department });
            // What is fought over a sealed case is sealed with it.
            if (Penalty?.Secrecy is { } secrecy) writing.Classify(remedy, secrecy);
            (writing.Subject, writing.Detail) = (remedy.Id.ToString(), new { ledger = "remedies" });
            return Task.FromResult<Answer>(remedy.Id.ToString());
        }, stop);
        if (answer.Refusal is null) return Redirect(RemedyWay.AddressOf(Guid.Parse(answer.Value!)));
        Refusal = answer.Refusal;
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (CaseId is not { } id) return true;
        Penalty = await db.Set<PenaltyCase>().AsNoTracking().Include(c => c.Steps).FirstOrDefaultAsync(c => c.Id == id, stop);
        if (Penalty is null) return false;
        Earlier = await desk.AgainstAsync(Penalty, stop);
        return true;
    }
}
