using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>
/// 一本台账的记录：newest first or by any column, paged by key. Words, filters and order stand in a plain address that can be kept; a number
/// of a person is sent in the body of a form and looked up by its keyed hash, so that it stays in no address, history or log.
/// </summary>
[RequiresLedger(Deed.Read)]
public sealed class ListModel(AppDbContext db, Viewer viewer, Vault vault, TownClock clock, Remembered remembered, IDataProtectionProvider protection) : PageModel
{
    private const int PageSize = 50;

    // Counting reads row by row what may be seen. Who narrows the list wants to know how many there are; how many a whole ledger has, the page of the ledgers says.
    private const int CountedAtMost = 200;
    private const int CountedOfSome = 1000;
    private const int LongestCell = 60;
    private Func<string, string> nameOfPlace = code => code;

    public sealed record Cell(string Head, string Text, string? Look);

    public sealed record Row(Guid Id, IReadOnlyList<Cell> Cells);

    [FromRoute(Name = "ledger")] public string Code { get; set; } = "";

    [BindProperty, StringLength(40), Display(Name = "身份证号码或电话")] public string? Number { get; set; }

    [FromQuery] public string? After { get; set; }

    /// <summary>刚才把号码写进了查字的一栏。</summary>
    [FromQuery] public bool Numbers { get; set; }

    public Ledger Ledger { get; private set; } = null!;

