namespace Yifa.Web.Features.Shared.Documents;

/// <summary>正文层次：GB/T 9704 gives each its face.</summary>
public enum DocumentLevel
{
    /// <summary>一、黑体。</summary>
    Heading1,

    /// <summary>（一）楷体。</summary>
    Heading2,

    /// <summary>1. 仿宋。</summary>
    Heading3,

    /// <summary>正文，仿宋，首行缩进二字。</summary>
    Body,
}

/// <summary>正文的一段，编号已写在文字里。</summary>
public sealed record DocumentParagraph(DocumentLevel Level, string Text);

/// <summary>附表：另面编排的一张表，例如“口径与截止日”。</summary>
/// <param name="Title">表的名称。</param>
/// <param name="Heads">表头。</param>
/// <param name="Widths">各列占版心宽度的百分数，合计100。</param>
/// <param name="Rows">各行，列数与表头相同。</param>
/// <param name="Notes">表下的说明。</param>
public sealed record DocumentAnnex(
    string Title, IReadOnlyList<string> Heads, IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Notes);

/// <summary>
/// 公文：the parts of an official document as GB/T 9704-2012 names them. What is null or empty is not printed;
/// positions, faces and sizes are the standard's and not a choice.
/// </summary>
public sealed record OfficialDocument
{
    /// <summary>标题。</summary>
    public required string Title { get; init; }

    /// <summary>发文机关标志，红色；没有就不印红头和红线。</summary>
    public string? RedHead { get; init; }

    /// <summary>发文字号，例如“柳荫府发〔2025〕3号”；只有红头时印。</summary>
    public string? Number { get; init; }

    /// <summary>主送机关，不带冒号。</summary>
    public string? Recipient { get; init; }

    /// <summary>正文。</summary>
    public IReadOnlyList<DocumentParagraph> Body { get; init; } = [];

    /// <summary>附件名称，印成附件说明。</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>发文机关署名，可以几家。</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    /// <summary>成文日期，例如“2025年2月20日”。</summary>
    public string? Date { get; init; }

    /// <summary>true 按加盖印章的位置排署名和日期。</summary>
    public bool Sealed { get; init; }

    /// <summary>附注，不带括号。</summary>
    public string? Remark { get; init; }

    /// <summary>附表。</summary>
    public IReadOnlyList<DocumentAnnex> Annexes { get; init; } = [];
}
