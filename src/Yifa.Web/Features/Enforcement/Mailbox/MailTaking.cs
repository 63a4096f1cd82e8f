using System.Security.Cryptography;
using System.Text;
using MailKit;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Mailbox;

/// <summary>
/// 收下一封邮件：one mail, one act. The id of the write is made of the mail's place in the mailbox, so that of two readers, or of one that died half-way and came
/// again, one writes and the other gets its answer. Files lie whole on the disk before the row that names them is written, and only then is the mail marked.
/// </summary>
public sealed class MailTaking(AppDbContext db, RecordBook book, FileStore store, Viewer viewer, Vault vault, TownClock clock)
{
    /// <summary>整封取下来的邮件最大多少字节；更大的只取开头。</summary>
    public const int Largest = 30 << 20;

    /// <summary>太大的邮件取开头多少字节。</summary>
    private const int Beginning = 1 << 20;

    /// <summary>投诉内容、备注里最多写多少字；全文另外密封。</summary>
    public const int LongestContent = 2000;

    /// <summary>同一发件人一天里最多收作几件。</summary>
    public const int MostADay = 20;

    private sealed record Kept(StoredFile Stored, string Name, string Kind);

    /// <summary>收下一封。</summary>
    /// <param name="box">邮箱。</param>
    /// <param name="folder">打开的文件夹。</param>
    /// <param name="summary">哪一封：号、到的时刻、大小、标记。</param>
    /// <param name="stop">取消。</param>
    public async Task<Ruling<MailFateRead>> TakeAsync(ComplaintMailbox box, IMailFolder folder, IMessageSummary summary, CancellationToken stop)
    {
        var row = new ReceivedMail { TownCode = viewer.TownCode, Source = box.Source, Validity = summary.UniqueId.Validity, Uid = summary.UniqueId.Id, ReceivedOn = DayOf(summary) };
        if (await db.Set<ReceivedMail>().AsNoTracking().Where(m => m.Source == row.Source && m.Validity == row.Validity && m.Uid == row.Uid).Select(m => (MailFate?)m.Fate).FirstOrDefaultAsync(stop) is { } known) return new MailFateRead(known, New: false);
        var cut = summary.Size > Largest;
        await using var stream = await folder.GetStreamAsync(summary.UniqueId, 0, cut ? Beginning : Largest, stop);
        var (read, fate) = await ReadAsync(stream, cut, box.User, summary.Keywords ?? Enumerable.Empty<string>(), stop);
        using var mail = read;
        List<string> remarks = [.. mail?.Remarks ?? []];
        var files = mail is not null && fate is null ? await KeepAsync(mail, remarks, stop) : [];
        if (mail is not null) (row.MessageKey, row.SenderKey, row.ContentKey) = (vault.LookupKey(mail.MessageId), vault.LookupKey(mail.Address), vault.LookupKey(string.Join('\n', mail.MessageId, mail.Address, mail.SentAt, mail.Subject, mail.Text)));
        var named = $"mail {viewer.TownCode} {row.Source} {row.Validity} {row.Uid}";
        var answer = await book.WriteAsync(Command.Own(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(named))[..16]), named), Acts.MailReceived, async writing =>
        {
            row.TakenAt = writing.At;
            (row.Fate, var complaint) = fate is { } left ? (left, null) : await JudgeAsync(row, mail!, stop);
            if (row.Fate == MailFate.Complaint) complaint = writing.Add(ComplaintOf(mail!, row.ReceivedOn));
            if (complaint is not null) await HangOnAsync(writing, complaint, row, mail!, files, remarks, stop);
            row.ComplaintId = complaint?.Id;
            db.Add(row);
            writing.Subject = complaint?.Id.ToString();
            writing.Detail = new { fate = row.Fate.ToString(), uid = row.Uid, files = files.Count, left = remarks.Count };
            return row.Fate.ToString();
        }, stop);
        return answer.Refusal is { } refusal ? refusal : new MailFateRead(Enum.Parse<MailFate>(answer.Value!), New: !answer.Replayed);
    }

    /// <summary>哪天到的：the mailbox's own note of the arrival, as a day in Beijing; a mail server whose clock is ahead does not make it a day to come.</summary>
    public DateOnly DayOf(IMessageSummary summary)
    {
        var day = summary.InternalDate is { } at ? TownClock.DayOf(at.UtcDateTime) : clock.Today;
        return day > clock.Today ? clock.Today : day;
    }

    private static async Task<(ArrivedMail? Mail, MailFate? Fate)> ReadAsync(Stream stream, bool cut, string own, IEnumerable<string> keywords, CancellationToken stop)
    {
        try
        {
            var message = await MimeMessage.LoadAsync(ArrivedMail.Options, stream, persistent: false, stop);
            var mail = ArrivedMail.Of(message, cut);
            return (mail, MailSorting.Of(message, mail.Address, own, keywords) ?? (mail.IsEmpty ? MailFate.Empty : null));
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // Whatever a stranger sends: it stays in the mailbox, is told on the page, and the next one is read.
            return (null, MailFate.Unreadable);
        }
    }

    // Within the act, where only one at a time judges.
    private async Task<(MailFate Fate, EnforcementComplaint? Complaint)> JudgeAsync(ReceivedMail row, ArrivedMail mail, CancellationToken stop)
    {
        var before = db.Set<ReceivedMail>().AsNoTracking();
        if (await before.AnyAsync(m => m.ContentKey == row.ContentKey, stop)) return (MailFate.Repeated, null);
        if (row.SenderKey is null) return (MailFate.Complaint, null);
        if (await before.CountAsync(m => m.SenderKey == row.SenderKey && m.ReceivedOn == row.ReceivedOn && m.ComplaintId != null, stop) >= MostADay) return (MailFate.Flood, null);
        List<string?> earlier = [.. mail.Refers.Select(vault.LookupKey)];
        var first = await before.Where(m => m.SenderKey == row.SenderKey && m.ComplaintId != null && earlier.Contains(m.MessageKey)).OrderBy(m => m.TakenAt).Select(m => m.ComplaintId).FirstOrDefaultAsync(stop);
        // What was answered is over: whoever writes again complains again, and is owed an answer again.
        var open = first is null ? null : await db.Set<EnforcementComplaint>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == first && c.RepliedOn == null, stop);
        return open is null ? (MailFate.Complaint, null) : (MailFate.Added, open);
    }

    private EnforcementComplaint ComplaintOf(ArrivedMail mail, DateOnly day)
    {
        var complainant = $"{mail.Name} {mail.Address}".Trim();
        return new() { ReceivedOn = day, Channel = ComplaintChannel.Email, Complainant = vault.Seal(complainant), ComplainantKey = vault.LookupKey(complainant), Content = ShownOf(mail) };
    }

    // What everybody may read who reads complaints: subject and own words, without the sender and without numbers.
    private static string ShownOf(ArrivedMail mail)
    {
        var (text, quoted) = MailWords.WithoutQuote(mail.Text);
        var whole = MailWords.Covered($"{(mail.Subject.Length > 0 ? mail.Subject : "（没有写主题）")}\n{(text.Length > 0 ? text : "（没有正文）")}", mail.Name, mail.Address);
        var said = whole.Length <= LongestContent ? whole : $"{MailWords.Cut(whole, LongestContent)}……（后面还有 {whole.Length - LongestContent} 字，全文密封在备注里）";
        return quoted ? $"{said}\n（引用的旧邮件没有录，全文密封在备注里）" : said;
    }

    private async Task HangOnAsync(Writing writing, EnforcementComplaint complaint, ReceivedMail row, ArrivedMail mail, IReadOnlyList<Kept> files, List<string> remarks, CancellationToken stop)
    {
        var notes = await db.Set<Note>().Where(n => n.RecordId == complaint.Id).MaxAsync(n => (int?)n.Ordinal, stop) ?? 0;
        foreach (var (open, secret) in (IEnumerable<(string?, string?)>)
        [
            (row.Fate == MailFate.Added ? $"投诉人又来信（{row.ReceivedOn:yyyy年M月d日}）：{ShownOf(mail)}" : null, null),
            (remarks.Count > 0 ? $"收邮件时：{string.Join("；", remarks)}。" : null, null),
            (null, $"发件人：{mail.Name} {mail.Address}\n主题：{mail.Subject}\n{mail.Text}"),
        ])
        {
            if (open is null && secret is null) continue;
            Follow(new Note { Ordinal = ++notes, Text = open, SealedText = vault.Seal(secret), AddedAt = writing.At, AddedBy = viewer.Name }, complaint);
        }
        var ordinal = await db.Set<Attachment>().Where(f => f.RecordId == complaint.Id).MaxAsync(f => (int?)f.Ordinal, stop) ?? 0;
        foreach (var (stored, name, kind) in files)
            Follow(new Attachment { Ordinal = ++ordinal, ContentHash = stored.Hash, FileName = name, ContentType = kind, Size = stored.Size, AddedAt = writing.At, AddedBy = viewer.Name }, complaint);
    }

    private void Follow<T>(T part, Record record) where T : RecordPart
    {
        part.Follow(record);
        db.Add(part);
    }

    // The same limits and checks as for what people upload.
    private async Task<List<Kept>> KeepAsync(ArrivedMail mail, List<string> remarks, CancellationToken stop)
    {
        var kept = new List<Kept>();
        foreach (var part in mail.Files)
        {
            var name = MailWords.Covered(Attachment.NameOf(MailWords.Line(part.FileName, 200)), mail.Name, mail.Address);
            using var content = new MemoryStream();
            if (part.Content is not null) await part.Content.DecodeToAsync(content, stop);
            content.Position = 0;
            if (!(await AttachmentKind.OfAsync(content, stop)).TryGet(out var kind, out var refused) || !(await store.SaveAsync(content, FileStore.AttachmentCap, stop)).TryGet(out var stored, out refused)) remarks.Add($"附件“{name}”没有收，{refused!.Reason.TrimEnd('。')}");
            else kept.Add(new(stored, name, kind));
        }
        return kept;
    }
}

/// <summary>一封邮件成了什么，和是不是这一次收的。</summary>
public readonly record struct MailFateRead(MailFate Fate, bool New)
{
    /// <summary>成了投诉或并入投诉的，在邮箱里标为已读；别的留着给人看。</summary>
    public bool IsTaken => Fate is MailFate.Complaint or MailFate.Added;
}