    /// <summary>地址里的条件和次序。</summary>
    public ListQuery Query { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public bool ByNumber { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>哪一列是进入记录的链接：the first plain text, which says most; otherwise the first column.</summary>
    public int LinkColumn { get; private set; }

    public IReadOnlyList<LedgerColumn> Columns { get; private set; } = [];

    public IReadOnlyList<(string Value, string Name)> Years { get; private set; } = [];

    public IReadOnlyList<(string Value, string Name)> Villages { get; private set; } = [];

    public Pager Pages { get; private set; } = new("", null, null);

    public bool Filtered => Query.IsSet || ByNumber;

    public bool MayImport => viewer.May(Area.Ledgers, Deed.Import) && viewer.May(Ledger.Area, Deed.Import);

    public bool MayWrite => viewer.May(Ledger.Area, Deed.Write);

    public bool HasNumbers => LedgerSearch.HasNumbers(Ledger.Type);

    /// <summary>能用来排的各列。</summary>
    public IEnumerable<LedgerColumn> Sorts => Columns.Where(LedgerRows.CanSort);

    /// <summary>这一列现在怎么排：ascending、descending；不按它排为 null。</summary>
    public string? SortOf(LedgerColumn column) => (Query.Sort.Column ?? Ledger.MainDate) != column ? null : Query.Sort.Down ? "descending" : "ascending";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Ledger = LedgerCatalogue.Find(Code)!;
        Query = new ListQuery(Ledger, Request.Query, LedgerRows.Of(Ledger).Usual);
        // The number goes out of the address at once; only the reason stays in it.
        if (Query.Written.Any(text => PersonNumber.StandsIn(text, clock.Today))) return Redirect($"/ledgers/{Code}?numbers=true");
        await PrepareAsync(stop);
        if (Numbers) Refusal = BrowseRefusals.NumberInText;
        await LoadAsync(await LedgerRows.Of(Ledger).SoughtAsync(db, Query.Filter, vault, stop), stop);
        return Page();
    }

    /// <summary>按号码查：the number came in the body; it is not shown again.</summary>
    public async Task OnPostAsync(CancellationToken stop)
    {
        Ledger = LedgerCatalogue.Find(Code)!;
        Query = new ListQuery(Ledger, new QueryCollection(), LedgerRows.Of(Ledger).Usual);
        After = null;
        await PrepareAsync(stop);
        var key = HasNumbers && Number is { } number && PersonNumber.Of(number, clock.Today) is { } normal ? vault.LookupKey(normal) : null;
        Number = null;
        ModelState.Clear();
        if (key is null) Refusal = BrowseRefusals.NotANumber;
        else ByNumber = true;
        await LoadAsync(new LedgerFilter(NumberKey: key), stop);
    }

    private async Task PrepareAsync(CancellationToken stop)
    {
        Columns = [.. Ledger.Columns.Where(c => c.Listed)];
        LinkColumn = Math.Max(0, Columns.ToList().FindIndex(c => c is { Kind: CellKind.Text, Required: true }));
        var names = await remembered.OfAsync(viewer, "places", () => PlaceNames.OfAsync(db, stop));
        if (Ledger.Columns.Any(c => c.Kind is CellKind.Village or CellKind.Grid)) Villages = names.VillagesFor(viewer);
        if (await remembered.OfAsync(viewer, "years of " + Code, () => LedgerRows.Of(Ledger).YearsAsync(db, stop)) is var (first, last))
            Years = [.. Enumerable.Range(first, Math.Min(last - first + 1, 100)).Reverse().Select(y => ($"{y}", $"{y} 年"))];
        nameOfPlace = names.Of;
    }

    private async Task LoadAsync(LedgerFilter filter, CancellationToken stop)
    {
        var rows = LedgerRows.Of(Ledger);
        var after = MarkOf(After);
        var page = await rows.PageAsync(db, filter, Query.Sort, after, PageSize, stop);
        var most = Filtered ? CountedOfSome : CountedAtMost;
        var total = after is null && page.Count <= PageSize ? page.Count
            : Filtered ? await rows.CountAsync(db, filter, most + 1, stop)
            : await remembered.OfAsync(viewer, "count of " + Code, () => rows.CountAsync(db, filter, most + 1, stop));
        Rows = [.. page.Take(PageSize).Select(row => new Row(row.Id, [.. Columns.Select(column => CellOf(column, row))]))];
        var said = $"共 {(total > most ? $"{most}+" : $"{total}")} 条，这一页 {Rows.Count} 条";
        // Rows found by number have no address that leads to their next page; a number that fills more than one is narrowed otherwise.
        Pages = new Pager(said, after is null || ByNumber ? null : Query.AddressAfter(null),
            page.Count > PageSize && !ByNumber ? Query.AddressAfter(Written(rows.MarkOf(page[PageSize - 1], Query.Sort))) : null);
    }

    // Where the list is sorted by a text, the place in it is somebody's name or words: it goes into the address only sealed.
    private bool SealsMarks => Query.Sort.Column is { Kind: not (CellKind.Village or CellKind.Grid or CellKind.Date or CellKind.Month or CellKind.Year or CellKind.Word or CellKind.YesNo or CellKind.Integer or CellKind.Decimal or CellKind.Money) };

    private IDataProtector Protector => protection.CreateProtector("yifa.list", viewer.TownCode);

    private string Written(LedgerMark mark) => SealsMarks ? Protector.Protect(mark.ToString()) : mark.ToString();

    private LedgerMark? MarkOf(string? text)
    {
        if (string.IsNullOrEmpty(text) || !SealsMarks) return LedgerMark.Parse(text);
        try
        {
            return LedgerMark.Parse(Protector.Unprotect(text));
        }
        catch (CryptographicException)
        {
            // An address from before the keys were renewed: the list starts from its first page.
            return null;
        }
    }

    private Cell CellOf(LedgerColumn column, Record row)
    {
        var shown = Shown.Of(column, row, vault, nameOfPlace);
        var text = shown.Text.Length > LongestCell ? shown.Text[..(LongestCell - 1)] + "…" : shown.Text;
        return new Cell(column.Head, text, LookOf(column));
    }

    /// <summary>一列的样子：numbers to the right, days and covered values unbroken.</summary>
    public static string? LookOf(LedgerColumn column) => column.Kind switch
    {
        CellKind.Integer or CellKind.Decimal or CellKind.Money => "n",
        CellKind.Date or CellKind.Month or CellKind.Year => "nowrap",
        CellKind.IdNumber or CellKind.Phone => "masked",
        _ => null,
    };
}
