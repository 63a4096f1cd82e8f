using Microsoft.Extensions.Caching.Memory;
using Yifa.Web.Access;

namespace Yifa.Web.Records;

/// <summary>
/// 记住的结果：what was worked out from the town's records holds until the next entry of the journal, because nothing is written without
/// one. Each request learns the number of the last entry together with who is asking (<see cref="Viewer.JournalSeq"/>), so what was found
/// at that number need not be looked for again. Kept for each account, so that nobody is answered from what another one may see.
/// </summary>
public sealed class Remembered : IDisposable
{
    private const int Most = 20_000;

    // What somebody may see can also end by the clock.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>以前算过、此后没有登记过任何事的，就用以前的；否则现算。</summary>
    /// <param name="viewer">谁问的；命令行每次都现算。</param>
    /// <param name="what">问的是什么，程序内唯一。</param>
    /// <param name="make">怎么算；结果不能再改。</param>
    public async Task<T> OfAsync<T>(Viewer viewer, string what, Func<Task<T>> make)
    {
        if (viewer is not { JournalSeq: { } seq, AccountId: { } account }) return await make();
        var key = (viewer.TownCode, account, what);
        if (kept.TryGetValue(key, out var found) && found is (long at, T known) && at == seq) return known;
        var made = await make();
        kept.Set(key, (seq, made), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Longest });
        return made;
    }

    public void Dispose() => kept.Dispose();
}
