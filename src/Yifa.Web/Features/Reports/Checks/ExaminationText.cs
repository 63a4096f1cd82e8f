namespace Yifa.Web.Features.Reports.Checks;

/// <summary>体检结果的文字：what the command `yifa check-report FILE` prints.</summary>
public static class ExaminationText
{
    /// <summary>写出全部问题和一行小结。</summary>
    public static void Write(TextWriter output, IReadOnlyList<Finding> findings)
    {
        var blocks = findings.Count(f => f.Severity is Severity.Blocks);
        foreach (var finding in findings)
        {
            var place = finding.Paragraph > 0 ? $"第{finding.Paragraph}段 {finding.Section}" : finding.Section;
            output.WriteLine($"[{Name(finding.Severity)}] {finding.Check:00} {Examination.NameOf(finding.Check)}  {place}");
            if (finding.Quote.Length > 0)
                output.WriteLine($"    原文：{Plain(finding.Quote)}");
            output.WriteLine($"    问题：{Plain(finding.Reason)}");
            output.WriteLine($"    改法：{Plain(finding.WhatToDo)}");
            if (finding.Citation is { } citation)
                output.WriteLine($"    依据：{citation}");
            output.WriteLine();
        }

        output.WriteLine(findings.Count == 0
            ? $"{Examination.Checks.Count}项检查，没有发现问题。"
            : $"{Examination.Checks.Count}项检查，发现{findings.Count}处：阻止发布{blocks}处，提醒{findings.Count - blocks}处。");
    }

    private static string Name(Severity severity) => severity switch
    {
        Severity.Blocks => "阻止",
        Severity.Warns => "提醒",
    };

    // A pasted text may hold control characters; on a terminal they must not act.
    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsControl(c)));
}
