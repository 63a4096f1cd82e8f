using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Clock;

public class LegalClockTests
{
    private static readonly WorkCalendar Official = WorkCalendar.Official;

    [Theory]
    [InlineData("2024-02-07", 5, "2024-02-20")]
    [InlineData("2024-09-13", 5, "2024-09-23")]
    [InlineData("2024-04-26", 20, "2024-05-27")]
    [InlineData("2025-01-24", 7, "2025-02-10")]
    [InlineData("2025-09-26", 7, "2025-10-13")]
    [InlineData("2026-02-13", 5, "2026-02-27")]
    [InlineData("2026-09-18", 7, "2026-09-29")]
    [InlineData("2026-01-30", 20, "2026-03-05")]
    public void 工作日期限跳过放假日并计入调休上班日(string start, int days, string due)
    {
        var answer = LegalClock.Due(On(start), Term.WorkingDays(days), Official).Value;

        Assert.Equal(On(due), answer.Raw);
        Assert.Equal(On(due), answer.Effective);
        Assert.False(answer.IsProvisional);
    }

    [Theory]
    [InlineData("2024-01-26", 15, "2024-02-10", "2024-02-18")]
    [InlineData("2025-09-06", 30, "2025-10-06", "2025-10-09")]
    [InlineData("2026-08-03", 60, "2026-10-02", "2026-10-08")]
    public void 当事人的自然日期限遇休息日顺延(string start, int days, string raw, string effective)
    {
        var answer = LegalClock.Due(On(start), Term.Days(days).ForParty(), Official).Value;

        Assert.Equal(On(raw), answer.Raw);
        Assert.Equal(On(effective), answer.Effective);
    }

    [Fact]
    public void 机关的自然日期限遇休息日不顺延()
    {
        var answer = LegalClock.Due(On("2026-07-03"), Term.Days(90), Official).Value;

        Assert.Equal(On("2026-10-01"), answer.Raw);
        Assert.Equal(On("2026-10-01"), answer.Effective);
        Assert.True(answer.IsOverdueOn(On("2026-10-02")));
        Assert.False(answer.IsOverdueOn(On("2026-10-01")));
        Assert.Equal(-1, answer.DaysLeftFrom(On("2026-10-02")));
    }

    [Fact]
    public void 听证七个工作日前通知给出法定线和稳妥线()
    {
        var notice = LegalClock.Before(On("2026-03-02"), Term.WorkingDays(7), Official);

        Assert.Equal(On("2026-02-13"), notice.Statutory);
        Assert.Equal(On("2026-02-12"), notice.Safe);
        Assert.False(notice.IsProvisional);
        Assert.Equal((On("2026-02-13"), 7), (notice.Trace.Last().Day, notice.Trace.Last().Number));
        Assert.Contains(notice.Trace, day => day is { Mark: TraceMark.Skipped, Why: "春节放假" });
    }

