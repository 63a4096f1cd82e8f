using System.ComponentModel.DataAnnotations;
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
/// 一本台账的记录：newest first, paged by key. Words are searched by a plain address that can be kept; a number of a person is sent
/// in the body of a form and looked up by its keyed hash, so that it stays in no address, history or log.
/// </summary>
[RequiresLedger(Deed.Read)]
public sealed class ListModel(AppDbContext db, Viewer viewer, Vault vault, TownClock clock) : PageModel
{
    private const int PageSize = 50;
    private const int CountedAtMost = 1000;
    private const int LongestCell = 60;
    private Func<string, string> nameOfPlace = code => code;

    public sealed record Cell(string Head, string Text, string? Look);

    public sealed record Row(Guid Id, IReadOnlyList<Cell> Cells);

    [FromRoute(Name = "ledger")] public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true), Display(Name = "年度")] public int? Year { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "村（社区）")] public string? Village { get; set; }

    [BindProperty(SupportsGet = true), StringLength(40), Display(Name = "含有的字")] public string? Q { get; set; }

    [BindProperty, StringLength(40), Display(Name = "身份证号码或电话")] public string? Number { get; set; }

    [FromQuery] public string? After { get; set; }

    /// <summary>刚才把号码写进了查字的一栏。</summary>
    [FromQuery] public bool Numbers { get; set; }

    public Ledger Ledger { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public bool ByNumber { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>哪一列是进入记录的链接：the first plain text, which says most; otherwise the first column.</summary>
    public int LinkColumn { get; private set; }

    public IReadOnlyList<LedgerColumn> Columns { get; private set; } = [];

    public IReadOnlyList<(string Value, string Name)> Years { get; private set; } = [];

    public IReadOnlyList<(string Value, string Name)> Villages { get; private set; } = [];

    public Pager Pages { get; private set; } = new("", null, null);

    public bool Filtered => Year is not null || !string.IsNullOrEmpty(Village) || !string.IsNullOrWhiteSpace(Q) || ByNumber;

    public bool MayImport => viewer.May(Area.Ledgers, Deed.Import) && viewer.May(Ledger.Area, Deed.Import);

    public bool HasNumbers => LedgerSearch.HasNumbers(Ledger.Type);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        // The number goes out of the address at once; only the reason stays in it.
        if (Q is { } words && IsNumber(words)) return Redirect($"/ledgers/{Code}?numbers=true");
        await PrepareAsync(stop);
        if (Numbers) Refusal = BrowseRefusals.NumberInText;
        await LoadAsync(new LedgerFilter(Year, Empty(Village), Empty(Q)), stop);
        return Page();
    }

    /// <summary>按号码查：the number came in the body; it is not shown again.</summary>
    public async Task OnPostAsync(CancellationToken stop)
    {
        await PrepareAsync(stop);
        (Year, Village, Q, After) = (null, null, null, null);
        var key = HasNumbers && Number is { } number && Normal(number) is { } normal ? vault.LookupKey(normal) : null;
        Number = null;
        ModelState.Clear();
        if (key is null) Refusal = BrowseRefusals.NotANumber;
        else ByNumber = true;
        await LoadAsync(new LedgerFilter(NumberKey: key), stop);
    }

    private async Task PrepareAsync(CancellationToken stop)
    {
        Ledger = LedgerCatalogue.Find(Code)!;
        Columns = [.. Ledger.Columns.Where(c => c.Listed)];
        LinkColumn = Math.Max(0, Columns.ToList().FindIndex(c => c is { Kind: CellKind.Text, Required: true }));
        var names = await PlaceNames.OfAsync(db, stop);
        if (Ledger.Columns.Any(c => c.Kind is CellKind.Village or CellKind.Grid)) Villages = names.VillagesFor(viewer);
        if (await LedgerRows.Of(Ledger).YearsAsync(db, stop) is var (first, last))
            Years = [.. Enumerable.Range(first, Math.Min(last - first + 1, 100)).Reverse().Select(y => ($"{y}", $"{y} 年"))];
        nameOfPlace = names.Of;
    }

    private async Task LoadAsync(LedgerFilter filter, CancellationToken stop)
    {
        var rows = LedgerRows.Of(Ledger);
        var after = LedgerMark.Parse(After);
        var page = await rows.PageAsync(db, filter, after, PageSize, stop);
        var total = await rows.CountAsync(db, filter, CountedAtMost + 1, stop);
        Rows = [.. page.Take(PageSize).Select(row => new Row(row.Id, [.. Columns.Select(column => CellOf(column, row))]))];
        var said = $"共 {(total > CountedAtMost ? $"{CountedAtMost}+" : $"{total}")} 条，这一页 {Rows.Count} 条";
        var query = $"year={Year}&village={Uri.EscapeDataString(Village ?? "")}&q={Uri.EscapeDataString(Q ?? "")}";
        // Rows found by number have no address that leads to their next page; a number that fills more than one is narrowed otherwise.
        Pages = new Pager(said, after is null || ByNumber ? null : $"/ledgers/{Ledger.Code}?{query}",
            page.Count > PageSize && !ByNumber ? $"/ledgers/{Ledger.Code}?{query}&after={rows.MarkOf(page[PageSize - 1])}" : null);
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

    private bool IsNumber(string text) => Shown.OfText(text).Masked || IdentityNumber.Parse(IdentityNumber.Tidy(text), clock.Today).Allowed
        || (PhoneNumber.Parse(text) is { Allowed: true, Value: var phone } && (phone.Kind == PhoneKind.Mobile || phone.Value.StartsWith('0')));

    private string? Normal(string text) =>
        IdentityNumber.Parse(IdentityNumber.Tidy(text).ToUpperInvariant(), clock.Today) is { Allowed: true } identity ? identity.Value.Value
        : PhoneNumber.Parse(text) is { Allowed: true } phone ? phone.Value.Value
        : null;

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
