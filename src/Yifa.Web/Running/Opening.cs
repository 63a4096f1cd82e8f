namespace Yifa.Web.Running;

/// <summary>
/// 开门：the site listens while its database is still being brought up to date, because both take their time and a machine has two hands.
/// Who comes early waits at the door and is served when all is ready; nobody is served before.
/// </summary>
public sealed class Opening
{
    private volatile Task ready = Task.CompletedTask;

    /// <summary>到这件事做完才开门；做不成就不开。</summary>
    public void After(Task preparation) => ready = preparation;

    /// <summary>在门口等。</summary>
    public Task WaitAsync(CancellationToken stop) => ready.IsCompletedSuccessfully ? Task.CompletedTask : ready.WaitAsync(stop);
}
