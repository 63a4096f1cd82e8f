using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Mailbox;

namespace Yifa.Web.Running;

/// <summary>
/// 收信的人：every few minutes, for each town with a mailbox. Several nodes may read the same mailbox at once: each mail is taken once all the same. Nothing of a
/// mail, and nothing that its server says, goes into the log.
/// </summary>
public sealed class MailKeeper(IServiceScopeFactory scopes, Opening opening, TimeProvider time, ILogger<MailKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(3);

    // Whoever starts the program wants its pages first.
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);

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
                // The pages must go on when the mail cannot; it tries again in a few minutes.
                log.LogWarning("Reading the mailboxes failed by {Kind} at {Where} and will be tried again", failed.GetType().Name, failed.StackTrace);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>各镇的邮箱各收一遍。</summary>
    /// <returns>新看了几封。</returns>
    public async Task<int> OnceAsync(CancellationToken stop)
    {
        List<string> towns;
        await using (var nobody = scopes.CreateAsyncScope())
            towns = await nobody.ServiceProvider.GetRequiredService<AppDbContext>().Towns.IgnoreQueryFilters().AsNoTracking().OrderBy(t => t.Code).Select(t => t.Code).ToListAsync(stop);
        var count = 0;
        foreach (var town in towns)
        {
            var (seen, refusal) = await MailRound.OfTownAsync(scopes, town, stop);
            if (refusal is not null) log.LogWarning("The mailbox of {Town} cannot be read: {Code}", town, refusal.Code);
            count += seen;
        }
        return count;
    }
}