    [Fact]
    public void 自然日倒着数时稳妥线落在更早的工作日()
    {
        var notice = LegalClock.Before(On("2026-03-02"), Term.Days(7), Official);

        Assert.Equal(On("2026-02-23"), notice.Statutory);
        Assert.Equal(On("2026-02-14"), notice.Safe);
        Assert.True(LegalClock.Before(On("2027-01-05"), Term.Days(7), Official).IsProvisional);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-28")]
    [InlineData("2024-01-31", "2024-02-29")]
    [InlineData("2026-03-15", "2026-04-15")]
    public void 按月计算的止于对应日没有对应日的止于月末(string start, string due) =>
        Assert.Equal(On(due), LegalClock.Due(On(start), Term.Months(1), Official).Value.Raw);

    [Fact]
    public void 按年计算的止于对应日() =>
        Assert.Equal(On("2026-02-28"), LegalClock.Due(On("2024-02-29"), Term.Years(2), Official).Value.Raw);

    [Theory]
    [InlineData("2024-12-31", "2025-03-01")]
    [InlineData("2025-03-01", "2026-03-01")]
    public void 固定日期限取起算日之后的第一个该日(string start, string due) =>
        Assert.Equal(On(due), LegalClock.Due(On(start), Term.By(3, 1), Official).Value.Effective);

    [Fact]
    public void 小时期限按时刻连续计算而日期上不满一日按一日()
    {
        Assert.Equal(new DateTime(2026, 5, 3, 10, 0, 0, DateTimeKind.Utc), LegalClock.DueAt(new DateTime(2026, 5, 2, 10, 0, 0, DateTimeKind.Utc), Term.Hours(24)));
        Assert.Equal(On("2026-05-03"), LegalClock.Due(On("2026-05-02"), Term.Hours(24), Official).Value.Raw);
        Assert.Equal(On("2026-05-04"), LegalClock.Due(On("2026-05-02"), Term.Hours(30), Official).Value.Raw);
    }

    [Fact]
    public void 依赖没有放假安排的年份时结果是暂定并说明缺哪一年()
    {
        var answer = LegalClock.Due(On("2026-12-28"), Term.WorkingDays(7), Official).Value;

        Assert.True(answer.IsProvisional);
        Assert.Contains("2027年的放假安排还没有导入", answer.ProvisionalReason);
        Assert.Contains("暂定", answer.ToString());
    }

    [Fact]
    public void 机关的自然日期限不看日历所以跨年也是确定的()
    {
        Assert.False(LegalClock.Due(On("2026-12-01"), Term.Days(90), Official).Value.IsProvisional);
        Assert.True(LegalClock.Due(On("2026-12-01"), Term.Days(90).ForParty(), Official).Value.IsProvisional);
    }

    [Fact]
    public void 扣除期的日子不计重叠的只扣一次()
    {
        Suspension[] overlapping =
        [
            new(On("2026-03-10"), On("2026-03-19"), "委托鉴定", "鉴定委托书1号"),
            new(On("2026-03-15"), On("2026-03-24"), "听证", "听证通知书2号"),
        ];

        var answer = LegalClock.Due(On("2026-03-01"), Term.Days(30), Official, overlapping).Value;

        Assert.Equal(On("2026-04-15"), answer.Raw);
        Assert.Equal(15, answer.Trace.Count(day => day.Mark == TraceMark.Suspended));
        Assert.Contains(answer.Trace, day => day.Why == "扣除：委托鉴定（鉴定委托书1号）、听证（听证通知书2号）");
    }

    [Fact]
    public void 届满以后才开始的扣除不起作用()
    {
        var late = new Suspension(On("2026-04-01"), On("2026-04-30"), "委托鉴定", "鉴定委托书");

        Assert.Equal(On("2026-03-31"), LegalClock.Due(On("2026-03-01"), Term.Days(30), Official, [late]).Value.Raw);
    }

    [Fact]
    public void 停表还没有恢复时结果是暂定的最早日()
    {
        var open = new Suspension(On("2026-03-10"), null, "委托鉴定", "鉴定委托书");

        var answer = LegalClock.Due(On("2026-03-01"), Term.Days(30), Official, [open], asOf: On("2026-03-19")).Value;

        Assert.Equal(On("2026-04-10"), answer.Raw);
        Assert.Contains("停表还没有恢复", answer.ProvisionalReason);
    }

    [Fact]
    public void 扣除期必须有文书且不能倒着写()
    {
        var start = On("2026-03-01");

        Assert.Equal("clock.suspension-undocumented", LegalClock.Due(start, Term.Days(30), Official, [new(On("2026-03-05"), On("2026-03-06"), "委托鉴定", "")]).Refusal?.Code);
        Assert.Equal("clock.suspension-backwards", LegalClock.Due(start, Term.Days(30), Official, [new(On("2026-03-05"), On("2026-03-04"), "委托鉴定", "委托书")]).Refusal?.Code);
    }

    [Fact]
    public void 批准的延长加在期限上()
    {
        var petition = Term.Days(60).ExtendableBy(30, "本机关负责人");
        var extension = new Extension(30, "王某", On("2026-04-20"), "延期审批表〔2026〕1号");

        var answer = LegalClock.Due(On("2026-03-01"), petition, Official, extensions: [extension]).Value;

        Assert.Equal(On("2026-05-30"), answer.Raw);
        Assert.Equal(30, answer.Extended);
    }

    [Fact]
    public void 工作日期限按工作日延长()
    {
        var request = Term.WorkingDays(20).ExtendableBy(20, "信息公开工作机构负责人");
        var extension = new Extension(20, "王某", On("2026-03-05"), "延期审批表");

        Assert.Equal(
            LegalClock.Due(On("2026-01-30"), Term.WorkingDays(40), Official).Value.Raw,
            LegalClock.Due(On("2026-01-30"), request, Official, extensions: [extension]).Value.Raw);
    }

    [Fact]
    public void 延长合计超过法定上限的不予接受()
    {
        var petition = Term.Days(60).ExtendableBy(30, "本机关负责人");
        Extension[] twice = [new(20, "王某", On("2026-04-20"), "审批表1"), new(11, "王某", On("2026-05-10"), "审批表2")];

        var refusal = LegalClock.Due(On("2026-03-01"), petition, Official, extensions: twice).Refusal;

        Assert.Equal("clock.extension-too-long", refusal?.Code);
        Assert.Contains("31日", refusal?.Reason);
        Assert.Contains("30日", refusal?.Reason);
    }

    [Fact]
    public void 法律没有规定延长的只有写明另外的条文和上限才能延长()
    {
        var start = On("2026-03-01");
        var bare = new Extension(30, "王某", On("2026-04-20"), "审批表");
        var based = bare with { Basis = new Citation("某部门行政处罚程序规定", "第五十条"), Ceiling = 30 };

        Assert.Equal("clock.not-extendable", LegalClock.Due(start, Term.Days(90), Official, extensions: [bare]).Refusal?.Code);
        Assert.Equal("clock.not-extendable", LegalClock.Due(start, Term.Days(90), Official, extensions: [bare with { Ceiling = 30 }]).Refusal?.Code);
        Assert.Equal(On("2026-06-29"), LegalClock.Due(start, Term.Days(90), Official, extensions: [based]).Value.Raw);
        Assert.Equal("clock.extension-too-long", LegalClock.Due(start, Term.Days(90), Official, extensions: [based with { Amount = 31 }]).Refusal?.Code);
    }

    [Fact]
    public void 延长要有批准人和文书且在届满之前批准()
    {
        var petition = Term.Days(60).ExtendableBy(30, "本机关负责人");
        var good = new Extension(30, "王某", On("2026-04-30"), "审批表");
        string? Code(Extension extension) => LegalClock.Due(On("2026-03-01"), petition, Official, extensions: [extension]).Refusal?.Code;

        Assert.Null(Code(good));
        Assert.Equal("clock.extension-undocumented", Code(good with { Approver = "" }));
        Assert.Equal("clock.extension-undocumented", Code(good with { Document = " " }));
        Assert.Equal("clock.extension-not-positive", Code(good with { Amount = 0 }));
        Assert.Equal("clock.extended-too-late", Code(good with { ApprovedOn = On("2026-05-01") }));
    }
}
