using Yifa.Law.Indicators;
using static Yifa.Law.Tests.Indicators.Rows;

namespace Yifa.Law.Tests.Indicators;

public sealed class YearOnYearTests
{
    private static readonly Indicator Count = Law.Indicators.Indicators.Find("合同审查件数")!;
    private static readonly Indicator Rate = Law.Indicators.Indicators.Find("矛盾纠纷化解率")!;

    private static Figure Of(Indicator indicator, Tally tally, bool speaks = true) => indicator.Answer(tally, Y2024, speaks, false, Day(3, 1, 2025));

    private static YearOnYear Compare(decimal now, decimal before) => new(Of(Count, new(now)), Of(Count, new(before)));

    [Theory]
    [InlineData(125, 111, "比上年（111件）增加12.6%")]
    [InlineData(100, 111, "比上年（111件）减少9.9%")]
    [InlineData(111, 111, "与上年（111件）持平")]
    [InlineData(3, 0, "比上年（0件）增加3件")]
    [InlineData(0, 4, "比上年（4件）减少100%")]
    public void 同比写明基数(int now, int before, string said) => Assert.Equal(said, Compare(now, before).Display);

    [Fact]
    public void 上年为零没有增幅() => Assert.Null(Compare(3, 0).Rate);

    [Fact]
    public void 上年没有数就说没有数_不算增幅()
    {
        var compared = new YearOnYear(Of(Count, new(3)), Of(Count, new(0), speaks: false));
        Assert.Equal(("上年没有数", null, null), (compared.Display, compared.Change, compared.Rate));
    }

    [Fact]
    public void 本年没有数_基数照样写出来() => Assert.Equal("上年3件，本期没有数", new YearOnYear(Of(Count, new(0), speaks: false), Of(Count, new(3))).Display);

    [Fact]
    public void 率比的是百分点() => Assert.Equal("比上年（99.00%）增加0.79个百分点", new YearOnYear(Of(Rate, new(966, 968)), Of(Rate, new(99, 100))).Display);
}
