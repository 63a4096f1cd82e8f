using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Openly;
using Yifa.Web.Features.Warnings.Watching;
using Yifa.Web.Records;

namespace Yifa.Web.Running;

/// <summary>
/// 每日巡查：once a day for every town, while the program runs; what is to be published or withdrawn by its day is looked for every hour. The id of a write is made of
/// what it is about and the day, so that of several nodes at one database one writes and the others get its answer; and whoever pressed the button today has saved it the work.
/// </summary>
public sealed class DailyWatch(IServiceScopeFactory scopes, Opening opening, TownClock clock, TimeProvider time, ILogger<DailyWatch> log) : Keeper(scopes, opening, time, log)
{
    protected override TimeSpan AfterStart => TimeSpan.FromMinutes(10);

    protected override TimeSpan Often => TimeSpan.FromHours(1);

    protected override string Name => "每日巡查";

    protected override async Task<int> OfTownAsync(IServiceProvider services, string town, CancellationToken stop)
    {
        var today = clock.Today;
        await services.GetRequiredService<Publicity>().RunAsync(stop);
        if (await services.GetRequiredService<AppDbContext>().Set<WatchRun>().AnyAsync(r => r.AsOf == today, stop)) return 0;
        var answer = await services.GetRequiredService<Watch>().RunAsync(Command.Named($"watch {town} {today:O}"), today, stop);
        return answer is { Refusal: null, Replayed: false } ? 1 : 0;
    }
}
