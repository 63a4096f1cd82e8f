using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Settings.SetUp;
using Yifa.Web.Records;
using Yifa.Web.Records.Searching;
using Yifa.Web.Tests.Features.Ledgers.Browse;
using Record = Yifa.Web.Records.Record;

namespace Yifa.Web.Tests.Access;

/// <summary>Rows: every table has its filter, and the ways round a filter that are known to work elsewhere do not work here.</summary>
public sealed class ScopeTests
{
    private const string Neighbour = "500109110";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task Every_table_is_filtered_or_says_why_not(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using var scope = site.Scope();
        var tables = Tables(scope.ServiceProvider.GetRequiredService<AppDbContext>()).ToList();
        Assert.True(tables.Count > 45);
        foreach (var table in tables)
        {
            var filters = table.GetDeclaredQueryFilters().Select(f => f.Key).ToList();
            if (AppDbContext.Unfiltered.TryGetValue(table.ClrType, out var reason)) Assert.True(filters.Count == 0 && reason.Length > 5, table.Name);
            else Assert.True(filters.Contains(AppDbContext.Scope), $"{table.Name} has no filter");
            var kept = (table.ClrType.IsSubclassOf(typeof(Record)) || table.ClrType.IsSubclassOf(typeof(RecordPart))) && table.ClrType != typeof(Assignment);
            Assert.True(filters.Contains(AppDbContext.Kept) == kept, $"{table.Name}: secrecy");
        }
    }

