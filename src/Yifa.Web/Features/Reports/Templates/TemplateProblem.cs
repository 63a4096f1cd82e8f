namespace Yifa.Web.Features.Reports.Templates;

/// <summary>模板写错的地方：line and column (both from 1, counted in characters), what is wrong, what to do.</summary>
public sealed record TemplateProblem(int Line, int Column, string Reason, string NextStep)
{
    /// <summary>给人看的一句。</summary>
    public override string ToString() => $"第{Line}行第{Column}列：{Reason}{NextStep}";
}

/// <summary>解析的结果：有问题时没有模板，问题一次列全。</summary>
public sealed record TemplateParse(ReportTemplate? Template, IReadOnlyList<TemplateProblem> Problems);
