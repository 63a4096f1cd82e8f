using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;

namespace Yifa.Web.Records.Searching;

/// <summary>
/// 挂在记录上的文字：notes and the names of attachments, which whoever sees the record sees too. A sealed note is opened one by one and with a
/// reason, so it is in no index.
/// </summary>
public static class HungWords
{
    /// <summary>这一部分是不是挂在记录上、编进索引的。</summary>
    public static bool Holds(RecordPart part) => part is Note or Attachment;

    /// <summary>这些记录的，先备注，后附件名；照登记时的先后。</summary>
    /// <param name="db">数据库。</param>
    /// <param name="records">哪些记录。</param>
    /// <param name="whole">编索引用，不管谁在写；给人看的，只有他看得到的。</param>
    /// <param name="stop">取消。</param>
    public static async Task<ILookup<Guid, (string Head, string Text)>> OfAsync(AppDbContext db, IReadOnlyCollection<Guid> records, bool whole, CancellationToken stop)
    {
        var notes = await Of<Note>(db, records, whole).Where(n => n.Text != null).Select(n => new { n.RecordId, Text = n.Text! }).ToListAsync(stop);
        var files = await Of<Attachment>(db, records, whole).Select(f => new { f.RecordId, Text = f.FileName }).ToListAsync(stop);
        return notes.Select(n => (n.RecordId, Said: ("备注", n.Text))).Concat(files.Select(f => (f.RecordId, Said: ("附件", f.Text)))).ToLookup(one => one.RecordId, one => one.Said);
    }

    private static IQueryable<T> Of<T>(AppDbContext db, IReadOnlyCollection<Guid> records, bool whole) where T : RecordPart
    {
        var rows = whole ? db.Set<T>().IgnoreQueryFilters().Where(p => p.TownCode == db.Viewer.TownCode) : db.Set<T>();
        return rows.AsNoTracking().Where(p => records.Contains(p.RecordId)).OrderBy(p => p.RecordId).ThenBy(p => p.Ordinal);
    }
}
