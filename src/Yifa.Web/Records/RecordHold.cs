using System.Linq.Expressions;
using Yifa.Web.Data;

namespace Yifa.Web.Records;

/// <summary>
/// 记录被别处用着：who else builds on a record, so that a batch of them may not simply be taken back. One heir beside whatever
/// refers to records; all of them are asked before a batch is undone or a record is put into the bin.
/// </summary>
public abstract class RecordHold
{
    /// <summary>全部。</summary>
    public static IReadOnlyList<RecordHold> All { get; } =
    [
        .. typeof(RecordHold).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(RecordHold)))
            .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (RecordHold)Activator.CreateInstance(t)!),
    ];

    /// <summary>记录自己的部分（备注、附件、交办）：they go with their record when it is removed for good.</summary>
    public virtual bool GoesWithRecord => false;

    /// <summary>哪里用着；没有用着为 null。例如“3 条记录有备注”。</summary>
    /// <param name="db">数据。</param>
    /// <param name="kind">记录的类型。</param>
    /// <param name="records">这些记录的编号。</param>
    /// <param name="batch">批次编号。</param>
    /// <param name="stop">取消。</param>
    public abstract Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop);

    /// <summary>数一数某类部分（备注、附件、交办）有几条记录用着。</summary>
    protected static Expression<Func<T, bool>> Of<T>(IQueryable<Guid> records) where T : RecordPart => part => records.Contains(part.RecordId);
}
