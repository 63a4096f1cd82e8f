using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers;
using Yifa.Web.Features.Ledgers.Export;
using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Running;
using Yifa.Web.Tests.Features.Ledgers.Browse;
using Yifa.Web.Tests.Features.Ledgers.Import;

namespace Yifa.Web.Tests.Features.Ledgers.Export;

/// <summary>What goes out can come in again, and shows no more than it may.</summary>
public sealed class ExportTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task A_complete_export_imported_into_a_fresh_town_gives_the_same_records(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.CommitAsync(Imports.SampleYear());
        var file = await ExportAsync(site, "年终移交");
        await using var fresh = await TestSite.StartAsync(engine);

        var outcome = await fresh.CommitAsync(Imports.FromBytes(file, "全部.xlsx"));

        Assert.True(outcome is { Clean: true, Batch: not null }, outcome.Told());
        var (before, after) = (await ContentsAsync(site), await ContentsAsync(fresh));
        Assert.Equal(before.Count, after.Count);
        foreach (var (ledger, rows) in before) Assert.Equal(rows, after[ledger]);
        Assert.Equal(2281 - 17, before.Sum(l => l.Value.Count));
    }

    [Theory, BothEngines]
    public async Task The_further_ledgers_go_out_and_come_in_again_each_recognised_by_its_own_sheet(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        await using (var scope = site.Scope()) await Demo.ImportMoreAsync(scope.ServiceProvider, Stop);
        await using var fresh = await TestSite.StartAsync(engine);

        var outcome = await fresh.CommitAsync(Imports.FromBytes(await ExportAsync(site, "年终移交"), "全部.xlsx"));

        Assert.True(outcome is { Clean: true, Batch: not null }, outcome.Told());
        var (before, after) = (await ContentsAsync(site), await ContentsAsync(fresh));
        foreach (var (ledger, rows) in before) Assert.Equal(rows, after[ledger]);
    }

    [Fact]
    public async Task The_sheet_of_counts_says_how_many_who_when_and_what_for_and_the_journal_too()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        await site.CommitAsync(Imports.Sample("执法人员名册"));
        using var book = SheetFile.Open(new MemoryStream(await ExportAsync(site, "移交区司法局")), "全部.xlsx", cancellation: Stop);
        var counts = book.Sheets[^1];
        Assert.Equal(LedgerExport.CountsSheet, counts.Name);
        var rows = counts.Rows(cancellation: Stop).Select(r => r.Cells.Select(c => c.Text).ToList()).ToList();
        Assert.Contains(rows, r => r[0] == "执法人员名册" && r[1] == "5" && r[2].Length == 64);
        Assert.Contains(rows, r => r[0] == "导出人" && r[1] == "测试");
        Assert.Contains(rows, r => r[^1] == "移交区司法局");
        await using var scope = site.Scope();
        var entry = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.OrderByDescending(e => e.Seq).FirstAsync(Stop);
        Assert.Equal(Acts.LedgerExported, entry.Act);
        Assert.Contains("移交区司法局", entry.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_purpose_no_number_goes_out_not_even_from_a_text()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        await Planted.PersonalAsync(site);
        var xml = await XmlOfAsync(await ExportAsync(site, null));
        foreach (var secret in new[] { Planted.IdNumber, Planted.Phone, Planted.MarkedPhone }) Assert.DoesNotContain(secret, xml, StringComparison.Ordinal);
        Assert.Contains("139****4321", xml, StringComparison.Ordinal);
        Assert.Contains(Planted.IdNumber, await XmlOfAsync(await ExportAsync(site, "试验")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_looks_like_a_formula_stays_a_text()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var row = Table.Dispute(1);
        row[7] = "=HYPERLINK(\"http://x\",\"点我\")";
        await site.CommitAsync(Table.Disputes(row));
        var xml = await XmlOfAsync(await ExportAsync(site, "试验"));
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
        Assert.Contains("quotePrefix=\"1\"", xml, StringComparison.Ordinal);
        Assert.Contains("=HYPERLINK", xml, StringComparison.Ordinal);
    }

    private static async Task<byte[]> ExportAsync(TestSite site, string? purpose)
    {
        await using var scope = site.Scope();
        var file = new MemoryStream();
        var exported = await scope.ServiceProvider.GetRequiredService<LedgerExport>().WriteAsync(LedgerCatalogue.All, purpose, file, Stop);
        Assert.True(exported.Allowed);
        return file.ToArray();
    }

    /// <summary>All records by ledger, in plain words, apart from ids, batches and instants.</summary>
    private static async Task<Dictionary<string, List<string>>> ContentsAsync(TestSite site)
    {
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var vault = scope.ServiceProvider.GetRequiredService<Vault>();
        var names = await db.Places.ToDictionaryAsync(p => p.Code, p => p.Name, Stop);
        var all = new Dictionary<string, List<string>>();
        foreach (var ledger in LedgerCatalogue.All)
        {
            var rows = all[ledger.Code] = [];
            await foreach (var record in LedgerTable.Of(db, ledger).StreamAsync(Stop))
            {
                var columns = ledger.Columns.Select(c => $"{c.Field}={LedgerText.Of(c, c.Get(record, vault), code => names[code])}");
                var stored = System.Text.Json.Nodes.JsonNode.Parse(Canonical.Of(record).Text)!.AsObject();
                // What a record belongs to has another id in another town.
                foreach (var link in ledger.Links) stored.Remove(link.IdProperty);
                foreach (var own in new[] { "Id", "BatchId", "RecordedAt", "RecordedBy", "Version", "Parties" }) stored.Remove(own);
                // Keyed hashes differ from town to town, as their keys do.
                var keyed = ledger.Columns.Any(c => c is { InKey: true, Sensitive: true });
                foreach (var key in stored.Select(p => p.Key).Where(k => k.EndsWith("Key", StringComparison.Ordinal) && (keyed || k != "NaturalKey")).ToList()) stored.Remove(key);
                foreach (var secret in stored.Where(p => p.Value is not null && p.Value.ToString().StartsWith("v1.", StringComparison.Ordinal)).Select(p => p.Key).ToList()) stored.Remove(secret);
                rows.Add(string.Join('|', columns) + stored.ToJsonString());
            }
            rows.Sort(StringComparer.Ordinal);
        }
        return all;
    }

    private static async Task<string> XmlOfAsync(byte[] file)
    {
        var text = new StringBuilder();
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(await reader.ReadToEndAsync(Stop));
        }
        return text.ToString();
    }
}
