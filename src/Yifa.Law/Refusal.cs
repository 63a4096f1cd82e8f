namespace Yifa.Law;

/// <summary>
/// 不予办理的理由：what is wrong, which rule says so, and what to do next. Refusals are answers, not errors:
/// they stand in catalogues (one static property each) so that a code always means the same sentence.
/// </summary>
/// <param name="Code">稳定的代码，例如 command.reused；测试和接口认代码，不认文字。</param>
/// <param name="Reason">哪里不对，一句给人看的话。</param>
/// <param name="NextStep">接下来怎么办。</param>
/// <param name="Basis">依据的法条；纯操作性的拒绝为 null。</param>
public sealed record Refusal(string Code, string Reason, string NextStep, Citation? Basis = null)
{
    /// <summary>整句：理由、依据、下一步。</summary>
    public override string ToString() => Basis is null ? $"{Reason}{NextStep}" : $"{Reason}（{Basis}）{NextStep}";
}
