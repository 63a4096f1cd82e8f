namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>句：up to 。；！？; figures in one sentence are read together (a total with its parts, a rate with its counts).</summary>
/// <param name="Paragraph">所在段。</param>
/// <param name="Start">在 <see cref="Paragraph.Text"/> 中的起点。</param>
/// <param name="Length">长度，含句末标点。</param>
/// <param name="Numbers">句中的数，按先后。</param>
public sealed record Sentence(Paragraph Paragraph, int Start, int Length, IReadOnlyList<NumberMention> Numbers)
{
    public int End => Start + Length;

    public string Text => Paragraph.Text.Substring(Start, Length);

    /// <summary>本句之前到 <paramref name="at"/> 的文字。</summary>
    public string Before(int at) => Paragraph.Text[Start..Math.Max(Start, at)];

    /// <summary>上一句；段首为 null。</summary>
    public Sentence? Previous => Index > 0 ? Paragraph.Sentences[Index - 1] : null;

    /// <summary>下一句；段末为 null。</summary>
    public Sentence? Next => Index + 1 < Paragraph.Sentences.Count ? Paragraph.Sentences[Index + 1] : null;

    internal int Index { get; init; }
}
