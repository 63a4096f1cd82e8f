using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Indicators.Rows;

namespace Yifa.Law.Tests.Indicators;

public sealed class FigureStateTests
{
    private static readonly Indicator Count = Law.Indicators.Indicators.Find("医疗纠纷件数")!;
    private static readonly Indicator Rate = Law.Indicators.Indicators.Find("矛盾纠纷化解率")!;
    private static readonly DateOnly Later = Day(3, 1, 2025);

    [Fact]
    public void 台账有记录而没有一条合乎口径是零() => Assert.Equal((FigureState.Zero, "0件"), Of(Count.Answer(new(0), Y2024, true, false, Later)));

    [Fact]
    public void 台账一条也没有又没有人确认是没有数()
    {
        var figure = Count.Answer(new(0), Y2024, false, false, Later);
        Assert.Equal((FigureState.NoData, "没有数"), Of(figure));
        Assert.Null(figure.Value);
    }

    [Fact]
    public void 有人确认过本期没有是零() => Assert.Equal((FigureState.Zero, "0件"), Of(Count.Answer(new(0), Y2024, false, true, Later)));

    [Fact]
    public void 期间还没有开始是未到期_开始当天就不是() => Assert.Equal(
        ((FigureState.NotDue, "未到期"), (FigureState.NoData, "没有数")),
        (Of(Count.Answer(new(0), Y2024, false, false, Day(12, 31, 2023))), Of(Count.Answer(new(0), Y2024, false, false, Day(1, 1)))));

    [Fact]
    public void 期间还没有开始而已有记在前头的_照数_时点数仍是未到期()
    {
        var expiring = Law.Indicators.Indicators.Find("执法证到期人数")!;
        var certified = Law.Indicators.Indicators.Find("持证执法人数")!;
        Assert.Equal(FigureState.Value, expiring.Answer(new(2), Period.Year(2027), true, false, Later).State);
        Assert.Equal(FigureState.NotDue, certified.Answer(new(2), Period.Year(2027), true, false, Later).State);
    }

    [Fact]
    public void 分母为零是没有分母_不是百分之零()
    {
        Assert.Equal((FigureState.NoDenominator, "没有分母"), Of(Rate.Answer(new(0, 0), Y2024, true, false, Later)));
        Assert.Equal((FigureState.Zero, "0.00%"), Of(Rate.Answer(new(0, 3), Y2024, true, false, Later)));
        Assert.Equal(FigureState.NoData, Rate.Answer(new(0, 0), Y2024, false, false, Later).State);
    }

    [Fact]
    public void 太小的数公开时不公开_连分子分母也不给()
    {
        var two = Count.Answer(new(2), Y2024, true, false, Later);
        var hidden = Count.ForPublic(two);
        Assert.Equal((FigureState.Withheld, "不公开"), Of(hidden));
        Assert.Null(hidden.Value ?? hidden.Numerator ?? hidden.Denominator);
        Assert.Equal("3件", Count.ForPublic(Count.Answer(new(3), Y2024, true, false, Later)).Display);
        Assert.Equal("0件", Count.ForPublic(Count.Answer(new(0), Y2024, true, false, Later)).Display);
    }

    [Fact]
    public void 率四舍五入_不截断() => Assert.Equal(("33.33%", "66.67%", "0.01%"),
        (Rate.Answer(new(1, 3), Y2024, true, false, Later).Display, Rate.Answer(new(2, 3), Y2024, true, false, Later).Display, Rate.Answer(new(1, 20000), Y2024, true, false, Later).Display));

    [Fact]
    public void 维度的键和网址写法来回不变()
    {
        var kind = Law.Indicators.Indicators.Find("矛盾纠纷排查")!.DimensionOf("kind")!;
        Assert.True(kind.TryParse(Dimension.TokenOf(DisputeKind.Medical), out var medical));
        Assert.Equal("医疗纠纷", kind.LabelOf(medical));
        Assert.True(kind.TryParse(Dimension.TokenOf(null), out var none));
        Assert.Equal((null, "未分"), (none, kind.LabelOf(none)));
        Assert.False(kind.TryParse("999", out _));
        Assert.False(kind.TryParse("没有这一类", out _));
        var month = Law.Indicators.Indicators.Find("矛盾纠纷排查")!.DimensionOf(Dimension.MonthCode)!;
        Assert.True(month.TryParse("202402", out var february));
        Assert.Equal("2024年2月", month.LabelOf(february));
        Assert.Equal("500109111226", Dimension.VillageOf("500109111226-02"));
    }

    private static (FigureState, string) Of(Figure figure) => (figure.State, figure.Display);
}
