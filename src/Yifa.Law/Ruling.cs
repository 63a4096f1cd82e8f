using System.Diagnostics.CodeAnalysis;

namespace Yifa.Law;

/// <summary>
/// 裁断：either a value or the reason why there is none. The kernel answers wrong input with a ruling, not with an exception:
/// an exception is a bug in this system, a refusal is an answer to a person.
/// </summary>
/// <typeparam name="T">准许时得到的值。</typeparam>
public readonly record struct Ruling<T>
    where T : notnull
{
    private readonly T? value;

    private Ruling(T? value, Refusal? refusal) => (this.value, Refusal) = (value, refusal);

    /// <summary>不予办理的理由；准许时为 null。</summary>
    public Refusal? Refusal { get; }

    /// <summary>是否准许。</summary>
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Allowed => Refusal is null;

    /// <summary>准许时得到的值。先看 <see cref="Allowed"/>；不予办理时取值是程序错误。</summary>
    public T Value => Refusal is null && value is not null ? value : throw new InvalidOperationException(Refusal?.ToString() ?? "裁断没有值。");

    /// <summary>取值；不予办理时返回 false 并给出理由。</summary>
    public bool TryGet([NotNullWhen(true)] out T? result, [NotNullWhen(false)] out Refusal? refusal)
    {
        (result, refusal) = (value, Refusal);
        return refusal is null;
    }

    public static implicit operator Ruling<T>(T value) => new(value, null);

    public static implicit operator Ruling<T>(Refusal refusal) => new(default, refusal);
}
