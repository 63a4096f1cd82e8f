using System.Text.RegularExpressions;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Tests.Indicators;

public sealed partial class IndicatorCatalogueTests
{
    private static IReadOnlyList<Indicator> All => Law.Indicators.Indicators.All;

    [Fact]
    public void 指标不少于一百个() => Assert.True(All.Count >= 100, $"只有{All.Count}个");

    [Fact]
    public void 名称和代码都不重复()
    {
        Assert.Empty(All.GroupBy(i => i.Code).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(All.GroupBy(i => i.Name).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(All.Select(i => i.Name).Intersect(All.Select(i => i.Code)));
    }

    [Fact]
    public void 每个指标都说清口径单位和期间()
    {
        Assert.All(All, indicator =>
        {
            Assert.Matches(Code(), indicator.Code);
            Assert.EndsWith("。", indicator.Rule, StringComparison.Ordinal);
            Assert.NotEqual("", indicator.Unit);
            Assert.NotEqual("", indicator.Boundary);
            Assert.NotNull(indicator.Ledger);
            Assert.True(indicator.AsOf || indicator.Rule.Contains('按') || indicator.Rule.Contains("期内", StringComparison.Ordinal), indicator.Name);
            Assert.True(!indicator.AsOf || indicator.Rule.Contains("期末", StringComparison.Ordinal) || indicator.Rule.Contains("现有", StringComparison.Ordinal) || indicator.Rule.Contains("名录里", StringComparison.Ordinal), indicator.Name);
        });
    }

    [Fact]
    public void 每个指标都能按村分并且同一指标的维度不重复()
    {
        Assert.All(All, indicator => Assert.NotNull(indicator.DimensionOf(Dimension.PlaceCode)));
        Assert.All(All, indicator => Assert.Equal(indicator.Dimensions.Count, indicator.Dimensions.Select(d => d.Code).Distinct().Count()));
        Assert.All(All.Where(i => !i.AsOf), indicator => Assert.NotNull(indicator.DimensionOf(Dimension.MonthCode)));
    }

    [Fact]
    public void 每个板块都有指标() => Assert.All(Enum.GetValues<IndicatorModule>(), module => Assert.NotEmpty(Law.Indicators.Indicators.Of(module)));

    [Fact]
    public void 每本台账的每个栏目都有中文名() => Assert.All(
        typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact))).SelectMany(t => t.GetProperties()).Where(p => p.DeclaringType != typeof(Fact) && p.CanWrite),
        property => Assert.NotEmpty(property.GetCustomAttributes(typeof(System.ComponentModel.DataAnnotations.DisplayAttribute), false)));

    [Theory]
    [InlineData("专题研究次数"), InlineData("中心组学习次数"), InlineData("镇村干部会议学习次数"), InlineData("学法次数")]
    [InlineData("考试应考"), InlineData("考试实考"), InlineData("考试合格"), InlineData("考试优秀"), InlineData("考试参考率"), InlineData("考试合格率")]
    [InlineData("合同审查件数"), InlineData("法律意见条数"), InlineData("法律意见采纳条数"), InlineData("法律意见采纳率")]
    [InlineData("重大决策件数"), InlineData("三重一大件数"), InlineData("规范性文件制定件数")]
    [InlineData("执法培训次数"), InlineData("新申领执法证人数"), InlineData("持证执法人数"), InlineData("持证上岗率")]
    [InlineData("行政处罚件数"), InlineData("罚没金额"), InlineData("执法投诉举报件数"), InlineData("执法投诉举报办结件数"), InlineData("案卷评查份数")]
    [InlineData("网格数"), InlineData("网格员人数"), InlineData("网格走访次数"), InlineData("走访发现异常件数")]
    [InlineData("企业走访次数"), InlineData("走访企业家数"), InlineData("企业诉求件数"), InlineData("企业诉求办结件数"), InlineData("企业诉求办结率")]
    [InlineData("矛盾纠纷排查"), InlineData("矛盾纠纷化解"), InlineData("矛盾纠纷未化解"), InlineData("矛盾纠纷化解率")]
    [InlineData("普法活动次数"), InlineData("悬挂横幅条数"), InlineData("发放资料份数"), InlineData("普法参与人数"), InlineData("法律咨询人次")]
    [InlineData("村社区数"), InlineData("法律明白人人数"), InlineData("转办单件数")]
    public void 报告模板用到的名称都找得到(string name)
    {
        var indicator = Law.Indicators.Indicators.Find(name);
        Assert.Equal(name, indicator?.Name);
        Assert.Same(indicator, Law.Indicators.Indicators.Find(indicator!.Code));
    }

    [Fact]
    public void 没有的名称找不到() => Assert.Null(Law.Indicators.Indicators.Find("不存在的指标"));

    [Fact]
    public void 定义一变指纹就变()
    {
        var found = (Indicator<DisputeFact>)Law.Indicators.Indicators.Find("disputes.found")!;
        Assert.Equal(found.Fingerprint, (found with { Basis = new Citation("人民调解法") }).Fingerprint);
        Assert.NotEqual(found.Fingerprint, (found with { Rule = "另一种数法。" }).Fingerprint);
        Assert.NotEqual(found.Fingerprint, (found with { Counts = (f, p) => f.Kind == DisputeKind.Medical }).Fingerprint);
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)*$")]
    private static partial Regex Code();
}
