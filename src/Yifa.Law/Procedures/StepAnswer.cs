namespace Yifa.Law.Procedures;

/// <summary>办一步的答复：whether the matter may go on, and if not, every reason at once, so that nobody has to come back for the second one.</summary>
/// <param name="Step">所办的步骤；程序里没有的为 null。</param>
/// <param name="Refusals">不准的全部理由；准许时为空。</param>
/// <param name="Warnings">准许但要提醒的，例如逾期。</param>
public sealed record StepAnswer(Step? Step, IReadOnlyList<Refusal> Refusals, IReadOnlyList<Refusal> Warnings)
{
    /// <summary>是否准许。</summary>
    public bool Allowed => Refusals.Count == 0;

    /// <summary>问的时候在哪个阶段；程序里没有的为 null。</summary>
    public Stage? At { get; init; }

    /// <summary>准许后到达的阶段；不准许时为 null。</summary>
    public Stage? To => Allowed ? Step?.To ?? At : null;
}
