using System.Globalization;
using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Documents;
using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Tests.Features.Reports.Documents;

/// <summary>GB/T 9704-2012 as it comes out on paper: measured in the PDF, not read from our own numbers.</summary>
public partial class OfficialPageTests
{
    private const double Millimetre = 72 / 25.4;

    private static readonly OfficialDocument Long = new()
    {
        Title = "关于版式的测试",
        Body = [.. Enumerable.Repeat(new DocumentParagraph(DocumentLevel.Body, string.Concat(Enumerable.Repeat("依法治理是基层工作的根本要求", 60))), 3)],
    };

    [Fact]
    public async Task A_full_page_has_22_lines_of_28_characters_on_A4()
    {
        var pdf = await Office.Pdf(Long);
        var info = await Office.Poppler("pdfinfo", pdf, "-");
        Assert.Contains("595.3", info, StringComparison.Ordinal);
        Assert.Contains("(A4)", info, StringComparison.Ordinal);
        var pages = await Office.Lines(pdf);
        Assert.True(pages.Count >= 4, $"{pages.Count} pages");
        foreach (var page in pages[1..^1])
        {
            Assert.Equal(23, page.Length); // 22 lines and the page number
            var full = page[..^1].Select(l => l.Trim()).Where(l => l.Length >= 27).ToList();
            Assert.NotEmpty(full);
            Assert.All(full, line => Assert.Equal(28, line.Length));
            Assert.True(full.Count >= 19, "only first and last lines of a paragraph may be short");
        }
    }

    [Fact]
    public async Task Page_numbers_stand_outside_right_on_odd_and_left_on_even_pages()
    {
        var pdf = await Office.Pdf(Long);
        var pages = await Office.Lines(pdf);
        Assert.Equal("—1—", pages[0][^1].Replace(" ", ""));
        Assert.Equal("—2—", pages[1][^1].Replace(" ", ""));
        var boxes = await Boxes(pdf);
        var (odd, even) = (boxes[0].Where(w => w.Text == "—").ToList(), boxes[1].Where(w => w.Text == "—").ToList());
        Assert.Equal(2, odd.Count);
        // right edge of the type area is 184 mm, left edge 28 mm; one character (14 pt) is left free
        Assert.InRange(odd.Max(w => w.Right), 184 * Millimetre - 20, 184 * Millimetre - 10);
        Assert.InRange(even.Min(w => w.Left), 28 * Millimetre + 10, 28 * Millimetre + 20);
        // the dash runs 7 mm below the type area, which ends at 262 mm
        var dash = (odd[0].Top + odd[0].Bottom) / 2;
        Assert.InRange(dash, (262 + 5) * Millimetre, (262 + 10) * Millimetre);
    }

    [Fact]
    public async Task Text_begins_at_the_standard_margins_and_never_leaves_the_type_area()
    {
        var boxes = await Boxes(await Office.Pdf(Long));
        var text = boxes[1].Where(w => w.Text.Length > 5).ToList();
        Assert.InRange(text.Min(w => w.Left), 28 * Millimetre - 1, 28 * Millimetre + 1);
        Assert.InRange(text.Max(w => w.Right), 182 * Millimetre, 184 * Millimetre + 1);
        Assert.InRange(text.Min(w => w.Top), 36 * Millimetre, 41 * Millimetre);
    }

    [Fact]
    public async Task Red_head_number_title_addressee_and_signature_appear_in_order()
    {
        var pdf = await Office.Pdf(Long with
        {
            Title = "重庆市北碚区柳荫镇人民政府关于2024年法治政府建设情况的报告",
            RedHead = "重庆市北碚区柳荫镇人民政府文件",
            Number = "柳荫府发〔2025〕3号",
            Recipient = "区人民政府",
            Body = [new(DocumentLevel.Heading1, "一、成效"), new(DocumentLevel.Heading2, "（一）组织"), new(DocumentLevel.Body, "正文。")],
            Attachments = ["清单一", "清单二"],
            Signatures = ["重庆市北碚区柳荫镇人民政府"],
            Date = "2025年2月20日",
            Remark = "此件公开发布",
        });
        var lines = (await Office.Lines(pdf)).SelectMany(p => p).Select(l => l.Replace(" ", "")).ToArray();
        Assert.Equal(
            [
                "重庆市北碚区柳荫镇人民政府文件", "柳荫府发〔2025〕3号", "重庆市北碚区柳荫镇人民政府", "关于2024年法治政府建设情况的报告", "区人民政府：",
                "一、成效", "（一）组织", "正文。", "附件：1.清单一", "2.清单二", "重庆市北碚区柳荫镇人民政府", "2025年2月20日", "（此件公开发布）",
            ],
            lines.Where(l => l.Length > 0 && l[0] != '—'));
        var boxes = await Boxes(pdf);
        var name = boxes.SelectMany(b => b).Last(w => w.Text == "重庆市北碚区柳荫镇人民政府");
        Assert.InRange(184 * Millimetre - name.Right, 2 * 15.75 - 3, 2 * 15.75 + 3);
        var head = boxes[0].First(w => w.Text.StartsWith("重庆市北碚区柳荫镇人民政府文件", StringComparison.Ordinal));
        Assert.InRange((head.Top + head.Bottom) / 2, (37 + 35) * Millimetre, (37 + 35 + 25) * Millimetre);
    }

    [Fact]
    public async Task A_missing_office_is_refused_plainly()
    {
        using var converter = new PdfConverter("/nowhere/soffice");
        Assert.False(converter.Available);
        var outcome = await converter.ConvertAsync(new byte[] { 1 }, TestContext.Current.CancellationToken);
        Assert.Equal("report.pdf-no-office", outcome.Refusal!.Code);
        Assert.Null(outcome.Pdf);
    }

    [Fact]
    public async Task A_converter_that_hangs_is_stopped()
    {
        Assert.False(OperatingSystem.IsWindows(), "this test needs a shell");
        var script = Path.Combine(Directory.CreateTempSubdirectory("yifa-test-").FullName, "soffice");
        await File.WriteAllTextAsync(script, "#!/bin/sh\nsleep 60\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        using var converter = new PdfConverter(script, TimeSpan.FromMilliseconds(300));
        Assert.Equal("report.pdf-timeout", (await converter.ConvertAsync(new byte[] { 1 }, TestContext.Current.CancellationToken)).Refusal!.Code);
    }

    private static async Task<List<List<WordBox>>> Boxes(byte[] pdf)
    {
        var xml = await Office.Poppler("pdftotext", pdf, "-bbox", "-", "-");
        return [.. xml.Split("<page ")[1..].Select(page => Word().Matches(page).Select(m => new WordBox(
            Number(m, 1), Number(m, 2), Number(m, 3), Number(m, 4), m.Groups[5].Value)).ToList())];
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private sealed record WordBox(double Left, double Top, double Right, double Bottom, string Text);

    [GeneratedRegex("""<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>""")]
    private static partial Regex Word();
}
