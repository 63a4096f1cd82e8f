using Yifa.Web.Features.Reports.Checks;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Tests.Features.Reports.Checks;

/// <summary>Checks 1–6: sums, rates, bases, frequencies, overlaps. Sentence forms are those that towns use.</summary>
public class FigureChecksTests
{
    [Theory]
    [InlineData("全流程审查1090件，其中规范性文件2件、重大执法决定10件、镇村合同1078件、其他1件。", Severity.Blocks)]
    [InlineData("累计办件10790件，其中网上1099件、窗口9961件。", Severity.Blocks)]
    [InlineData("全年排查矛盾纠纷968件，其中镇级99件、村级298件，化解966件。", Severity.Warns)]
    [InlineData("走访企业43家，其中规上企业50家。", Severity.Blocks)]
    [InlineData("处理事项120件（咨询80件、投诉50件）。", Severity.Warns)]
    [InlineData("办理许可20件，其中涉企15件，个体12件。", Severity.Warns)]
    [InlineData("审查合同30份。其中建设合同20份、服务合同15份。", Severity.Blocks)]
    public void 分项之和不等于总数(string sentence, Severity severity) => Assert.Equal(severity, Assert.Single(Sample.Achieved(1, sentence)).Severity);

    [Theory]
    [InlineData("全流程审查1,090件，其中规范性文件2件、重大执法决定10件、镇村合同1077件、其他1件。")]
    [InlineData("累计办件10790件，其中网上1099件、窗口9691件。")]
    [InlineData("全年排查矛盾纠纷968件，其中重大纠纷3件，化解966件。")]
    [InlineData("全年排查矛盾纠纷968件，其中山林土地136件、邻里195件等，均已登记。")]
    [InlineData("普法活动4000余次，其中讲座500次、咨询4200次。")]
    [InlineData("受理案件12件，其中办结10件、在办2件，罚款13起。")]
    [InlineData("调解纠纷200件，其中街道级20件（其中疑难15件、信访5件）、社区级180件。")]
    [InlineData("持有执法证件人员5人，新申领1人。")]
    [InlineData("审查合同113件（另有补充协议4件）。")]
    public void 分项之和无误(string sentence) => Assert.Empty(Sample.Achieved(1, sentence));

    [Theory]
    [InlineData("排查矛盾纠纷968件，化解966件，化解率达99.97%。")]
    [InlineData("收集诉求341件，办结336件，办结率98.52%。")]
    [InlineData("应考116人，实考115人，参考率99.2%。")]
    [InlineData("受理纠纷96件，调解成功98件，调解成功率102.1%。")]
    [InlineData("排查纠纷96件，化解98件，化解率100%。")]
    [InlineData("参考率98%（115/116）。")]
    [InlineData("共受理诉求50件。办结40件，办结率90%。")]
    [InlineData("调解纠纷200件，成功190件，成功率百分之九十六。")]
    public void 率与分子分母不符(string sentence) => Assert.Equal(Severity.Blocks, Assert.Single(Sample.Achieved(2, sentence)).Severity);

    [Theory]
    [InlineData("全年排查出社会矛盾纠纷968件，依托各级调解组织化解966件，化解率达99.79%。")]
    [InlineData("收集企业诉求341件，办结336件，办结率98.53%，正在办理5件。")]
    [InlineData("应考116人、实考115人，参考率99.14%（115/116）。")]
    [InlineData("受理100件，办结98件，正在办理2件，办结率98%。")]
    [InlineData("排查纠纷968件，化解966件，化解率超过99%。")]
    [InlineData("排查化解矛盾纠纷120件，化解率98%。")]
    [InlineData("年度任务20项，完成22项，完成率110%。")]
    [InlineData("群众满意率98.6%。")]
    [InlineData("共有案件3件，负责人出庭3次，出庭率100%。")]
    [InlineData("现有执法人员共8人，持证5人，持证率62.5%。")]
    public void 率与分子分母相符或无从核对(string sentence) => Assert.Empty(Sample.Achieved(2, sentence));

    [Fact]
    public void 截去尾数说明是截断() => Assert.Contains("截去尾数", Assert.Single(Sample.Achieved(2, "应考116人，实考115人，参考率99.13%。")).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("排查矛盾纠纷960余件，化解966件，化解率99.79%。")]
    [InlineData("收集诉求近350件，办结336件，办结率96%。")]
    [InlineData("排查纠纷1000多件，成功化解950余件，化解率95%。")]
    [InlineData("走访服务企业，收集问题约50个，解决48个，解决率96%。")]
    public void 约数不能出率(string sentence) => Assert.Equal(Severity.Blocks, Assert.Single(Sample.Achieved(3, sentence)).Severity);

