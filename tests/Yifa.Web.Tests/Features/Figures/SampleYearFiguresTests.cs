using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Indicators;
using Yifa.Web.Features.Figures;
using Yifa.Web.Running;

namespace Yifa.Web.Tests.Features.Figures;

/// <summary>The sample year's ledgers, imported as a town would, come to the figures that stand beside them.</summary>
public sealed class SampleYearFiguresTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_sample_year_comes_to_its_expected_figures(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using var scope = site.Scope();
        await Demo.ImportYearAsync(scope.ServiceProvider, Stop);
        var book = scope.ServiceProvider.GetRequiredService<FigureBook>();
        var figures = (await book.AllAsync(Period.Year(2024), FigureScope.Whole, Stop)).ToDictionary(f => f.Name);
        using var file = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Samples", "liuyin-2024", "expected.json"), Stop));
        var expected = file.RootElement;
        decimal Of(params string[] path) => path.Aggregate(expected, (at, name) => at.GetProperty(name)).GetDecimal();

        foreach (var (name, value) in new[]
        {
            ("矛盾纠纷排查", Of("disputes", "found")), ("矛盾纠纷化解", Of("disputes", "resolved")), ("矛盾纠纷未化解", Of("disputes", "open")), ("矛盾纠纷化解率", Of("disputes", "rate")),
            ("矛盾纠纷涉及金额", Of("disputes", "money")), ("转办单件数", Of("hotlineSlips", "total")), ("专题研究次数", Of("topicMeetings")), ("中心组学习次数", Of("centreGroupStudy")),
            ("镇村干部会议学习次数", Of("cadreMeetingsStudy")), ("考试应考", Of("exam", "due")), ("考试实考", Of("exam", "sat")), ("考试合格", Of("exam", "passed")), ("考试参考率", 100), ("考试合格率", 100),
            ("合同审查件数", Of("contractsReviewed")), ("法律意见条数", Of("legalOpinions")), ("执法培训次数", Of("enforcementTraining")), ("持证执法人数", Of("officers")), ("新申领执法证人数", Of("newlyCertified")),
            ("持证上岗率", 100), ("普法活动次数", Of("events")), ("悬挂横幅条数", Of("banners")), ("发放资料份数", Of("papers")), ("走访企业家数", Of("firms")), ("企业走访次数", Of("firmVisits")),
            ("网格走访次数", Of("gridVisits")), ("行政处罚件数", Of("penaltyCases")), ("执法投诉举报件数", Of("enforcementComplaints")), ("三重一大件数", Of("bigDecisions")), ("村社区数", 8),
        }) Assert.True(figures[name].Value == value, $"{name}: {figures[name].Display}, expected {value}");

        var found = Law.Indicators.Indicators.Find("矛盾纠纷排查")!;
        foreach (var (dimension, part) in new[] { (Dimension.PlaceCode, "byVillage"), ("kind", "byKind"), ("level", "byLevel") })
        {
            var parts = await book.BreakdownAsync(found, found.DimensionOf(dimension)!, Period.Year(2024), FigureScope.Whole, Stop);
            Assert.Null(parts.Why);
            Assert.Equal(
                expected.GetProperty("disputes").GetProperty(part).EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetDecimal()).OrderBy(p => p.Key, StringComparer.Ordinal),
                parts.Parts.Where(p => p.Figure.Value > 0).ToDictionary(p => p.Label, p => p.Figure.Value!.Value).OrderBy(p => p.Key, StringComparer.Ordinal));
        }
    }
}
