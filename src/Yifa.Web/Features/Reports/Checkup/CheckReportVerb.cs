using System.CommandLine;
using Yifa.Web.Features.Reports.Checks;
using Yifa.Web.Features.Reports.Checks.Reading;
using Yifa.Web.Features.Reports.Documents;

namespace Yifa.Web.Features.Reports.Checkup;

/// <summary>命令 check-report：体检任何一份报告。退出码 0 没有阻止的问题，1 有，2 读不了。</summary>
public static class CheckReportVerb
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = ".docx 或纯文本文件" };
        var verb = new Command("check-report", "报告体检：和数、比率、日期、法规名称、占位符、前后矛盾") { file, Verbs.Json };
        verb.SetAction((given, stop) => RunAsync(given.GetValue(file)!, given.GetValue(Verbs.Json), stop));
        return verb;
    }

    private static async Task<int> RunAsync(FileInfo file, bool json, CancellationToken stop)
    {
        if (!file.Exists) return Verbs.Refuse($"没有这个文件：{file.FullName}。");
        if (file.Length > DocxText.LargestFile) return Verbs.Refuse(DocxText.TooLarge.ToString());
        var parsed = ReportFile.Read(await File.ReadAllBytesAsync(file.FullName, stop));
        if (parsed.Refusal is { } refusal) return Verbs.Refuse(refusal.ToString());
        var findings = Examination.Run(parsed.Value, ExaminationContext.Empty);
        if (json) Console.WriteLine(ExaminationReport.Of(parsed.Value, ExaminationContext.Empty, findings).ToJson());
        else
        {
            ExaminationText.Write(Console.Out, findings);
            if (ExaminationReport.NoticeOf(parsed.Value) is { } notice) Console.WriteLine(notice);
        }
        return findings.Any(f => f.Severity == Severity.Blocks) ? 1 : 0;
    }
}
