using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Executions;

/// <summary>登记强制执行：which way, who and what; then the course begins with the order.</summary>
[Requires(Area.Enforcement, Deed.Write)]
public sealed class NewModel(AppDbContext db, RecordBook book, ExecutionDesk desk, TownClock clock) : PageModel
{
    private const int Longest = 200;

    public Refusal? Refusal { get; private set; }

    /// <summary>所属的处罚案件；不是的为 null。</summary>
    public PenaltyCase? Penalty { get; private set; }

    /// <summary>这件案件已经登记过的。</summary>
    public IReadOnlyList<ExecutionCase> Earlier { get; private set; } = [];

    [FromQuery(Name = "case")] public Guid? CaseId { get; set; }

    [BindProperty, Display(Name = "拆除还是代履行")] public ExecutionKind? Kind { get; set; }

    [BindProperty, StringLength(Longest), Display(Name = "事由")] public string? Cause { get; set; }

    [BindProperty, StringLength(Longest), Display(Name = "当事人")] public string? Party { get; set; }

    [BindProperty, StringLength(Longest), Display(Name = "标的")] public string? Target { get; set; }

    public IReadOnlyList<(string Value, string Name)> Kinds { get; } = [.. Enum.GetValues<ExecutionKind>().Select(k => (k.ToString(), Wording.Of(k)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();
        if (Penalty is { } penalty) (Cause, Party) = (penalty.Cause, penalty.Party);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();
        if (Kind is null) ModelState.AddModelError(nameof(Kind), "请选是强制拆除还是代履行。");
        if (!ModelState.IsValid) return Page();
        if (Trimmed(Cause) is not { } cause)
        {
            Refusal = ExecutionRefusals.CauseMissing;
            return Page();
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.RecordCreated, writing =>
        {
            var execution = writing.Add(new ExecutionCase { Kind = Kind!.Value, Cause = cause, Party = Trimmed(Party), Target = Trimmed(Target), FoundOn = clock.Today, CaseId = Penalty?.Id, CaseNumber = Penalty?.Number, Place = Penalty?.Place, Department = Penalty?.Department });
            // What is enforced out of a sealed case is sealed with it.
            if (Penalty?.Secrecy is { } secrecy) writing.Classify(execution, secrecy);
            (writing.Subject, writing.Detail) = (execution.Id.ToString(), new { ledger = "executions" });
            return Task.FromResult<Answer>(execution.Id.ToString());
        }, stop);
        if (answer.Refusal is null) return Redirect(ExecutionWay.AddressOf(Guid.Parse(answer.Value!)));
        Refusal = answer.Refusal;
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (CaseId is not { } id) return true;
        Penalty = await db.Set<PenaltyCase>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, stop);
        if (Penalty is null) return false;
        Earlier = await desk.OutOfAsync(id, stop);
        return true;
    }

    private static string? Trimmed(string? text) => text?.Trim() is { Length: > 0 } kept ? kept : null;
}
