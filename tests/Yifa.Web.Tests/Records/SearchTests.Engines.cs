using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Yifa.Insight.Numerics;
using Yifa.Insight.Searching;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Ledgers.Browse;
using Yifa.Web.Features.Settings.SetUp;
using Yifa.Web.Records;
using Yifa.Web.Records.Searching;
using Yifa.Web.Tests.Features.Ledgers.Browse;
using Record = Yifa.Web.Records.Record;

namespace Yifa.Web.Tests.Records;

/// <summary>An index that is lost, and two engines that find the same.</summary>
public sealed partial class SearchTests
{
    [Theory, BothEngines]
    public async Task An_index_that_is_lost_is_made_anew_and_everything_is_found_meanwhile(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await Planted.AddAsync(site, Planted.Dispute(new(2024, 5, 6), "院墙排水争执"), Planted.Dispute(new(2024, 5, 7), "水塘放水争执"));
        await site.AsOwnerAsync("DELETE FROM \"SearchEntries\"");
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        Assert.Empty(await FoundAsync(browser, "争执"));
        await using (var scope = site.Scope()) await scope.ServiceProvider.GetRequiredService<SearchCatchUp>().StartAnewAsync(Stop);
        Assert.Equal(2, (await FoundAsync(browser, "争执")).Count);
        Assert.Equal(2, await KeepAsync(site));
        Assert.Equal(2, (await FoundAsync(browser, "争执")).Count);
        if (engine == Engine.Postgres) return;
        // A file from before there was an index.
        await site.AsOwnerAsync("DROP TABLE \"SearchWords\"");
        await using (var scope = site.Scope()) await scope.ServiceProvider.GetRequiredService<AppDbContext>().PrepareAsync(scope.ServiceProvider.GetRequiredService<WriterGate>(), Stop);
        Assert.Equal(2, (await FoundAsync(browser, "争执")).Count);
        Assert.Equal(2, await KeepAsync(site));
        Assert.Equal(2, (await FoundAsync(browser, "lxm")).Count);
    }

    [Fact]
    public async Task Whatever_the_texts_and_the_questions_both_engines_find_what_a_substring_finds_in_one_order()
    {
        const string Letters = "土地纠纷西河村界a1Ａ２，。 塘";
        var lots = new Lots(17);
        string Any(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Letters[lots.Below(Letters.Length)]));
        var texts = Enumerable.Range(0, 300).Select(_ => Any(1 + lots.Below(40))).ToList();
        var questions = Enumerable.Range(0, 250).Select(_ => Any(1 + lots.Below(5))).ToList();
        var answers = new Dictionary<Engine, List<List<string>>>();
        foreach (var engine in Enum.GetValues<Engine>())
        {
            await using var site = await TestSite.StartAsync(engine);
            await InBulkAsync(site, texts.Take(200).Select(t => (Record)Planted.Dispute(new(2024, 5, 6), t)));
            await KeepAsync(site);
            await Planted.AddAsync(site, [.. texts.Skip(200).Select(t => Planted.Dispute(new(2024, 5, 6), t))]);
            answers[engine] = await AskAsync(site.Scope(), questions, texts);
        }
        Assert.Equal(answers[Engine.Sqlite], answers[Engine.Postgres]);
        Assert.True(answers[Engine.Sqlite].Count(a => a.Count > 0) > 100);
    }

    [Fact]
    public async Task A_PostgreSQL_whose_locale_knows_no_Chinese_finds_the_same()
    {
        var server = Environment.GetEnvironmentVariable("YIFA_TEST_POSTGRES")!;
        var name = $"yifa_plain_{Environment.ProcessId}";
        await OnServerAsync(server, $"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
        var folder = Directory.CreateTempSubdirectory("yifa-plain-").FullName;
        try
        {
            await using var site = Site.Build(new SiteOptions(folder) { Urls = "http://127.0.0.1:0", Postgres = new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString(), Keys = null, Quiet = true });
            await using (var scope = site.Services.CreateAsyncScope())
            {
                await scope.ServiceProvider.GetRequiredService<AppDbContext>().PrepareAsync(scope.ServiceProvider.GetRequiredService<WriterGate>(), Stop);
                Assert.Null((await scope.ServiceProvider.GetRequiredService<TownSetUp>().MakeAsync("柳荫镇", null, Stop)).Refusal);
            }
            var scoped = site.Services.CreateAsyncScope();
            scoped.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("测试", TestSite.Town);
            string[] texts = ["土地承包纠纷", "土地 纠纷", "ＡＢ座的鄰里糾紛", "工资拖欠"];
            var answer = await scoped.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(TimeProvider.System), "plain"), Acts.RecordCreated, writing =>
            {
                foreach (var text in texts) writing.Add(Planted.Dispute(new(2024, 5, 6), text));
                return Task.FromResult<Answer>("ok");
            }, Stop);
            Assert.Null(answer.Refusal);
            var found = await AskAsync(scoped, ["纠纷", "土地纠纷", "ab座", "工", "资拖"], texts);
            // Each is a 邻里纠纷, by its kind.
            Assert.Equal([4, 0, 1, 1, 1], found.Select(f => f.Count));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            NpgsqlConnection.ClearAllPools();
            await OnServerAsync(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
    }

    // What was found, by its text, beside what a substring search over the same words finds.
    private static async Task<List<List<string>>> AskAsync(AsyncServiceScope scope, IReadOnlyList<string> questions, IReadOnlyList<string> texts)
    {
        await using var _ = scope;
        var (db, vault) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<Vault>());
        var summaries = await db.Set<Dispute>().AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Summary, Stop);
        var all = (await db.Set<SearchEntry>().AsNoTracking().ToListAsync(Stop)).ToDictionary(e => e.RecordId, e => e.Words);
        Assert.Equal(texts.Order(StringComparer.Ordinal), summaries.Values.Order(StringComparer.Ordinal));
        var answers = new List<List<string>>();
        foreach (var question in questions)
        {
            var terms = SearchWords.Query(question);
            var hits = await LedgerRows.Of(Disputes).HitsAsync(db, terms, [], vault, 10_000, Stop);
            Assert.Equal(all.Where(e => terms.Count > 0 && terms.All(t => e.Value.Contains(t.Text, StringComparison.Ordinal))).Select(e => e.Key).Order(), hits.Select(h => h.Id).Order());
            answers.Add([.. Ranking.Order([.. hits.Select(h => (summaries[h.Id], h.Words))], terms)]);
        }
        return answers;
    }

    private static async Task OnServerAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ToString());
        await connection.OpenAsync(Stop);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Stop);
    }
}
