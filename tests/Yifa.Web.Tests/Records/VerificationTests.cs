using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Records;

/// <summary>Each drill changes the database behind the program's back, as whoever holds the database can; the verifier must name it.</summary>
public sealed class VerificationTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    public static TheoryData<Engine, string, string> Drills()
    {
        (string Sql, string Finding)[] drills =
        [
            ("""UPDATE "Dispute" SET "Summary" = '改过的' WHERE "LedgerNumber" = '2'""", "绕过程序改的"),
            ("""UPDATE "DisputeParty" SET "Name" = '换了人' WHERE "Ordinal" = 2""", "绕过程序改的"),
            ("""DELETE FROM "DisputeParty" WHERE "Ordinal" = 2""", "绕过程序改的"),
            ("""DELETE FROM "Dispute" WHERE "LedgerNumber" = '2'""", "绕过程序删的"),
            ("""UPDATE "Journal" SET "Detail" = '{"x":1}' WHERE "Seq" = 3""", "第 3 条留痕的内容被改动过"),
            ("""UPDATE "Journal" SET "ActorName" = '别人' WHERE "Seq" = 3""", "第 3 条留痕的内容被改动过"),
            ("""DELETE FROM "Journal" WHERE "Seq" = 3""", "第 3 条留痕不见了"),
            ("""DELETE FROM "Journal" WHERE "Seq" = (SELECT MAX("Seq") FROM "Journal")""", "末尾被截断"),
            ("""UPDATE "RecordVersions" SET "Content" = REPLACE("Content", '屋檐', '院坝')""", "被改动过"),
            ("""DELETE FROM "RecordVersions" WHERE "Seq" = 4""", "对不上"),
            // What a deletion leaves behind, without the deletion: the entry that wrote the version knows that it had content.
            ("""DELETE FROM "DisputeParty"; DELETE FROM "Dispute" WHERE "LedgerNumber" = '2'; UPDATE "RecordVersions" SET "Content" = NULL WHERE "Content" LIKE '%"LedgerNumber":"2"%'""", "对不上"),
            ("""INSERT INTO "Dispute" ("TownCode","Id","FoundOn","Kind","Summary","Channel","Level","Outcome","Version","RecordedAt","RecordedBy") SELECT "TownCode",'11111111-1111-7111-8111-111111111111',"FoundOn","Kind","Summary","Channel","Level","Outcome","Version","RecordedAt","RecordedBy" FROM "Dispute" WHERE "LedgerNumber" = '2'""", "绕过程序写进去"),
        ];
        var data = new TheoryData<Engine, string, string>();
        foreach (var engine in Enum.GetValues<Engine>())
            foreach (var (sql, finding) in drills) data.Add(engine, sql, finding);
        return data;
    }

    [Theory, MemberData(nameof(Drills))]
    public async Task The_verifier_names_what_was_done_behind_its_back(Engine engine, string sql, string finding)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var book = scope.ServiceProvider.GetRequiredService<RecordBook>();
        for (var n = 1; n <= 3; n++)
        {
            var number = n.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await book.WriteAsync(Command.Own(Ids.New(site.Clock), number), Acts.RecordCreated, writing =>
            {
                writing.Add(new Dispute
                {
                    LedgerNumber = number, FoundOn = new DateOnly(2024, 5, 6), Kind = DisputeKind.Neighbours, Summary = "屋檐滴水", Money = 520.50m,
                    Parties = [new DisputeParty { Ordinal = 1, Name = "甲" }, new DisputeParty { Ordinal = 2, Name = "乙" }],
                });
                return Task.FromResult<Answer>(number);
            }, Stop);
        }
        var verification = scope.ServiceProvider.GetRequiredService<Verification>();
        var whole = await verification.RunAsync(Stop);
        Assert.True(whole.Whole, whole.Finding);

        Assert.True(await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), Stop) > 0);

        var broken = await verification.RunAsync(Stop);
        Assert.False(broken.Whole);
        Assert.Contains(finding, broken.Finding, StringComparison.Ordinal);
    }
}
