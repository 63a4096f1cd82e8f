using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Yifa.Law.Vocabulary;

/// <summary>词汇的中文名：every value of the vocabulary carries its official Chinese word; this reads it.</summary>
public static class Wording
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(Enum Value, string Name)>> Known = new();

    /// <summary>一个值的中文名。</summary>
    public static string Of(Enum value) => All(value.GetType()).FirstOrDefault(entry => entry.Value.Equals(value)).Name ?? value.ToString();

    /// <summary>一个值的中文名；没有值时为 null。</summary>
    public static string? OfNullable<T>(T? value) where T : struct, Enum => value is { } known ? Of(known) : null;

    /// <summary>一类词汇的全部值，按定义的先后。</summary>
    public static IReadOnlyList<(Enum Value, string Name)> All(Type vocabulary) =>
        Known.GetOrAdd(vocabulary, static type =>
        [
            .. type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => ((Enum)field.GetValue(null)!, field.GetCustomAttribute<DisplayAttribute>()?.Name ?? field.Name)),
        ]);
}
