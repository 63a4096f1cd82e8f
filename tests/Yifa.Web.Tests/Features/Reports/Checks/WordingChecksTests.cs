using Yifa.Web.Features.Reports.Checks;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Tests.Features.Reports.Checks;

/// <summary>Checks 7–18: placeholders, years, approximations, plans, cut-off days, rates without counts, places, copies.</summary>
public class WordingChecksTests
{
    [Theory]
    [InlineData("走访企业XX家。")]
    [InlineData("××镇开展普法宣传。")]
    [InlineData("排查矛盾纠纷*件。")]
    [InlineData("排查矛盾纠纷____件。")]
    [InlineData("共召开会议{会议次数}次。")]
    [InlineData("化解矛盾纠纷□□件。")]
    [InlineData("发放资料（待补充）。")]
    public void 占位没有填(string sentence) => Assert.Equal(Severity.Blocks, Assert.Single(Sample.Achieved(7, sentence)).Severity);

    [Theory]
    [InlineData("建设3×4米的宣传栏2个。")]
    [InlineData("通过QQ、微信、MAXX平台宣传。")]
    [InlineData("* 开展普法宣传22次。")]
    [InlineData("某企业反映的问题已经解决。")]
    [InlineData("待遇落实到位。")]
    [InlineData("二○○九年建站，二○二四年换届。")]
    public void 不是占位(string sentence) => Assert.Empty(Sample.Achieved(7, sentence));

    [Theory]
    [InlineData("2023年，党委理论学习中心组专题学习2次。")]
    [InlineData("2023年度，法律顾问提出意见20条。")]
    [InlineData("一是2022年，镇党委高度重视，会议研究2次。")]
    [InlineData("2025年共开展普法活动22次。")]
    public void 成效里的年份不是报告年度(string sentence) => Assert.Single(Sample.Achieved(8, sentence));

    [Theory]
    [InlineData("2024年，党委理论学习中心组专题学习2次。")]
    [InlineData("落实《2023年北碚区法治工作意见》。")]
    [InlineData("2023年，本镇被评为市级民主法治示范镇。")]
    [InlineData("与2023年相比，纠纷减少10件。")]
    [InlineData("“八五”普法（2021—2025年）中期评估完成。")]
    [InlineData("自2021年起推行网格化管理。")]
    [InlineData("2022年以来，纠纷逐年下降。")]
    public void 背景和对比的年份不算错(string sentence) => Assert.Empty(Sample.Achieved(8, sentence));

    [Fact]
    public void 不足一节的标题年份漏改() =>
        Assert.Equal(Severity.Blocks, Assert.Single(Sample.Examine(Sample.Opening + "三、2023年存在的不足和原因\n（一）意识不强。"), f => f.Check == 8).Severity);

    [Theory]
    [InlineData("落实《法治政府建设实施纲要（2021—2035年）》。")]
    [InlineData("落实《法治政府建设实施纲要（2021—2025）》。")]
    [InlineData("落实《2022年全区法治政府建设工作要点》。")]
    [InlineData("深入推进“六五”普法。")]
    [InlineData("落实《江州市法治政府建设实施纲要（20212025年）》。")]
    [InlineData("落实《云溪镇发展规划（2025—2021年）》。")]
    public void 政策名称的年份有误(string sentence) => Assert.Single(Sample.Achieved(9, sentence));

    [Theory]
    [InlineData("落实《法治政府建设实施纲要（2021—2025年）》。")]
    [InlineData("落实《2024年全区法治政府建设工作要点》。")]
    [InlineData("落实《法治社会建设实施纲要（2020-2025年）》和“八五”普法规划。")]
    [InlineData("落实《云溪镇发展规划（2021—2035年）》。")]
    [InlineData("落实《江州市法治政府建设实施纲要（2021—2026年）》。")]
    public void 政策名称的年份无误(string sentence) => Assert.Empty(Sample.Achieved(9, sentence));

    [Theory]
    [InlineData("开展集中宣传活动22余次。", Severity.Blocks)]
    [InlineData("发放资料4263余份。", Severity.Blocks)]
    [InlineData("走访群众5余户。", Severity.Blocks)]
    [InlineData("化解纠纷33多件。", Severity.Blocks)]
    [InlineData("化解纠纷近33件。", Severity.Warns)]
    public void 确数后面又写余(string sentence, Severity severity) => Assert.Equal(severity, Assert.Single(Sample.Achieved(10, sentence)).Severity);

    [Theory]
    [InlineData("悬挂横幅50余条，发放宣传资料4000余份。")]
    [InlineData("受众150余人次，阅读量1.5万余次。")]
    [InlineData("开展活动二十余场。")]
    [InlineData("签约22户，节约经费32元，最近3年未发生。")]
    [InlineData("近3年持续下降，用时约12天。")]
    public void 约数写法无误(string sentence) => Assert.Empty(Sample.Achieved(10, sentence));

