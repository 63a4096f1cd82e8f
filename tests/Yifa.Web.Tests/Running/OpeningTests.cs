using Microsoft.Extensions.DependencyInjection;
using System.Net;
using Yifa.Web.Running;

namespace Yifa.Web.Tests.Running;

/// <summary>The site listens before its database is ready, and serves nobody until it is.</summary>
public sealed class OpeningTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task Who_comes_early_waits_at_the_door_and_is_served_when_all_is_ready(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var ready = new TaskCompletionSource();
        site.Services.GetRequiredService<Opening>().After(ready.Task);
        using var early = site.Anonymous();
        var page = early.Client.GetAsync("/sign-in", Stop);
        var file = early.Client.GetAsync("/yifa.css", Stop);
        await Task.Delay(300, Stop);
        Assert.False(page.IsCompleted || file.IsCompleted);
        ready.SetResult();
        Assert.Equal(HttpStatusCode.OK, (await page).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await file).StatusCode);
    }

    [Theory, BothEngines]
    public async Task What_could_not_be_made_ready_opens_to_nobody(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        site.Services.GetRequiredService<Opening>().After(Task.FromException(new InvalidOperationException("没有准备好")));
        using var nobody = site.Anonymous();
        using var answer = await nobody.Client.GetAsync("/sign-in", Stop);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }
}
