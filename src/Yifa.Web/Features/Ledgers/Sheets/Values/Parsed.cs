namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>一格读出来的把握。</summary>
public enum ParsedState
{
    /// <summary>空格，或写着“/”“无”之类表示没有。</summary>
    Empty,

    /// <summary>读准了。</summary>
    Good,

    /// <summary>存疑：可能读对，要人看一眼；有猜测的值时带着。</summary>
    Doubtful,

    /// <summary>错误：读不出来，或不可能。</summary>
    Wrong,
}

/// <summary>
/// 读数：what a cell says, or why it cannot be taken as it stands. A doubtful one may carry the best guess, so that a
/// person only has to nod; nothing doubtful is ever taken without him.
/// </summary>
/// <param name="State">把握。</param>
/// <param name="Value">值；<see cref="HasValue"/> 为 false 时无意义。</param>
/// <param name="HasValue">有没有值（存疑的可能只有猜测，也可能没有）。</param>
/// <param name="Reason">存疑或错误的原因，中文短句；其余为 null。</param>
public readonly record struct Parsed<T>(ParsedState State, T? Value, bool HasValue, string? Reason)
{
    public bool IsGood => State == ParsedState.Good;
    public bool IsEmpty => State == ParsedState.Empty;

    /// <summary>把值换成另一种，把握和原因不变。</summary>
    public Parsed<TOther> Select<TOther>(Func<T, TOther> map) =>
        HasValue ? new(State, map(Value!), true, Reason) : new(State, default, false, Reason);
}

/// <summary>造读数的短写。</summary>
public static class Parsed
{
    public static Parsed<T> Empty<T>() => new(ParsedState.Empty, default, false, null);

    public static Parsed<T> Good<T>(T value) => new(ParsedState.Good, value, true, null);

    public static Parsed<T> Doubtful<T>(T value, string reason) => new(ParsedState.Doubtful, value, true, reason);

    public static Parsed<T> Doubtful<T>(string reason) => new(ParsedState.Doubtful, default, false, reason);

    public static Parsed<T> Wrong<T>(string reason) => new(ParsedState.Wrong, default, false, reason);
}
