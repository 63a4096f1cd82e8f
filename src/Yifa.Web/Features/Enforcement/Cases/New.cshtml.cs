using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Cases;

/// <summary>登记线索：what happened, then the course begins. A clue is no case yet and counts nowhere until it is filed or punished on the spot.</summary>
[Requires(Area.Enforcement, Deed.Write)]
public sealed class NewModel(RecordBook book, TownClock clock) : PageModel
{
    private const int Longest = 200;

    public Refusal? Refusal { get; private set; }

    [BindProperty, StringLength(Longest), Display(Name = "案由")] public string? Cause { get; set; }

    [BindProperty, StringLength(Longest), Display(Name = "当事人")] public string? Party { get; set; }

    [BindProperty, StringLength(Longest), Display(Name = "线索从哪里来")] public string? Source { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Page();
        if (Trimmed(Cause) is not { } cause)
        {
            Refusal = CaseRefusals.CauseMissing;
            return Page();
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.RecordCreated, writing =>
        {
            var penalty = writing.Add(new PenaltyCase { Cause = cause, Party = Trimmed(Party), Source = Trimmed(Source), FiledOn = clock.Today, Pending = true });
            // A clue has no file number; what tells it apart until then is its own id.
            penalty.Number = $"线索{penalty.Id.ToString("N")[^8..]}";
            (writing.Subject, writing.Detail) = (penalty.Id.ToString(), new { ledger = "penalty-cases", clue = true });
            return Task.FromResult<Answer>(penalty.Id.ToString());
        }, stop);
        if (answer.Refusal is null) return Redirect(CaseWay.AddressOf(Guid.Parse(answer.Value!)));
        Refusal = answer.Refusal;
        return Page();
    }

    private static string? Trimmed(string? text) => text?.Trim() is { Length: > 0 } kept ? kept : null;
}
