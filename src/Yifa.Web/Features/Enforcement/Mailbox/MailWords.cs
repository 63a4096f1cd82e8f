using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Text;
using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Mailbox;

/// <summary>
/// 邮件里的字：made into plain text that may be kept and shown. Chinese mail often says a wrong charset or none; what a charset cannot read is read in the next,
/// and GB18030, which reads GB2312 and GBK too, comes last.
/// </summary>
public static partial class MailWords
{
    /// <summary>一封邮件最多读多少字。</summary>
    public const int Most = 100_000;

    private const int MostBytes = 2 << 20;

    private static readonly Encoding Strict8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>GB18030：contains GB2312 and GBK.</summary>
    public static Encoding Chinese { get; } = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    private static readonly Encoding StrictChinese = CodePagesEncodingProvider.Instance.GetEncoding(54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>读一部分文字。</summary>
    /// <returns>字，和后面还有没有没读的。</returns>
    public static (string Text, bool More) Of(TextPart part)
    {
        if (part.Content is null) return ("", false);
        using var decoded = part.Content.Open();
        var bytes = new byte[MostBytes];
        var count = decoded.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var text = Of(bytes.AsSpan(0, count), part.ContentType.Charset);
        if (part.IsHtml) text = OfHtml(text);
        return (Clean(text), count == bytes.Length || text.Length >= Most);
    }

    /// <summary>把字节读成字。</summary>
    /// <param name="bytes">字节。</param>
    /// <param name="charset">邮件自己说的字符集；没有说为 null。</param>
    public static string Of(ReadOnlySpan<byte> bytes, string? charset)
    {
        foreach (var encoding in (Encoding?[])[Named(charset), Strict8, StrictChinese])
        {
            try
            {
                if (encoding is not null) return encoding.GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                // Not in this charset, whatever the mail says; the next one.
            }
        }
        return Chinese.GetString(bytes);
    }

    /// <summary>网页写的邮件变成字：what is not shown is left out, what is quoted is marked as in plain mail.</summary>
    public static string OfHtml(string html)
    {
        var text = new StringBuilder();
        var tokenizer = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        var (hidden, quoted) = ((string?)null, 0);
        while (tokenizer.ReadNextToken(out var token) && text.Length < Most)
        {
            if (token is HtmlTagToken tag)
            {
                var name = tag.Name.ToLowerInvariant();
                if (hidden is not null)
                {
                    if (tag.IsEndTag && name == hidden) hidden = null;
                    continue;
                }
                if (name is "script" or "style" or "title" or "noscript" && !tag.IsEndTag && !tag.IsEmptyElement) hidden = name;
                if (name == "blockquote") quoted = Math.Max(0, quoted + (tag.IsEndTag ? -1 : 1));
                if (name is "br" or "p" or "div" or "tr" or "li" or "table" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "hr") text.Append('\n').Append(quoted > 0 ? "> " : "");
                if (name == "td" && tag.IsEndTag) text.Append(' ');
            }
            else if (hidden is null && token is HtmlDataToken { Kind: HtmlTokenKind.Data } data) text.Append(Spaces().Replace(data.Data, " "));
        }
        return text.ToString();
    }

    /// <summary>去掉看不见的、会改变次序的字符，整理空行；两个数据库都存得下。</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, Most));
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            if (clean.Length >= Most) break;
            if (rune.Value == '\t' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator) clean.Append(' ');
            else if (rune.Value == '\n' || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)) clean.Append(rune.ToString());
        }
        return EmptyLines().Replace(LineEnds().Replace(clean.ToString(), "\n"), "\n").Trim();
    }

    /// <summary>一行字，最多 <paramref name="most"/> 个。</summary>
    public static string Line(string? text, int most) => Cut(Clean(text ?? "").Replace('\n', ' '), most);

    /// <summary>去掉引用的旧邮件；全是引用的，一个字也不去。</summary>
    /// <returns>剩下的，和有没有去掉。</returns>
    public static (string Text, bool Quoted) WithoutQuote(string text)
    {
        var own = new List<string>();
        var lines = text.Split('\n');
        foreach (var line in lines)
        {
            if (QuoteStart().IsMatch(line)) break;
            if (!line.StartsWith('>')) own.Add(line);
        }
        var left = string.Join('\n', own).Trim();
        return left.Length == 0 || own.Count == lines.Length ? (text, false) : (left, true);
    }

    /// <summary>在字与字之间截断，不留半个字。</summary>
    public static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>遮住发件人和号码：a complaint is read by more people than may know who complains.</summary>
    /// <param name="text">字。</param>
    /// <param name="name">发件人写的名字；没有为 null。</param>
    /// <param name="address">发件人的邮箱；没有为 null。</param>
    public static string Covered(string text, string? name, string? address)
    {
        var half = FullWidthDigits(text);
        half = Addresses().Replace(half, "（邮箱已遮住）");
        half = Phones().Replace(SpacedMobile().Replace(SpacedIdentity().Replace(half, found => Bare(found.Value)), found => Bare(found.Value)), "（电话已遮住）");
        half = CoveredText.Of(half);
        if (address is not null) half = Hide(half, address.Split('@')[0], "（发件人已遮住）");
        return name is null ? half : Hide(half, name, "（发件人已遮住）");
    }

    // A name of one letter, or a short one in Latin letters, would tear holes into other words.
    private static string Hide(string text, string what, string by) =>
        what.Length >= (what.Any(c => c > 0x2E80) ? 2 : 5) ? text.Replace(what, by, StringComparison.OrdinalIgnoreCase) : text;

    private static string Bare(string number) => number.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static string FullWidthDigits(string text) => string.Create(text.Length, text, (half, full) =>
    {
        for (var i = 0; i < full.Length; i++) half[i] = (full[i] is (>= '０' and <= '９') or '＠' or '．') ? (char)(full[i] - 0xFEE0) : full[i];
    });

    // Latin-1 reads any bytes, so a mail that says so by mistake would never be read in what it is written in.
    private static Encoding? Named(string? charset) => charset?.Trim().ToLowerInvariant() switch
    {
        null or "" or "utf-8" or "utf8" or "us-ascii" or "ascii" or "iso-8859-1" or "latin1" or "windows-1252" => null,
        "gb2312" or "gbk" or "gb18030" or "x-gbk" or "cp936" => StrictChinese,
        var other => Strict(other),
    };

    private static Encoding? Strict(string charset)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(charset, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(charset, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@" *\n")]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"\n{2,}")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"^\s*(?:-{2,}\s*(?:原始邮件|原邮件|回复的原邮件|Original Message|Original)\s*-{2,}.*|在.{1,120}写道[:：]?|On .{1,160} wrote:)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex QuoteStart();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"(?<![0-9])1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9])")]
    private static partial Regex SpacedMobile();

    [GeneratedRegex(@"(?<![0-9])[1-9][0-9]{5}[ -]?(?:18|19|20)[0-9]{2}[ -]?[0-9]{4}[ -]?[0-9]{3}[0-9Xx](?![0-9])")]
    private static partial Regex SpacedIdentity();

    [GeneratedRegex(@"(?<![0-9])0[1-9][0-9]{1,2}[ -]?[2-9][0-9]{6,7}(?![0-9])")]
    private static partial Regex Phones();
}
