using Yifa.Law.Procedures.Penalties;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

/// <summary>移送公安机关。</summary>
public partial class PenaltyCourseTests
{
    [Fact]
    public void 涉嫌犯罪的先移送公安不立案或者不批准移送的才能处罚()
    {
        var crime = Small with { Words = Set(Citizen, Plain, WithinBand, MaybeCrime) };
        Assert.Equal(["penalty.crime-not-moved"], Refusals(Of([.. Inquired, crime]), Notice));
        Assert.Equal(["penalty.move-not-approved"], Refusals(Of([.. Inquired, crime]), Step("transfer", "2025-03-11")));
        PenaltyEvent[] moved = [.. Inquired, crime, Step("propose-transfer", "2025-03-11"), Step("approve-transfer", "2025-03-12", MoveApproved), Step("transfer", "2025-03-13")];
        Assert.Equal(PenaltyStages.Transferred, Of(moved).Stage);
        Assert.Empty(Refusals(Of([.. moved, Step("police-answer", "2025-03-16", PoliceRefused), Step("take-back", "2025-03-17")]), Notice with { On = On("2025-03-17"), DueOn = On("2025-03-24") }));
        Assert.Empty(Refusals(Of([.. Inquired, crime, Step("propose-transfer", "2025-03-11"), Step("approve-transfer", "2025-03-12", MoveRefused)]), Notice with { On = On("2025-03-12") }));
    }

    [Fact]
    public void 没有报告不能决定移送批准一次移送一次收回要公安机关不立案()
    {
        var approve = Step("approve-transfer", "2025-03-12", MoveApproved);
        Assert.Equal(["penalty.no-transfer-proposed"], Refusals(Of(Inquired), approve));
        PenaltyEvent[] moved = [.. Inquired, Step("propose-transfer", "2025-03-11"), approve, Step("transfer", "2025-03-13")];
        Assert.Equal(["penalty.no-transfer-proposed"], Refusals(Of(moved[..^1]), approve));
        Assert.Equal(["penalty.police-not-declined"], Refusals(Of(moved), Step("take-back", "2025-03-17")));
        Assert.Equal(["penalty.police-not-answered"], Refusals(Of(moved), Step("archive", "2025-03-17")));
        PenaltyEvent[] refused = [.. moved, Step("police-answer", "2025-03-16", PoliceRefused)];
        Assert.Equal(["penalty.police-not-answered"], Refusals(Of(refused), Step("archive", "2025-03-17")));
        Assert.Empty(Refusals(Of(refused), Step("take-back", "2025-03-17")));
        Assert.Equal(["penalty.move-not-approved"], Refusals(Of([.. refused, Step("take-back", "2025-03-17")]), Step("transfer", "2025-03-18")));
    }

    [Fact]
    public void 移送以后公安机关立案的三日内移交扣押保存的物品再归档()
    {
        PenaltyEvent[] held = [.. Inquired, Step("approve-measure", "2025-03-06", Seizing), Step("seize", "2025-03-06", Seizing, ApprovedBefore), Step("preserve", "2025-03-06", ApprovedBefore)];
        PenaltyEvent[] moved = [.. held, Step("propose-transfer", "2025-03-07"), Step("approve-transfer", "2025-03-08", MoveApproved), Step("transfer", "2025-03-09")];
        var hand = Step("hand-over-goods", "2025-03-14");
        Assert.Equal(["penalty.police-not-answered"], Refusals(Of(moved), hand));
        PenaltyEvent[] taken = [.. moved, Step("police-answer", "2025-03-12", PoliceTook)];
        Assert.Equal("hand-over-goods", Of(taken).NextOn(On("2025-03-12"), WorkCalendar.Official).Step);
        Assert.Equal(On("2025-03-15"), Of(taken).Clocks(WorkCalendar.Official).Single(c => c.Code == "CRIM-GOODS").Due.Effective);
        Assert.Equal(["penalty.goods-held"], Refusals(Of(taken), Step("archive", "2025-03-14")));
        Assert.Empty(Refusals(Of(taken), hand));
        Assert.Equal(["procedure.overdue"], Warnings(Of(taken), hand with { On = On("2025-03-16") }));
        PenaltyEvent[] done = [.. taken, hand];
        Assert.False(Of(done).Held);
        Assert.Empty(Of(done).Clocks(WorkCalendar.Official));
        Assert.Equal("archive", Of(done).NextOn(On("2025-03-14"), WorkCalendar.Official).Step);
        Assert.Equal(["penalty.nothing-held"], Refusals(Of(done), hand));
        Assert.Empty(Refusals(Of(done), Step("archive", "2025-03-14")));
        // What the police do not need goes back to its owner from here too.
        Assert.Empty(Refusals(Of(taken), Step("release", "2025-03-13", Returned) with { Of = 5 }));
    }

    [Fact]
    public void 移送负责人三日内决定批准以后二十四小时内移送()
    {
        PenaltyEvent[] proposed = [.. Inquired, Step("propose-transfer", "2025-03-06")];
        Assert.Equal(On("2025-03-09"), Of(proposed).Clocks(WorkCalendar.Official).Single(c => c.Code == "CRIM-DEC").Due.Effective);
        Assert.Equal(["procedure.overdue"], Warnings(Of(proposed), Step("approve-transfer", "2025-03-11", MoveApproved)));
        PenaltyEvent[] approved = [.. proposed, Step("approve-transfer", "2025-03-07", MoveApproved)];
        Assert.Contains("CRIM-MOVE", Of(approved).Clocks(WorkCalendar.Official).Select(c => c.Code));
    }
}
