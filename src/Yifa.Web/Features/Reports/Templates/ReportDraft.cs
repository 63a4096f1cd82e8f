using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>段落样式：three levels of heading and the body; the renderers give each its face.</summary>
public enum ParagraphStyle
{
    /// <summary>一级标题。</summary>
    Heading1,

    /// <summary>二级标题。</summary>
    Heading2,

    /// <summary>三级标题。</summary>
    Heading3,

    /// <summary>正文。</summary>
    Body,
}

/// <summary>一段字的来处：it decides whether a digit in it is accounted for.</summary>
public enum RunKind
{
    /// <summary>模板里手写的字。</summary>
    Text,

    /// <summary>变量、自动编号、原文(…)。</summary>
    Variable,

    /// <summary>集合里来的字，例如法律名称、不足。</summary>
    Listed,

    /// <summary>数，连同它的来源。</summary>
    Figure,
}

/// <summary>
/// 用到的数：a figure at the place where it is written. A derived one (率、增幅、合并、余项) has no request of its own;
/// its <see cref="Parts"/> lead to the requests beneath.
/// </summary>
/// <param name="Request">直接取的数为它的请求；算出来的为 null。</param>
/// <param name="Figure">数本身。</param>
/// <param name="Parts">算它用到的数；直接取的为空。</param>
public sealed record FigureUse(FigureRequest? Request, Figure Figure, IReadOnlyList<FigureUse> Parts)
{
    /// <summary>同一个数的同一写法，作 JSON 与附表里的编号。</summary>
    public string Key => Request?.Key ?? $"{Figure.Code}@{Figure.Period.From:yyyy-MM-dd}..{Figure.Period.To:yyyy-MM-dd}";
}

/// <summary>同一来处的一段字；<paramref name="Use"/> 只在写数时有。</summary>
public sealed record ReportRun(string Text, RunKind Kind, FigureUse? Use = null);

/// <summary>一段：标题的编号在 <paramref name="Number"/>，正文里“一是”也放在各段字里。</summary>
/// <param name="Style">样式。</param>
/// <param name="Number">标题编号，例如“一、”“（一）”；正文与无序号标题为空串。</param>
/// <param name="Runs">各段字，不含编号。</param>
/// <param name="Line">模板里的行号，从 1 起。</param>
public sealed record ReportParagraph(ParagraphStyle Style, string Number, IReadOnlyList<ReportRun> Runs, int Line)
{
    /// <summary>连编号的整段文字。</summary>
    public string Text => Number + string.Concat(Runs.Select(r => r.Text));
}

/// <summary>版头版尾：what the head of the template says about the document itself.</summary>
public sealed record ReportHead
{
    /// <summary>发文机关标志，例如“重庆市北碚区柳荫镇人民政府文件”；没有就不印红头。</summary>
    public string? RedHead { get; init; }

    /// <summary>发文字号，例如“柳荫府发〔2025〕3号”。</summary>
    public string? Number { get; init; }

    /// <summary>主送机关，不带冒号。</summary>
    public string? Recipient { get; init; }

    /// <summary>署名，可以几家联名。</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    /// <summary>成文日期。</summary>
    public string? Date { get; init; }

    /// <summary>附件名称。</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>附注，不带括号，例如“此件公开发布”。</summary>
    public string? Remark { get; init; }

    /// <summary>是否附“口径与截止日”表。</summary>
    public bool FigureTable { get; init; } = true;
}

/// <summary>报告草稿：the template with its figures in place, before any rendering. It is what gets checked, signed and frozen.</summary>
/// <param name="Title">题名。</param>
/// <param name="Head">版头版尾。</param>
/// <param name="Year">年度。</param>
/// <param name="Period">统计期间。</param>
/// <param name="Paragraphs">各段。</param>
/// <param name="Notes">附注，例如合并的口径。</param>
/// <param name="Findings">起草时发现的问题；有“阻止”的不得发布。</param>
public sealed record ReportDraft(
    string Title, ReportHead Head, int Year, Period Period,
    IReadOnlyList<ReportParagraph> Paragraphs, IReadOnlyList<string> Notes, IReadOnlyList<DraftFinding> Findings)
{
    /// <summary>正文里写出的数，按先后，一处一个。</summary>
    public IEnumerable<FigureUse> Uses => Paragraphs.SelectMany(p => p.Runs).Where(r => r.Use is not null).Select(r => r.Use!);

    /// <summary>写出的数和算它们用到的数，去掉重复，按第一次用到的先后。</summary>
    public IReadOnlyList<FigureUse> Figures =>
        [.. Uses.SelectMany(WithParts).DistinctBy(u => u.Key)];

    private static IEnumerable<FigureUse> WithParts(FigureUse use) => use.Parts.SelectMany(WithParts).Prepend(use);
}
