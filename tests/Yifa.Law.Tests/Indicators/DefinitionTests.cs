using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Indicators.Rows;

namespace Yifa.Law.Tests.Indicators;

public sealed class DefinitionTests
{
    private static readonly Definition Medical = new() { Name = "自定医疗", Fact = "Dispute", Measure = Measure.Count, Counts = Is("Kind", "医疗纠纷") };

    private static FieldCondition Is(string field, string value) => new(field, Comparing.Is, value);

    private static Indicator Compiled(Definition definition)
    {
        Assert.True(DefinitionCompiler.Compile(definition, "own.a", 3).TryGet(out var indicator, out var refusal), refusal?.ToString());
        return indicator;
    }

    private static string RefusedAs(Definition definition) => DefinitionCompiler.Compile(definition, "own.a", 1).Refusal!.Code;

    [Fact]
    public void 条件照栏目的中文和代码都认()
    {
        DisputeFact[] facts = [new() { Day = Day(1, 1), Kind = DisputeKind.Medical }, new() { Day = Day(1, 1), Kind = DisputeKind.Other }];
        Assert.Equal(1, Compiled(Medical).Over(facts, Y2024).Numerator);
        Assert.Equal(1, Compiled(Medical with { Counts = Is("Kind", "Medical") }).Over(facts, Y2024).Numerator);
    }

    [Fact]
    public void 且和或各按各的_口径照着念()
    {
        var indicator = Compiled(Medical with
        {
            Counts = new AllOf([new AnyOf([Is("Level", "村级"), Is("Level", "组级")]), new FieldCondition("Money", Comparing.AtLeast, "1000"), new FieldCondition("ResolvedOn", Comparing.Filled)]),
        });
        DisputeFact hit = new() { Day = Day(1, 1), Level = DisputeLevel.Group, Money = 1000, ResolvedOn = Day(2, 1) };
        DisputeFact[] facts = [hit, hit with { Level = DisputeLevel.Town }, hit with { Money = 999.99m }, hit with { Money = null }, hit with { ResolvedOn = null }, hit with { Day = Day(1, 1, 2025) }];
        Assert.Equal(1, indicator.Over(facts, Y2024).Numerator);
        Assert.Equal("矛盾纠纷排查化解里，（调处层级是“村级”或者调处层级是“组级”）并且涉及金额不少于（不早于）“1000”并且已填化解日期的，一条算一件，按排查日期。", indicator.Rule);
    }

    [Fact]
    public void 文字写有_不是_未填()
    {
        PublicityFact[] facts = [new() { Day = Day(1, 1), Form = "微信群" }, new() { Day = Day(1, 1), Form = "广播" }, new() { Day = Day(1, 1) }];
        decimal Of(FieldCondition condition) => Compiled(new() { Name = "自定宣传", Fact = "Publicity", Measure = Measure.Count, Counts = condition }).Over(facts, Y2024).Numerator;
        Assert.Equal((1, 2, 1), (Of(new("Form", Comparing.Contains, "微信")), Of(new("Form", Comparing.IsNot, "微信群")), Of(new("Form", Comparing.Empty))));
    }

    [Fact]
    public void 可按另一个日期_名录可按现有()
    {
        DisputeFact[] facts = [new() { Day = Day(12, 30, 2023), ResolvedOn = Day(1, 2) }];
        Assert.Equal(1, Compiled(Medical with { Counts = null, On = "ResolvedOn" }).Over(facts, Y2024).Numerator);
        OfficerFact[] officers = [new() { OnDuty = true }, new() { OnDuty = false, Day = Day(1, 1, 2030) }];
        var standing = Compiled(new() { Name = "自定在岗", Fact = "Officer", Measure = Measure.Count, On = Definition.Now, Counts = Is("OnDuty", "是") });
        Assert.True(standing.AsOf);
        Assert.Equal(1, standing.Over(officers, Y2024).Numerator);
    }

    [Fact]
    public void 合计去重和率()
    {
        FirmVisitFact[] facts = [new() { Day = Day(1, 1), Firm = "甲", HasRequest = true, ClosedOn = Day(2, 1) }, new() { Day = Day(1, 2), Firm = "甲", HasRequest = true }, new() { Day = Day(1, 3), Firm = "乙" }];
        var visits = new Definition { Name = "自定走访", Fact = "FirmVisit", Measure = Measure.Distinct, Of = "Firm", Unit = "家" };
        Assert.Equal(2, Compiled(visits).Over(facts, Y2024).Numerator);
        var rate = Compiled(visits with { Measure = Measure.Rate, Of = null, OutOf = Is("HasRequest", "是"), Counts = new FieldCondition("ClosedOn", Comparing.Filled), Decimals = 1 });
        Assert.Equal(new Tally(1, 2), rate.Over(facts, Y2024));
        Assert.Equal("%", rate.Unit);
        TrainingFact[] trainings = [new() { Day = Day(1, 1), Hours = 1.5m }, new() { Day = Day(1, 1) }];
        Assert.Equal(1.5m, Compiled(new() { Name = "自定学时", Fact = "Training", Measure = Measure.Sum, Of = "Hours", Unit = "学时", Decimals = 1 }).Over(trainings, Y2024).Numerator);
    }

    [Fact]
    public void 不成立的定义各有各的理由()
    {
        Assert.Equal("definition.no-name", RefusedAs(Medical with { Name = " " }));
        Assert.Equal("definition.name-taken", RefusedAs(Medical with { Name = "矛盾纠纷排查" }));
        Assert.Equal("definition.no-fact", RefusedAs(Medical with { Fact = "没有" }));
        Assert.Equal("definition.no-field", RefusedAs(Medical with { Counts = Is("Label", "x") }));
        Assert.Equal("definition.cannot-compare", RefusedAs(Medical with { Counts = new FieldCondition("Kind", Comparing.AtLeast, "医疗纠纷") }));
        Assert.Equal("definition.bad-value", RefusedAs(Medical with { Counts = Is("ResolvedOn", "2024年1月") }));
        Assert.Equal("definition.no-quantity", RefusedAs(Medical with { Measure = Measure.Sum, Of = "Kind" }));
        Assert.Equal("definition.no-period", RefusedAs(Medical with { On = Definition.Now }));
        Assert.Equal("definition.no-period", RefusedAs(Medical with { On = "Money" }));
        Assert.Equal("definition.bad-decimals", RefusedAs(Medical with { Decimals = 5 }));
        Assert.Equal("definition.too-deep", RefusedAs(Medical with { Counts = new AllOf([.. Enumerable.Repeat(Medical.Counts!, 51)]) }));
        Assert.Equal("definition.too-deep", RefusedAs(Medical with { Counts = new AllOf([new AnyOf([new AllOf([Medical.Counts!])])]) }));
    }

    [Fact]
    public void 每本台账都进目录_主日期在前_栏目不重名()
    {
        Assert.Equal(typeof(Fact).Assembly.GetTypes().Count(t => t.IsSubclassOf(typeof(Fact))), FactCatalogue.All.Count);
        Assert.All(FactCatalogue.All, kind =>
        {
            Assert.Equal((nameof(Fact.Day), kind.Day), (kind.Fields[0].Code, kind.Fields[0].Name));
            Assert.Equal(kind.Fields.Count, kind.Fields.Select(f => f.Code).Distinct().Count());
        });
    }
}
