using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records.Searching;

namespace Yifa.Web.Running;

/// <summary>
/// 补编的人：looks every few seconds whether something was registered in bulk, by this program, by another node or by the command line, and takes
/// it into the index. Until then it is found by substring, so nobody waits for this.
/// </summary>
public sealed class SearchKeeper(IServiceScopeFactory scopes, Opening opening, TimeProvider time, ILogger<SearchKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(3);

    // Whoever starts the program wants its pages first.
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(10);

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
                // What is not indexed is still found; it tries again.
                log.LogWarning(failed, "The index of the search could not be brought up to date and will be tried again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>各镇各编到没有为止。</summary>
    /// <returns>编了几条。</returns>
    public async Task<int> OnceAsync(CancellationToken stop)
    {
        List<string> towns;
        await using (var nobody = scopes.CreateAsyncScope())
            towns = await nobody.ServiceProvider.GetRequiredService<AppDbContext>().Towns.IgnoreQueryFilters().AsNoTracking().OrderBy(t => t.Code).Select(t => t.Code).ToListAsync(stop);
        var count = 0;
        foreach (var town in towns)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("编索引", town);
            count += await scope.ServiceProvider.GetRequiredService<SearchCatchUp>().RunAsync(null, stop);
        }
        return count;
    }
}
