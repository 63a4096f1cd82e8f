namespace Yifa.Web.Features.Reports.Templates;

/// <summary>发现的轻重。</summary>
public enum FindingWeight
{
    /// <summary>提醒：可以发布，但请看一眼。</summary>
    Warn,

    /// <summary>阻止：改好之前不得发布。</summary>
    Block,
}

/// <summary>起草时的发现：a place in the draft that must be looked at before publication.</summary>
/// <param name="Weight">轻重。</param>
/// <param name="Code">稳定的代码，例如 report.free-digits。</param>
/// <param name="Line">模板行号，从 1 起。</param>
/// <param name="Column">模板列号，从 1 起，按字数。</param>
/// <param name="Excerpt">原文里的那几个字。</param>
/// <param name="Reason">哪里不对。</param>
/// <param name="NextStep">怎么改。</param>
public sealed record DraftFinding(
    FindingWeight Weight, string Code, int Line, int Column, string Excerpt, string Reason, string NextStep)
{
    /// <summary>整句：第几行第几列、哪里不对、怎么改。</summary>
    public override string ToString() => $"第{Line}行第{Column}列“{Excerpt}”：{Reason}{NextStep}";
}
