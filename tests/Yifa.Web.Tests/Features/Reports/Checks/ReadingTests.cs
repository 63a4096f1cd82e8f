using FsCheck;
using FsCheck.Fluent;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Tests.Features.Reports.Checks;

/// <summary>How a text is read: sections, numbers and their kinds. All checks rest on this.</summary>
public class ReadingTests
{
    private static NumberMention Only(string text) => Assert.Single(ReportText.Parse(text).Paragraphs[0].Numbers);

    [Theory]
    [InlineData("排查纠纷968件", 968, "件", Approximation.Exact)]
    [InlineData("排查纠纷 968 件", 968, "件", Approximation.Exact)]
    [InlineData("排查纠纷９６８件", 968, "件", Approximation.Exact)]
    [InlineData("发放资料4,260份", 4260, "份", Approximation.Exact)]
    [InlineData("宣传22余次", 22, "次", Approximation.AndMore)]
    [InlineData("发放资料1.5万余份", 15000, "份", Approximation.AndMore)]
    [InlineData("参与近300人次", 300, "人次", Approximation.Near)]
    [InlineData("参与超过300人次", 300, "人次", Approximation.Over)]
    [InlineData("参与300人次以上", 300, "人次", Approximation.Over)]
    [InlineData("签约20户", 20, "户", Approximation.Exact)]
    [InlineData("挽回损失2.35万元", 23500, "元", Approximation.Exact)]
    [InlineData("开展活动二十余场", 20, "场", Approximation.AndMore)]
    [InlineData("召开三百二十次", 320, "次", Approximation.Exact)]
    public void 计数连同单位和约数(string text, int value, string unit, Approximation approximation)
    {
        var number = Only(text);
        Assert.Equal((NumberKind.Count, (decimal)value, unit, approximation), (number.Kind, number.Value, number.Unit, number.Approximation));
    }

    [Theory]
    [InlineData("化解率99.79%", NumberKind.Percent, 99.79)]
    [InlineData("合格率百分之九十八", NumberKind.Percent, 98)]
    [InlineData("提高2个百分点", NumberKind.PercentagePoints, 2)]
    [InlineData("参考率（115/116）", NumberKind.Fraction, 115)]
    [InlineData("于2024年印发", NumberKind.Year, 2024)]
    [InlineData("二〇二四年", NumberKind.Year, 2024)]
    [InlineData("到2024年12月4日", NumberKind.Date, 12)]
    [InlineData("日期2025-02-27", NumberKind.Date, 2)]
    [InlineData("日期2025.2.27", NumberKind.Date, 2)]
    [InlineData("在11月开展", NumberKind.Date, 11)]
    [InlineData("第58条", NumberKind.Ordinal, 58)]
    [InlineData("第713号令", NumberKind.DocumentNumber, 713)]
    [InlineData("12345热线", NumberKind.Code, 12345)]
    [InlineData("微信平台V2版", NumberKind.Code, 2)]
    public void 不是计数的数各归其类(string text, NumberKind kind, double value)
    {
        var number = Only(text);
        Assert.Equal((kind, (decimal)value), (number.Kind, number.Value));
    }

    [Theory]
    [InlineData("坚持一件事一次办")]
    [InlineData("统一部署，一是健全机制")]
    [InlineData("落实三项制度，做到十分重视")]
    [InlineData("第一次全体会议")]
    public void 套话里的汉字数不是数(string text) => Assert.Empty(ReportText.Parse(text).Paragraphs[0].Numbers);

    [Fact]
    public void 网格模式不是计数() => Assert.DoesNotContain(ReportText.Parse("按照1+3+N模式配备").Paragraphs[0].Numbers, n => n.Kind is NumberKind.Count);

