using MimeKit;
using MimeKit.Cryptography;
using MimeKit.Tnef;

namespace Yifa.Web.Features.Enforcement.Mailbox;

/// <summary>
/// 到了的一封邮件：what of it can be kept. A mail may be made by somebody who wishes this program ill, so everything in it is bounded: parts, depth, files, letters;
/// what is left out is said in a remark and stands in the mailbox as it came.
/// </summary>
public sealed class ArrivedMail : IDisposable
{
    /// <summary>最多收几个附件。</summary>
    public const int MostFiles = 20;

    private const int MostParts = 200;

    private const int MostDepth = 8;

    private const int MostReferences = 50;

    /// <summary>怎样读邮件：raw Chinese in a head is read as GB18030 where it is not UTF-8.</summary>
    public static ParserOptions Options { get; } = new() { CharsetEncoding = MailWords.Chinese, MaxMimeDepth = 24 };

    private readonly MimeMessage message;
    private readonly List<MimePart> files = [];
    private readonly List<string> remarks = [];
    private int parts;

    private ArrivedMail(MimeMessage message, bool cut)
    {
        this.message = message;
        var from = message.From.Mailboxes.Concat(message.ReplyTo.Mailboxes).FirstOrDefault() ?? message.Sender;
        Address = from?.Address is { Length: > 0 } address ? MailWords.Line(address, 200).ToLowerInvariant() : null;
        Name = MailWords.Line(from?.Name, 60) is { Length: > 0 } name && !name.Equals(Address, StringComparison.OrdinalIgnoreCase) ? name : null;
        MessageId = MailWords.Line(message.MessageId, 400) is { Length: > 0 } id ? id : null;
        Refers = [.. new[] { message.InReplyTo }.Concat(message.References.TakeLast(MostReferences)).OfType<string>().Select(r => MailWords.Line(r, 400)).Where(r => r.Length > 0 && r != MessageId).Distinct()];
        SentAt = MailWords.Line(message.Headers[HeaderId.Date], 100);
        Subject = MailWords.Line(message.Subject, 1000);
        var said = new List<(bool Html, string Text)>();
        Walk(message.Body, 0, said);
        Text = MailWords.Cut(string.Join('\n', said.Select(s => s.Text)).Trim(), MailWords.Most);
        if (cut)
        {
            if (files.Count > 0) remarks.Add("附件没有收");
            files.Clear();
            remarks.Add($"这封邮件超过 {MailTaking.Largest >> 20} MB，只读了开头；请到邮箱里看原件");
        }
    }

    /// <summary>发件人写的名字；没有写为 null。</summary>
    public string? Name { get; }

    /// <summary>发件人的邮箱；没有写为 null。</summary>
    public string? Address { get; }

    public string? MessageId { get; }

    /// <summary>它接着哪些邮件写。</summary>
    public IReadOnlyList<string> Refers { get; }

    /// <summary>信头里写的发出时间，照抄，只用来认同一封。</summary>
    public string SentAt { get; }

    public string Subject { get; }

    /// <summary>正文，HTML 变成了字。</summary>
    public string Text { get; }

    /// <summary>附件。</summary>
    public IReadOnlyList<MimePart> Files => files;

    /// <summary>没有收下的，各说一句。</summary>
    public IReadOnlyList<string> Remarks => remarks;

    /// <summary>主题、正文、附件都没有。</summary>
    public bool IsEmpty => Subject.Length == 0 && Text.Length == 0 && files.Count == 0 && remarks.Count == 0;

    public void Dispose() => message.Dispose();

    /// <summary>读一封邮件；随它一起丢开。</summary>
    /// <param name="message">邮件。</param>
    /// <param name="cut">只取了开头，后面的没有取。</param>
    public static ArrivedMail Of(MimeMessage message, bool cut) => new(message, cut);

    private void Walk(MimeEntity? entity, int depth, List<(bool Html, string Text)> said)
    {
        if (entity is null) return;
        if (++parts > MostParts || depth > MostDepth)
        {
            Remark("邮件一层套一层，太深的没有收；请到邮箱里看原件");
            return;
        }
        switch (entity)
        {
            case MultipartEncrypted:
                Encrypted();
                break;
            case MultipartAlternative several:
                // The same words written twice: plain where there is any.
                var ways = new List<(bool Html, string Text)>();
                foreach (var way in several) Walk(way, depth + 1, ways);
                said.AddRange(ways.Any(w => !w.Html && w.Text.Length > 0) ? ways.Where(w => !w.Html) : ways);
                break;
            case Multipart several:
                foreach (var one in several) Walk(one, depth + 1, said);
                break;
            case MessagePart { Message: { } inner }:
                said.Add((false, MailWords.Clean($"【附带的邮件】{MailWords.Line(inner.Subject, 200)}")));
                Walk(inner.Body, depth + 1, said);
                break;
            case MessagePart:
                Remark("附带的一封邮件读不了；请到邮箱里看原件");
                break;
            case TnefPart winmail:
                Unpack(winmail, depth, said);
                break;
            case TextPart text when !text.IsAttachment && (text.IsPlain || text.IsHtml):
                var (words, more) = MailWords.Of(text);
                said.Add((text.IsHtml, words));
                if (more) Remark($"正文超过 {MailWords.Most} 字，后面的没有收；请到邮箱里看原件");
                break;
            case MimePart part:
                Take(part);
                break;
        }
    }

    private void Take(MimePart part)
    {
        if (part.ContentType.IsMimeType("application", "pkcs7-mime") || part.ContentType.IsMimeType("application", "x-pkcs7-mime")) Encrypted();
        else if (part.ContentType.MediaSubtype?.EndsWith("-signature", StringComparison.OrdinalIgnoreCase) == true) return;
        else if (files.Count < MostFiles) files.Add(part);
        else Remark($"附件超过 {MostFiles} 个，后面的没有收；请到邮箱里看原件");
    }

    // Outlook packs a mail into one file of its own (winmail.dat).
    private void Unpack(TnefPart winmail, int depth, List<(bool Html, string Text)> said)
    {
        var before = (said.Count, files.Count);
        try
        {
            Walk(winmail.ConvertToMessage().Body, depth + 1, said);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // Broken or hostile, it is said below.
        }
        if (before == (said.Count, files.Count)) Remark("附件 winmail.dat（Outlook 的打包格式）打不开；请到邮箱里看原件，或者请对方改用普通格式再发");
    }

    private void Encrypted() => Remark("这封邮件是加密的，程序读不了；请到邮箱里看原件，或者请对方不加密再发");

    private void Remark(string said)
    {
        if (!remarks.Contains(said)) remarks.Add(said);
    }
}
