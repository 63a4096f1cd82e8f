using Yifa.Law;

namespace Yifa.Web.Records;

/// <summary>
/// 对一次提交的答复：either what it came to (an id, a path) or why it was refused. A refused command leaves nothing behind.
/// </summary>
public readonly record struct Answer
{
    private Answer(string? value, Refusal? refusal, bool replayed) => (Value, Refusal, Replayed) = (value, refusal, replayed);

    /// <summary>办成后的答复；被拒绝时为 null。</summary>
    public string? Value { get; }

    /// <summary>拒绝的理由；办成时为 null。</summary>
    public Refusal? Refusal { get; }

    /// <summary>这是上一次同一提交的答复，没有再办一遍。</summary>
    public bool Replayed { get; }

    public static implicit operator Answer(string value) => new(value, null, false);

    public static implicit operator Answer(Refusal refusal) => new(null, refusal, false);

    internal static Answer Replay(string value) => new(value, null, true);
}
