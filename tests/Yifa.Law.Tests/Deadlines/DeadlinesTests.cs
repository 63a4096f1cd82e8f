using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.TimeLimits;

public class DeadlinesTests
{
    [Fact]
    public void 每条期限都有代码起算事件责任人和依据() =>
        Assert.All(Deadlines.All, deadline =>
        {
            Assert.NotNull(deadline.Term.Basis);
            Assert.NotNull(Instruments.Named(deadline.Term.Basis.Instrument));
            Assert.All([deadline.Code, deadline.Trigger, deadline.Act, deadline.Responsible], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        });

    [Fact]
    public void 期限代码不重复() => Assert.Distinct(Deadlines.All.Select(deadline => deadline.Code));

    [Fact]
    public void 期限的单位与本法数日子的条款一致() =>
        Assert.All(
            Deadlines.All.Where(deadline => deadline.Term.Unit is TermUnit.Days or TermUnit.WorkingDays && DayCounting.BasisOf(deadline.Term.Basis!.Instrument) is not null),
            deadline => Assert.Equal(DayCounting.Days(deadline.Term.Basis!.Instrument, deadline.Term.Amount).Unit, deadline.Term.Unit));

    [Theory]
    [InlineData("行政处罚法", 2, TermUnit.WorkingDays)]
    [InlineData("行政处罚法", 7, TermUnit.WorkingDays)]
    [InlineData("行政处罚法", 15, TermUnit.Days)]
    [InlineData("行政处罚法", 90, TermUnit.Days)]
    [InlineData("行政强制法", 10, TermUnit.WorkingDays)]
    [InlineData("行政强制法", 15, TermUnit.Days)]
    [InlineData("行政复议法", 10, TermUnit.WorkingDays)]
    [InlineData("行政复议法", 15, TermUnit.Days)]
    [InlineData("行政许可法", 45, TermUnit.WorkingDays)]
    [InlineData("信访工作条例", 5, TermUnit.Days)]
    public void 各法的日按各法的条款数(string law, int days, TermUnit unit) => Assert.Equal(unit, DayCounting.Days(law, days).Unit);

    [Theory]
    [InlineData("PEN-90", "2026-07-03", "2026-10-01")]
    [InlineData("PEN-PAY", "2024-01-26", "2024-02-18")]
    [InlineData("MED-CONF", "2025-09-06", "2025-10-09")]
    [InlineData("REV-REQ", "2026-08-03", "2026-10-08")]
    [InlineData("REV-ANS", "2026-09-21", "2026-10-12")]
    [InlineData("REV-ANS-SHORT", "2026-09-21", "2026-09-29")]
    [InlineData("REV-FORWARD", "2026-09-21", "2026-09-29")]
    [InlineData("REV-NORM", "2026-09-21", "2026-10-12")]
    [InlineData("LIT-ANS", "2026-09-21", "2026-10-06")]
    [InlineData("LIT-APPEAL", "2026-09-21", "2026-10-08")]
    [InlineData("LIT-APPEAL-RULING", "2026-09-21", "2026-10-08")]
    [InlineData("LIT-REQ-REV", "2026-09-21", "2026-10-08")]
    [InlineData("PEN-HEAR-REQ", "2026-02-13", "2026-02-27")]
    [InlineData("PEN-NOTICE", "2025-03-21", "2025-04-20")]
    [InlineData("CRIM-GOODS", "2025-03-12", "2025-03-15")]
    [InlineData("RPT-UP", "2024-12-31", "2025-03-01")]
    [InlineData("RPT-PUB", "2024-12-31", "2025-04-01")]
    [InlineData("ENF-COURT", "2026-11-30", "2027-02-28")]
    public void 表里的期限算得出到期日(string code, string start, string due) =>
        Assert.Equal(On(due), LegalClock.Due(On(start), Deadlines.Find(code).Term, WorkCalendar.Official).Value.Effective);

    [Fact]
    public void 听证通知的期限倒着数()
    {
        var notice = Deadlines.Find("PEN-HEAR-NOTICE");

        Assert.Equal(DeadlineKind.Before, notice.Kind);
        Assert.Equal(On("2026-02-12"), LegalClock.Before(On("2026-03-02"), notice.Term, WorkCalendar.Official).Safe);
    }

    [Fact]
    public void 只有法律写明可以延长的才有上限()
    {
        Assert.Equal(
            ["ENF-SEAL", "INF-20", "LIC-20", "PET-DONE"],
            Deadlines.All.Where(deadline => deadline.Term.MaxExtension is not null).Select(deadline => deadline.Code).Order(StringComparer.Ordinal));
        Assert.Null(Deadlines.Find("PEN-90").Term.MaxExtension);
    }

    [Fact]
    public void 当事人的期限顺延而机关的不顺延() =>
        Assert.Equal(
            ["INF-3P", "LAND-SUE", "LIT-APPEAL", "LIT-APPEAL-RULING", "LIT-REQ", "LIT-REQ-REV", "MED-CONF", "PEN-HEAR-REQ", "PEN-PAY", "PET-RECHECK-REQ", "PET-REV-REQ", "REV-REQ"],
            Deadlines.All.Where(deadline => deadline.Term.RunsFor == Side.Party).Select(deadline => deadline.Code).Order(StringComparer.Ordinal));
}
