using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Insight.Searching;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Browse;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Records.Searching;

namespace Yifa.Web.Features.Ledgers.Find;

/// <summary>
/// 查找：one box over everything this person may see. Words make an address that can be kept; a number of a person comes in the body of
/// a form, is looked up by its keyed hash, and stays in no address, history or log.
/// </summary>
[Requires(Area.Own, Deed.Read)]
public sealed class IndexModel(AppDbContext db, Viewer viewer, Vault vault, TownClock clock) : PageModel
{
    private const int Shown = 5;
    private const int CountedAtMost = 200;
    private const int Around = 16;

    /// <summary>找到的一条。</summary>
    /// <param name="Href">地址。</param>
    /// <param name="Title">给人认的一小段。</param>
    /// <param name="Note">补充的几项。</param>
    /// <param name="Where">要找的字不在题目里时，在哪一栏、前后是什么；号码已遮住。</param>
    public sealed record Hit(string Href, string Title, string Note, (string Head, string Text)? Where);

    /// <summary>一本台账里找到的。</summary>
    public sealed record Group(Ledger Ledger, IReadOnlyList<Hit> Hits, int Total, string? MoreHref)
    {
        /// <summary>几条；再多就不数了，写“以上”。</summary>
        public string Counted => Total > CountedAtMost ? $"{CountedAtMost} 条以上" : $"{Total} 条";
    }

    [BindProperty(SupportsGet = true), StringLength(40), Display(Name = "查找")] public string? Q { get; set; }

    public IReadOnlyList<Group> Groups { get; private set; } = [];

    /// <summary>名称里有这些字的功能和页面。</summary>
    public IReadOnlyList<NavigationItem> Pages { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    /// <summary>按号码找的，号码不再显示。</summary>
    public bool ByNumber { get; private set; }

    /// <summary>刚成批登记、还没有编进索引的也找了，但只按原文。</summary>
    public bool Waiting { get; private set; }

    /// <summary>几位数字，也按电话尾号找了。</summary>
    public bool ByTail { get; private set; }

    /// <summary>问过了。</summary>
    public bool Asked { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        // A number that came by the address goes out of it at once.
        if (Q is { } words && PersonNumber.StandsIn(words, clock.Today)) return Redirect("/find?numbers=true");
        if (Request.Query.ContainsKey("numbers")) Refusal = BrowseRefusals.NumberInAddress;
        if (Empty(Q) is { } text) await SearchAsync(SearchWords.Query(text), stop);
        return Page();
    }

    /// <summary>从页眉的框里来：words go on to an address of their own, numbers are answered here.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var typed = Empty(Q);
        Q = null;
        ModelState.Clear();
        if (typed is null) return Redirect("/find");
        // The end of a telephone number stays out of the address too.
        if (SearchWords.IsTail(typed) && !PersonNumber.StandsIn(typed, clock.Today))
        {
            (Q, ByTail) = (typed, true);
            await SearchAsync(SearchWords.Query(typed, vault), stop);
            return Page();
        }
        if (!PersonNumber.StandsIn(typed, clock.Today)) return Redirect($"/find?q={Uri.EscapeDataString(typed.Length <= 40 ? typed : typed[..40])}");
        // A number among other words could only be found through an address that holds it.
        if (PersonNumber.Of(typed, clock.Today) is not { } number)
        {
            Refusal = BrowseRefusals.NumberAmongWords;
            return Page();
        }
        ByNumber = true;
        await LookUpAsync(new LedgerFilter(NumberKey: vault.LookupKey(number)), stop);
        return Page();
    }

