using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.FirmEntries;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Firms.Entry;

/// <summary>
/// 入企一次：one entry at a firm, registered once. Whatever was done there is ticked and becomes a record of its own ledger in the same act, or nothing does: a part that
/// may not be done (an inspection before its gates hold) stops the whole entry and says why.
/// </summary>
[Requires(Area.Firms, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock, TimeProvider time, IEnumerable<FirmEntryPart> parts) : PageModel
{
    private const int DaysShown = 365;

    /// <summary>一件事和它的各栏。</summary>
    public sealed record Offer(FirmEntryPart Part, IReadOnlyList<EntryAsk> Asks);

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    [BindProperty, Display(Name = "进门的日子"), Required] public DateOnly? On { get; set; }

    /// <summary>做了哪几件，按代码。</summary>
    [BindProperty] public List<string> Done { get; set; } = [];

    public FirmKnown Firm { get; private set; } = null!;

    public IReadOnlyList<Offer> Offers { get; private set; } = [];

    public IReadOnlyList<FirmEntry> Entries { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Faults { get; private set; } = new Dictionary<string, string>();

    public Refusal? Refusal { get; private set; }

    public bool MayWrite => viewer.May(Area.Firms, Deed.Write);

    /// <summary>近一年进了几次门。</summary>
    public int Doors => FirmEntrySource.Doors(Entries);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        On = clock.Today;
        Done = ["visit"];
        if (!await LoadAsync(stop)) return NotFound();
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayWrite || !await LoadAsync(stop)) return NotFound();
        Refusal = On > clock.Today ? EntryRefusals.InFuture : Done.Count == 0 ? EntryRefusals.Nothing : parts.FirstOrDefault(p => Done.Contains(p.Code) && !viewer.May(p.Area, Deed.Write)) is { } other ? EntryRefusals.NotYours(other.Title) : null;
        var chosen = Offers.Where(o => Done.Contains(o.Part.Code)).ToList();
        Faults = chosen.SelectMany(o => o.Asks.Select(a => (Key: NameOf(o.Part, a), Fault: a.FaultOf(TextOf(o.Part, a))))).Where(f => f.Fault is not null).ToDictionary(f => f.Key, f => f.Fault!);
        if (Refusal is not null || Faults.Count > 0 || !ModelState.IsValid) return Page();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.FirmEntered, async writing =>
        {
            var entry = Ids.New(time);
            string? Of(string code, string name) => Done.Contains(code) && Request.Form[$"{code}-{name}"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim() is { Length: > 0 } text ? text : null;
            foreach (var offer in chosen)
                if (await offer.Part.WriteAsync(db, new(Firm, On!.Value, entry, writing, name => Of(offer.Part.Code, name), Of), stop) is { } why) return why;
            (writing.Subject, writing.Detail) = (Id.ToString(), new { entry, on = On, parts = chosen.ConvertAll(o => o.Part.Code) });
            return string.Join('、', chosen.Select(o => o.Part.Title));
        }, stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = $"进一次门，记下了：{answer.Value}。";
        return RedirectToPage();
    }

    /// <summary>一栏在表单里的名字。</summary>
    public static string NameOf(FirmEntryPart part, EntryAsk ask) => $"{part.Code}-{ask.Name}";

    /// <summary>一栏现在写着什么。</summary>
    public string TextOf(FirmEntryPart part, EntryAsk ask) => Request.HasFormContentType ? Request.Form[NameOf(part, ask)].ToString().Trim() : "";

    private async Task<bool> LoadAsync(CancellationToken stop)
    {
        if (await FirmSource.Register.FindAsync(db, Id, stop) is not { } firm) return false;
        Firm = firm;
        var day = On ?? clock.Today;
        var offers = new List<Offer>();
        foreach (var part in parts.Where(p => viewer.May(p.Area, Deed.Write)).OrderBy(p => p.Order)) offers.Add(new(part, await part.AsksAsync(db, firm, day, stop)));
        Offers = offers;
        Entries = await FirmEntrySource.ListAllAsync(db, firm, clock.Today.AddDays(-DaysShown), clock.Today, stop);
        return true;
    }
}
