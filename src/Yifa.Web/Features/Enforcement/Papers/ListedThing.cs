namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>清单上的一样：one line of what was seized or kept, “名称 规格 数量 备注” with a space between; a line that is written otherwise stands as it is, so nothing is read into it.</summary>
/// <param name="Name">名称；没有分栏写的，整行。</param>
/// <param name="Make">规格；没有分栏写的为 null。</param>
/// <param name="Quantity">数量；没有分栏写的为 null。</param>
/// <param name="Note">备注；没有为 null。</param>
public sealed record ListedThing(string Name, string? Make = null, string? Quantity = null, string? Note = null)
{
    private const int LongestCell = 40;

    /// <summary>分了栏。</summary>
    public bool InColumns => Quantity is not null;

    /// <summary>名称和数量，写在决定书里的。</summary>
    public string Said => $"{Name}{(Make is null or "无" ? "" : $"（{Make}）")}{Quantity}";

    /// <summary>一行一样。</summary>
    public static IReadOnlyList<ListedThing> Of(string? text) => [.. (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read)];

    private static ListedThing Read(string line) =>
        line.Split([' ', '　', '\t'], 4, StringSplitOptions.RemoveEmptyEntries) is [var name, var make, var quantity, .. var rest] && line.Length <= LongestCell * 2 ? new(name, make, quantity, rest.FirstOrDefault()) : new(line);
}
