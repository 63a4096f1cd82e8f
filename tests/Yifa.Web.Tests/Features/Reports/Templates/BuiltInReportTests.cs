using System.Diagnostics;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Features.Reports.Templates.Rendering;

namespace Yifa.Web.Tests.Features.Reports.Templates;

/// <summary>内置年报模板：the sample year goes in, the year's figures come out in their places.</summary>
public class BuiltInReportTests
{
    private static readonly ReportTemplate Template = Parse();

    [Fact]
    public void 各节的标题与次序()
    {
        var headings = Draft().Paragraphs.Where(p => p.Style != ParagraphStyle.Body).Select(p => p.Text).ToList();
        Assert.Equal(
            [
                "一、主要举措和成效", "（一）强化组织领导，健全法治建设工作机制", "（二）规范决策程序，坚持依法决策", "（三）规范行政执法，强化执法监督",
                "（四）推进数字政府建设，为基层治理赋能", "（五）深化政企互动，优化营商环境", "（六）加强矛盾排查，推进纠纷多元化解", "（七）加强法治宣传，提升群众法治素养",
                "二、党政主要负责人履行推进法治建设第一责任人职责情况", "三、2024年推进法治政府建设存在的不足和原因", "（一）法治意识有待进一步提高", "（二）矛盾纠纷化解机制还需完善",
                "四、2025年推进法治政府建设的工作思路和举措", "（一）加强法治教育培训", "（二）建立排查预警机制,充实调解力量", "五、其他需要报告的情况",
            ],
            headings);
    }

    [Theory]
    [InlineData("专题研究法治政府建设2次")]
    [InlineData("中心组专题学习2次，镇村干部会议学习12次")]
    [InlineData("参考率100%，合格率100%")]
    [InlineData("审查合同6件，提出法律意见20条")]
    [InlineData("参加培训3次；新申领行政执法证件1人，持证在岗执法人员5人，持证上岗率100%")]
    [InlineData("排查矛盾纠纷968件，化解966件，化解率99.79%，未化解的2件继续跟进")]
    [InlineData("法治宣传活动22次，悬挂横幅50余条，发放资料4000余份")]
    [InlineData("重庆市北碚区柳荫镇人民政府关于2024年法治政府建设情况的报告")]
    [InlineData("针对“法治意识有待进一步提高”，由平安法治办公室负责落实，目标是合格率保持在满分，2025年12月31日前完成。")]
    [InlineData("针对“矛盾纠纷化解机制还需完善”，由司法所负责落实，2025年12月31日前完成。")]
    public void 样例年的数写在该写的地方(string expected) => Assert.Contains(expected, PlainText.Of(Draft()), StringComparison.Ordinal);

    [Fact]
    public void 没有阻止发布的发现_也没有手写的数()
    {
        Assert.Empty(Template.Findings);
        Assert.Empty(Draft().Findings);
    }

    [Fact]
    public void 没有台账的指标不写_句子仍然通顺()
    {
        var bare = SampleYear.Figures();
        foreach (var name in Template.Names.Where(n => !n.IsSet).Select(n => n.Name).Distinct())
            if (name is not ("年度" or "上年度" or "下年度" or "镇" or "单位" or "成文日期")) bare.Lacks(name);
        var draft = Template.Draft(bare.Context);
        var text = PlainText.Of(draft);
        Assert.DoesNotContain("□", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("，，|，。|。。|；；|；。|：。|，；|^[，；。]", text);
        Assert.All(draft.Findings, f => Assert.True(f.Code is "report.no-figure" or "report.condition-unknown", f.ToString()));
    }

    [Fact]
    public void 只用约定的指标名称()
    {
        var known = """
            专题研究次数 中心组学习次数 镇村干部会议学习次数 学法次数 学习法律 考试应考 考试实考 考试合格 考试优秀 考试参考率 考试合格率 合同审查件数 法律意见条数 法律意见采纳条数 法律意见采纳率
            重大决策件数 三重一大件数 规范性文件制定件数 执法培训次数 新申领执法证人数 持证执法人数 持证上岗率 行政处罚件数 罚没金额 执法投诉举报件数 执法投诉举报办结件数 案卷评查份数
            网格数 网格员人数 网格走访次数 走访发现异常件数 企业走访次数 走访企业家数 企业诉求件数 企业诉求办结件数 企业诉求办结率 矛盾纠纷排查 矛盾纠纷化解 矛盾纠纷未化解 矛盾纠纷化解率
            普法活动次数 悬挂横幅条数 发放资料份数 普法参与人数 法律咨询人次 村社区数 法律明白人人数 转办单件数 不足与举措 宣传主题 年度 下年度 镇 单位 成文日期
            """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet();
        Assert.All(Template.Names, n => Assert.Contains(n.Name, known));
    }

    [Fact]
    public void 每个数都带着来源()
    {
        var draft = Draft();
        Assert.All(draft.Uses, use => Assert.NotEmpty(use.Figure.Rule));
        Assert.All(draft.Paragraphs.SelectMany(p => p.Runs).Where(r => r.Kind == RunKind.Text), run => Assert.DoesNotMatch(@"(?<!〔|\d|〕|—|（|“|\+)\d(?!\d*[〕号—年+”])", run.Text));
        Assert.Equal(53, draft.Uses.Single(u => u.Figure.Name == "悬挂横幅条数").Figure.Value);
    }

    [Fact]
    public void 从模板到Word不超过十分之三秒()
    {
        ReportDocx.Of(Draft());
        var clock = Stopwatch.StartNew();
        ReportDocx.Of(Draft());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(0.3), $"{clock.ElapsedMilliseconds} ms");
        TestContext.Current.TestOutputHelper?.WriteLine($"draft to .docx {clock.ElapsedMilliseconds} ms");
    }

    private static ReportDraft Draft() => Template.Draft(SampleYear.Figures().Context);

    private static ReportTemplate Parse()
    {
        var parsed = ReportTemplate.Parse(BuiltInTemplates.AnnualReport);
        Assert.True(parsed.Template is not null, string.Join("\n", parsed.Problems));
        return parsed.Template;
    }
}
