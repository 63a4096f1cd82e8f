using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;

namespace Yifa.Web.Records;

/// <summary>有备注的记录。</summary>
public sealed class NoteHold : RecordHold
{
    public override bool GoesWithRecord => true;

    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop) =>
        await db.Set<Note>().Where(Of<Note>(records)).Select(n => n.RecordId).Distinct().CountAsync(stop) is > 0 and var count ? $"{count} 条记录后来加了备注" : null;
}

/// <summary>有附件的记录。</summary>
public sealed class AttachmentHold : RecordHold
{
    public override bool GoesWithRecord => true;

    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop) =>
        await db.Set<Attachment>().Where(Of<Attachment>(records)).Select(n => n.RecordId).Distinct().CountAsync(stop) is > 0 and var count ? $"{count} 条记录后来加了附件" : null;
}

/// <summary>已经交办的记录。</summary>
public sealed class AssignmentHold : RecordHold
{
    public override bool GoesWithRecord => true;

    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop) =>
        await db.Set<Assignment>().Where(Of<Assignment>(records)).Select(n => n.RecordId).Distinct().CountAsync(stop) is > 0 and var count ? $"{count} 条记录已经交办给人" : null;
}
