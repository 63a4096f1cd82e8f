using System.ComponentModel;
using System.Diagnostics;
using Yifa.Law;

namespace Yifa.Web.Features.Reports.Documents;

/// <summary>转换的结果：有 PDF，或有不能转的理由。</summary>
public sealed record PdfOutcome(byte[]? Pdf, Refusal? Refusal);

/// <summary>
/// 转 PDF：runs LibreOffice without a window, one at a time (each takes about 200 MB), with a private profile and the
/// fonts of this program only for that run. Register as a singleton.
/// </summary>
public sealed class PdfConverter : IDisposable
{
    /// <summary>没有装 LibreOffice。</summary>
    public static readonly Refusal NotInstalled = new(
        "report.pdf-no-office", "这台机器没有装 LibreOffice，不能生成 PDF。", "请下载 Word 文档，或请管理员安装 libreoffice-writer-nogui 后再试。");

    /// <summary>超时。</summary>
    public static readonly Refusal TimedOut = new("report.pdf-timeout", "生成 PDF 超过了规定的时间。", "请稍后再试，或下载 Word 文档自行另存。");

    /// <summary>没有生成。</summary>
    public static readonly Refusal Failed = new("report.pdf-failed", "LibreOffice 没有生成 PDF。", "请下载 Word 文档自行另存，并请管理员查看日志。");

    private const string FontsResource = "Reports/fonts.conf";
    private static readonly string[] Programs = ["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"];
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly string? _program;
    private readonly TimeSpan _limit;

    /// <summary>找得到程序就用；<paramref name="program"/> 为空时在常见位置找。</summary>
    public PdfConverter(string? program = null, TimeSpan? limit = null) =>
        (_program, _limit) = (program ?? Array.Find(Programs, File.Exists), limit ?? TimeSpan.FromSeconds(60));

    /// <summary>这台机器能不能生成 PDF。</summary>
    public bool Available => _program is not null && File.Exists(_program);

    /// <summary>把 .docx 转成 PDF。</summary>
    public async Task<PdfOutcome> ConvertAsync(ReadOnlyMemory<byte> docx, CancellationToken cancel)
    {
        if (!Available) return new(null, NotInstalled);
        await _one.WaitAsync(cancel);
        var folder = Directory.CreateTempSubdirectory("yifa-pdf-");
        try
        {
            return await Run(folder.FullName, docx, cancel);
        }
        finally
        {
            _one.Release();
            TryDelete(folder);
        }
    }

    private async Task<PdfOutcome> Run(string folder, ReadOnlyMemory<byte> docx, CancellationToken cancel)
    {
        var source = Path.Combine(folder, "report.docx");
        var fonts = Path.Combine(folder, "fonts.conf");
        await File.WriteAllBytesAsync(source, docx, cancel);
        await using (var resource = typeof(PdfConverter).Assembly.GetManifestResourceStream(FontsResource)!)
        await using (var file = File.Create(fonts))
            await resource.CopyToAsync(file, cancel);

        var start = new ProcessStartInfo(_program!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in (string[])[
            "--headless", "--norestore", "--nolockcheck", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, source])
            start.ArgumentList.Add(argument);
        start.Environment["FONTCONFIG_FILE"] = fonts;
        start.Environment["HOME"] = folder;
        start.Environment["LC_ALL"] = "C.UTF-8";

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(_limit);
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            return new(null, Failed);
        }

        using (process)
        {
            try
            {
                await Task.WhenAll(process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token), process.WaitForExitAsync(limit.Token));
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                cancel.ThrowIfCancellationRequested();
                return new(null, TimedOut);
            }

            var made = Path.Combine(folder, "report.pdf");
            return File.Exists(made) ? new(await File.ReadAllBytesAsync(made, cancel), null) : new(null, Failed);
        }
    }

    /// <summary>被中止的 soffice 可能还占着文件；留下的临时文件由系统清。</summary>
    private static void TryDelete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
        }
    }

    public void Dispose() => _one.Dispose();
}
