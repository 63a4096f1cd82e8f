using Yifa.Web.Features.Reports.Checks;

namespace Yifa.Web.Tests.Features.Reports.Checks;

/// <summary>A report written as it should be gets no word; one fault put into it gets exactly that word.</summary>
public class CleanReportTests
{
    [Fact]
    public void 写得规矩的报告没有阻止也没有提醒() => Assert.Equal([], Said(Sample.Clean));

    [Theory]
    [InlineData("其中镇级99件", "其中镇级90件", 1, Severity.Warns)]
    [InlineData("重大执法决定10件", "重大执法决定19件", 1, Severity.Blocks)]
    [InlineData("98.53%", "98.5%", 0, Severity.Blocks)]
    [InlineData("98.53%", "98.54%", 2, Severity.Blocks)]
    [InlineData("矛盾纠纷968件", "矛盾纠纷960余件", 3, Severity.Blocks)]
    [InlineData("增长13%", "增长15%", 4, Severity.Blocks)]
    [InlineData("全年学习4次", "全年学习3次", 5, Severity.Blocks)]
    [InlineData("普法宣传活动22次", "普法宣传活动22次、法治宣传30场", 6, Severity.Warns)]
    [InlineData("走访企业43家", "走访企业XX家", 7, Severity.Blocks)]
    [InlineData("现将2024年", "现将2023年", 8, Severity.Blocks)]
    [InlineData("四、2025年工作安排", "四、2024年工作安排", 8, Severity.Blocks)]
    [InlineData("（2021—2025年）", "（2021—2035年）", 9, Severity.Blocks)]
    [InlineData("普法宣传活动22次", "普法宣传活动22余次", 10, Severity.Blocks)]
    [InlineData("组织案卷评查1次", "多次组织案卷评查", 11, Severity.Warns)]
    [InlineData("参加执法培训3次", "计划参加执法培训3次", 12, Severity.Warns)]
    [InlineData("全年排查矛盾纠纷", "截至11月底，排查矛盾纠纷", 13, Severity.Warns)]
    [InlineData("法律顾问提出法律意见20条，", "法律顾问提出法律意见，", 14, Severity.Warns)]
    [InlineData("领导班子走访企业43家", "悬挂横幅20条，领导班子走访企业43家", 15, Severity.Warns)]
    [InlineData("968件纠纷中有37件超过30日才办结，主要原因是山林土地权属资料不全。", "因人手不足，纠纷化解机制运行还不够顺畅。", 16, Severity.Warns)]
    [InlineData("应考86人，实考86人，参考率100%；合格85人，合格率98.84%", "组织全员考试，参考率100%", 18, Severity.Warns)]
    [InlineData("《重大行政决策程序暂行条例》", "《重大行政决策程序条例》", 19, Severity.Blocks)]
    [InlineData("中发〔2021〕33号", "中发[2021]33号", 20, Severity.Blocks)]
    [InlineData("“1+3+N”模式", "“1+3+N模式", 21, Severity.Blocks)]
    [InlineData("重大执法决定法制审核制度", "重大执法决定法治审核制度", 22, Severity.Blocks)]
    [InlineData("二、党政主要负责人履行推进法治建设第一责任人职责情况", "二、党政主要负责人工作情况", 23, Severity.Blocks)]
    public void 放进一个错只多出一个发现(string right, string wrong, int check, Severity severity)
    {
        Assert.Contains(right, Sample.Clean, StringComparison.Ordinal);
        var findings = Sample.Examine(Sample.Clean.Replace(right, wrong, StringComparison.Ordinal));
        if (check == 0)
        {
            Assert.Empty(findings); // 98.5% is 98.53% with one decimal, as good as the other
            return;
        }

        var finding = Assert.Single(findings);
        Assert.Equal((check, severity), (finding.Check, finding.Severity));
    }

    [Fact]
    public void 前后不一的数指出两处()
    {
        var text = Sample.Clean.Replace("镇长召开政府常务会议研究执法工作3次", "镇长研究执法工作3次。全年排查矛盾纠纷986件", StringComparison.Ordinal);
        var finding = Assert.Single(Sample.Examine(text), f => f.Check == 24);
        Assert.Contains("968", finding.Reason, StringComparison.Ordinal);
        Assert.Contains("颠倒", finding.Reason, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Said(string text) => Sample.Examine(text).Select(f => $"{f.Check} {f.Severity} {f.Quote}：{f.Reason}");
}
