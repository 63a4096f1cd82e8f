using Yifa.Law;

namespace Yifa.Web.Records;

/// <summary>收附件：what a form brought, told by its bytes and sealed on the disk before any row names it.</summary>
public sealed class AttachmentReceiver(FileStore store)
{
    /// <summary>一次最多几份。</summary>
    public const int Most = 10;

    /// <summary>一次交来的最多几个字节，连同表单里别的：one long recording, or many pictures.</summary>
    public const long Uploaded = FileStore.RecordingCap + FileStore.AttachmentCap;

    /// <summary>收下一份；还没有写进记录。</summary>
    public async Task<Ruling<Attachment>> ReceiveAsync(IFormFile upload, CancellationToken stop)
    {
        await using var content = upload.OpenReadStream();
        if (!(await AttachmentKind.OfAsync(content, stop)).TryGet(out var kind, out var unknown)) return unknown;
        var cap = AttachmentKind.CapOf(kind);
        if (upload.Length > cap) return FileRefusals.TooLarge(cap);
        if (!(await store.SaveAsync(content, cap, stop)).TryGet(out var stored, out var refused)) return refused;
        return new Attachment { ContentHash = stored.Hash, FileName = Attachment.NameOf(upload.FileName), ContentType = kind, Size = stored.Size };
    }

    /// <summary>收下几份；有一份收不下的，都不收。</summary>
    public async Task<Ruling<List<Attachment>>> ReceiveAsync(IReadOnlyList<IFormFile> uploads, CancellationToken stop)
    {
        if (uploads.Count > Most) return FileRefusals.TooMany(Most);
        var files = new List<Attachment>();
        foreach (var upload in uploads)
        {
            if (!(await ReceiveAsync(upload, stop)).TryGet(out var file, out var refused)) return refused with { Reason = $"{Attachment.NameOf(upload.FileName)}：{refused.Reason}" };
            files.Add(file);
        }
        return files;
    }
}
