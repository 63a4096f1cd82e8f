using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Penalties;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

/// <summary>公示。</summary>
public partial class PenaltyCourseTests
{
    [Fact]
    public void 第七个工作日还没有公示的自动公示_前一日不_公示过的不()
    {
        bool Publishes(string on, params PenaltyEvent[] more) => Of([.. Served, .. more]).PublishesItself(On(on), WorkCalendar.Official);
        Assert.Equal(On("2025-03-31"), Of(Served).PublicityDue(WorkCalendar.Official)!.Effective);
        Assert.Equal((false, true, true), (Publishes("2025-03-30"), Publishes("2025-03-31"), Publishes("2025-06-01")));
        // Published, taken back because it was written wrongly: a person corrects it and publishes again.
        var published = Step("publish", "2025-03-24", PersonalDataRemoved);
        Assert.False(Publishes("2025-03-31", published));
        Assert.False(Publishes("2025-04-10", published, Step("withdraw-publication", "2025-04-01", PublishedWrongly)));
        Assert.Equal("等公示", Of([.. Served, published, Step("withdraw-publication", "2025-04-01", PublishedWrongly)]).NextOn(On("2025-04-02"), WorkCalendar.Official).Short);
        // An undone decision is not published any more, and one that was is withdrawn.
        var undone = Step("undo", "2025-03-28", DecisionUndone);
        Assert.False(Publishes("2025-03-31", undone));
        Assert.Equal((false, true), (Of([.. Served, undone]).WithdrawsItself, Of([.. Served, published, undone]).WithdrawsItself));
        // Not to punish is not published.
        Assert.Null(Of([.. Told, Submit with { Words = Set(SlightAndCorrected, Educated, CorrectionOrdered), Kind = null, Fine = null }, Step("decide", "2025-03-20", Stamped)]).PublicityDue(WorkCalendar.Official));
    }

    [Fact]
    public void 负责人决定不公示的不自动公示_可以结案_原因没有了照常公示()
    {
        var withheld = Step("withhold", "2025-03-24", Privacy);
        Assert.Equal(["penalty.withheld"], Refusals(Of([.. Served, withheld]), Step("publish", "2025-03-25", PersonalDataRemoved)));
        Assert.Equal(["procedure.wrong-role"], Of(Served).Ask(withheld, new HashSet<ProcedureRole> { ProcedureRole.EnforcementOfficer }, new(), WorkCalendar.Official).Refusals.Select(r => r.Code));
        Assert.Equal(["penalty.already-published"], Refusals(Of([.. Served, Step("publish", "2025-03-24", PersonalDataRemoved)]), withheld with { On = On("2025-03-25") }));
        var course = Of([.. Served, withheld, Step("pay", "2025-03-28") with { Fine = 1000 }]);
        Assert.DoesNotContain(course.Clocks(WorkCalendar.Official), c => c.Code == "PEN-PUB");
        Assert.False(course.PublishesItself(On("2025-06-01"), WorkCalendar.Official));
        Assert.Empty(Refusals(course, Step("close", "2025-04-03")));
        Assert.True(Of([.. Served, withheld, Step("withhold", "2025-03-26", PublishAfterAll)]).PublishesItself(On("2025-03-31"), WorkCalendar.Official));
    }

    [Fact]
    public void 公示七个工作日并且删去个人信息撤销的三个工作日撤回()
    {
        Assert.Equal(On("2025-03-31"), Of(Served).Clocks(WorkCalendar.Official).Single(c => c.Code == "PEN-PUB").Due.Effective);
        Assert.Equal(["penalty.personal-data"], Refusals(Of(Served), Step("publish", "2025-03-24")));
        PenaltyEvent[] undone = [.. Served, Step("publish", "2025-03-24", PersonalDataRemoved), Step("undo", "2025-05-06", DecisionUndone)];
        Assert.Equal(On("2025-05-09"), Of(undone).Clocks(WorkCalendar.Official).Single(c => c.Code == "PEN-UNPUB").Due.Effective);
        Assert.Equal("withdraw-publication", Of(undone).NextOn(On("2025-05-06"), WorkCalendar.Official).Step);
        Assert.Null(Of([.. undone, Step("withdraw-publication", "2025-05-07", DecisionUndone)]).Result.PublishedOn);
        Assert.Empty(Warnings(Of(undone), Step("withdraw-publication", "2025-05-09", DecisionUndone)));
        Assert.Equal(["procedure.overdue"], Warnings(Of(undone), Step("withdraw-publication", "2025-05-12", DecisionUndone)));
        // Taken back because it was written wrongly, there is no day to be late for.
        Assert.Empty(Warnings(Of(undone[..^1]), Step("withdraw-publication", "2025-05-12", PublishedWrongly)));
    }
}
