using System.Threading.RateLimiting;

namespace Yifa.Web.Features.Enforcement.Mailbox;

/// <summary>试一试的闸：each try calls another machine with a password, so an account gets a few a minute.</summary>
public sealed class MailboxTries : IDisposable
{
    /// <summary>一个账号一分钟试几次。</summary>
    public const int Most = 10;

    private readonly PartitionedRateLimiter<string> turns = PartitionedRateLimiter.Create<string, string>(account =>
        RateLimitPartition.GetFixedWindowLimiter(account, _ => new FixedWindowRateLimiterOptions { PermitLimit = Most, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    /// <summary>还能不能试一次。</summary>
    public bool Takes(string account)
    {
        using var turn = turns.AttemptAcquire(account);
        return turn.IsAcquired;
    }

    public void Dispose() => turns.Dispose();
}
