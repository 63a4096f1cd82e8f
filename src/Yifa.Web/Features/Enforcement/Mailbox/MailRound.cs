using System.Security.Cryptography;
using MailKit;
using MailKit.Search;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Mailbox;

/// <summary>
/// 收一遍邮件：what has come since the last one that was looked at, in the order of arrival. The last one is looked at once more, because a crash may have come
/// between taking and marking it. Whether the mailbox can be read is registered when it changes, not every time.
/// </summary>
public sealed class MailRound(AppDbContext db, RecordBook book, MailTaking taking, Vault vault, TimeProvider time, ILogger<MailRound> log)
{
    /// <summary>一遍最多看几封；余下的下一遍。</summary>
    public const int Most = 100;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>留痕里收信的称呼。</summary>
    public const string Reader = "收邮件";

    /// <summary>由程序收一个镇的邮箱一遍：whoever presses the button asks for it, and does not register what comes.</summary>
    /// <returns>新看了几封，和收不到的理由。</returns>
    public static async Task<(int Count, Refusal? Refusal)> OfTownAsync(IServiceScopeFactory scopes, string town, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram(Reader, town);
        return await scope.ServiceProvider.GetRequiredService<MailRound>().RunAsync(stop);
    }

    /// <summary>收本镇的邮箱一遍。</summary>
    /// <returns>新看了几封，和收不到的理由。</returns>
    public async Task<(int Count, Refusal? Refusal)> RunAsync(CancellationToken stop)
    {
        if (await db.Set<ComplaintMailbox>().AsNoTracking().FirstOrDefaultAsync(stop) is not { On: true } box) return (0, null);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        var count = 0;
        Refusal? refusal;
        try
        {
            refusal = await ReadAsync(box, () => count++, limit.Token);
        }
        catch (Exception failed) when (!stop.IsCancellationRequested)
        {
            // Its message may repeat what somebody wrote: where it happened is enough to find a fault by.
            if (MailDoor.WhyNot(failed) is null) log.LogWarning("Reading the mailbox of a town failed by {Kind} at {Where}", failed.GetType().Name, failed.StackTrace);
            refusal = MailDoor.WhyNot(failed) ?? MailboxRefusals.Broken;
        }
        if (refusal?.Code == box.Failure) return (count, refusal);
        if (refusal is not null) log.LogWarning("The mailbox of {Town} cannot be read: {Code}", box.TownCode, refusal.Code);
        await TellAsync(box, refusal, stop);
        return (count, refusal);
    }

    private async Task<Refusal?> ReadAsync(ComplaintMailbox box, Action taken, CancellationToken stop)
    {
        if (!PasswordOf(box).TryGet(out var password, out var sealedUp)) return sealedUp;
        if (!(await MailDoor.OpenAsync(box, password, stop)).TryGet(out var open, out var shut)) return shut;
        using (open)
        {
            foreach (var summary in await WaitingAsync(box, open.Folder, stop))
            {
                if (taking.DayOf(summary) < box.Since) continue;
                if (!(await taking.TakeAsync(box, open.Folder, summary, stop)).TryGet(out var read, out var refused)) return refused;
                if (read.New) taken();
                if (read.IsTaken) await MarkAsync(open, summary, stop);
            }
        }
        return null;
    }

    private async Task<IEnumerable<IMessageSummary>> WaitingAsync(ComplaintMailbox box, IMailFolder folder, CancellationToken stop)
    {
        long validity = folder.UidValidity;
        var source = box.Source;
        var last = await db.Set<ReceivedMail>().Where(m => m.Source == source && m.Validity == validity).MaxAsync(m => (long?)m.Uid, stop) ?? 1;
        // The server counts days in its own place: one day earlier is asked for, and the exact day is looked at afterwards.
        var found = await folder.SearchAsync(SearchQuery.DeliveredAfter(box.Since.AddDays(-1).ToDateTime(default)).And(SearchQuery.Uids(new UniqueIdRange(folder.UidValidity, (uint)last, uint.MaxValue))), stop);
        // “From n to the end” always names the last mail, even where its number is lower.
        List<UniqueId> next = [.. found.Where(u => u.Id >= last).OrderBy(u => u.Id).Take(Most)];
        if (next.Count == 0) return [];
        return (await folder.FetchAsync(next, MessageSummaryItems.UniqueId | MessageSummaryItems.InternalDate | MessageSummaryItems.Size | MessageSummaryItems.Flags, stop)).OrderBy(s => s.UniqueId.Id);
    }

    private static Task MarkAsync(OpenFolder open, IMessageSummary summary, CancellationToken stop)
    {
        if (open.Target is { } target) return open.Folder.MoveToAsync(summary.UniqueId, target, stop);
        return summary.Flags?.HasFlag(MessageFlags.Seen) == true ? Task.CompletedTask : open.Folder.AddFlagsAsync(summary.UniqueId, MessageFlags.Seen, silent: true, stop);
    }

    private Ruling<string> PasswordOf(ComplaintMailbox box)
    {
        try
        {
            return vault.Open(box.Password) is { } password ? password : MailboxRefusals.PasswordMissing;
        }
        catch (CryptographicException)
        {
            return MailboxRefusals.PasswordUnreadable;
        }
    }

    private Task<Answer> TellAsync(ComplaintMailbox box, Refusal? refusal, CancellationToken stop) =>
        book.WriteAsync(Command.Own(Ids.New(time), $"mailbox {refusal?.Code}"), refusal is null ? Acts.MailboxReadAgain : Acts.MailboxFailed, async writing =>
        {
            var row = await db.Set<ComplaintMailbox>().FirstOrDefaultAsync(stop);
            if (row is null || row.ChangedAt != box.ChangedAt || row.Failure == refusal?.Code) return MailboxRefusals.ToldAlready;
            row.FailingSince = refusal is null ? null : row.FailingSince ?? writing.At;
            row.Failure = refusal?.Code;
            writing.Detail = new { reason = refusal?.Code };
            return "told";
        }, stop);
}
