using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>
/// 一条记录的各页：what they have in common. Ledger and id come from the route and from nowhere else: a form field of the same name
/// must not lead past the permission that was asked for the route.
/// </summary>
public abstract class RecordPage(AppDbContext db) : PageModel
{
    private const int LongestTitle = 60;

    [FromRoute(Name = "ledger")] public string Code { get; set; } = "";

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    public Ledger Ledger { get; private set; } = null!;

    /// <summary>给人认的一小段，号码已遮住。</summary>
    public string Title { get; private set; } = "";

    /// <summary>这条记录的地址。</summary>
    public string Home => $"/ledgers/{Ledger.Code}/{Id}";

    protected AppDbContext Db { get; } = db;

    protected Record Row { get; private set; } = null!;

    protected PlaceNames Places { get; private set; } = null!;

    /// <summary>取记录；没有或看不到为 false，答 404。</summary>
    protected async Task<bool> FindAsync(Vault vault, CancellationToken stop)
    {
        Ledger = LedgerCatalogue.Find(Code)!;
        if (await LedgerRows.Of(Ledger).FindAsync(Db, Id, stop) is not { } row) return false;
        (Row, Places) = (row, await PlaceNames.OfAsync(Db, stop));
        Title = TitleOf(Ledger, row, vault, Places.Of);
        return true;
    }

    /// <summary>给人认的一小段，号码已遮住。</summary>
    internal static string TitleOf(Ledger ledger, Record row, Vault vault, Func<string, string> nameOfPlace)
    {
        var name = ledger.Columns.FirstOrDefault(c => c is { Kind: CellKind.Text, Required: true }) ?? ledger.Columns.First(c => c.Listed);
        var title = Shown.Of(name, row, vault, nameOfPlace).Text;
        return title.Length > LongestTitle ? title[..(LongestTitle - 1)] + "…" : title.Length > 0 ? title : ledger.Name;
    }

    /// <summary>给记录加一部分（备注、附件、交办）。</summary>
    /// <returns>第几个；记录刚被删去为 null。</returns>
    protected async Task<int?> AddAsync<T>(Writing writing, T part, CancellationToken stop) where T : RecordPart
    {
        if (await LedgerRows.Of(Ledger).FindAsync(Db, Id, stop) is not { } record) return null;
        return await writing.AddPartAsync(record, part, stop);
    }
}
