using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Shared.Steps;

/// <summary>属于一步的一份文件。</summary>
/// <param name="Ordinal">第几个附件。</param>
/// <param name="Name">文件名。</param>
/// <param name="Kind">类型的中文名。</param>
/// <param name="Hash">内容的 SHA-256。</param>
/// <param name="By">谁加的。</param>
/// <param name="At">什么时候加的（UTC）。</param>
public sealed record StepFile(int Ordinal, string Name, string Kind, string Hash, string By, DateTime At);

/// <summary>
/// 随一步交来的照片、录音录像、扫描件：bound to the step by the fingerprint of their content. The step names the fingerprints, so they are in its version and in the journal; the
/// attachment names the step, so that one that is added later belongs to it as well.
/// </summary>
public sealed class StepFiles(AppDbContext db, AttachmentReceiver receiver, Vault vault, Viewer viewer)
{
    /// <summary>表单里的名字。</summary>
    public const string Field = "files";

    private const string Film = "film";

    /// <summary>收下，指纹写进这一步。</summary>
    public async Task<Ruling<List<Attachment>>> ReceiveAsync(IFormFileCollection uploads, CourseStep step, CancellationToken stop)
    {
        if (!(await receiver.ReceiveAsync(uploads.GetFiles(Field), stop)).TryGet(out var files, out var refused)) return refused;
        if (files.Count > 0) step.Files = string.Join(' ', files.Select(f => f.ContentHash));
        step.Media ??= files.Find(f => AttachmentKind.IsRecording(f.ContentType))?.ContentHash;
        return files;
    }

    /// <summary>这一步办了，文件成为记录的附件；录像属于它录的那一步。</summary>
    public async Task BindAsync(IReadOnlyList<Attachment> files, CourseStep step, Writing writing, CancellationToken stop)
    {
        if (files.Count == 0) return;
        var record = db.ChangeTracker.Entries<Record>().Select(e => e.Entity).First(r => r.Id == step.RecordId);
        foreach (var file in files)
        {
            (file.FileName, file.Step, file.AddedAt, file.AddedBy) = (record.Covered(file.FileName, vault), step is { Code: Film, Of: { } filmed } ? filmed : step.Ordinal, writing.At, viewer.Name);
            await writing.AddPartAsync(record, file, stop);
        }
    }

    /// <summary>一条记录的文件，按第几步。</summary>
    public async Task<ILookup<int, StepFile>> OfAsync(Guid record, CancellationToken stop) =>
        (await db.Set<Attachment>().AsNoTracking().Where(a => a.RecordId == record && a.Step != null).OrderBy(a => a.Ordinal).ToListAsync(stop))
            .ToLookup(a => a.Step!.Value, a => new StepFile(a.Ordinal, CoveredText.Of(a.FileName), AttachmentKind.NameOf(a.ContentType), a.ContentHash, a.AddedBy, a.AddedAt));
}
