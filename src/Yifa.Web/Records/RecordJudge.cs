using Yifa.Web.Data;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Records;

/// <summary>
/// 与别的记录合起来看：what a ledger cannot find in one record alone, such as a second head of one committee. One heir beside the records;
/// asked when a person registers or changes one, inside the same act, so that two who register at once cannot both be right.
/// </summary>
public abstract class RecordJudge
{
    /// <summary>全部。</summary>
    public static IReadOnlyList<RecordJudge> All { get; } =
    [
        .. typeof(RecordJudge).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(RecordJudge)))
            .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (RecordJudge)Activator.CreateInstance(t)!),
    ];

    /// <summary>看的是哪一类记录。</summary>
    public abstract Type Kind { get; }

    /// <summary>合起来说不通的；没有就为空。</summary>
    /// <param name="db">数据。</param>
    /// <param name="row">正在登记、修改的一条，各列已经写好。</param>
    /// <param name="stop">取消。</param>
    public abstract Task<IReadOnlyList<Doubt>> DoubtsAsync(AppDbContext db, Record row, CancellationToken stop);
}
