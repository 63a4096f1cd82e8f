using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Openly;

/// <summary>
/// 网上投诉举报执法：whoever was treated wrongly writes it down, with or without his name. Who he is is sealed; what he wrote goes to the judicial office and not to
/// whom it is about.
/// </summary>
[AllowAnonymous]
[RequestSizeLimit(64 << 10)]
public sealed class ComplainModel(AppDbContext db, RecordBook book, Viewer viewer, Vault vault, PublicGate gate, TownClock clock, TownCalendar calendars, Masthead masthead) : PageModel
{
    /// <summary>一天从网上最多收几件：beyond it somebody is filling the register, and whoever is in earnest still has the telephone.</summary>
    public const int MostADay = 50;

    [FromRoute(Name = "town")] public string Town { get; set; } = "";

    [BindProperty, Required, StringLength(2000), Display(Name = "什么事")] public string? Said { get; set; }

    [BindProperty, StringLength(100), Display(Name = "投诉哪个单位、谁")] public string? Against { get; set; }

    [BindProperty, StringLength(40), Display(Name = "您的姓名")] public string? Name { get; set; }

    [BindProperty, StringLength(60), Display(Name = "怎么联系您")] public string? Contact { get; set; }

    public string TownName { get; private set; } = "";

    /// <summary>别的投诉办法。</summary>
    public IReadOnlyList<string> OtherWays { get; private set; } = [];

    /// <summary>多少天答复。</summary>
    public static Term Term => Deadlines.Find("COMP-ENF").Term;

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await OpenAsync(writes: false, stop) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await OpenAsync(writes: true, stop) is { } shut) return shut;
        if (!ModelState.IsValid) return Page();
        // The journal says that somebody complained, and nothing of whom or of what.
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.CitizenComplained, async writing =>
        {
            var today = clock.Today;
            if (await db.Set<EnforcementComplaint>().CountAsync(c => c.ReceivedOn == today && c.Channel == ComplaintChannel.Web, stop) >= MostADay) return ComplaintRefusals.TooManyToday;
            var who = $"{Name?.Trim()} {Contact?.Trim()}".Trim();
            var complaint = writing.Add(new EnforcementComplaint { ReceivedOn = today, Channel = ComplaintChannel.Web, Against = Trimmed(Against), Content = Said!.Trim(), Complainant = who.Length == 0 ? null : vault.Seal(who) });
            return complaint.Id.ToString();
        }, stop);
        if (answer.Refusal is { } refusal)
        {
            Refusal = refusal;
            return Page();
        }
        var due = LegalClock.Due(clock.Today, Term, await calendars.GetAsync(stop)).Value.Effective;
        TempData[Look.Done] = $"投诉收到了，由司法所处理，{due:yyyy年M月d日}以前答复。{(string.IsNullOrWhiteSpace(Contact) ? "您没有写怎么联系您，处理的结果请到司法所问。" : "")}";
        return RedirectToPage(new { town = Town });
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task<IActionResult?> OpenAsync(bool writes, CancellationToken stop)
    {
        if (!gate.Takes(HttpContext, writes)) return StatusCode(StatusCodes.Status429TooManyRequests);
        viewer.BecomeProgram("群众（网上）", Town);
        if (!await db.Towns.AnyAsync(stop)) return NotFound();
        (TownName, OtherWays) = (await masthead.TownNameAsync(stop), await ComplaintWays.OfAsync(db, stop));
        return null;
    }
}
