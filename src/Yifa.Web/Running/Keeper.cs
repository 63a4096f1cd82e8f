using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Running;

/// <summary>
/// 在旁边照看的：goes its round for every town, again and again while the program runs. The pages must go on when a round cannot; it is tried again the next time.
/// </summary>
/// <param name="scopes">范围。</param>
/// <param name="opening">开了门才走。</param>
/// <param name="time">钟。</param>
/// <param name="log">日志。</param>
public abstract class Keeper(IServiceScopeFactory scopes, Opening opening, TimeProvider time, ILogger log) : BackgroundService
{
    /// <summary>启动以后等多久：whoever starts the program wants its pages first.</summary>
    protected abstract TimeSpan AfterStart { get; }

    /// <summary>多久一遍。</summary>
    protected abstract TimeSpan Often { get; }

    /// <summary>留痕里的称呼。</summary>
    protected abstract string Name { get; }

    /// <summary>各镇走一遍，每个镇一个自己的范围。</summary>
    /// <returns>做了几件。</returns>
    public async Task<int> OnceAsync(CancellationToken stop)
    {
        List<string> towns;
        await using (var nobody = scopes.CreateAsyncScope())
            towns = await nobody.ServiceProvider.GetRequiredService<AppDbContext>().Towns.IgnoreQueryFilters().AsNoTracking().OrderBy(t => t.Code).Select(t => t.Code).ToListAsync(stop);
        var done = 0;
        foreach (var town in towns)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram(Name, town);
            done += await OfTownAsync(scope.ServiceProvider, town, stop);
        }
        return done;
    }

    /// <summary>一个镇的。</summary>
    /// <returns>做了几件。</returns>
    protected abstract Task<int> OfTownAsync(IServiceProvider services, string town, CancellationToken stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, time, stoppingToken);
        using var timer = new PeriodicTimer(Often, time);
        do
        {
            try
            {
                await opening.WaitAsync(stoppingToken);
                await OnceAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                // Its message may repeat what somebody wrote: where it happened is enough to find a fault by.
                log.LogWarning("{Name} failed by {Kind} at {Where} and will be tried again", Name, failed.GetType().Name, failed.StackTrace);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
