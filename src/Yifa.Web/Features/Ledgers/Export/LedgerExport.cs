using System.Security.Cryptography;
using System.Text;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Browse;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Export;

/// <summary>导出的一本台账。</summary>
/// <param name="Ledger">台账。</param>
/// <param name="Rows">行数。</param>
/// <param name="Sha256">各行内容的 SHA-256：一行各格以 U+001F 相连、末尾加 U+001E，按先后连起来。</param>
public sealed record ExportedLedger(Ledger Ledger, int Rows, string Sha256);

/// <summary>
/// 导出：every ledger as a sheet, streamed, with a sheet of the places and a last one that says how many rows, their hash, who, when and what for.
/// Sensitive columns are masked unless the person gives a purpose; with one, the file can be imported again to the same records.
/// </summary>
public sealed class LedgerExport(AppDbContext db, RecordBook book, Vault vault, Viewer viewer, TownClock clock, TimeProvider time)
{
    /// <summary>数量表的表名。</summary>
    public const string CountsSheet = "数量";

    /// <summary>导出到一个文件。流不关。</summary>
    /// <param name="ledgers">哪几本。</param>
    /// <param name="purpose">用途；null 表示遮住个人信息。</param>
    /// <param name="to">写到哪里。</param>
    /// <param name="stop">取消。</param>
    public async Task<Ruling<IReadOnlyList<ExportedLedger>>> WriteAsync(IReadOnlyList<Ledger> ledgers, string? purpose, Stream to, CancellationToken stop)
    {
        if (await RecordAsync(ledgers, purpose, stop) is { } refusal) return refusal;
        return await FileAsync(ledgers, purpose, await PlaceBook.LoadAsync(db, stop), to, stop);
    }

    /// <summary>每本台账导出到一个文件。</summary>
    /// <param name="ledgers">哪几本。</param>
    /// <param name="purpose">用途；null 表示遮住个人信息。</param>
    /// <param name="open">打开来写，写完就关。</param>
    /// <param name="stop">取消。</param>
    public async Task<Ruling<IReadOnlyList<ExportedLedger>>> WriteEachAsync(IReadOnlyList<Ledger> ledgers, string? purpose, Func<Ledger, Stream> open, CancellationToken stop)
    {
        if (await RecordAsync(ledgers, purpose, stop) is { } refusal) return refusal;
        var places = await PlaceBook.LoadAsync(db, stop);
        var exported = new List<ExportedLedger>();
        foreach (var ledger in ledgers)
        {
            await using var to = open(ledger);
            exported.AddRange(await FileAsync([ledger], purpose, places, to, stop));
        }
        return exported;
    }

    // The entry comes first: an export that cannot be recorded does not happen.
    private async Task<Refusal?> RecordAsync(IReadOnlyList<Ledger> ledgers, string? purpose, CancellationToken stop)
    {
        if (viewer.Role is not null && ledgers.FirstOrDefault(l => !viewer.May(l.Area, Deed.Export)) is { } closed) return ExportRefusals.NoPermission(closed.Name);
        var counts = new Dictionary<string, int>();
        foreach (var ledger in ledgers) counts[ledger.Code] = await LedgerTable.Of(db, ledger).CountAsync(stop);
        var answer = await book.WriteAsync(Command.Own(Ids.New(time), Canonical.Detail(counts)), Acts.LedgerExported, writing =>
        {
            writing.Detail = new { ledgers = counts, clear = purpose is not null, purpose };
            return Task.FromResult<Answer>("exported");
        }, stop);
        return answer.Refusal;
    }

    private async Task<List<ExportedLedger>> FileAsync(IReadOnlyList<Ledger> ledgers, string? purpose, PlaceBook places, Stream to, CancellationToken stop)
    {
        var exported = new List<ExportedLedger>();
        using var writer = new XlsxWriter(to, leaveOpen: true) { Footer = $"{viewer.Name} 导出于 {TownClock.Show(clock.Now)}，请勿外传" };
        foreach (var ledger in ledgers) exported.Add(await SheetAsync(writer, ledger, purpose is not null, places, stop));
        PlacesSheet.Write(writer, places.All);
        Count(writer, exported, purpose);
        return exported;
    }

    private async Task<ExportedLedger> SheetAsync(XlsxWriter writer, Ledger ledger, bool clear, PlaceBook places, CancellationToken stop)
    {
        writer.BeginSheet(ledger.Name, [.. ledger.Columns.Select(c => (XlsxColumn)c.Head)]);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var cells = new XlsxCell[ledger.Columns.Count];
        var text = new StringBuilder();
        var rows = 0;
        await foreach (var record in LedgerTable.Of(db, ledger).StreamAsync(stop))
        {
            text.Clear();
            for (var i = 0; i < cells.Length; i++)
            {
                var column = ledger.Columns[i];
                var value = column.Sensitive && !clear ? null : column.Get(record, vault);
                // Masked as on the pages: numbers that someone wrote into a text are covered too.
                var shown = clear ? LedgerText.Of(column, value, places.NameOf) : Shown.Of(column, record, vault, places.NameOf).Text;
                cells[i] = value switch
                {
                    DateOnly day when column.Kind == CellKind.Date => (XlsxCell)(DateOnly?)day,
                    int number => (int?)number,
                    decimal number => (decimal?)number,
                    _ => shown,
                };
                text.Append(shown).Append('\u001f');
            }
            writer.Row(cells);
            hash.AppendData(Encoding.UTF8.GetBytes(text.Append('\u001e').ToString()));
            rows++;
        }
        return new(ledger, rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private void Count(XlsxWriter writer, IReadOnlyList<ExportedLedger> exported, string? purpose)
    {
        writer.BeginSheet(CountsSheet, new XlsxLayout([34, 12, 70, 24, 20]));
        writer.Row(((XlsxCell)"工作表").InBold(), ((XlsxCell)"行数").InBold(), ((XlsxCell)"各行内容的 SHA-256").InBold());
        foreach (var one in exported) writer.Row(one.Ledger.Name, (int?)one.Rows, one.Sha256);
        writer.Row();
        writer.Row("导出时刻", TownClock.Show(clock.Now));
        writer.Row("导出人", viewer.Name);
        writer.Row(purpose is null ? "个人信息已遮住" : "含完整的个人信息，用途", purpose);
    }
}

/// <summary>导出时的拒绝。</summary>
public static class ExportRefusals
{
    public static Refusal NoPermission(string ledger) => new("export.no-permission", $"您的账号不能导出《{ledger}》。", "请找司法所或管理员办理。");

    public static Refusal NoPurpose { get; } = new("export.no-purpose", "导出完整的个人信息，要写明用途。", "请写明用途，例如“年终移交区司法局”；不需要个人信息的，请选遮住的导出。");
}