    // By words: the index tells which, the five that say it most are shown.
    private async Task SearchAsync(IReadOnlyList<SearchTerm> terms, CancellationToken stop)
    {
        Asked = true;
        Pages = [.. Navigation.For(viewer).SelectMany(g => g.Items).SelectMany(i => i.Children.Count > 1 ? i.Children : [i]).Where(i => i.Title.Contains(Q!, StringComparison.OrdinalIgnoreCase)).DistinctBy(i => i.Href).Take(Shown)];
        var tails = await SearchIndex.TailsAsync(db, stop);
        var names = await PlaceNames.OfAsync(db, stop);
        var groups = new List<Group>();
        List<Ledger> readable = [.. LedgerCatalogue.All.Where(l => viewer.May(l.Area, Deed.Read))];
        var offering = terms.Count == 0 ? [] : await SearchStore.Of(db).OfferingAsync([.. readable.Select(l => LedgerRows.Of(l).MarksFor(viewer))], terms, stop);
        foreach (var (at, ledger) in readable.Index())
        {
            var rows = LedgerRows.Of(ledger);
            var waits = tails.Any(t => t.Kind == ledger.Type.Name);
            Waiting |= waits;
            if (!waits && !offering.Contains(at)) continue;
            var hits = await rows.HitsAsync(db, terms, tails, vault, LedgerRows.MostHits, stop);
            if (hits.Count == 0) continue;
            var best = Ranking.Order([.. hits.Select(h => (h.Id, h.Words))], terms).Take(Shown).ToList();
            var hung = await HungWords.OfAsync(db, best, whole: false, stop);
            groups.Add(new(ledger, [.. (await rows.ListedAsync(db, best, stop)).Select(row => HitOf(ledger, row, hung[row.Id], names.Of))], hits.Count,
                hits.Count > Shown && !ByTail ? $"/ledgers/{ledger.Code}?q={Uri.EscapeDataString(Q!)}" : null));
        }
        Groups = groups;
    }

    // By a whole number: its keyed hash is equal or it is not.
    private async Task LookUpAsync(LedgerFilter filter, CancellationToken stop)
    {
        Asked = true;
        var names = await PlaceNames.OfAsync(db, stop);
        var groups = new List<Group>();
        foreach (var ledger in LedgerCatalogue.All.Where(l => viewer.May(l.Area, Deed.Read) && LedgerSearch.HasNumbers(l.Type)))
        {
            var rows = LedgerRows.Of(ledger);
            var page = await rows.PageAsync(db, filter, rows.Usual, null, Shown, stop);
            if (page.Count == 0) continue;
            var total = page.Count <= Shown ? page.Count : await rows.CountAsync(db, filter, CountedAtMost + 1, stop);
            groups.Add(new(ledger, [.. page.Take(Shown).Select(row => HitOf(ledger, row, [], names.Of))], total, null));
        }
        Groups = groups;
    }

    private Hit HitOf(Ledger ledger, Record row, IEnumerable<(string Head, string Text)> hung, Func<string, string> nameOfPlace)
    {
        string Text(LedgerColumn column) => Browse.Shown.Of(column, row, vault, nameOfPlace).Text;
        var listed = ledger.Columns.Where(c => c.Listed).ToList();
        var title = listed.Find(c => c is { Kind: CellKind.Text, Required: true }) ?? listed[0];
        // A bare number under a title says nothing; days, villages, kinds and people do.
        var note = string.Join(" · ", listed.Where(c => c != title && c.Kind is not (CellKind.Text or CellKind.Integer or CellKind.Decimal or CellKind.IdNumber or CellKind.Phone or CellKind.Secret)).Select(Text).Where(t => t.Length > 0).Take(4));
        var words = Q?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return new($"/ledgers/{ledger.Code}/{row.Id}", Text(title) is { Length: > 0 } named ? named : "（没有写）", note,
            words.All(w => (Text(title) + note).Contains(w, StringComparison.OrdinalIgnoreCase)) ? null : WhereOf(ledger.Columns.Where(c => c != title && c is { Kind: CellKind.Text, Sensitive: false }).Select(c => (c.Head, Text(c))).Concat(hung.Select(h => (h.Head, Browse.Shown.Covered(h.Text)))), words));
    }

    // The reader sees at once why a record was found, though its title does not say.
    private static (string Head, string Text)? WhereOf(IEnumerable<(string Head, string Text)> cells, string[] words)
    {
        foreach (var (head, text) in cells)
        {
            if (words.Select(w => text.IndexOf(w, StringComparison.OrdinalIgnoreCase)).Where(i => i >= 0).DefaultIfEmpty(-1).Min() is var at and >= 0)
            {
                var (from, to) = (Math.Max(0, at - Around), Math.Min(text.Length, at + 2 * Around));
                return (head, (from > 0 ? "…" : "") + text[from..to] + (to < text.Length ? "…" : ""));
            }
        }
        return null;
    }

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