    [Theory]
    [InlineData("多次召开专题会议研究法治工作。")]
    [InlineData("开展普法活动多场次。")]
    [InlineData("解决问题若干件。")]
    [InlineData("组织培训数次。")]
    public void 次数含糊(string sentence) => Assert.Equal(Severity.Warns, Assert.Single(Sample.Achieved(11, sentence)).Severity);

    [Theory]
    [InlineData("开展普法活动二十多次。")]
    [InlineData("对多次信访的群众逐一走访。")]
    [InlineData("学习《关于减负的若干规定》。")]
    [InlineData("定期召开专题会议。")]
    [InlineData("开展宣传20多场。")]
    public void 不是含糊的次数(string sentence) => Assert.Empty(Sample.Achieved(11, sentence));

    [Fact]
    public void 不足里写多次不提醒() => Assert.Empty(Sample.Lacking(11, "（一）个别部门多次逾期。"));

    [Theory]
    [InlineData("计划开展普法活动20次。")]
    [InlineData("力争全年培训执法人员4次。")]
    [InlineData("每月开展一次法治夜校。")]
    [InlineData("每年开展1次全员轮训，每年专题学习不少于4次。", 2)]
    [InlineData("坚持每季度召开1次联席会议，研究解决问题。")]
    public void 计划不是实绩(string sentence, int count = 1) => Assert.Equal(Enumerable.Repeat(Severity.Warns, count), Sample.Achieved(12, sentence).Select(f => f.Severity));

    [Theory]
    [InlineData("计划开展普法活动20次，实际完成22次。")]
    [InlineData("每月开展一次法治夜校，全年12次。")]
    [InlineData("开展普法活动22次。")]
    [InlineData("将法治建设纳入年度工作计划，召开会议2次。")]
    [InlineData("按照年度学习计划组织学习12次，争取资金20万元，模拟演练2次。")]
    [InlineData("周例会学法11次、党委会学法每月1次。")]
    public void 写了实绩的不提醒(string sentence) => Assert.Empty(Sample.Achieved(12, sentence));

    [Fact]
    public void 照抄计划目标值而台账不同就阻止()
    {
        var context = new ExaminationContext { PlannedValues = [new("普法宣传活动", "次", 30, 22)] };
        Assert.Equal(Severity.Blocks, Assert.Single(Sample.Achieved(12, "开展普法宣传活动30次。", context)).Severity);
        Assert.Empty(Sample.Achieved(12, "开展普法宣传活动22次。", context));
    }

    [Fact]
    public void 下年度安排里写计划是应当的() => Assert.Empty(Sample.Planned(12, "计划开展普法活动20次。"));

    [Theory]
    [InlineData("截至11月底，排查矛盾纠纷800件。")]
    [InlineData("截至2024年10月31日，办理服务7515人次。")]
    [InlineData("1—10月，办理案件20件。")]
    [InlineData("截止目前，共走访企业43家。")]
    [InlineData("上半年，累计培训2次。")]
    public void 统计没有到年末(string sentence) => Assert.Equal(Severity.Warns, Assert.Single(Sample.Achieved(13, sentence)).Severity);

    [Theory]
    [InlineData("截至2024年12月31日，排查矛盾纠纷968件。")]
    [InlineData("截至12月底，排查矛盾纠纷968件。")]
    [InlineData("截至2024年底，持证5人。")]
    [InlineData("1—12月，办理案件20件。")]
    [InlineData("11月开展集中宣传3次。")]
    [InlineData("1—3月，开展春季禁毒宣传3次。")]
    public void 统计到了年末(string sentence) => Assert.Empty(Sample.Achieved(13, sentence));

    [Theory]
    [InlineData("群众满意率98%。")]
    [InlineData("化解率达98.5%，社会稳定。")]
    [InlineData("走访企业43家，诉求办结率96%。")]
    public void 率没有分母(string sentence) => Assert.Equal(Severity.Warns, Assert.Single(Sample.Achieved(14, sentence)).Severity);

    [Theory]
    [InlineData("排查968件，化解966件，化解率99.79%。")]
    [InlineData("参考率99.14%（115/116）。")]
    [InlineData("办件量同比增长8%，工作效率提升20%。")]
    [InlineData("参考率100%。")]
    public void 率有分母或另有检查(string sentence) => Assert.Empty(Sample.Achieved(14, sentence));

    [Theory]
    [InlineData("（一）加强法治宣传", "排查矛盾纠纷968件。", "（二）化解矛盾纠纷")]
    [InlineData("（一）化解矛盾纠纷", "发放宣传资料4000余份。", "（二）加强法治宣传")]
    [InlineData("（一）优化营商环境", "审查合同113件。", "（二）规范决策程序")]
    public void 数放错了节(string here, string sentence, string home) =>
        Assert.Equal(Severity.Warns, Assert.Single(In(here, sentence, home), f => f.Check == 15).Severity);

