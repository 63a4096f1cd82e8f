using System.Text.RegularExpressions;
using MimeKit;

namespace Yifa.Web.Features.Enforcement.Mailbox;

/// <summary>
/// 哪些邮件不是人写来投诉的：told by what the mail systems themselves put into the head of a mail, and by the few words that Chinese mailboxes answer with. In doubt it
/// is a complaint: somebody reads one mail too many rather than one too few.
/// </summary>
public static partial class MailSorting
{
    private const int MostHops = 30;

    /// <summary>不是投诉的，是什么；是投诉为 null。</summary>
    /// <param name="message">邮件。</param>
    /// <param name="from">发件人的邮箱；没有为 null。</param>
    /// <param name="own">本邮箱自己的地址。</param>
    /// <param name="keywords">邮箱给它加的标记。</param>
    public static MailFate? Of(MimeMessage message, string? from, string own, IEnumerable<string> keywords)
    {
        if (message.Body is MultipartReport || from is null && message.Headers[HeaderId.ReturnPath]?.Trim() == "<>" || from is not null && Robots().IsMatch(from)) return MailFate.Bounce;
        if (from?.Equals(own, StringComparison.OrdinalIgnoreCase) == true || message.Headers.Contains("X-Loop") || message.Headers.Count(h => h.Id == HeaderId.Received) > MostHops) return MailFate.Loop;
        if (message.Headers[HeaderId.AutoSubmitted] is { } auto && !auto.Trim().StartsWith("no", StringComparison.OrdinalIgnoreCase)) return MailFate.AutoReply;
        if (message.Headers.Contains("X-Autoreply") || message.Headers.Contains("X-Autorespond") || AutoWords().IsMatch(message.Subject ?? "")) return MailFate.AutoReply;
        if (Says(message, "X-Spam-Flag", "yes") || Says(message, "X-Spam-Status", "yes") || keywords.Any(k => k.TrimStart('$').Equals("Junk", StringComparison.OrdinalIgnoreCase))) return MailFate.Spam;
        if (message.Headers[HeaderId.Precedence]?.Trim().ToLowerInvariant() is "auto_reply") return MailFate.AutoReply;
        return message.Headers.Contains(HeaderId.ListId) || message.Headers[HeaderId.Precedence]?.Trim().ToLowerInvariant() is "bulk" or "junk" or "list" ? MailFate.Bulk : null;
    }

    private static bool Says(MimeMessage message, string header, string start) => message.Headers[header]?.Trim().StartsWith(start, StringComparison.OrdinalIgnoreCase) == true;

    [GeneratedRegex(@"^(?:mailer-daemon|postmaster|mail-daemon)@", RegexOptions.IgnoreCase)]
    private static partial Regex Robots();

    [GeneratedRegex(@"^\s*(?:自动回复|自动答复|Automatic reply|Auto[- ]?reply|Out of Office)", RegexOptions.IgnoreCase)]
    private static partial Regex AutoWords();
}