    [Theory]
    [InlineData("排查矛盾纠纷968件，化解966件，化解率99.79%，发放资料4000余份。")]
    [InlineData("排查矛盾纠纷960余件，化解950余件，化解率超过98%。")]
    [InlineData("发放资料4000余份，应考86人，实考86人，参考率100%。")]
    [InlineData("开展活动20余次，群众满意率98%。")]
    public void 确数的率和模糊的率不算约数出率(string sentence) => Assert.Empty(Sample.Achieved(3, sentence));

    [Theory]
    [InlineData("合同审查120件，较上年111件增长18%。", Severity.Blocks)]
    [InlineData("排查纠纷90件，较上年100件增长10%。", Severity.Blocks)]
    [InlineData("合同审查120件，同比增长8.1%。", Severity.Warns)]
    [InlineData("信访量环比下降12%。", Severity.Warns)]
    [InlineData("办件量增长25%。", Severity.Warns)]
    [InlineData("排查纠纷90件，较2022年100件下降10%。", Severity.Warns)]
    [InlineData("投诉量同比下降120%。", Severity.Blocks)]
    public void 增减没有基期或算错(string sentence, Severity severity) => Assert.Equal(severity, Assert.Single(Sample.Achieved(4, sentence)).Severity);

    [Theory]
    [InlineData("合同审查120件，较上年111件增长8.1%。")]
    [InlineData("排查纠纷90件，较上年100件下降10%。")]
    [InlineData("合同审查120件，同比（上年111件）增长8.1%。")]
    [InlineData("化解率由96%提高到98%。")]
    [InlineData("化解率提升至98%。")]
    [InlineData("化解率达98%。")]
    public void 增减写清了基期(string sentence) => Assert.Empty(Sample.Achieved(4, sentence));

    [Fact]
    public void 有上年报告时用上年的数核对增减()
    {
        var context = new ExaminationContext { LastYear = ReportText.Parse("云溪镇人民政府关于2023年法治政府建设情况的报告\n一、成效\n全年审查合同111件。") };
        Assert.Equal(Severity.Blocks, Assert.Single(Sample.Achieved(4, "审查合同120件，同比增长18%。", context)).Severity);
        Assert.Empty(Sample.Achieved(4, "审查合同120件，同比增长8.1%。", context));
    }

    [Fact]
    public void 下年度的增长目标不要求基期() => Assert.Empty(Sample.Planned(4, "力争办件量增长25%。"));

    [Theory]
    [InlineData("按每两月一次开展法律进村活动，全年5次。", Severity.Blocks)]
    [InlineData("每季度召开一次联席会议，全年召开3次。", Severity.Blocks)]
    [InlineData("每月开展1次集中学法，全年共10次。", Severity.Blocks)]
    [InlineData("每季度召开一次联席会议，全年召开5次。", Severity.Warns)]
    [InlineData("按月开展法治宣传，全年开展法治宣传8场。", Severity.Blocks)]
    public void 频次与次数不符(string sentence, Severity severity) => Assert.Equal(severity, Assert.Single(Sample.Achieved(5, sentence)).Severity);

    [Theory]
    [InlineData("每季度召开一次联席会议，全年召开4次。")]
    [InlineData("每月至少开展1次集中学法，全年共15次。")]
    [InlineData("按每两月一次开展法律进村活动，全年5次（缺1次，因防汛取消）。")]
    [InlineData("每月走访企业一次，全年召开企业座谈会5次。")]
    [InlineData("每周开展巡查，全年巡查50次。")]
    [InlineData("每半年召开一次专题会议，全年2次。")]
    public void 频次与次数相符或说明了原因(string sentence) => Assert.Empty(Sample.Achieved(5, sentence));

    [Theory]
    [InlineData("开展普法宣传活动20次，法治宣传30场次。")]
    [InlineData("组织执法培训3次，强化能力。参加执法培训5场。")]
    [InlineData("走访企业43家，解决问题12个；走访联系企业60家。")]
    public void 同段同类的数提醒重叠(string sentence) => Assert.Equal(Severity.Warns, Assert.Single(Sample.Achieved(6, sentence)).Severity);

    [Theory]
    [InlineData("党委理论学习中心组专题学习2次，镇村干部会议学习12次。")]
    [InlineData("开展普法宣传活动20次，其中法治宣传进校园3次。")]
    [InlineData("开展普法宣传活动20次，悬挂横幅50余条，发放宣传资料4000余份。")]
    [InlineData("开展执法培训3次，上年执法培训2次。")]
    [InlineData("新申领行政执法证件1人，持有执法证件人员5人。")]
    [InlineData("全年排查矛盾纠纷275件，东升村排查矛盾纠纷115件，柳荫村排查矛盾纠纷160件。")]
    public void 不同的事和分项不算重叠(string sentence) => Assert.Empty(Sample.Achieved(6, sentence));
}
