using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Ledgers.Browse;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Records.Searching;
using Yifa.Web.Tests.Features.Ledgers.Browse;

namespace Yifa.Web.Tests.Records;

/// <summary>How a word is looked up, where being quick could cost a record or being careful an index.</summary>
public sealed class SearchPlanTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    // Beside a table with a policy the planner may use no operator that might leak: the words are planned by themselves, or it reads every row of the town.
    [Fact]
    public async Task PostgreSQL_finds_words_by_their_index_also_beside_a_table_with_a_policy()
    {
        await using var site = await TestSite.StartAsync(Engine.Postgres);
        await Planted.AddAsync(site, [.. Enumerable.Range(1, 200).Select(i => Planted.Dispute(new DateOnly(2024, 1, 1).AddDays(i), i == 7 ? "鱼塘放水" : $"第{i}件院墙排水"))]);
        // No other index is left to be cheaper in so small a table: the words are found by theirs, or row by row.
        await site.AsOwnerAsync("""ALTER TABLE "SearchEntries" DROP CONSTRAINT "PK_SearchEntries"; DROP INDEX "IX_SearchEntries_TownCode_Row"; ANALYZE""");
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await db.Database.OpenConnectionAsync(Stop);
        await using var plain = db.Database.GetDbConnection().CreateCommand();
        plain.CommandText = "SET enable_seqscan = off";
        await plain.ExecuteNonQueryAsync(Stop);
        var seen = db.Set<Dispute>().AsQueryable();
        await using var asked = SearchStore.Of(db).Matching([SearchWords.KindMark(typeof(Dispute))], SearchWords.Query("鱼塘放水")).Where(e => seen.Any(d => d.Id == e.RecordId)).OrderByDescending(e => e.Row).Take(500).Select(e => e.RecordId).CreateDbCommand();
        asked.CommandText = "EXPLAIN " + asked.CommandText;
        var plan = new List<string>();
        await using (var reader = await asked.ExecuteReaderAsync(Stop))
            while (await reader.ReadAsync(Stop)) plan.Add(reader.GetString(0));
        Assert.True(plan.Exists(line => line.Contains("IX_SearchEntries_Tokens", StringComparison.Ordinal)), string.Join('\n', plan));
    }

    [Theory, BothEngines]
    public async Task What_may_be_seen_is_found_behind_any_number_of_newer_ones_that_may_not(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var seen = Planted.Dispute(new(2024, 1, 1), "院墙排水，看得到的");
        await Planted.AddAsync(site, seen);
        await Planted.AddAsync(site, [.. Enumerable.Range(1, 20).Select(i =>
        {
            var kept = Planted.Dispute(new DateOnly(2024, 2, 1).AddDays(i), $"院墙排水，保密的第{i}件");
            kept.Secrecy = Secrecy.Sealed;
            return kept;
        })]);
        await using var cadre = site.Scope(Role.VillageCadre);
        var (db, vault) = (cadre.ServiceProvider.GetRequiredService<AppDbContext>(), cadre.ServiceProvider.GetRequiredService<Vault>());
        var hits = await LedgerRows.Of(LedgerCatalogue.Find("disputes")!).HitsAsync(db, SearchWords.Query("院墙排水"), [], vault, 5, Stop);
        Assert.Equal([seen.Id], hits.Select(h => h.Id));
    }
}
