using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Settings.BackUp;

/// <summary>备份里的一个文件。</summary>
/// <param name="Path">相对备份目录的路径，用“/”分隔。</param>
/// <param name="Bytes">字节数。</param>
/// <param name="Sha256">内容指纹。</param>
public sealed record SafeCopyFile(string Path, long Bytes, string Sha256);

/// <summary>备份清单：what the copy holds and where each town's journal stood.</summary>
/// <param name="At">备份时刻（UTC）。</param>
/// <param name="Heads">各镇留痕的末条指纹，按区划代码。</param>
/// <param name="Files">全部文件。</param>
public sealed record SafeCopyList(DateTime At, IReadOnlyDictionary<string, string> Heads, IReadOnlyList<SafeCopyFile> Files)
{
    public const string FileName = "manifest.json";
}

/// <summary>
/// 备份：a copy of the running system by the program's own SQLite (VACUUM INTO), because a copied file lacks what still stands in
/// the WAL and looks whole all the same. Keys are never in it: they are copied to another folder, kept by another hand.
/// </summary>
public sealed class SafeCopy(AppDbContext db, Viewer viewer, RecordBook book, DataFolder folder, TownClock clock, TimeProvider time)
{
    /// <summary>备份到一个空目录；先在每个镇留痕，所以备份里有它自己。</summary>
    /// <param name="target">备份目录。</param>
    /// <param name="keys">密钥另存的目录；null 不存密钥。</param>
    /// <param name="stop">取消。</param>
    public async Task<(SafeCopyList? Made, Refusal? Refusal)> ToAsync(string target, string? keys, CancellationToken stop)
    {
        if (!db.Database.IsSqlite()) return (null, BackUpRefusals.Postgres);
        target = Path.GetFullPath(target);
        if (keys is not null && IsWithin(keys, target)) return (null, BackUpRefusals.KeysBesideData);
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()) return (null, BackUpRefusals.NotEmpty(target));
        if (IsWithin(target, folder.Root)) return (null, BackUpRefusals.SameDisk);
        foreach (var town in await db.Towns.IgnoreQueryFilters().AsNoTracking().Select(t => t.Code).ToListAsync(stop))
        {
            viewer.BecomeProgram("命令行", town);
            var answer = await book.WriteAsync(Command.Own(Ids.New(time), "backup"), Acts.BackedUp, _ => Task.FromResult<Answer>("backup"), stop);
            if (answer.Refusal is { } refused) return (null, refused);
        }
        Directory.CreateDirectory(target);
        var copy = Path.Combine(target, Path.GetFileName(folder.Database));
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", stop);
        CopyTree(folder.Files, Path.Combine(target, "files"));
        CopyTree(folder.Public, Path.Combine(target, "public"));
        if (await HeadsAsync(copy, stop) is not { } heads) return (null, BackUpRefusals.NotWhole);
        var made = new SafeCopyList(clock.Now, heads, await ListAsync(target, stop));
        await using (var file = new FileStream(Path.Combine(target, SafeCopyList.FileName), FileMode.CreateNew))
            await JsonSerializer.SerializeAsync(file, made, JsonSerializerOptions.Web, stop);
        if (keys is not null)
        {
            // A town that has sealed nothing yet gets its key now: a back-up without one would be refused when it is wanted back.
            Vault.Open(folder.Keys);
            CopyTree(folder.Keys, keys);
        }
        FlushToDisk(target);
        return (made, null);
    }

    /// <summary>恢复到一个还没有数据的目录；先核对每个文件的指纹，再动手。</summary>
    public static async Task<(SafeCopyList? Restored, Refusal? Refusal)> RestoreAsync(string source, string? keysFrom, DataFolder into, CancellationToken stop)
    {
        if (File.Exists(into.Database)) return (null, BackUpRefusals.DataThere(into.Root));
        var path = Path.Combine(source, SafeCopyList.FileName);
        if (!File.Exists(path)) return (null, BackUpRefusals.NoList(source));
        SafeCopyList list;
        await using (var file = File.OpenRead(path)) list = (await JsonSerializer.DeserializeAsync<SafeCopyList>(file, JsonSerializerOptions.Web, stop))!;
        var found = await ListAsync(source, stop);
        if (list.Files.Except(found).FirstOrDefault() is { } wrong) return (null, BackUpRefusals.Damaged(wrong.Path));
        var haveKeys = keysFrom ?? into.Keys;
        if (!Vault.IsIn(haveKeys)) return (null, BackUpRefusals.NoKeys(haveKeys));
        if (keysFrom is not null) CopyTree(keysFrom, into.Keys);
        foreach (var file in list.Files)
        {
            var destination = Path.Combine(into.Root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
            File.Copy(Path.Combine(source, file.Path), destination, overwrite: true);
        }
        return (list, null);
    }

    // Null when the copy is not a sound database.
    private static async Task<SortedDictionary<string, string>?> HeadsAsync(string copy, CancellationToken stop)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        if (await command.ExecuteScalarAsync(stop) is not "ok") return null;
        command.CommandText = "SELECT \"TownCode\", \"Hash\" FROM \"JournalHeads\"";
        await using var reader = await command.ExecuteReaderAsync(stop);
        var heads = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (await reader.ReadAsync(stop)) heads[reader.GetString(0)] = reader.GetString(1);
        return heads;
    }

    private static async Task<List<SafeCopyFile>> ListAsync(string root, CancellationToken stop)
    {
        var list = new List<SafeCopyFile>();
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (name == SafeCopyList.FileName) continue;
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read);
            list.Add(new SafeCopyFile(name, file.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, stop))));
        }
        return list;
    }

    private static void CopyTree(string from, string to)
    {
        if (!Directory.Exists(from)) return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var destination = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
            File.Copy(file, destination, overwrite: true);
        }
    }

    // A back-up that a power cut may still take away is none.
    private static void FlushToDisk(string root)
    {
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(file);
        }
    }

    private static bool IsWithin(string inner, string outer)
    {
        var way = Path.GetRelativePath(Path.GetFullPath(outer), Path.GetFullPath(inner));
        return way == "." || (!way.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(way));
    }
}
