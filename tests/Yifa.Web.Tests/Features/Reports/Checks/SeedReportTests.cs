using Yifa.Web.Features.Reports.Checks;

namespace Yifa.Web.Tests.Features.Reports.Checks;

/// <summary>What the examination says of a real report, published by a town government for 2024.</summary>
public class SeedReportTests
{
    private static readonly IReadOnlyList<Finding> Findings = Sample.Examine(Sample.Seed);

    [Theory]
    [InlineData(19, "《重庆市矛盾纠纷多元化解条例》", "《重庆市矛盾纠纷多元化解促进条例》")]
    [InlineData(19, "《信访条例》", "《信访工作条例》")]
    [InlineData(19, "《中华人民共和国耕地保护法》", "没有")]
    [InlineData(20, "中发〔202133号", "中发〔2021〕33号")]
    [InlineData(21, "照1+3+N”模式配备", "前引号")]
    [InlineData(22, "行政执“三项”", "行政执法“三项制度”")]
    [InlineData(10, "22余次", "20余次")]
    public void 阻止发布的错误逐一找到(int check, string quote, string said)
    {
        var finding = Assert.Single(Findings, f => f.Check == check && f.Quote == quote);
        Assert.Equal(Severity.Blocks, finding.Severity);
        Assert.Contains(said, finding.Reason + finding.WhatToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void 除此之外没有阻止() => Assert.Equal(7, Findings.Count(f => f.Severity is Severity.Blocks));

    [Theory]
    [InlineData(9, "法治政府建设实施纲要(2021—2025)")]
    [InlineData(16, "矛盾纠纷化解机制还需")]
    [InlineData(18, "参考率和合格率均为100%")]
    [InlineData(22, "充N力量")]
    public void 提醒的地方(int check, string quote)
    {
        var finding = Assert.Single(Findings, f => f.Check == check && f.Severity is Severity.Warns);
        Assert.EndsWith(finding.Quote, quote, StringComparison.Ordinal);
    }

    [Fact]
    public void 除此之外没有提醒() => Assert.Equal(4, Findings.Count(f => f.Severity is Severity.Warns));

    [Fact]
    public void 九百六十八件化解九百六十六件写作百分之九十九点七九是对的() => Assert.DoesNotContain(Findings, f => f.Check is 1 or 2 or 3 or 14 or 24);

    [Fact]
    public void 化解率改错一位就能发现() =>
        Assert.Contains(Sample.Examine(Sample.Seed.Replace("99.79%", "99.80%", StringComparison.Ordinal)), f => f is { Check: 2, Severity: Severity.Blocks });

    [Fact]
    public void 位置就是原文的位置() =>
        Assert.All(Findings.Where(f => f.Length > 0), f => Assert.Equal(f.Quote, Sample.Seed.Substring(f.Offset, f.Length).Trim()));

    [Fact]
    public void 说得出在哪一节() =>
        Assert.Equal("一、主要举措和成效 › (七)加强法治宣传教育,提升全民法治素养", Findings.Single(f => f.Quote == "22余次").Section);

    [Fact]
    public void 依据写明法规() => Assert.Contains(Findings, f => f.Citation?.Instrument == "信访工作条例");
}
