using System.Diagnostics;
using Yifa.Web.Features.Reports.Documents;
using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Tests.Features.Reports.Documents;

/// <summary>
/// The outside programs that these tests look through: LibreOffice makes the page, poppler measures it. Where one is
/// missing the test fails and says which Debian package to install; `./dev test` installs them.
/// </summary>
internal static class Office
{
    private static readonly PdfConverter Converter = new();

    public static Task<byte[]> Pdf(OfficialDocument document) => Pdf(OfficialDocumentWriter.Write(document));

    public static async Task<byte[]> Pdf(byte[] docx)
    {
        if (!Converter.Available) Assert.Fail("LibreOffice is not installed: apt-get install libreoffice-writer-nogui fonts-noto-cjk fonts-arphic-ukai fonts-liberation");
        var outcome = await Converter.ConvertAsync(docx, TestContext.Current.CancellationToken);
        Assert.True(outcome.Pdf is not null, outcome.Refusal?.ToString());
        return outcome.Pdf;
    }

    /// <summary>每页一项，每项是不空的各行。</summary>
    public static async Task<List<string[]>> Lines(byte[] pdf)
    {
        var text = await Poppler("pdftotext", pdf, "-layout", "-nopgbrk", "-", "-");
        var pages = await PageCount(pdf);
        List<string[]> lines = [];
        for (var page = 1; page <= pages; page++)
        {
            text = await Poppler("pdftotext", pdf, "-layout", "-nopgbrk", "-f", $"{page}", "-l", $"{page}", "-", "-");
            lines.Add([.. text.Split('\n').Where(l => l.Trim().Length > 0)]);
        }

        return lines;
    }

    public static async Task<int> PageCount(byte[] pdf) =>
        int.Parse((await Poppler("pdfinfo", pdf, "-")).Split('\n').Single(l => l.StartsWith("Pages:", StringComparison.Ordinal))[6..].Trim());

    public static async Task<string> Poppler(string program, byte[] pdf, params string[] arguments)
    {
        if (!File.Exists("/usr/bin/" + program)) Assert.Fail($"{program} is not installed: apt-get install poppler-utils");
        var start = new ProcessStartInfo("/usr/bin/" + program) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(pdf, TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return await output;
    }
}
