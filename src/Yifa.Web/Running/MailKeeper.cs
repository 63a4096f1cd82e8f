using Yifa.Web.Features.Enforcement.Mailbox;

namespace Yifa.Web.Running;

/// <summary>
/// 收信的人：every few minutes, for each town with a mailbox. Several nodes may read the same mailbox at once: each mail is taken once all the same. Nothing of a
/// mail, and nothing that its server says, goes into the log.
/// </summary>
public sealed class MailKeeper(IServiceScopeFactory scopes, Opening opening, TimeProvider time, ILogger<MailKeeper> log) : Keeper(scopes, opening, time, log)
{
    protected override TimeSpan AfterStart => TimeSpan.FromMinutes(1);

    protected override TimeSpan Often => TimeSpan.FromMinutes(3);

    protected override string Name => MailRound.Reader;

    protected override async Task<int> OfTownAsync(IServiceProvider services, string town, CancellationToken stop) =>
        (await services.GetRequiredService<MailRound>().RunAsync(stop)).Count;
}
