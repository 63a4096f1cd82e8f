using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Calendar;

public class WorkCalendarTests
{
    private static readonly WorkCalendar Official = WorkCalendar.Official;

    [Theory]
    [InlineData(2024, new[] { 22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22 }, 251)]
    [InlineData(2025, new[] { 19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23 }, 248)]
    [InlineData(2026, new[] { 21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23 }, 248)]
    public void 各月和全年的工作日数与放假通知一致(int year, int[] months, int whole)
    {
        Assert.Equal(months, Enumerable.Range(1, 12).Select(month => Official.WorkdaysIn(year, month)));
        Assert.Equal(whole, Official.WorkdaysIn(year));
    }

    [Theory]
    [InlineData("2024-02-09", true, "工作日")]
    [InlineData("2024-02-10", false, "春节放假")]
    [InlineData("2024-02-18", true, "春节调休上班")]
    [InlineData("2024-02-24", false, "周六")]
    [InlineData("2024-02-25", false, "周日")]
    public void 每一天都说得出上不上班和为什么(string day, bool workday, string why)
    {
        Assert.Equal(new DayVerdict(workday, why), Official.Judge(On(day)));
        Assert.Equal(workday, Official.IsWorkday(On(day)));
    }

    [Fact]
    public void 只有导入过放假安排的年份才算确定()
    {
        Assert.True(Official.Covers(2024) && Official.Covers(2025) && Official.Covers(2026));
        Assert.False(Official.Covers(2023) || Official.Covers(2027));
        Assert.Equal(2027, Official.MissingYear(On("2027-01-04")));
        Assert.Null(Official.MissingYear(On("2026-12-24")));
    }

    [Fact]
    public void 十二月最后一周要等下一年的放假安排才能确定()
    {
        Assert.Equal(2027, Official.MissingYear(On("2026-12-31")));
        Assert.Null(Official.MissingYear(On("2025-12-31")));
    }

    [Fact]
    public void 换上新一年的安排得到新的日历而原来的不变()
    {
        var next = Official.With(2027, [new(On("2027-01-01"), "元旦", true, "假定的通知"), new(On("2026-12-27"), "元旦", false, "假定的通知")], ["假定的通知"]).Value;

        Assert.False(next.IsWorkday(On("2027-01-01")));
        Assert.True(next.IsWorkday(On("2026-12-27")));
        Assert.True(next.Covers(2027));
        Assert.Null(next.MissingYear(On("2026-12-31")));
        Assert.True(Official.IsWorkday(On("2027-01-01")));
        Assert.False(Official.Covers(2027));
    }

    [Fact]
    public void 改一年不影响别的年份()
    {
        var edited = Official.With(2026, [new(On("2026-01-01"), "元旦", true)]).Value;

        Assert.True(edited.IsWorkday(On("2026-02-16")));
        Assert.Equal(251, edited.WorkdaysIn(2024));
        Assert.Equal(Official.Years[^1].Papers, edited.Years[^1].Papers);
    }

    [Fact]
    public void 导出再导入是同一份日历()
    {
        var edited = Official.With(2027, [new(On("2027-01-01"), "元旦", true, "某通知")]).Value;

        Assert.Equal(edited, WorkCalendar.Parse(edited.ToJson()).Value);
        Assert.NotEqual(Official, edited);
        Assert.Equal(Official, WorkCalendar.Of(Official.Years));
        Assert.Equal(Official.GetHashCode(), WorkCalendar.Of(Official.Years).GetHashCode());
    }

    [Theory]
    [InlineData("2028-05-01", "劳动节", true, "calendar.wrong-year")]
    [InlineData("2026-12-20", "元旦", false, "calendar.wrong-year")]
    [InlineData("2027-05-01", " ", true, "calendar.no-name")]
    [InlineData("2027-05-10", "劳动节", false, "calendar.already-workday")]
    public void 填得不对的日子不予接受(string day, string name, bool off, string code) =>
        Assert.Equal(code, Official.With(2027, [new(On(day), name, off)]).Refusal?.Code);

    [Fact]
    public void 一天填两次或者一天也没填都不予接受()
    {
        var day = new CalendarDay(On("2027-05-01"), "劳动节", true);

        Assert.Equal("calendar.twice", Official.With(2027, [day, day]).Refusal?.Code);
        Assert.Equal("calendar.empty", Official.With(2027, []).Refusal?.Code);
    }

    [Theory]
    [InlineData("不是 JSON")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"years":{"二〇二七":{"days":[]}}}""")]
    [InlineData("""{"years":{"2027":{"days":[{"date":"2027-13-01","name":"元旦","off":true}]}}}""")]
    [InlineData("""{"years":{"2027":{"days":[{"date":"2027-01-01","name":"元旦"}]}}}""")]
    public void 读不懂的文件说明哪里读不懂(string text) =>
        Assert.Equal("calendar.not-json", WorkCalendar.Parse(text).Refusal?.Code);
}
