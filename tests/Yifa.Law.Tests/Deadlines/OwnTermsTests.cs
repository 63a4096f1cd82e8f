using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.TimeLimits;

/// <summary>法律没有定而由人定的日子，和付款、换届的期限。</summary>
public class OwnTermsTests
{
    [Theory]
    [InlineData("2024-02-29"), InlineData("2025-10-01"), InlineData("2025-06-30")]
    public void 定下的日子就是那一天_不顺延(string day)
    {
        var due = LegalClock.Due(On(day).AddDays(-1), Term.Set(On(day), "会议议定"), WorkCalendar.Official).Value;
        Assert.Equal((On(day), On(day)), (due.Raw, due.Effective));
        Assert.Equal("会议议定", due.Term.ToString());
        Assert.False(due.IsOverdueOn(On(day)));
        Assert.True(due.IsOverdueOn(On(day).AddDays(1)));
        Assert.Contains(due.Trace, traced => traced.Why == "会议议定的日子");
    }

    [Theory]
    [InlineData(null, null, 30), InlineData(null, true, 30), InlineData(45, true, 45), InlineData(90, true, 60), InlineData(90, null, 60), InlineData(90, false, 90)]
    public void 付款期限_约定的从约定_中小企业不超过六十日(int? agreed, bool? small, int days) => Assert.Equal(days, PaymentTerms.Of(agreed, small)!.Amount);

    [Fact]
    public void 不是中小企业又没有约定的_法律没有期限() => Assert.Null(PaymentTerms.Of(null, false));

    [Fact]
    public void 网格事件的时限是本镇自己定的_不引法条()
    {
        Assert.All(Enum.GetValues<ResponseClass>(), level => Assert.Null(ResponseTerms.Of(level).Basis));
        Assert.Equal((Term.Hours(24).ToString(), Term.WorkingDays(5).ToString()), (ResponseTerms.Of(ResponseClass.Critical).ToString(), ResponseTerms.Of(ResponseClass.Ordinary).ToString()));
    }

    [Fact]
    public void 调委会三年一届() => Assert.Equal(On("2026-04-18"), LegalClock.Due(On("2023-04-18"), Law.Deadlines.Find("MED-TERM").Term, WorkCalendar.Official).Value.Effective);
}
