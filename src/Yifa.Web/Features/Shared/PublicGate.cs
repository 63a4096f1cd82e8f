using System.Threading.RateLimiting;

namespace Yifa.Web.Features.Shared;

/// <summary>
/// 公开页的闸：so many turns a minute from one address, fewer of them for writing. Codes cannot be guessed; this keeps a machine from trying, from emptying the store of answers, and from filling
/// the register with ratings.
/// </summary>
public sealed class PublicGate : IDisposable
{
    /// <summary>一个地址一分钟看几次。</summary>
    public const int Looks = 60;

    /// <summary>一个地址一分钟交几次。</summary>
    public const int Posts = 10;

    private readonly PartitionedRateLimiter<(string From, bool Writes)> turns = PartitionedRateLimiter.Create<(string From, bool Writes), (string, bool)>(turn =>
        RateLimitPartition.GetFixedWindowLimiter((turn.From, turn.Writes), key => new FixedWindowRateLimiterOptions { PermitLimit = key.Item2 ? Posts : Looks, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    /// <summary>还能不能来一次。</summary>
    public bool Takes(HttpContext http, bool writes)
    {
        using var turn = turns.AttemptAcquire((http.Connection.RemoteIpAddress?.ToString() ?? "", writes));
        return turn.IsAcquired;
    }

    public void Dispose() => turns.Dispose();
}
