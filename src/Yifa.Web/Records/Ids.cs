namespace Yifa.Web.Records;

/// <summary>编号：version 7 ids, which sort by the time they were made, so that pages by key follow the order of registration.</summary>
public static class Ids
{
    /// <summary>一个新编号。</summary>
    public static Guid New(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow());
}

/// <summary>
/// 一串编号：ids of records written together sort in the order in which they were written, even within one millisecond, so that
/// a list and an export keep the order of the ledger that was imported.
/// </summary>
public sealed class IdSequence(TimeProvider clock)
{
    private const int PerMillisecond = 4096;
    private long millisecond;
    private int counter;

    /// <summary>下一个编号。</summary>
    public Guid Next()
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (now > millisecond) (millisecond, counter) = (now, 0);
        else if (++counter == PerMillisecond) (millisecond, counter) = (millisecond + 1, 0);
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(millisecond)).TryWriteBytes(bytes, bigEndian: true, out _);
        (bytes[6], bytes[7]) = ((byte)(0x70 | counter >> 8), (byte)counter);
        return new Guid(bytes, bigEndian: true);
    }
}
