using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Data;

namespace Yifa.Web.Tests.Features.Health;

public sealed class HealthTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task A_working_store_is_ready(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var browser = site.Anonymous();
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/healthz"));
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/readyz"));
    }

    [Theory, BothEngines]
    public async Task A_store_that_no_longer_takes_a_row_is_not_ready_though_the_process_lives(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.AsOwnerAsync("DROP TABLE \"Probes\"");
        using var browser = site.Anonymous();
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/healthz"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await browser.StatusAsync("/readyz"));
    }

    [Fact]
    public async Task Every_sqlite_connection_writes_through_to_the_disk_and_never_checkpoints_by_itself()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await db.Database.OpenConnectionAsync(Stop);
        Assert.Equal((2L, 0L, "wal"), await SqlitePragmas.ReadAsync(db.Database.GetDbConnection(), Stop));
    }
}
