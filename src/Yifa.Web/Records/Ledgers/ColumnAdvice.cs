namespace Yifa.Web.Records.Ledgers;

/// <summary>
/// 一栏的建议：said to whoever left a column empty, from what he wrote in another one, with the reason; it never fills the column in.
/// The heir stands beside the ledger that it knows.
/// </summary>
public abstract class ColumnAdvice
{
    /// <summary>哪本台账。</summary>
    public abstract string Ledger { get; }

    /// <summary>给哪一栏建议。</summary>
    public abstract string Field { get; }

    /// <summary>看哪一栏的字。</summary>
    public abstract string From { get; }

    /// <summary>给人看的一句；没有把握就不说，为 null。</summary>
    public abstract Task<string?> SayAsync(string text, CancellationToken stop);
}
