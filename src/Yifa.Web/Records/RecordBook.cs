using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Npgsql;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records.Searching;

namespace Yifa.Web.Records;

/// <summary>
/// 登记簿：the only way to write. One call is one act: it takes its turn, locks the town's journal head in the database, gives a
/// repeated command its first answer, runs the change, keeps a version of every record touched, chains one journal entry, and
/// commits all of it or nothing.
/// </summary>
public sealed class RecordBook(AppDbContext db, WriterGate gate, Viewer viewer, TownClock clock, TimeProvider time, SearchIndex index)
{
    /// <summary>登记一件事。</summary>
    /// <param name="command">提交；编号为空被拒绝。</param>
    /// <param name="act">行为，见 <see cref="Acts"/>。</param>
    /// <param name="change">改动；返回答复，或返回拒绝（此时什么也不留下）。</param>
    /// <param name="stop">取消。</param>
    public async Task<Answer> WriteAsync(Command command, string act, Func<Writing, Task<Answer>> change, CancellationToken stop)
    {
        if (command.Id == Guid.Empty) return RecordRefusals.CommandMissing;
        if (db.OnRecord) throw new InvalidOperationException("登记中不能再开一次登记。");
        await using var turn = await gate.EnterAsync(stop);
        // What was opened with a reason is opened to be read: within an act it is as unseen as before.
        var glass = viewer.Glass;
        viewer.Glass = null;
        try
        {
            var answer = await InTransactionAsync(command, act, change, stop);
            await gate.CheckpointAsync(db, always: false, stop);
            return answer;
        }
        catch (DbUpdateException stale) when (stale is DbUpdateConcurrencyException || stale.Entries.Any(e => e.Entity is RecordVersion))
        {
            // Either the version no longer matches, or someone has already written the version that this change would be.
            return RecordRefusals.ChangedMeanwhile;
        }
        catch (OutOfScopeException)
        {
            return RecordRefusals.OutOfScope;
        }
        catch (Exception full) when (IsStoreFailure(full))
        {
            return RecordRefusals.NotWritable;
        }
        finally
        {
            (db.OnRecord, viewer.Glass) = (false, glass);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<Answer> InTransactionAsync(Command command, string act, Func<Writing, Task<Answer>> change, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var head = await LockHeadAsync(stop);
        var earlier = await db.Receipts.AsNoTracking().FirstOrDefaultAsync(r => r.CommandId == command.Id, stop);
        if (earlier is not null)
            return earlier.ContentHash == command.ContentHash ? Answer.Replay(earlier.Answer) : RecordRefusals.CommandReused;

        db.OnRecord = true;
        var entry = new JournalEntry
        {
            TownCode = viewer.TownCode, Seq = head.Seq + 1, At = clock.Now, ActorId = viewer.AccountId, ActorName = viewer.Name,
            Act = act, PreviousHash = head.Hash,
        };
        var writing = new Writing(db, viewer, entry, time, index);
        var answer = await change(writing);
        if (answer.Refusal is not null) return answer;

        await KeepVersionsAsync(writing, stop);
        entry.Subject = writing.Subject;
        entry.Detail = Canonical.Detail(writing.Detail);
        entry.RecordsDigest = writing.Digest();
        entry.Hash = HashOf(entry);
        db.Add(entry);
        db.Add(new Receipt { TownCode = viewer.TownCode, CommandId = command.Id, ContentHash = command.ContentHash, Answer = answer.Value!, At = entry.At });
        (head.Seq, head.Hash) = (entry.Seq, entry.Hash);
        await db.SaveChangesAsync(stop);
        await writing.IndexAsync(stop);
        await transaction.CommitAsync(stop);
        return answer;
    }

    /// <summary>一条留痕的指纹：previous hash and every field, length-prefixed, so that no two entries read alike.</summary>
    public static string HashOf(JournalEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string?[] fields =
        [
            entry.PreviousHash, entry.TownCode, entry.Seq.ToString(System.Globalization.CultureInfo.InvariantCulture),
            entry.At.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture),
            entry.ActorId, entry.ActorName, entry.Act, entry.Subject, entry.Detail, entry.RecordsDigest,
        ];
        foreach (var field in fields)
        {
            var bytes = Encoding.UTF8.GetBytes(field ?? "\u0000");
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The head row is locked in the database, not in this process: two servers can then never fork the chain.
    private async Task<JournalHead> LockHeadAsync(CancellationToken stop)
    {
        var heads = db.Database.IsNpgsql()
            ? await db.JournalHeads.FromSql($"""SELECT * FROM "JournalHeads" WHERE "TownCode" = {viewer.TownCode} FOR UPDATE""").IgnoreQueryFilters().ToListAsync(stop)
            : await db.JournalHeads.IgnoreQueryFilters().Where(h => h.TownCode == viewer.TownCode).ToListAsync(stop);
        return heads.SingleOrDefault() ?? db.Add(new JournalHead { TownCode = viewer.TownCode, Hash = "" }).Entity;
    }

    private async Task KeepVersionsAsync(Writing writing, CancellationToken stop)
    {
        db.ChangeTracker.DetectChanges();
        // A changed part (a party corrected, removed) makes a new version of its record.
        foreach (var part in db.ChangeTracker.Entries<RecordPart>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            var owner = db.ChangeTracker.Entries<Record>().FirstOrDefault(r => r.State == EntityState.Unchanged
                && r.Entity.Id == part.Entity.RecordId && r.Metadata.ClrType.GetProperties().Any(p => AppDbContext.PartOf(p) == part.Entity.GetType()));
            if (owner is not null) owner.State = EntityState.Modified;
            if (HungWords.Holds(part.Entity)) writing.Hang(part.Entity);
        }
        foreach (var row in db.ChangeTracker.Entries<Record>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            foreach (var parts in row.Collections.Where(c => !c.IsLoaded && row.State != EntityState.Added)) await parts.LoadAsync(stop);
            if (row.State == EntityState.Modified && HasMoved(row)) await FollowAsync(row, stop);
            await writing.LinkAsync(row, stop);
            writing.Keep(row);
        }
    }

    private static bool HasMoved(EntityEntry<Record> row) =>
        row.Property(r => r.Place).IsModified || row.Property(r => r.Secrecy).IsModified || row.Property(r => r.SecrecyBy).IsModified;

    // What hangs on a record is seen by whoever sees the record: it goes along to another village and into secrecy.
    private async Task FollowAsync(EntityEntry<Record> row, CancellationToken stop)
    {
        foreach (var part in row.Collections.SelectMany(c => c.CurrentValue?.Cast<RecordPart>() ?? [])) part.Follow(row.Entity);
        foreach (var part in await db.Set<Note>().Where(n => n.RecordId == row.Entity.Id).ToListAsync(stop)) part.Follow(row.Entity);
        foreach (var part in await db.Set<Attachment>().Where(f => f.RecordId == row.Entity.Id).ToListAsync(stop)) part.Follow(row.Entity);
        foreach (var part in await db.Assignments.Where(a => a.RecordId == row.Entity.Id).ToListAsync(stop)) part.Follow(row.Entity);
    }

    private static bool IsStoreFailure(Exception error) => (error is DbUpdateException { InnerException: { } inner } ? inner : error) switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is 8 or 10 or 11 or 13,
        PostgresException postgres => postgres.SqlState is "53100" or "25006",
        IOException io => (io.HResult & 0xFFFF) is 28 or 0x70,
        _ => false,
    };
}
