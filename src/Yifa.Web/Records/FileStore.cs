using Yifa.Law;

namespace Yifa.Web.Records;

/// <summary>存下的文件。</summary>
/// <param name="Hash">内容的 SHA-256，也是文件名。</param>
/// <param name="Size">大小，字节。</param>
public sealed record StoredFile(string Hash, long Size);

/// <summary>
/// 文件库：attachments and imported originals, sealed, named by the hash of their content, outside the database. A file is on the
/// disk, whole, before any row names it; a row that names it therefore never points to nothing.
/// </summary>
public sealed class FileStore(string folder, Vault vault)
{
    /// <summary>附件最多 20 MB。</summary>
    public const long AttachmentCap = 20L << 20;

    /// <summary>录音、录像一份最多 200 MB：some ten minutes as a recorder on the chest takes them; longer ones come in pieces or stay where they are.</summary>
    public const long RecordingCap = 200L << 20;

    /// <summary>存入；同样的内容只存一份。</summary>
    /// <param name="content">内容。</param>
    /// <param name="cap">最多几个字节。</param>
    /// <param name="stop">取消。</param>
    public async Task<Ruling<StoredFile>> SaveAsync(Stream content, long cap, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var fresh = Path.Combine(folder, $".new-{Path.GetRandomFileName()}");
        try
        {
            (string Hash, long Size)? written;
            await using (var file = new FileStream(fresh, FileMode.CreateNew, FileAccess.Write, FileShare.None))
                written = await SealedFile.WriteAsync(content, file, vault, cap, stop);
            if (written is not { } kept) return FileRefusals.TooLarge(cap);
            if (kept.Size == 0) return FileRefusals.Empty;
            var path = PathOf(kept.Hash);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // The same content again only makes the file younger, which is what the expiry of waiting uploads goes by.
            File.Move(fresh, path, overwrite: true);
            return new StoredFile(kept.Hash, kept.Size);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    /// <summary>打开来读，可以前后跳；没有这个文件时为 null。</summary>
    public Stream? Open(string hash) => IsHash(hash) && File.Exists(PathOf(hash)) ? SealedFile.Open(PathOf(hash), vault) : null;

    /// <summary>删去；已经没有也算删去。只用于还没有记录指着的文件。</summary>
    public void Delete(string hash)
    {
        if (IsHash(hash)) File.Delete(PathOf(hash));
    }

    /// <summary>删去某时刻以前存入的，供暂存的上传文件过期用。</summary>
    public void DeleteBefore(DateTime utc)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            if (File.GetLastWriteTimeUtc(file) < utc) File.Delete(file);
    }

    private static bool IsHash(string hash) => hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower);

    private string PathOf(string hash) => Path.Combine(folder, hash[..2], hash);
}

/// <summary>存文件时的拒绝。</summary>
public static class FileRefusals
{
    public static Refusal TooLarge(long cap) => new("file.too-large", $"文件超过 {cap >> 20} MB。", "请压缩图片或拆成几个文件再传；很长的录像可以留在执法记录仪采集站，只登记它的指纹。");

    public static Refusal TooMany(int most) => new("file.too-many", $"一次最多附 {most} 份文件。", "请先附一部分，其余的登记以后再加。");

    public static Refusal Empty { get; } = new("file.empty", "文件是空的。", "请检查是否选错了文件。");

    public static Refusal Unknown { get; } = new("file.unknown-type", "认不出这是什么文件。", "附件可以是图片（jpg、png、webp、heic）、PDF、Word、Excel、文本、音频（mp3、m4a、wav、amr）和视频（mp4、mov、avi）。");

    public static Refusal Dangerous(string what) => new("file.dangerous", $"这是{what}，为了安全不予接收。", "请转成 PDF 或图片再传。");
}
