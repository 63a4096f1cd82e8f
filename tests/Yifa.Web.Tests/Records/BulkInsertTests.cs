using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Records;

/// <summary>What streams past the change tracker must lie in the file exactly as if it had gone through it.</summary>
public sealed class BulkInsertTests
{
    [Fact]
    public async Task A_streamed_record_is_written_cell_for_cell_like_a_single_one()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var batch = Ids.New(site.Clock);
        var phone = site.Services.GetRequiredService<Vault>().Seal("13900001234");
        Yifa.Web.Records.Record[] Some() =>
        [
            new Dispute
            {
                FoundOn = new(2024, 2, 29), Kind = DisputeKind.Neighbours, Summary = "田埂“界限”𠮷", PeopleCount = 3, Money = 1234.5m, Channel = DisputeChannel.GridReport, Level = DisputeLevel.Group, Remark = "",
                Outcome = DisputeOutcome.InHand, BatchId = batch, Place = "500109111226", Parties = [new() { Ordinal = 1, Name = "王德明", Phone = phone }, new() { Ordinal = 2, Name = "陈秀英" }],
            },
            // Words that come again, that are missing, and that are back: what the row before left behind must not stay.
            new Dispute { FoundOn = new(2024, 3, 1), Kind = DisputeKind.Neighbours, Summary = "田埂“界限”𠮷", Channel = DisputeChannel.GridReport, Outcome = DisputeOutcome.Resolved, ResolvedOn = new(2024, 3, 2), Parties = [new() { Ordinal = 1, Name = "王德明" }] },
            new Dispute { FoundOn = new(2024, 3, 1), Kind = DisputeKind.Damages, Summary = "又一件", PeopleCount = 3, Money = 0.05m, BatchId = batch, Place = "500109111226", Remark = "", Parties = [new() { Ordinal = 1, Name = "李国强", Phone = phone }] },
            new Meeting { HeldOn = new(2024, 5, 1), Title = new string('会', 900), Kind = MeetingKind.JointMeeting, Due = 0 },
        ];
        var (single, streamed) = (Some(), Some());
        await using (var scope = site.Scope())
        {
            var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "some"), Acts.LedgerImported, async writing =>
            {
                foreach (var record in single) writing.Add(record);
                return await writing.AddManyAsync(streamed.ToAsyncEnumerable(), TestContext.Current.CancellationToken) == streamed.Length ? "done" : "not all";
            }, TestContext.Current.CancellationToken);
            Assert.Equal("done", answer.Value);
        }
        await using var look = site.Scope();
        var db = look.ServiceProvider.GetRequiredService<AppDbContext>();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        foreach (var (table, key) in new[] { ("Dispute", "Id"), ("DisputeParty", "RecordId"), ("Meeting", "Id") })
        {
            var rows = await RowsAsync((SqliteConnection)db.Database.GetDbConnection(), table, key);
            Assert.NotEmpty(rows);
            Assert.All(rows.GroupBy(row => row), alike => Assert.Equal(2, alike.Count()));
        }
        Assert.Equal(2, await db.Set<Dispute>().CountAsync(d => d.Id == single[0].Id || d.Id == streamed[0].Id, TestContext.Current.CancellationToken));
    }

    // Every column with its type as the file holds it; of the key only the type.
    private static async Task<List<string>> RowsAsync(SqliteConnection connection, string table, string key)
    {
        await using var columns = connection.CreateCommand();
        columns.CommandText = $"SELECT group_concat(CASE WHEN name = '{key}' THEN 'typeof(\"' || name || '\")' ELSE 'typeof(\"' || name || '\") || quote(\"' || name || '\")' END, ' || '' | '' || ') FROM pragma_table_info('{table}')";
        var cells = (string)(await columns.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        await using var select = connection.CreateCommand();
        select.CommandText = $"SELECT {cells} FROM \"{table}\"";
        var found = new List<string>();
        await using var rows = await select.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await rows.ReadAsync(TestContext.Current.CancellationToken)) found.Add(rows.GetString(0));
        return found;
    }
}
