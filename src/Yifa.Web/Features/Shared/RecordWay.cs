namespace Yifa.Web.Features.Shared;

/// <summary>
/// 从一条记录还能去哪里：a page of the feature that the record belongs to (the course of a dispute). One heir beside that page, found by being
/// there, so that the pages of all ledgers need not know it.
/// </summary>
public abstract class RecordWay(Type kind, string title)
{
    /// <summary>全部。</summary>
    public static IReadOnlyList<RecordWay> All { get; } =
    [
        .. typeof(RecordWay).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(RecordWay)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal).Select(t => (RecordWay)Activator.CreateInstance(t)!),
    ];

    /// <summary>哪一类记录。</summary>
    public Type Kind { get; } = kind;

    /// <summary>链接上的字。</summary>
    public string Title { get; } = title;

    /// <summary>地址。</summary>
    public abstract string HrefOf(Guid record);

    /// <summary>刚成批导入这一类，接着去哪一页看；没有为 null。</summary>
    public virtual (string Title, string Href)? AfterImport => null;
}
