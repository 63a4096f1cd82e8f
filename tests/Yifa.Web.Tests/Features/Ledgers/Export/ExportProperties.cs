using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Export;
using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Tests.Features.Ledgers.Import;

namespace Yifa.Web.Tests.Features.Ledgers.Export;

/// <summary>Whatever stands in the ledgers, the places that the town added by hand too: out, into a fresh town, and out again is the same, cell by cell.</summary>
public sealed class ExportProperties
{
    private const int Each = 9;
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly string[] Texts = ["=1+1", "+86", "-3", "@某", "甲、乙", "中间 有空格", "第一行\n第二行", "“引号”和\"引号\"", "<b>&amp;</b>", "100%", "2024-01-05", "00123", "1e5", "𠮷野家😀", "是", "合计3件", "小计", string.Concat(Enumerable.Repeat("长", 1200))];
    private static readonly string[] People = ["张三", "李四", "欧阳修", "王小二"];
    private static readonly string[] Numbers = ["500109190101010015", "500109190206151228", "500109190302283335", "500109190411300042"];
    private static readonly (string Code, string Name, PlaceKind Kind)[] Added =
    [
        ("500109111226-W01", "老街片区", PlaceKind.Grid), ("500109111226-W07", "明通村第2网格", PlaceKind.Grid), ("500109111227-Z03", "西河村3组", PlaceKind.Group),
        ("500109111299", "新并村", PlaceKind.Village), ("500109111299-W01", "新并村第1网格", PlaceKind.Grid),
    ];

    [Theory, BothEngines]
    public async Task Any_content_of_any_ledger_comes_back_cell_by_cell_under_the_same_places(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await FillAsync(site, new Random(20241231));
        var first = await ExportAsync(site);
        await using var fresh = await TestSite.StartAsync(engine);

        var outcome = await fresh.CommitAsync(Imports.FromBytes(first, "全部.xlsx"), new() { AcceptDoubtful = true, CreatePlaces = true });

        Assert.True(outcome is { Refusal: null, Rejected: 0, Batch: not null } && outcome.Added == Each * LedgerCatalogue.All.Count, outcome.Told());
        var (before, after) = (Cells(first), Cells(await ExportAsync(fresh)));
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        foreach (var (sheet, rows) in before)
        {
            Assert.Equal(rows.Count, after[sheet].Count);
            foreach (var (was, now) in rows.Zip(after[sheet])) Assert.True(was.SequenceEqual(now), $"{sheet}\n{string.Join(" | ", was)}\n{string.Join(" | ", now)}");
        }
    }

    private static async Task FillAsync(TestSite site, Random random)
    {
        await using var scope = site.Scope();
        var (db, vault) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<Vault>());
        List<Yifa.Web.Records.Record> records = [.. LedgerCatalogue.All.SelectMany(ledger => Enumerable.Range(0, Each).Select(n => Make(ledger, n, random, vault)))];
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "fill"), Acts.LedgerImported, async writing =>
        {
            foreach (var (code, name, kind) in Added) db.Add(new Place { TownCode = TestSite.Town, Code = code, Name = name, Kind = kind });
            await writing.AddManyAsync(records.ToAsyncEnumerable(), Stop);
            return "filled";
        }, Stop);
        Assert.Null(answer.Refusal);
    }

    private static Yifa.Web.Records.Record Make(Ledger ledger, int number, Random random, Vault vault)
    {
        var record = ledger.New();
        // A form that asks for the grid has one; the others may stop at the village.
        var fitting = ledger.Columns.Any(c => c is { Kind: CellKind.Grid, Required: true }) ? [.. Added.Where(p => p.Code.Contains('-', StringComparison.Ordinal))] : Added;
        var place = fitting[random.Next(fitting.Length)].Code;
        foreach (var column in ledger.Columns)
        {
            // What tells rows apart is always there; the rest is missing now and then.
            if (!column.Required && (column.Use & (Use.Key | Use.Expected)) == 0 && random.Next(3) == 0) continue;
            if (ValueOf(column, number, place, random) is { } value) column.Set(record, value, vault);
        }
        ledger.Complete(record, new SheetFacts(ledger.Name, code => Added.FirstOrDefault(p => p.Code == code).Name ?? code));
        return record;
    }

    private static object? ValueOf(LedgerColumn column, int number, string place, Random random) => column.Kind switch
    {
        CellKind.RowNumber => $"{number + 1}",
        CellKind.Text or CellKind.Department or CellKind.Secret => column.Use.HasFlag(Use.Key) ? $"第{number}件 {Texts[random.Next(7)]}" : Texts[random.Next(Texts.Length)],
        CellKind.Integer => random.Next(1, 500),
        CellKind.Decimal => random.Next(1, 1000) / 10m,
        CellKind.Money => random.Next(1, 1_000_000) / 100m,
        CellKind.Date => new DateOnly(2024, 1, 1).AddDays(random.Next(366)),
        CellKind.DateRange => (new DateOnly(2024, 2, 1), new DateOnly(2024, 3, random.Next(1, 28))),
        CellKind.Month => new DateOnly(2024, random.Next(1, 13), 1),
        CellKind.Year => 2016 + number,
        CellKind.YesNo => random.Next(2) == 0,
        CellKind.Word => Wording.All(column.Vocabulary!)[random.Next(Wording.All(column.Vocabulary!).Count)].Value,
        CellKind.People => People.Take(1 + random.Next(People.Length)).ToList(),
        CellKind.IdNumber => Numbers[random.Next(Numbers.Length)],
        CellKind.Phone => $"1300000{random.Next(1000, 10000)}",
        CellKind.CreditCode => "115001090092980506",
        CellKind.Village => place.Split('-')[0],
        CellKind.Grid => place.Contains('-', StringComparison.Ordinal) ? place : null,
    };

    private static async Task<byte[]> ExportAsync(TestSite site)
    {
        await using var scope = site.Scope();
        var file = new MemoryStream();
        Assert.True((await scope.ServiceProvider.GetRequiredService<LedgerExport>().WriteAsync(LedgerCatalogue.All, "年终移交", file, Stop)).Allowed);
        return file.ToArray();
    }

    private static Dictionary<string, List<List<string>>> Cells(byte[] book)
    {
        using var file = SheetFile.Open(new MemoryStream(book), "全部.xlsx", cancellation: Stop);
        return file.Sheets.Where(s => s.Name != LedgerExport.CountsSheet).ToDictionary(s => s.Name, s => s.Rows(cancellation: Stop).Select(r => r.Cells.Select(c => c.Text).ToList()).ToList());
    }
}
