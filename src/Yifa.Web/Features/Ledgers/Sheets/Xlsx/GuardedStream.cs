namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 有上限的解压流：what a zip entry declares as its size is only a claim; this counts what really comes out, and lets the
/// clock stop a stream that never ends.
/// </summary>
internal sealed class GuardedStream(Stream inner, long declared, SheetWatch watch) : Stream
{
    private long count;

    public override int Read(Span<byte> buffer)
    {
        watch.Tick();
        var read = inner.Read(buffer);
        if ((count += read) > declared)
            throw new SheetRefusedException(SheetRefusals.Bomb("实际比申报的大"));
        if (read == 0 && buffer.Length > 0 && count < declared)
            throw new SheetRefusedException(SheetRefusals.Broken("内容不完整"));
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => declared;
    public override long Position { get => count; set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
