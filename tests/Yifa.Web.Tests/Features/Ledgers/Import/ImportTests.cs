using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Grid;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Ledgers.Sheets;

namespace Yifa.Web.Tests.Features.Ledgers.Import;

/// <summary>What becomes of a file: all of it or nothing, doubts only when a person says so, nothing twice.</summary>
public sealed class ImportTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task An_extended_file_brings_only_its_new_rows(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.CommitAsync(Table.Disputes(Table.Dispute(1), Table.Dispute(2, "西河村")));

        var outcome = await site.CommitAsync(Table.Disputes(Table.Dispute(1), Table.Dispute(2, "西河村"), Table.Dispute(3, "东升村")));

        Assert.True(outcome is { Added: 1, Unchanged: 2, Clean: true }, outcome.Told());
        Assert.Equal(3, await CountAsync<Dispute>(site));
    }

    [Theory, BothEngines]
    public async Task One_row_that_cannot_be_read_keeps_the_whole_file_out(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var file = Table.Disputes(Table.Dispute(1), Table.Dispute(2, found: "五月初"), Table.Dispute(3));

        var outcome = await site.CommitAsync(file);

        Assert.Equal("import.not-clean", outcome.Refusal!.Code);
        Assert.Equal("B4", Assert.Single(outcome.Problems).Address);
        Assert.Equal(0, await CountAsync<Dispute>(site));
        Assert.Equal(0, await CountAsync<ImportBatch>(site));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(site.Folder, "files"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_person_may_take_the_good_rows_and_leave_the_others()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var outcome = await site.CommitAsync(Table.Disputes(Table.Dispute(1), Table.Dispute(2, found: "五月初"), Table.Dispute(3, "天上村")), new() { AcceptGood = true });

        Assert.True(outcome is { Added: 1, Rejected: 1, Doubtful: 1, Batch: not null }, outcome.Told());
        Assert.Equal(1, await CountAsync<Dispute>(site));
    }

    [Theory, BothEngines]
    public async Task A_village_that_the_town_does_not_have_is_doubtful_and_never_made_silently(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var file = Table.Disputes(Table.Dispute(1), Table.Dispute(2, "金鸡村"));

        var refused = await site.CommitAsync(file);
        Assert.True(refused is { Doubtful: 1, Rejected: 0, Refusal.Code: "import.not-clean" }, refused.Told());
        Assert.Equal(["金鸡村"], refused.UnknownPlaces);
        Assert.Contains("本镇没有“金鸡村”", Assert.Single(refused.Problems).Problem.Reason, StringComparison.Ordinal);

        var accepted = await site.CommitAsync(file, new() { CreatePlaces = true });
        Assert.True(accepted is { Added: 2, Clean: true }, accepted.Told());
        Assert.Equal(["金鸡村"], accepted.NewPlaces);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var place = await db.Places.SingleAsync(p => p.Name == "金鸡村", Stop);
        Assert.Equal(PlaceKind.Village, place.Kind);
        Assert.Equal(1, await db.Set<Dispute>().CountAsync(d => d.Place == place.Code, Stop));
        Assert.Contains("金鸡村", (await db.Journal.OrderByDescending(e => e.Seq).FirstAsync(Stop)).Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("明通村村民委员会", "明通村")]
    [InlineData("柳荫镇 明通村", "明通村")]
    [InlineData("重庆市北碚区柳荫镇明通村", "明通村")]
    [InlineData("柳荫社区居民委员会", "柳荫社区")]
    [InlineData("麻柳河", "麻柳河村")]
    public async Task A_village_is_known_by_any_of_its_names(string written, string name)
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var outcome = await site.CommitAsync(Table.Disputes(Table.Dispute(1, written)));
        Assert.True(outcome.Clean, outcome.Told());
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var code = (await db.Set<Dispute>().SingleAsync(Stop)).Place;
        Assert.Equal(name, (await db.Places.SingleAsync(p => p.Code == code, Stop)).Name);
    }

    [Fact]
    public async Task A_name_that_two_places_share_is_asked_about()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var outcome = await site.TryAsync(Table.Disputes(Table.Dispute(1, "柳荫")));
        Assert.Contains("不止一个", Assert.Single(outcome.Problems).Problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_register_of_grids_brings_grids()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        string[] visitHeads = ["走访日期", "所属网格", "走访对象类型", "走访对象", "走访人", "有无异常"];
        var visits = Table.Of(visitHeads, ["2024-03-01", "明通村第9网格", "商铺", "甲一", "乙二", "无"]);
        var lonely = await site.CommitAsync(visits);
        Assert.True(lonely is { Doubtful: 1 }, lonely.Told());

        var roster = Table.Of(["所属村(社区)", "网格名称", "姓名", "角色", "登记时间"], ["明通村", "第九网格", "丙三", "专职网格员", "2024-01-08"]);
        var both = await site.CommitAsync([visits, roster]);
        Assert.All(both, outcome => Assert.True(outcome is { Added: 1, Clean: true }, outcome.Told()));
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal((await db.Set<GridMember>().SingleAsync(Stop)).Place, (await db.Set<GridVisit>().SingleAsync(Stop)).Place);
    }

    [Theory]
    [InlineData("2024-05-01", "早于")]
    [InlineData("2030-01-01", "在今天以后")]
    public async Task What_cannot_be_by_sense_is_doubtful(string settled, string reason)
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var file = Table.Disputes(Table.Dispute(1, settled: settled));
        var doubtful = await site.CommitAsync(file);
        Assert.Contains(reason, Assert.Single(doubtful.Problems).Problem.Reason, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync<Dispute>(site));

        var accepted = await site.CommitAsync(file, new() { AcceptDoubtful = true });
        Assert.True(accepted is { Added: 1, Doubtful: 0 }, accepted.Told());
    }

    [Fact]
    public async Task A_wrong_identity_number_is_doubtful_and_is_kept_when_accepted()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var row = Table.Dispute(1);
        row[5] = "500109190305049391";
        var outcome = await site.CommitAsync(Table.Disputes(row), new() { AcceptDoubtful = true });
        Assert.Equal("F3", Assert.Single(outcome.Problems).Address);
        await using var scope = site.Scope();
        var party = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<DisputeParty>().SingleAsync(p => p.Ordinal == 1, Stop);
        Assert.Equal("500109190305049391", scope.ServiceProvider.GetRequiredService<Vault>().Open(party.IdNumber));
    }

    [Fact]
    public async Task A_row_that_says_otherwise_than_the_record_is_doubtful_and_updates_it_when_accepted()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        await site.CommitAsync(Table.Disputes(Table.Dispute(1, outcome: "化解中", settled: null), Table.Dispute(2, "西河村")));
        var later = Table.Disputes(Table.Dispute(1), Table.Dispute(2, "西河村"));

        var asked = await site.CommitAsync(later);
        Assert.True(asked is { Doubtful: 1, Unchanged: 1, Refusal: not null }, asked.Told());
        Assert.Contains("化解中", asked.Problems[0].Problem.Reason, StringComparison.Ordinal);

        var taken = await site.CommitAsync(later, new() { AcceptDoubtful = true });
        Assert.True(taken is { Updated: 1, Unchanged: 1, Added: 0, Batch: not null }, taken.Told());
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var dispute = await db.Set<Dispute>().SingleAsync(d => d.LedgerNumber == "1", Stop);
        Assert.Equal((DisputeOutcome.Resolved, 2), (dispute.Outcome, dispute.Version));
        Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
    }

    [Fact]
    public async Task A_row_that_stands_twice_is_doubtful_and_two_matters_with_the_same_persons_are_two()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var twice = await site.TryAsync(Table.Disputes(Table.Dispute(1), Table.Dispute(1)));
        Assert.Contains("第 3 行完全相同", Assert.Single(twice.Problems).Problem.Reason, StringComparison.Ordinal);

        var both = await site.CommitAsync(Table.Disputes(Table.Dispute(1), Table.Dispute(2)));
        Assert.True(both is { Added: 2, Clean: true }, both.Told());
        var again = await site.CommitAsync(Table.Disputes(Table.Dispute(1), Table.Dispute(2), Table.Dispute(3, "东升村")));
        Assert.True(again is { Added: 1, Unchanged: 2 }, again.Told());
    }

    [Fact]
    public async Task A_party_without_number_and_a_number_with_stars_find_nobody()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        await site.CommitAsync(Table.Of(["工单编号", "来电时间", "来电人", "来电号码", "诉求内容", "属地"], ["CQ1", "2024-03-01", "曾先生", "130****9981", "明通村某事", "东升村"]));
        await using var scope = site.Scope();
        var slip = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<ReferralSlip>().SingleAsync(Stop);
        Assert.Null(slip.CallerPhoneKey);
        Assert.Equal("130****9981", scope.ServiceProvider.GetRequiredService<Vault>().Open(slip.CallerPhone));
    }

    [Fact]
    public async Task Amounts_in_ten_thousands_by_the_head_are_brought_to_yuan()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var outcome = await site.CommitAsync(Table.Of([.. Table.DisputeHeads, "涉及金额（万元）"], [.. Table.Dispute(1), "1.275"]));
        Assert.True(outcome.Clean, outcome.Told());
        await using var scope = site.Scope();
        Assert.Equal(12750m, (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Dispute>().SingleAsync(Stop)).Money);
    }

    public static TheoryData<string, byte[], string> Hostile()
    {
        var macro = Workbook.With("").Part("xl/vbaProject.bin", "x").Bytes();
        var bomb = Workbook.With("").Part("xl/worksheets/sheet1.xml", stream =>
        {
            var block = new byte[1 << 20];
            for (var i = 0; i < 700; i++) stream.Write(block);
        }).Bytes();
        return new()
        {
            { "断.xlsx", Table.Bytes(Table.DisputeHeads, [Table.Dispute(1)])[..900], "sheet.broken" },
            { "宏.xlsx", macro, "sheet.macro" },
            { "炸弹.xlsx", bomb, "sheet.bomb" },
            { "大.xlsx", new byte[100 << 20], "sheet.too-large" },
            { "空.xlsx", [], "sheet.empty" },
            { "别的.xlsx", Table.Bytes(["天气", "心情"], [["晴", "好"]]), "import.not-recognised" },
        };
    }

    [Theory, MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_is_not_a_ledger_is_refused_with_a_reason_and_leaves_nothing(string name, byte[] bytes, string code)
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var outcome = await site.CommitAsync(Imports.FromBytes(bytes, name), new() { AcceptGood = true });
        Assert.Equal(code, outcome.Refusal!.Code);
        Assert.NotEmpty(outcome.Refusal.NextStep);
        Assert.Equal(0, await CountAsync<ImportBatch>(site));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(site.Folder, "files"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_refused_file_beside_good_ones_does_not_keep_them_out()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var outcomes = await site.CommitAsync([Imports.FromBytes([1, 2, 3], "坏.xlsx"), Table.Disputes(Table.Dispute(1))]);
        Assert.NotNull(outcomes[0].Refusal);
        Assert.NotNull(outcomes[1].Batch);
    }

    [Fact]
    public async Task A_file_with_doubts_comes_back_with_the_faulty_cells_marked()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var file = Table.Disputes(Table.Dispute(1), Table.Dispute(2, "金鸡村"), Table.Dispute(3, found: "五月初"));
        var outcome = await site.TryAsync(file);
        var marked = new MemoryStream();
        MarkedFile.Write(file, outcome, marked, Stop);
        using var back = SheetFile.Open(new MemoryStream(marked.ToArray()), "标好.xlsx", cancellation: Stop);
        var rows = back.Sheets[0].Rows(cancellation: Stop).ToDictionary(r => r.Number);
        Assert.Equal(MarkedWorkbook.ProblemHead, rows[2].Cells[^1].Text);
        Assert.Contains("金鸡村", rows[4].Cells[^1].Text, StringComparison.Ordinal);
        Assert.Contains("B5", rows[5].Cells[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_that_a_person_set_is_remembered_for_the_layout()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        string[] heads = ["哪天", "哪里", "哪类", "谁和谁", "咋回事", "谁管"];
        var file = Table.Of(heads, ["2024-05-06", "明通村", "邻里纠纷", "甲一、乙二", "院坝通行", "村级"]);
        Assert.Equal("import.not-recognised", (await site.TryAsync(file)).Refusal!.Code);
        var chosen = new ChosenMapping("disputes", ["foundOn", "village", "kind", "parties", "summary", "level"]);
        var tried = await site.TryAsync(file, new() { Mappings = new Dictionary<int, ChosenMapping> { [0] = chosen } });
        Assert.True(tried is { Clean: true, Added: 1 }, tried.Told());
        await using (var scope = site.Scope())
            Assert.Null((await scope.ServiceProvider.GetRequiredService<Remembering>().KeepAsync(tried.Sheets[0].Plan, chosen, Command.Own(Ids.New(site.Clock), "x"), Stop)).Refusal);

        var later = await site.CommitAsync(Table.Of(heads, ["2024-07-08", "西河村", "合同纠纷", "丙三、丁四", "欠款", "镇级"]));

        Assert.True(later is { Clean: true, Added: 1 } && later.Sheets[0].Plan.Remembered, later.Told());
    }

    [Theory, BothEngines]
    public async Task A_batch_can_be_taken_back_and_leaves_its_trace(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var kept = await site.CommitAsync(Table.Disputes(Table.Dispute(1)));
        var undone = await site.CommitAsync(Table.Disputes(Table.Dispute(2, "西河村"), Table.Dispute(3, "东升村")));
        await using var scope = site.Scope();
        var (db, undoing) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<Undoing>());

        var answer = await undoing.UndoAsync(undone.Batch!.Value, Command.Own(Ids.New(site.Clock), "u"), Stop);

        Assert.Equal("2", answer.Value);
        Assert.Equal(kept.Batch, (await db.Set<Dispute>().SingleAsync(Stop)).BatchId);
        Assert.Equal(2, await db.Set<DisputeParty>().CountAsync(Stop));
        Assert.Equal(ImportState.Undone, (await db.Set<ImportBatch>().AsNoTracking().SingleAsync(b => b.Id == undone.Batch, Stop)).State);
        Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)) is { Whole: true });
        Assert.Equal("import.undone", (await undoing.UndoAsync(undone.Batch.Value, Command.Own(Ids.New(site.Clock), "u"), Stop)).Refusal!.Code);

        var again = await site.CommitAsync(Table.Disputes(Table.Dispute(2, "西河村"), Table.Dispute(3, "东升村")));
        Assert.True(again is { Added: 2 }, again.Told());
        Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)) is { Whole: true });
    }

    [Theory]
    [InlineData("note", "备注")]
    [InlineData("change", "改过")]
    [InlineData("slip", "转办单")]
    [InlineData("assign", "交办")]
    public async Task A_batch_that_something_builds_on_stays_and_says_why(string what, string reason)
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var outcome = await site.CommitAsync(Table.Disputes(Table.Dispute(1), Table.Dispute(2, "西河村")));
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), what), Acts.RecordChanged, async writing =>
        {
            var dispute = await db.Set<Dispute>().Include(d => d.Parties).FirstAsync(Stop);
            switch (what)
            {
                case "note": db.Add(new Note { TownCode = TestSite.Town, RecordId = dispute.Id, Ordinal = 1, Text = "已回访", AddedAt = writing.At, AddedBy = "甲" }); break;
                case "assign": db.Add(new Assignment { TownCode = TestSite.Town, RecordId = dispute.Id, Ordinal = 1, AccountId = "a", AssignedAt = writing.At, AssignedBy = "甲" }); break;
                case "slip": writing.Add(new ReferralSlip { Number = "CQ9", ReceivedOn = new DateOnly(2024, 5, 6), Content = "同一件事", DisputeId = dispute.Id }); break;
                default: dispute.Remark = "改过"; break;
            }
            return "ok";
        }, Stop);

        var answer = await scope.ServiceProvider.GetRequiredService<Undoing>().UndoAsync(outcome.Batch!.Value, Command.Own(Ids.New(site.Clock), "u"), Stop);

        Assert.Equal("import.built-on", answer.Refusal!.Code);
        Assert.Contains(reason, answer.Refusal.Reason, StringComparison.Ordinal);
        Assert.Equal(2, await CountAsync<Dispute>(site));
    }

    [Fact]
    public async Task The_original_is_kept_sealed()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var row = Table.Dispute(1);
        row[5] = "500109190305049392";
        var bytes = Table.Bytes(Table.DisputeHeads, [row]);
        var outcome = await site.CommitAsync(Imports.FromBytes(bytes));
        var path = Assert.Single(Directory.EnumerateFiles(Path.Combine(site.Folder, "files"), "*", SearchOption.AllDirectories));
        Assert.Equal(outcome.FileHash, Path.GetFileName(path));
        Assert.True((await File.ReadAllBytesAsync(path, Stop)).AsSpan().IndexOf("PK"u8) != 0);
        await using var back = site.Services.GetRequiredService<FileStore>().Open(outcome.FileHash)!;
        var read = new MemoryStream();
        await back.CopyToAsync(read, Stop);
        Assert.Equal(bytes, read.ToArray());
    }

    private static async Task<int> CountAsync<T>(TestSite site) where T : Yifa.Web.Records.Record
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<T>().CountAsync(Stop);
    }
}
