using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Journal;

public sealed class JournalPageTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_auditor_proves_the_journal_whole_and_sees_where_it_is_broken(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await RegisterAsync(site, 3);
        using var browser = await site.AsAsync(Role.AuditAdministrator);
        var page = await browser.SubmitAsync(await browser.GetAsync("/journal"), form: "main form[method=post]");
        Assert.Contains("对得上", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("记录 3 条", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);

        await using (var scope = site.Scope())
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Dispute>().Where(d => d.Summary == "第2件").ExecuteUpdateAsync(set => set.SetProperty(d => d.Summary, "改过的"), Stop);
        page = await browser.SubmitAsync(await browser.GetAsync("/journal"), form: "main form[method=post]");
        Assert.Contains("绕过程序改的", page.QuerySelector(".refusal")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_are_paged_by_key_and_filtered_by_act_and_by_day_in_Beijing()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        await RegisterAsync(site, 60);
        site.Clock.Move(TimeSpan.FromDays(1));
        await RegisterAsync(site, 1);
        using var browser = await site.AsAsync(Role.AuditAdministrator);

        var page = await browser.GetAsync($"/journal?act={Acts.RecordCreated}");
        Assert.Contains("共 61 条", page.QuerySelector(".pager")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(50, page.QuerySelectorAll("main tbody tr").Length);
        var next = await browser.GetAsync(page.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal(11, next.QuerySelectorAll("main tbody tr").Length);

        Assert.Single((await browser.GetAsync($"/journal?act={Acts.RecordCreated}&day=2025-02-28")).QuerySelectorAll("main tbody tr"));
        Assert.Contains("没有符合的留痕", (await browser.GetAsync("/journal?day=2020-01-01")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task RegisterAsync(TestSite site, int count)
    {
        await using var scope = site.Scope();
        var book = scope.ServiceProvider.GetRequiredService<RecordBook>();
        for (var i = 1; i <= count; i++)
        {
            await book.WriteAsync(Command.Own(Ids.New(site.Clock), "test"), Acts.RecordCreated, writing =>
            {
                writing.Add(new Dispute { Summary = $"第{i}件", FoundOn = new(2025, 2, 1) });
                return Task.FromResult<Answer>("ok");
            }, Stop);
        }
    }
}
