namespace Yifa.Web.Features.Reports.Templates;

/// <summary>
/// 报告模板：the parsed text, ready to be drafted any number of times. The language is described in docs/report.md.
/// </summary>
/// <param name="Source">原文，原样保存。</param>
/// <param name="Head">版头：键 → 一至几个值，次序不变。</param>
/// <param name="Numberings">#、##、### 与条目的编号样式，共四个。</param>
/// <param name="Lines">正文各行。</param>
/// <param name="Findings">不用起草就看得出的问题：手写的数、没有填的占位符。</param>
public sealed record ReportTemplate(
    string Source, IReadOnlyList<HeadEntry> Head, IReadOnlyList<Numbering> Numberings,
    IReadOnlyList<TemplateLine> Lines, IReadOnlyList<DraftFinding> Findings)
{
    /// <summary>解析；所有问题一次报完。</summary>
    public static TemplateParse Parse(string source) => TemplateParser.Parse(source);

    /// <summary>用到的指标、变量与集合的名称及位置，编辑页用它提示写错的名称。</summary>
    public IEnumerable<NameUse> Names => NameUses.Of(this);

    /// <summary>起草。</summary>
    public ReportDraft Draft(ReportContext context) => Drafting.Draft(this, context);
}

/// <summary>版头的一项，例如 题名、主送。</summary>
public sealed record HeadEntry(string Key, IReadOnlyList<Node> Nodes, int Line);

/// <summary>名称的一处使用；<paramref name="IsSet"/> 表示它是集合（或维度）而不是指标。</summary>
public sealed record NameUse(string Name, bool IsSet, Place At);
