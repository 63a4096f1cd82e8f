using System.Buffers.Binary;

namespace Yifa.Web.Records;

/// <summary>
/// 密封的文件：an original ledger holds identity numbers in the clear, so files are kept sealed like the fields. The content is
/// cut into blocks of 64 KB, each sealed with its place, so that a reader can jump about (a zip directory stands at the end)
/// and a file that was cut or put together anew does not open.
/// </summary>
public sealed class SealedFile : Stream
{
    private const int Block = 64 << 10;
    private const int Overhead = 28;
    private readonly FileStream file;
    private readonly Vault vault;
    private readonly byte[] plain = new byte[Block];
    private readonly byte[] package = new byte[Block + Overhead];
    private readonly long blocks;
    private long held = -1;

    private SealedFile(FileStream file, Vault vault)
    {
        (this.file, this.vault) = (file, vault);
        blocks = Math.Max(1, (file.Length + Block + Overhead - 1) / (Block + Overhead));
        Length = file.Length - blocks * Overhead;
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    /// <summary>打开来读。</summary>
    public static SealedFile Open(string path, Vault vault) => new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete), vault);

    /// <summary>把流密封写到文件，落盘。</summary>
    /// <param name="from">内容。</param>
    /// <param name="to">文件，从头写。</param>
    /// <param name="vault">保险柜。</param>
    /// <param name="cap">最多几个字节。</param>
    /// <param name="stop">取消。</param>
    /// <returns>内容的 SHA-256 和大小；超过上限为 null。</returns>
    public static async Task<(string Hash, long Size)?> WriteAsync(Stream from, FileStream to, Vault vault, long cap, CancellationToken stop)
    {
        using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        byte[] now = new byte[Block], next = new byte[Block], package = new byte[Block + Overhead];
        long size = 0, number = 0;
        var count = await from.ReadAtLeastAsync(now, Block, throwOnEndOfStream: false, stop);
        while (true)
        {
            var following = count == Block ? await from.ReadAtLeastAsync(next, Block, throwOnEndOfStream: false, stop) : 0;
            size += count;
            if (size > cap) return null;
            hash.AppendData(now, 0, count);
            vault.SealBlock(now.AsSpan(0, count), package.AsSpan(0, count + Overhead), Place(number++, last: following == 0));
            await to.WriteAsync(package.AsMemory(0, count + Overhead), stop);
            if (following == 0) break;
            (now, next, count) = (next, now, following);
        }
        to.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), size);
    }

    public override int Read(Span<byte> buffer)
    {
        if (Position >= Length || buffer.Length == 0) return 0;
        var number = Position / Block;
        if (held != number) Hold(number);
        var from = (int)(Position % Block);
        var count = (int)Math.Min(Math.Min(buffer.Length, Block - from), Length - Position);
        plain.AsSpan(from, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        SeekOrigin.End => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) file.Dispose();
        base.Dispose(disposing);
    }

    private void Hold(long number)
    {
        file.Position = number * (Block + Overhead);
        var count = file.ReadAtLeast(package, (int)Math.Min(Block + Overhead, file.Length - file.Position), throwOnEndOfStream: true);
        vault.OpenBlock(package.AsSpan(0, count), plain.AsSpan(0, count - Overhead), Place(number, last: number == blocks - 1));
        held = number;
    }

    private static byte[] Place(long number, bool last)
    {
        var place = new byte[9];
        BinaryPrimitives.WriteInt64LittleEndian(place, number);
        place[8] = last ? (byte)1 : (byte)0;
        return place;
    }
}