    [Fact]
    public void 按规定内容分出各部分()
    {
        var report = ReportText.Parse(Sample.Seed);
        Assert.Equal(2024, report.Year);
        Assert.Equal(
            [ReportPart.Opening, ReportPart.Achievements, ReportPart.FirstResponsible, ReportPart.Shortcomings, ReportPart.NextYear],
            report.Paragraphs.Select(p => p.Part).Distinct());
        Assert.Equal(19, report.Sections.Count());
    }

    [Theory]
    [InlineData("云溪镇人民政府关于2024年法治政府建设情况的报告\n一、成效", 2024)]
    [InlineData("云溪镇人民政府\n关于二〇二三年法治政府建设情况的报告\n一、成效", 2023)]
    [InlineData("云溪镇法治政府建设情况报告\n现将我镇2022年法治政府建设情况报告如下：", 2022)]
    [InlineData("排查矛盾纠纷968件。", null)]
    public void 报告年度从题名或引言里找(string text, int? year) => Assert.Equal(year, ReportText.Parse(text).Year);

    [Fact]
    public void 网页整页粘贴时跳过菜单找题名()
    {
        var report = ReportText.Parse("当前位置：首页\n政务公开\n法治政府建设年度报告\n索引号\n发布机构\n成文日期 2025-02-27\n云溪镇人民政府关于2024年法治政府建设情况的报告\n区人民政府：\n一、成效\n二、2025年重点任务");
        Assert.Equal("云溪镇人民政府关于2024年法治政府建设情况的报告", report.Title);
        Assert.Equal(ReportPart.NextYear, report.Paragraphs[^1].Part);
    }

    [Fact]
    public void 题名之前的行和回车换行不影响段落()
    {
        var report = ReportText.Parse("发布时间\r\n\r\n云溪镇关于2024年法治政府建设情况的报告\r\n一、成效\r\n（一）学法\r\n学习2次。\r\n");
        Assert.Equal(["发布时间", "云溪镇关于2024年法治政府建设情况的报告", "一、成效", "(一)学法", "学习2次。"], report.Paragraphs.Select(p => p.Text));
        Assert.Equal("一、成效 › (一)学法", report.Paragraphs[^1].Section.Path);
    }

    [Fact]
    public void 任何文字都读得完_每个数都在它的位置上()
    {
        var pieces = Gen.Elements("2024年", "968", "件", "余", "%", "率", "，", "。", "（", "）", "《", "》", "“", "”", "其中", "、", " ", "\n", "一、", "百分之", "万", "/", "-", "〔", "9", ".", "第", "每月", "一次", "X");
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Gen.ListOf(pieces).Select(string.Concat)), text =>
        {
            if (string.IsNullOrWhiteSpace(text))
                return;
            var report = ReportText.Parse(text);
            foreach (var paragraph in report.Paragraphs)
            {
                var last = 0;
                foreach (var number in paragraph.Numbers)
                {
                    Assert.InRange(number.Start, last, paragraph.Text.Length - 1);
                    Assert.InRange(number.End, number.Start + 1, paragraph.Text.Length);
                    last = number.End;
                }

                Assert.Equal(paragraph.Text.Length, paragraph.Sentences.Sum(s => s.Length));
                Assert.Equal(paragraph.Numbers.Count, paragraph.Sentences.Sum(s => s.Numbers.Count));
            }
        }));
    }

    [Fact]
    public void 任何文字都查得完_引文就是原文()
    {
        var pieces = Gen.Elements("2024年", "排查纠纷968件", "化解966件", "22余次", "化解率99%", "，其中", "。", "（", "）", "《信访条例》", "”", "“", "、", " ", "\n", "一、成效", "\n三、不足\n", "每月一次", "XX", "同比增长", "5%", "截至11月底", "中发〔202133号", "多次");
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Gen.ListOf(pieces).Select(string.Concat)), text =>
        {
            if (string.IsNullOrWhiteSpace(text))
                return;
            foreach (var finding in Sample.Examine(text).Where(f => f.Length is > 0 and <= 120))
                Assert.Equal(finding.Quote, text.Substring(finding.Offset, finding.Length).Trim());
        }));
    }
}
