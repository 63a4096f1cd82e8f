using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Yifa.Web.Features.Reports.Checks;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Tests.Features.Reports.Checks;

/// <summary>The examination as a whole: its speed, what it refuses, what it writes.</summary>
public class ExaminationTests
{
    [Fact]
    public void 检查从一编到二十五_代码不重复()
    {
        Assert.Equal(Enumerable.Range(1, 25), Examination.Checks.Select(c => c.Number));
        Assert.Equal(25, Examination.Checks.Select(c => c.Code).Distinct().Count());
    }

    [Fact]
    public void 两万字节的报告一百毫秒内查完()
    {
        var text = Sample.Seed + Sample.Seed;
        Assert.True(Encoding.UTF8.GetByteCount(text) > 20_000);
        var best = Enumerable.Range(0, 10).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            Sample.Examine(text, new ExaminationContext { LastYear = ReportText.Parse(Sample.Clean) });
            return watch.ElapsedMilliseconds;
        });
        Assert.True(best < 100, $"{best} ms");
    }

    [Fact]
    public void 一千万字的粘贴立即拒绝并说明上限()
    {
        var watch = Stopwatch.StartNew();
        var ruling = ReportText.Read(new string('法', 10_000_000));
        Assert.True(watch.ElapsedMilliseconds < 1000);
        Assert.Equal("report-text.too-long", ruling.Refusal?.Code);
        Assert.Contains("100000", ruling.Refusal!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "report-text.empty")]
    [InlineData(" \r\n　", "report-text.empty")]
    [InlineData("PK\u0003\u0004\0\0\0\0\0\0\0\0\0\0\0\0", "report-text.not-text")]
    public void 没有文字或不是文字时拒绝(string text, string code) => Assert.Equal(code, ReportText.Read(text).Refusal?.Code);

    [Theory]
    [InlineData("（")]
    [InlineData("）“")]
    [InlineData("《〈")]
    [InlineData("1")]
    [InlineData("1,000")]
    [InlineData("率")]
    [InlineData("率99%")]
    [InlineData("968件，其中")]
    [InlineData("968件、")]
    [InlineData("每月一次")]
    [InlineData("每月学习")]
    [InlineData("法发〔2021")]
    [InlineData("现将一")]
    [InlineData("{")]
    [InlineData("*")]
    [InlineData("一")]
    [InlineData("百分之")]
    [InlineData("同比增长5%")]
    [InlineData("《中华人民共和国法》")]
    [InlineData("多次\n")]
    [InlineData("排查纠纷9件。\n")]
    [InlineData("排查纠纷9件")]
    [InlineData("纠纷调解化解机制")]
    public void 满篇重复的怪异文字也在时限内查完(string piece)
    {
        var text = new StringBuilder(Sample.Opening).Append("一、主要举措和成效\n排查100件，化解99件，化解率99%。\n三、存在的不足\n");
        while (text.Length + piece.Length < ReportText.LongestText)
            text.Append(piece);
        var watch = Stopwatch.StartNew();
        var findings = Sample.Examine(text.ToString());
        Assert.True(watch.ElapsedMilliseconds < 10_000, $"{piece}: {watch.ElapsedMilliseconds} ms");
        Assert.InRange(findings.Count, 0, 25 * 51);
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms, {findings.Count} findings");
    }

    [Fact]
    public void 同样的文字同样的结果() => Assert.Equal(Sample.Examine(Sample.Seed), Sample.Examine(Sample.Seed));

    [Fact]
    public void 文字输出写明位置原文问题改法和依据()
    {
        using var output = new StringWriter();
        ExaminationText.Write(output, Sample.Examine(Sample.Seed));
        var text = output.ToString();
        Assert.Contains("[阻止] 19 法规名称与效力  第18段 一、主要举措和成效 › (七)加强法治宣传教育,提升全民法治素养", text, StringComparison.Ordinal);
        Assert.Contains("    原文：《信访条例》", text, StringComparison.Ordinal);
        Assert.Contains("    改法：改为《信访工作条例》", text, StringComparison.Ordinal);
        Assert.EndsWith($"25项检查，发现11处：阻止发布7处，提醒4处。{Environment.NewLine}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void 没有问题也说一声()
    {
        using var output = new StringWriter();
        ExaminationText.Write(output, []);
        Assert.Equal($"25项检查，没有发现问题。{Environment.NewLine}", output.ToString());
    }

    [Theory]
    [InlineData("今天天气好。")]
    [InlineData("关于召开会议的通知\n一、时间\n二、地点\n三、人员\n四、材料\n五、要求\n请准时参加。")]
    public void 不是报告的文字要说明没有按报告查(string text)
    {
        var report = ReportText.Parse(text);
        Assert.Contains("不像一份完整的报告", ExaminationReport.Of(report, ExaminationContext.Empty, Examination.Run(report, ExaminationContext.Empty)).Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void 完整的报告不必说明()
    {
        Assert.Null(ExaminationReport.NoticeOf(ReportText.Parse(Sample.Seed)));
    }

    [Fact]
    public void 文字输出不带控制字符()
    {
        using var output = new StringWriter();
        ExaminationText.Write(output, Sample.Achieved(10, "宣传22余\u001b[2J次，宣传\u001b[31m22余次。"));
        Assert.DoesNotContain('\u001b', output.ToString());
    }

    [Fact]
    public void 接口输出的汉字可读()
    {
        var report = ReportText.Parse(Sample.Seed);
        var json = ExaminationReport.Of(report, ExaminationContext.Empty, Examination.Run(report, ExaminationContext.Empty)).ToJson();
        Assert.Contains("\"quote\": \"《信访条例》\"", json, StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(json);
        Assert.Equal((2024, 7, 4), (parsed.RootElement.GetProperty("year").GetInt32(), parsed.RootElement.GetProperty("blocks").GetInt32(), parsed.RootElement.GetProperty("warns").GetInt32()));
        Assert.Equal("Blocks", parsed.RootElement.GetProperty("findings")[1].GetProperty("severity").GetString());
    }
}
