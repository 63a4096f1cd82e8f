using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Yifa.Web.Data;

/// <summary>
/// 写入闸：on SQLite one writer at a time, in the order of arrival, within this process by a queue and across processes (the
/// command line beside the server) by a lock on a file. Checkpoints run only while the gate is held: the bundled SQLite may lose
/// committed pages when one connection checkpoints while another writes. On PostgreSQL the gate stands open.
/// </summary>
/// <param name="folder">数据目录，放进程之间的锁文件。</param>
/// <param name="closed">true 要排队（SQLite），false 不用（PostgreSQL）。</param>
public sealed class WriterGate(DataFolder folder, bool closed) : IDisposable
{
    private const long CheckpointAtBytes = 4 << 20;
    private readonly SemaphoreSlim queue = new(1, 1);
    private FileStream? lockFile;

    /// <summary>等到轮到自己；放开返回值即离开。</summary>
    public async ValueTask<IAsyncDisposable> EnterAsync(CancellationToken stop)
    {
        if (!closed) return Pass.Open;
        await queue.WaitAsync(stop);
        try
        {
            lockFile ??= new FileStream(Path.Combine(folder.Root, "writer.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
            for (var wait = 1; !TryLock(); wait = Math.Min(wait * 2, 50)) await Task.Delay(wait, stop);
            return new Pass(this);
        }
        catch
        {
            queue.Release();
            throw;
        }
    }

    /// <summary>把 WAL 写回主文件；必须在闸内、事务外调用。</summary>
    public async Task CheckpointAsync(AppDbContext db, bool always, CancellationToken stop)
    {
        if (!closed) return;
        var wal = new FileInfo(folder.Database + "-wal");
        if (!always && (!wal.Exists || wal.Length < CheckpointAtBytes)) return;
        try
        {
            // TRUNCATE waits for readers up to busy_timeout; a long reader only postpones it.
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", stop);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6)
        {
            // A reader still stands on the old pages: the next writer tries again.
        }
    }

    public void Dispose()
    {
        lockFile?.Dispose();
        queue.Dispose();
    }

    private bool TryLock()
    {
        if (OperatingSystem.IsMacOS()) return true;
        try
        {
            lockFile!.Lock(0, 1);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Leave()
    {
        if (!OperatingSystem.IsMacOS()) lockFile!.Unlock(0, 1);
        queue.Release();
    }

    private sealed class Pass(WriterGate? gate) : IAsyncDisposable
    {
        public static readonly Pass Open = new(null);

        public ValueTask DisposeAsync()
        {
            gate?.Leave();
            return ValueTask.CompletedTask;
        }
    }
}
