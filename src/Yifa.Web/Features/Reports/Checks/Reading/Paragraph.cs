namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>段：one line of the report, read once; all checks work on the same reading.</summary>
public sealed class Paragraph
{
    private readonly PlainText _plain;

    internal Paragraph(PlainText plain, int index, Section section, bool isHeading, bool isTitle)
    {
        _plain = plain;
        (Index, Section, IsHeading, IsTitle) = (index, section, isHeading, isTitle);
        Numbers = NumberReader.Read(plain.Text);
        Sentences = Split();
    }

    /// <summary>第几段，从 1 起，空行不计。</summary>
    public int Index { get; }

    public Section Section { get; }

    /// <summary>本段以标题开头（“（一）标题。正文”也算）。</summary>
    public bool IsHeading { get; }

    public bool IsTitle { get; }

    public ReportPart Part => Section.Part;

    /// <summary>去空格、全角转半角后的文字；位置用 <see cref="Place"/> 换回原文。</summary>
    public string Text => _plain.Text;

    public IReadOnlyList<NumberMention> Numbers { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>换算为原文中的起点和长度。</summary>
    public (int Offset, int Length) Place(int start, int length)
    {
        var offset = _plain.OriginOf(start);
        return (offset, (length == 0 ? offset : _plain.OriginOf(start + length - 1) + 1) - offset);
    }

    /// <summary>某处所在的句。</summary>
    public Sentence SentenceAt(int index)
    {
        foreach (var sentence in Sentences)
        {
            if (index < sentence.End)
                return sentence;
        }

        return Sentences[^1];
    }

    // No sentence of a report is this long; the cut keeps every check that compares within a sentence bounded on any input.
    private const int LongestSentence = 1_000;

    private List<Sentence> Split()
    {
        var sentences = new List<Sentence>();
        for (int start = 0, first = 0, next = 0, i = 0; i < Text.Length; i++)
        {
            while (next < Numbers.Count && Numbers[next].Start <= i)
                next++;
            var ends = Text[i] is '。' or ';' or '!' or '?' || i + 1 == Text.Length;
            var tooLong = i - start >= LongestSentence && (next == 0 || Numbers[next - 1].End <= i + 1); // never through a number
            if (!ends && !tooLong)
                continue;
            sentences.Add(new Sentence(this, start, i + 1 - start, [.. Numbers.Skip(first).Take(next - first)]) { Index = sentences.Count });
            (start, first) = (i + 1, next);
        }

        return sentences;
    }
}
