using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Shared;

/// <summary>列举的一项：what is written when the set is listed, and its named fields.</summary>
public sealed record ListedItem(string Text, IReadOnlyDictionary<string, string> Fields)
{
    private static readonly Dictionary<string, string> NoFields = [];

    public ListedItem(string text) : this(text, NoFields)
    {
    }

    /// <summary>各不相同的文字，出现多的在前。</summary>
    public static IReadOnlyList<ListedItem> ByFrequency(IEnumerable<string> texts) =>
        [.. texts.Select(t => t.Trim()).Where(t => t.Length > 0).GroupBy(t => t).OrderByDescending(g => g.Count()).Select(g => new ListedItem(g.Key))];
}

/// <summary>
/// 报告里可以列举的集合：one heir a set, in the feature whose records it lists; the report finds them all, so that it needs to know
/// no feature and a new set needs no change there.
/// </summary>
/// <param name="name">模板里的名称，例如“学习法律”。</param>
public abstract class ListedSet(string name)
{
    /// <summary>全部集合。</summary>
    public static IReadOnlyList<ListedSet> All { get; } =
    [
        .. typeof(ListedSet).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(ListedSet)))
            .Select(t => (ListedSet)Activator.CreateInstance(t)!).OrderBy(s => s.Name, StringComparer.Ordinal),
    ];

    public string Name { get; } = name;

    /// <summary>一个期间的各项。</summary>
    public abstract Task<IReadOnlyList<ListedItem>> ReadAsync(AppDbContext db, Period period, CancellationToken stop);
}
