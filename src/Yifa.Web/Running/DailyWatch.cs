using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Openly;
using Yifa.Web.Features.Warnings.Watching;
using Yifa.Web.Records;

namespace Yifa.Web.Running;

/// <summary>
/// 每日巡查：once a day for every town, while the program runs; what is to be published or withdrawn by its day is looked for every hour. The id of a write is made of
/// what it is about and the day, so that of several nodes at one database one writes and the others get its answer; and whoever pressed the button today has saved it the work.
/// </summary>
public sealed class DailyWatch(IServiceScopeFactory scopes, TownClock clock, TimeProvider time, ILogger<DailyWatch> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromHours(1);

    // Whoever starts the program wants its pages first.
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, time, stoppingToken);
        using var timer = new PeriodicTimer(Often, time);
        do
        {
            try
            {
                await OnceAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                // The pages must go on when the watch cannot; it tries again in an hour.
                log.LogWarning(failed, "The daily watch failed and will be tried again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>今天还没有查过的镇，各查一次。</summary>
    /// <returns>查了几个镇。</returns>
    public async Task<int> OnceAsync(CancellationToken stop)
    {
        List<string> towns;
        await using (var nobody = scopes.CreateAsyncScope())
            towns = await nobody.ServiceProvider.GetRequiredService<AppDbContext>().Towns.IgnoreQueryFilters().AsNoTracking().OrderBy(t => t.Code).Select(t => t.Code).ToListAsync(stop);
        var (today, watched) = (clock.Today, 0);
        foreach (var town in towns)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("每日巡查", town);
            await scope.ServiceProvider.GetRequiredService<Publicity>().RunAsync(stop);
            if (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<WatchRun>().AnyAsync(r => r.AsOf == today, stop)) continue;
            var answer = await scope.ServiceProvider.GetRequiredService<Watch>().RunAsync(Command.Named($"watch {town} {today:O}"), today, stop);
            if (answer is { Refusal: null, Replayed: false }) watched++;
        }
        return watched;
    }
}