    [Fact]
    public async Task On_PostgreSQL_every_table_has_its_wall_or_says_why_not_and_who_serves_owns_nothing()
    {
        await using var site = await TestSite.StartAsync(Engine.Postgres);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        foreach (var table in Tables(db))
        {
            var name = table.GetTableName()!;
            var walls = await db.Database.SqlQuery<string>($"""
                SELECT p.polname::text AS "Value" FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid
                WHERE c.relname = {name} AND c.relrowsecurity AND c.relforcerowsecurity AND p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL
                """).ToListAsync(Stop);
            if (table.ClrType == typeof(SearchEntry)) Assert.Equal(["view"], await SearchWallsAsync(db));
            else if (RowSecurity.Open.TryGetValue(table.ClrType, out var reason)) Assert.True(walls.Count == 0 && reason.Length > 5, name);
            else Assert.Equal("town", Assert.Single(walls));
        }
        Assert.Equal(RowSecurity.Role, (await db.Database.SqlQuery<string>($"""SELECT current_user::text AS "Value" """).ToListAsync(Stop)).Single());
        Assert.Equal(0, (await db.Database.SqlQuery<int>($"""SELECT count(*)::int AS "Value" FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = current_user OR (r.rolname = current_user AND (r.rolsuper OR r.rolbypassrls))""").ToListAsync(Stop)).Single());
        await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync("""ALTER TABLE "Dispute" DISABLE ROW LEVEL SECURITY""", Stop));
    }

    // Who serves may not touch the table of the search; what he reads instead holds the rows of the town only, and takes no others.
    private static async Task<List<string>> SearchWallsAsync(AppDbContext db) => await db.Database.SqlQuery<string>($"""
        SELECT 'view' AS "Value" FROM pg_views WHERE viewname = 'SearchIndex' AND definition LIKE '%yifa.town%'
          AND NOT has_table_privilege({RowSecurity.Role}, '"SearchEntries"', 'SELECT, INSERT, UPDATE, DELETE')
          AND EXISTS (SELECT FROM information_schema.views v WHERE v.table_name = 'SearchIndex' AND v.check_option = 'LOCAL')
        """).ToListAsync(Stop);

    [Fact]
    public async Task On_PostgreSQL_no_statement_brings_another_towns_row_and_none_is_left_behind_in_the_pool()
    {
        await using var site = await TestSite.StartAsync(Engine.Postgres);
        var foreign = await PlantNextDoorAsync(site);
        var own = Planted.Dispute(new DateOnly(2024, 5, 6), "本镇的事");
        await Planted.AddAsync(site, own);
        for (var round = 0; round < 3; round++)
        {
            await using (var scope = site.Scope())
            {
                var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
                Assert.Equal([own.Id], await db.Set<Dispute>().IgnoreQueryFilters().Select(d => d.Id).ToListAsync(Stop));
                Assert.Equal([own.Id], await db.Database.SqlQueryRaw<Guid>("""SELECT "Id" AS "Value" FROM "Dispute" """).ToListAsync(Stop));
                Assert.Equal(1, await db.Set<DisputeParty>().IgnoreQueryFilters().CountAsync(Stop));
                Assert.Empty(await db.Journal.IgnoreQueryFilters().Where(e => e.TownCode == Neighbour).ToListAsync(Stop));
                Assert.Equal(0, await db.Set<Dispute>().IgnoreQueryFilters().Where(d => d.Id == foreign.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.Summary, "改掉"), Stop));
                await Assert.ThrowsAsync<PostgresException>(() => db.Set<Dispute>().IgnoreQueryFilters().Where(d => d.Id == own.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.TownCode, Neighbour), Stop));
            }
            await using var nobody = site.Services.CreateAsyncScope();
            Assert.Equal(0, await nobody.ServiceProvider.GetRequiredService<AppDbContext>().Set<Dispute>().IgnoreQueryFilters().CountAsync(Stop));
        }
    }

    [Theory, BothEngines]
    public async Task A_made_up_row_of_another_town_is_neither_changed_nor_deleted_nor_added(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var foreign = await PlantNextDoorAsync(site);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var account = await db.Users.IgnoreQueryFilters().AsNoTracking().SingleAsync(a => a.TownCode == Neighbour, Stop);
        Assert.Null(await db.Set<Dispute>().FirstOrDefaultAsync(d => d.Id == foreign.Id, Stop));
        await ThrowsAsync(site, null, d => d.Update(Copy(foreign, Neighbour)));
        await ThrowsAsync(site, null, d => d.Remove(Copy(foreign, Neighbour)));
        await ThrowsAsync(site, null, d => d.Add(Copy(foreign, Neighbour)));
        await ThrowsAsync(site, null, d => d.Add(new Note { TownCode = Neighbour, RecordId = foreign.Id, Ordinal = 9, Text = "塞进去", AddedBy = "测试" }));
        // A note of the own town on the other town's record.
        await ThrowsAsync(site, Role.JusticeOfficer, d => d.Add(new Note { TownCode = TestSite.Town, RecordId = foreign.Id, Ordinal = 9, Text = "塞进去", AddedBy = "测试" }));
        // An account is keyed without its town: the stub says the own one, the stored one is next door.
        account.TownCode = TestSite.Town;
        await ThrowsAsync(site, null, d => d.Update(account));
        await using var next = site.Scope();
        next.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("测试", Neighbour);
        var reading = next.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal("邻镇的事", (await reading.Set<Dispute>().SingleAsync(Stop)).Summary);
        Assert.Equal(0, await reading.Set<Note>().CountAsync(Stop));
        Assert.Equal(Neighbour, (await reading.Users.SingleAsync(Stop)).TownCode);
    }

    [Theory, BothEngines]
    public async Task A_made_up_row_out_of_scope_is_refused_and_nothing_is_kept(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (elsewhere, own, kept) = (Planted.Dispute(new DateOnly(2024, 5, 6), "邻村的事", Planted.OtherVillage), Planted.Dispute(new DateOnly(2024, 5, 6), "本村的事"), Planted.Dispute(new DateOnly(2024, 5, 6), "保密的事"));
        kept.Secrecy = Secrecy.Sealed;
        await Planted.AddAsync(site, elsewhere, own, kept);
        Action<AppDbContext>[] attacks =
        [
            db => db.Update(Copy(elsewhere, TestSite.Town)),
            db => db.Remove(Copy(elsewhere, TestSite.Town)),
            db => db.Update(Copy(kept, TestSite.Town)),
            db => db.Update(Copy(elsewhere, TestSite.Town, Planted.OwnVillage)),
            db => db.Update(Copy(own, TestSite.Town, Planted.OtherVillage)),
            db => db.Add(new Note { TownCode = TestSite.Town, RecordId = elsewhere.Id, Ordinal = 1, Place = Planted.OwnVillage, Text = "塞进去", AddedBy = "测试" }),
            db => db.Add(new Note { TownCode = TestSite.Town, RecordId = kept.Id, Ordinal = 1, Place = Planted.OwnVillage, Text = "塞进去", AddedBy = "测试" }),
            db => db.Add(new DisputeParty { TownCode = TestSite.Town, RecordId = elsewhere.Id, Ordinal = 5, Place = Planted.OwnVillage, Name = "塞进去" }),
        ];
        foreach (var (attack, index) in attacks.Select((a, i) => (a, i)))
        {
            await using var scope = site.Scope(Role.VillageCadre);
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "attack"), Acts.RecordChanged, _ =>
            {
                attack(db);
                return Task.FromResult<Answer>("done");
            }, Stop);
            Assert.True(answer.Refusal is { Code: "record.out-of-scope" or "record.changed" }, $"attack {index}: {answer.Refusal}");
        }
        await using (var scope = site.Scope(Role.VillageCadre))
        {
            var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "added"), Acts.RecordCreated, writing =>
                Task.FromResult<Answer>(writing.Add(Planted.Dispute(new DateOnly(2024, 5, 7), "塞给邻村", Planted.OtherVillage)).Id.ToString()), Stop);
            Assert.Equal("record.out-of-scope", answer.Refusal?.Code);
        }
        await using var reading = site.Scope();
        var whole = reading.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal(["保密的事", "本村的事", "邻村的事"], (await whole.Set<Dispute>().Select(d => d.Summary).ToListAsync(Stop)).Order(StringComparer.Ordinal));
        Assert.Equal((0, 3), (await whole.Set<Note>().CountAsync(Stop), await whole.Set<DisputeParty>().CountAsync(Stop)));
    }

    [Fact]
    public void Filters_and_the_tracker_are_passed_by_only_where_it_was_reviewed()
    {
        // Each file with the number of times; whoever adds one says here why it may.
        Dictionary<string, int> reviewed = new()
        {
            ["Access/AccountStore.cs"] = 1, // sign-in names are one for all towns
            ["Access/SignInSetup.cs"] = 1, // the town's rule is asked before anyone is in
            ["Access/SignInSessions.cs"] = 2, // one's own session: when it was last seen, that it ended
            ["Data/RowSecurity.cs"] = 5, ["Data/Store.cs"] = 1, // the wall itself, as the owner of the tables
            ["Data/WriterGate.cs"] = 1, // checkpoint
            ["Features/Disputes/Course/Index.Take.cs"] = 1, // the next number of a file, counted over the whole town
            ["Features/Disputes/Course/MediatorRoster.cs"] = 2, // whether a named mediator still holds office: a yes or a no
            ["Features/Disputes/Glass/Index.cshtml.cs"] = 1, // one sealed file by its number, in the asker's scope: opened with a reason or not at all
            ["Features/Disputes/Minors/Approvals.cshtml.cs"] = 1, // the number of a file, and nothing of it
            ["Features/Disputes/Minors/MinorDoor.cs"] = 1, // whether a matter is filed: a yes or a no
            ["Features/Disputes/DisputesWatched.cs"] = 2, // the watch counts like a figure, and hands on no text of what is kept; nor does the first day
            ["Features/Disputes/KindAdvice.cs"] = 1, // learns from the whole town; what it says are words that the asker has just typed
            ["Features/Disputes/Slips/KnownReports.cs"] = 2, // compares over the whole town; what is alike is opened through the filters of the asker before a word is said
            ["Features/Enforcement/Cases/CaseNumbers.cs"] = 1, ["Features/Enforcement/Leads/Index.cshtml.cs"] = 1, // the next number of a paper, counted over the whole town
            ["Features/Enforcement/Executions/ExecutionDesk.cs"] = 1, // the next number of a paper, counted over the whole town
            ["Features/Enforcement/Inspections/Detail.Take.cs"] = 1, // the next number of an approval, counted over the whole town
            ["Features/Enforcement/Ratings/Index.cshtml.cs"] = 1, // sums of at least three ratings, each of which is kept
            ["Features/Figures/FactSource.cs"] = 2, ["Features/Figures/FactSource.Parts.cs"] = 2, ["Features/Figures/FactSource.Roots.cs"] = 1, // totals count what is kept
            ["Features/Health/HealthModule.cs"] = 1, // the probe's row
            ["Features/Ledgers/LedgerTable.cs"] = 6, // what is registered already, kept or not; what is in the bin
            ["Features/Ledgers/Bin/Binned.cshtml.cs"] = 1, ["Features/Ledgers/Entry/Entering.Write.cs"] = 1, // what hangs on a record that was found through the filters
            ["Data/WritesOnRecord.cs"] = 2, ["Records/Verification.cs"] = 2, // the bin too
            ["Features/Settings/BackUp/SafeCopy.cs"] = 2, // the whole file
            ["Features/Settings/SetUp/TownSetUp.cs"] = 3, ["Features/Shared/Masthead.cs"] = 1, ["Features/SignIn/Index.cshtml.cs"] = 1, // names of towns, before anyone is in
            ["Records/BulkInsert.cs"] = 1, // plans, no rows
            ["Records/Searching/SqliteSearch.cs"] = 5, // whether the index is there; what it offers is asked for through the filters of its records
            ["Records/Searching/PostgresSearch.cs"] = 4, // the same, through the view that is its wall
            ["Records/Searching/SearchIndex.cs"] = 3, ["Records/Searching/SearchCatchUp.cs"] = 4, // where the index goes on; the bin too; a record on which somebody hung something that he need not see
            ["Records/Searching/HungWords.cs"] = 1, // what is put into the index, of the own town; what is shown goes through the filters
            ["Records/RecordBook.cs"] = 3, // the head row, locked
            ["Records/Writing.cs"] = 2, // rows that were read through the filters just before; the next number of a part
            ["Running/Keeper.cs"] = 1, ["Running/Demo.cs"] = 1, ["Running/RunVerb.cs"] = 1, ["Verbs.cs"] = 1, // which towns there are
        };
        string[] ways = ["IgnoreQueryFilters(", "SqlQueryRaw", "SqlQuery<", "ExecuteSqlRaw", "ExecuteSqlAsync", "ExecuteSql(", "FromSqlRaw", "FromSql(", "ExecuteUpdateAsync", "ExecuteDeleteAsync", "AsOwner = true"];
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "Yifa.Web"));
        var found = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(f => (File: Path.GetRelativePath(root, f).Replace('\\', '/'), Count: File.ReadAllLines(f).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).Sum(l => ways.Sum(w => l.Split(w).Length - 1))))
            .Where(f => f.Count > 0).ToDictionary(f => f.File, f => f.Count);
        Assert.Equal(reviewed.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key}: {r.Value}"), found.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key}: {r.Value}"));
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string here = "") => here;

    private static IEnumerable<IEntityType> Tables(AppDbContext db) => db.Model.GetEntityTypes().Where(e => !e.IsOwned() && e.GetTableName() is not null);

    private static Dispute Copy(Dispute from, string town, string? place = null) => new()
    {
        TownCode = town, Id = from.Id, FoundOn = from.FoundOn, Kind = from.Kind, Summary = "抢来的事", Channel = from.Channel, Level = from.Level,
        Outcome = from.Outcome, Place = place ?? from.Place, RecordedBy = "测试", RecordedAt = from.RecordedAt, Version = 1,
    };

    private static async Task<Dispute> PlantNextDoorAsync(TestSite site)
    {
        await using var scope = site.Scope();
        var (made, refusal) = await scope.ServiceProvider.GetRequiredService<TownSetUp>().MakeAsync(Neighbour, null, Stop);
        Assert.Null(refusal);
        Assert.Equal(Neighbour, made!.Town.Code);
        var dispute = Planted.Dispute(new DateOnly(2024, 5, 6), "邻镇的事", null);
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "next"), Acts.RecordCreated, writing => Task.FromResult<Answer>(writing.Add(dispute).Id.ToString()), Stop);
        Assert.Null(answer.Refusal);
        return dispute;
    }

    // On the other town's rows the attempt itself is a fault of the program, not a person's mistake: it throws, and nothing is kept.
    private static async Task ThrowsAsync(TestSite site, Role? role, Action<AppDbContext> attack)
    {
        await using var scope = site.Scope(role);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        try
        {
            var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "attack"), Acts.RecordChanged, _ =>
            {
                attack(db);
                return Task.FromResult<Answer>("done");
            }, Stop);
            Assert.Equal("record.out-of-scope", answer.Refusal?.Code);
        }
        catch (InvalidOperationException refused)
        {
            Assert.Contains("属于另一个镇街", refused.Message, StringComparison.Ordinal);
        }
    }
}
