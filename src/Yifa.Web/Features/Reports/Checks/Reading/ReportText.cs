using System.Text.RegularExpressions;
using Yifa.Law;

namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>
/// 读好的报告：plain text, from wherever it came (pasted, out of a .docx, rendered from a draft), as sections, paragraphs,
/// sentences and numbers. All checks share this one reading.
/// </summary>
public sealed partial class ReportText
{
    /// <summary>最长能核对的字符数；真实报告在一万字上下。</summary>
    public const int LongestText = 100_000;

    private const int LongestParagraph = 10_000;
    private const int FurthestTitle = 30;
    private const int NearTitle = 5;

    // A pasted text may carry a broken character or two; a binary file opened as text has them everywhere.
    private const int MostUnreadable = 8;

    private ReportText(string source, IReadOnlyList<Paragraph> paragraphs, string? title)
    {
        (Source, Paragraphs, Title) = (source, paragraphs, title);
        Year = YearOf(title) ?? OpeningYear();
    }

    /// <summary>原文，一字不改；发现的问题按它定位。</summary>
    public string Source { get; }

    /// <summary>段，不含空行。</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>题名；头几行没有“报告”二字时为 null。</summary>
    public string? Title { get; }

    /// <summary>报告年度：先看题名，再看“现将……报告如下”；都没有为 null。</summary>
    public int? Year { get; }

    /// <summary>各节，按先后，不重复。</summary>
    public IEnumerable<Section> Sections => Paragraphs.Where(p => p.IsHeading).Select(p => p.Section).Distinct();

    /// <summary>像是一份完整的报告，而不是粘贴来的一两段。</summary>
    public bool IsWhole => Title is not null && Paragraphs.Count >= 6;

    /// <summary>各句，按先后。</summary>
    public IEnumerable<Sentence> Sentences => Paragraphs.SelectMany(p => p.Sentences);

    /// <summary>读一份报告；过长、空白、不是文字时说明原因。</summary>
    public static Ruling<ReportText> Read(string text) =>
        text.Length > LongestText ? ReadingRefusals.TooLong(text.Length)
        : string.IsNullOrWhiteSpace(text) ? ReadingRefusals.Empty
        : text.AsSpan().Count('\0') + text.AsSpan().Count('\uFFFD') > MostUnreadable ? ReadingRefusals.NotText
        : Divide(text);

    /// <summary>读一份已知合适的报告，例如由草稿生成的；来自用户的文字用 <see cref="Read"/>。</summary>
    public static ReportText Parse(string text) => Read(text).Value;

    private static ReportText Divide(string text)
    {
        var lines = Lines(text);
        var titled = TitleAt(lines);
        var title = titled is { } at ? lines[at].Text : null;
        var year = YearOf(title);
        var section = Section.Opening;
        var paragraphs = new List<Paragraph>();
        for (var i = 0; i < lines.Count; i++)
        {
            var level = i == titled ? null : Section.LevelOf(lines[i].Text);
            if (level is { } depth)
                section = Section.Open(depth, lines[i].Text, section, year);
            paragraphs.Add(new Paragraph(lines[i], i + 1, section, level is not null, i == titled));
        }

        return new ReportText(text, paragraphs, title);
    }

    private static List<PlainText> Lines(string text)
    {
        var lines = new List<PlainText>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n', '\v');
            end = end < 0 ? text.Length : start + end;
            var cut = EndOfParagraph(text, start, end);
            var plain = PlainText.Of(text, start, cut);
            start = cut == end ? end + 1 : cut;
            if (plain.Text.Length > 0)
                lines.Add(plain);
        }

        return lines;
    }

    // A web page pasted whole has menus before the title, one of which may itself say 年度报告: a line with the year is preferred.
    private static int? TitleAt(List<PlainText> lines)
    {
        int? first = null;
        for (var i = 0; i < Math.Min(lines.Count, FurthestTitle) && Section.LevelOf(lines[i].Text) is null; i++)
        {
            if (!IsTitle(lines[i].Text))
                continue;
            if (YearOf(lines[i].Text) is not null)
                return i;
            first ??= i < NearTitle ? i : null;
        }

        return first;
    }

    // A whole report pasted as one line is still read; it is only divided at the end of a sentence now and then.
    private static int EndOfParagraph(string text, int start, int end)
    {
        if (end - start <= LongestParagraph)
            return end;
        var stop = text.LastIndexOf('。', start + LongestParagraph - 1, LongestParagraph);
        return stop > start ? stop + 1 : start + LongestParagraph;
    }

    private static bool IsTitle(string line) =>
        line.Length <= 80 && line.Contains("报告", StringComparison.Ordinal) && !line.EndsWith('。') && !line.EndsWith(':');

    private int? OpeningYear()
    {
        foreach (var paragraph in Paragraphs.Where(p => p.Part is ReportPart.Opening))
        {
            var announced = Announcement().Match(paragraph.Text);
            if (announced.Success)
                return int.Parse(announced.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        }

        return null;
    }

    private static int? YearOf(string? line) =>
        line is null ? null : NumberReader.Read(line).FirstOrDefault(n => n.Kind is NumberKind.Year)?.Year;

    [GeneratedRegex("现将[^。;0-9]{0,30}(20[0-9]{2})年", RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();
}
