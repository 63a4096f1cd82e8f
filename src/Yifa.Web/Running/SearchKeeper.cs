using Yifa.Web.Records.Searching;

namespace Yifa.Web.Running;

/// <summary>
/// 补编的人：looks every few seconds whether something was registered in bulk, by this program, by another node or by the command line, and takes
/// it into the index. Until then it is found by substring, so nobody waits for this.
/// </summary>
public sealed class SearchKeeper(IServiceScopeFactory scopes, Opening opening, TimeProvider time, ILogger<SearchKeeper> log) : Keeper(scopes, opening, time, log)
{
    protected override TimeSpan AfterStart => TimeSpan.FromSeconds(10);

    protected override TimeSpan Often => TimeSpan.FromSeconds(3);

    protected override string Name => "编索引";

    protected override Task<int> OfTownAsync(IServiceProvider services, string town, CancellationToken stop) => services.GetRequiredService<SearchCatchUp>().RunAsync(null, stop);
}
