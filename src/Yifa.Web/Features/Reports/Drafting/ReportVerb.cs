using System.CommandLine;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Data;
using Yifa.Web.Features.Reports.Checks;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Features.Reports.Templates.Rendering;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports.Drafting;

/// <summary>命令 report：起草一年的报告。退出码 0 可以签发，1 有阻止签发的问题（文件照样写出），2 不能起草，3 存不进去（留痕写不下就不导出）。</summary>
public static class ReportVerb
{
    public static System.CommandLine.Command Create()
    {
        var year = new Argument<int>("year") { Description = "年度" };
        var docx = new Option<FileInfo>("--docx") { Description = "写出 Word 文档（GB/T 9704）" };
        var jsonFile = new Option<FileInfo>("--json") { Description = "写出数和口径（JSON）" };
        var text = new Option<FileInfo>("--text") { Description = "写出纯文字" };
        var verb = new System.CommandLine.Command("report", "起草一年的法治政府建设情况报告") { year, docx, jsonFile, text, Verbs.Data, Verbs.TownChoice };
        verb.SetAction((given, stop) => Verbs.InTownAsync(given, (services, cancel) =>
            RunAsync(services, given.GetValue(year), given.GetValue(docx), given.GetValue(jsonFile), given.GetValue(text), cancel), stop));
        return verb;
    }

    private static async Task<int> RunAsync(IServiceProvider services, int year, FileInfo? docx, FileInfo? json, FileInfo? text, CancellationToken stop)
    {
        if (year is < 2000 or > 2100) return Verbs.Refuse(ReportRefusals.NotAYear.ToString());
        var db = services.GetRequiredService<AppDbContext>();
        var kept = await db.Set<YearReport>().AsNoTracking().FirstOrDefaultAsync(r => r.Year == year, stop);
        var drafted = await services.GetRequiredService<ReportDrafter>().DraftAsync(
            kept?.Template ?? BuiltInTemplates.AnnualReport, year, kept?.CountedTo ?? new DateOnly(year, 12, 31), kept?.IssuedOn, stop);
        if (drafted.Refusal is { } refusal) return Verbs.Refuse(refusal.ToString());
        var draft = drafted.Value;
        var files = new List<(FileInfo To, byte[] Content)>();
        if (docx is not null) files.Add((docx, ReportDocx.Of(draft.Draft)));
        if (json is not null) files.Add((json, Encoding.UTF8.GetBytes(ReportJson.Of(draft.Draft))));
        if (text is not null) files.Add((text, Encoding.UTF8.GetBytes(draft.Text)));
        // Before the journal says that it went out.
        if (files.Find(f => !f.To.Directory!.Exists).To is { } homeless) return Verbs.Refuse($"没有 {homeless.DirectoryName} 这个文件夹。请先建好，或者换一个地方写。");
        if (files.Count == 0) Console.WriteLine(draft.Text);
        else if (await RecordAsync(services, year, kept, files, stop) is { } unwritten)
        {
            Console.Error.WriteLine(unwritten);
            return 3;
        }
        foreach (var (to, content) in files) await File.WriteAllBytesAsync(to.FullName, content, stop);
        foreach (var finding in draft.Draft.Findings) Console.Error.WriteLine($"[{(finding.Weight == FindingWeight.Block ? "阻止" : "提醒")}] {finding}");
        if (draft.Findings.Count > 0) ExaminationText.Write(Console.Error, draft.Findings);
        return draft.Blocking > 0 ? 1 : 0;
    }

    // As on the page: what goes out is in the journal first.
    private static async Task<Refusal?> RecordAsync(IServiceProvider services, int year, YearReport? kept, List<(FileInfo To, byte[] Content)> files, CancellationToken stop)
    {
        var written = files.ConvertAll(f => new { kind = f.To.Extension.TrimStart('.'), hash = Canonical.Hash(f.Content) });
        var command = Records.Command.Own(Ids.New(services.GetRequiredService<TimeProvider>()), Canonical.Detail(written));
        var answer = await services.GetRequiredService<RecordBook>().WriteAsync(command, Acts.ReportExported, writing =>
        {
            (writing.Subject, writing.Detail) = (kept?.Id.ToString(), new { year, files = written });
            return Task.FromResult<Answer>("exported");
        }, stop);
        return answer.Refusal;
    }
}