    [Theory]
    [InlineData("（一）加强法治宣传", "发放宣传资料4000余份。", "（二）化解矛盾纠纷")]
    [InlineData("（一）加强法治宣传", "排查矛盾纠纷968件。", "（二）其他工作")]
    [InlineData("（一）强化矛盾纠纷化解和法治宣传", "发放宣传资料4000余份。", "（二）加强普法")]
    [InlineData("（一）规范行政执法", "开展案卷评查1次，学习典型案例3件。", "（二）化解矛盾纠纷")]
    public void 数放对了节或没有别处可放(string here, string sentence, string home) => Assert.DoesNotContain(In(here, sentence, home), f => f.Check == 15);

    private static IReadOnlyList<Finding> In(string here, string sentence, string home) =>
        Sample.Examine($"{Sample.Opening}一、主要举措和成效\n{here}\n{sentence}\n{home}\n按要求开展。\n");

    [Theory]
    [InlineData("排查968件，化解966件，化解率99.79%。", "（一）矛盾纠纷多元化解机制运行还不够顺畅。")]
    [InlineData("收到12件，办结12件，办结率100%。", "（一）热线诉求响应有待加强。")]
    [InlineData("应考86人，实考86人，参考率100%。", "（一）干部学法深度不够。")]
    public void 成效近乎满分不足又没有数(string achieved, string lacking) => Assert.Single(Both(achieved, lacking), f => f.Check == 16);

    [Theory]
    [InlineData("排查968件，化解966件，化解率99.79%。", "（一）纠纷化解不够及时，37件超期。")]
    [InlineData("排查100件，化解80件，化解率80%。", "（一）矛盾纠纷化解机制还需完善。")]
    [InlineData("排查968件，化解966件，化解率99.79%。", "（一）法治宣传针对性有待增强。")]
    public void 成效与不足对得上(string achieved, string lacking) => Assert.DoesNotContain(Both(achieved, lacking), f => f.Check == 16);

    private static IReadOnlyList<Finding> Both(string achieved, string lacking) =>
        Sample.Examine($"{Sample.Opening}一、主要举措和成效\n{achieved}\n三、存在的不足和原因\n{lacking}\n");

    private const string Long = "坚持问政于民，实施依法决策，把维护群众利益作为各项工作的出发点，通过召开座谈会、听证会等形式多渠道听取群众意见，集中民智，反映民意，全年召开座谈会3次。";

    [Fact]
    public void 与上年一字不差的段落提醒()
    {
        var context = new ExaminationContext { LastYear = ReportText.Parse(Long.Replace("3次", "5次", StringComparison.Ordinal)) };
        Assert.Contains(Sample.Achieved(17, Long, context), f => f.Paragraph > 0);
    }

    [Fact]
    public void 与范文大段相同提醒整篇()
    {
        var context = new ExaminationContext { Comparisons = [new("范文", ReportText.Parse(Sample.Clean))] };
        Assert.Contains(Sample.Examine(Sample.Clean.Replace("云溪", "清河", StringComparison.Ordinal), context), f => f is { Check: 17, Paragraph: 0 });
    }

    [Fact]
    public void 只有一两句相同不提醒()
    {
        var context = new ExaminationContext { LastYear = ReportText.Parse(Sample.Clean) };
        Assert.Empty(Sample.Achieved(17, Long, context));
        Assert.Empty(Sample.Achieved(17, "召开座谈会3次。", new ExaminationContext { LastYear = ReportText.Parse("今年，召开座谈会3次。") }));
    }

    [Fact]
    public void 没有对照不查重复() => Assert.Empty(Sample.Achieved(17, Long));

    [Theory]
    [InlineData("完成法治考试，参考率和合格率均为100%。")]
    [InlineData("学习2次，执法人员持证上岗率达100%。")]
    [InlineData("企业诉求办结率100%。")]
    [InlineData("法治培训覆盖镇村干部200余人，组织考试1次，参考率、合格率均达100%。")]
    public void 满分的率没有人数(string sentence) => Assert.Equal(Severity.Warns, Assert.Single(Sample.Achieved(18, sentence)).Severity);

    [Theory]
    [InlineData("应考86人，实考86人，参考率100%。")]
    [InlineData("持有执法证件人员5人，执法人员持证上岗率达100%。")]
    [InlineData("收到12件，办结12件，办结率100%。")]
    [InlineData("参考率98%。")]
    public void 满分的率给出了人数(string sentence) => Assert.Empty(Sample.Achieved(18, sentence));

    [Fact]
    public void 台账里有分母的满分率不再追问()
    {
        var context = new ExaminationContext { KnownFigures = [new("exam.sat.rate", "参考率", "%", 100, 86, 86)] };
        Assert.Empty(Sample.Achieved(18, "完成法治考试，参考率100%。", context));
    }
}
