namespace Yifa.Law.Procedures;

/// <summary>
/// 条件：something that must be true before a step, with the article that wants it and the sentence said when it is not.
/// </summary>
public sealed class Guard
{
    private readonly Func<MatterFacts, bool> holds;

    private Guard(string condition, Refusal refusal, Func<MatterFacts, bool> holds) => (Condition, Refusal, this.holds) = (condition, refusal, holds);

    /// <summary>条件的名称，例如“双方都没有拒绝调解”。</summary>
    public string Condition { get; }

    /// <summary>条件不成立时的理由，一定写明条文。</summary>
    public Refusal Refusal { get; }

    /// <summary>一条条件。</summary>
    /// <typeparam name="TFacts">这种程序的事实。</typeparam>
    /// <param name="condition">条件的名称。</param>
    /// <param name="refusal">条件不成立时的理由。</param>
    /// <param name="holds">条件是否成立。</param>
    public static Guard On<TFacts>(string condition, Refusal refusal, Func<TFacts, bool> holds)
        where TFacts : MatterFacts =>
        new(condition, refusal, facts => facts is TFacts known
            ? holds(known)
            : throw new ArgumentException($"“{condition}”要看 {typeof(TFacts).Name}，给的是 {facts.GetType().Name}。", nameof(facts)));

    /// <summary>条件是否成立。</summary>
    public bool Holds(MatterFacts facts) => holds(facts);
}
