using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law;
using Yifa.Web.Data;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Records;

public sealed class RecordBookTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static Task<Answer> RegisterAsync(IServiceProvider services, Guid id, string title = "第1次专题会议") =>
        services.GetRequiredService<RecordBook>().WriteAsync(Command.Own(id, title), Acts.RecordCreated, writing =>
        {
            var meeting = writing.Add(new Meeting { HeldOn = new DateOnly(2024, 3, 18), Title = title });
            writing.Subject = meeting.Id.ToString();
            return Task.FromResult<Answer>(meeting.Id.ToString());
        }, Stop);

    private static Guid New(TestSite site) => Ids.New(site.Clock);

    [Theory, BothEngines]
    public async Task A_write_leaves_the_record_a_version_and_one_chained_entry(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var before = await db.Journal.OrderBy(e => e.Seq).LastAsync(Stop);

        var answer = await RegisterAsync(scope.ServiceProvider, New(site));

        var meeting = await db.Set<Meeting>().SingleAsync(Stop);
        var entry = await db.Journal.OrderBy(e => e.Seq).LastAsync(Stop);
        var version = await db.RecordVersions.SingleAsync(v => v.RecordId == meeting.Id, Stop);
        Assert.Equal(answer.Value, meeting.Id.ToString());
        Assert.Equal((before.Seq + 1, before.Hash, Acts.RecordCreated, "测试"), (entry.Seq, entry.PreviousHash, entry.Act, entry.ActorName));
        Assert.Equal((entry.Seq, Canonical.HashOf(meeting)), (version.Seq, version.Hash));
    }

    [Theory, BothEngines]
    public async Task A_retry_gets_the_first_answer_and_registers_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using var scope = site.Scope();
        var id = New(site);
        var first = await RegisterAsync(scope.ServiceProvider, id);
        var second = await RegisterAsync(scope.ServiceProvider, id);
        Assert.Equal(first.Value, second.Value);
        Assert.True(second.Replayed);
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Meeting>().CountAsync(Stop));
    }

    [Theory, BothEngines]
    public async Task The_same_id_with_other_content_is_refused(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using var scope = site.Scope();
        var id = New(site);
        await RegisterAsync(scope.ServiceProvider, id);
        var other = await RegisterAsync(scope.ServiceProvider, id, "另一次会议");
        Assert.Equal("command.reused", other.Refusal?.Code);
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Meeting>().CountAsync(Stop));
    }

    [Theory, BothEngines]
    public async Task A_command_without_an_id_is_refused(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using var scope = site.Scope();
        Assert.Equal("command.missing", (await RegisterAsync(scope.ServiceProvider, Guid.Empty)).Refusal?.Code);
    }

    [Theory, BothEngines]
    public async Task A_refusal_leaves_nothing_behind(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var entries = await db.Journal.CountAsync(Stop);
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(New(site), "x"), Acts.RecordCreated, async writing =>
        {
            writing.Add(new Meeting { HeldOn = new DateOnly(2024, 1, 1), Title = "不该留下" });
            await db.SaveChangesAsync(Stop);
            return new Refusal("test.no", "不行。", "算了。");
        }, Stop);
        Assert.Equal("test.no", answer.Refusal?.Code);
        Assert.Equal((entries, 0), (await db.Journal.CountAsync(Stop), await db.Set<Meeting>().CountAsync(Stop)));
    }

    [Theory, BothEngines]
    public async Task Saving_past_the_record_book_fails_loudly(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        db.Add(new Meeting { TownCode = TestSite.Town, Id = New(site), HeldOn = new DateOnly(2024, 1, 1), Title = "绕过去" });
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Stop));
    }

    [Theory, BothEngines]
    public async Task A_row_of_another_town_never_passes(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(New(site), "x"), Acts.RecordCreated, writing =>
        {
            db.Add(new Meeting { TownCode = "500109110", Id = New(site), HeldOn = new DateOnly(2024, 1, 1), Title = "静观镇的" });
            return Task.FromResult<Answer>("x");
        }, Stop));
    }

    [Theory, BothEngines]
    public async Task Of_two_who_change_the_same_version_the_second_is_told(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using var one = site.Scope();
        await using var two = site.Scope();
        await RegisterAsync(one.ServiceProvider, New(site));
        var mine = await one.ServiceProvider.GetRequiredService<AppDbContext>().Set<Meeting>().SingleAsync(Stop);
        var theirs = await two.ServiceProvider.GetRequiredService<AppDbContext>().Set<Meeting>().SingleAsync(Stop);

        Task<Answer> Change(IServiceProvider services, Meeting meeting, string chair) =>
            services.GetRequiredService<RecordBook>().WriteAsync(Command.Own(New(site), chair), Acts.RecordChanged, writing =>
            {
                services.GetRequiredService<AppDbContext>().Attach(meeting);
                meeting.Chair = chair;
                return Task.FromResult<Answer>("ok");
            }, Stop);

        Assert.Null((await Change(one.ServiceProvider, mine, "甲")).Refusal);
        Assert.Equal("record.changed", (await Change(two.ServiceProvider, theirs, "乙")).Refusal?.Code);
        Assert.Equal("甲", await one.ServiceProvider.GetRequiredService<AppDbContext>().Set<Meeting>().Select(m => m.Chair).SingleAsync(Stop));
    }

    [Theory, BothEngines]
    public async Task Many_writers_at_once_keep_one_unbroken_chain(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var repeated = New(site);
        await Task.WhenAll(Enumerable.Range(0, 24).Select(async n =>
        {
            await using var scope = site.Scope();
            await RegisterAsync(scope.ServiceProvider, n % 3 == 0 ? repeated : New(site), n % 3 == 0 ? "同一次提交" : $"会议{n}");
        }));
        await using var check = site.Scope();
        Assert.Equal(17, await check.ServiceProvider.GetRequiredService<AppDbContext>().Set<Meeting>().CountAsync(Stop));
        var result = await check.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop);
        Assert.True(result.Whole, result.Finding);
    }
}
