using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Procedures.Remedies;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Remedies.RemedyWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

/// <summary>结果以后：意见书、履行、上诉，和处罚案件应当跟着办的。</summary>
public partial class RemedyCourseTests
{
    // ---- 结果、意见书（76）、履行（77；行诉法94）----

    [Theory]
    [InlineData(Maintained, RemedyOutcome.Upheld)]
    [InlineData(Dismissed, RemedyOutcome.Upheld)]
    [InlineData(Revoked, RemedyOutcome.Corrected)]
    [InlineData(RevokedAndRedo, RemedyOutcome.Corrected)]
    [InlineData(Altered, RemedyOutcome.Corrected)]
    [InlineData(DeclaredIllegal, RemedyOutcome.Corrected)]
    [InlineData(DeclaredVoid, RemedyOutcome.Corrected)]
    [InlineData(OrderedToAct, RemedyOutcome.Corrected)]
    [InlineData(Mediated, RemedyOutcome.Settled)]
    [InlineData(Withdrawn, RemedyOutcome.Withdrawn)]
    [InlineData(Discontinued, RemedyOutcome.OtherOutcome)]
    public void 结果照台账的词汇记(RemedyWord word, RemedyOutcome outcome) =>
        Assert.Equal((outcome, On("2026-11-02"), On("2026-09-21")), Review([Copy, .. Answered, Step("outcome", "2026-11-02", word)]).Result is var r ? (r.Outcome!.Value, r.ClosedOn!.Value, r.ReceivedOn!.Value) : default);

    [Fact]
    public void 复议意见书六十日内报送没有报送不能办结()
    {
        RemedyEvent[] opinion = [Copy, .. Answered, Step("outcome", "2026-11-02", Maintained), Step("opinion", "2026-11-02")];
        Assert.Equal(On("2027-01-01"), Review(opinion).Clocks(WorkCalendar.Official).Single(c => c.Code == "REV-OPIN").Due.Effective);
        Assert.Equal(["reconsideration.opinion-unreported"], Refusals(Review(opinion), Step("close", "2026-11-03")));
        Assert.Empty(Refusals(Review([.. opinion, Step("opinion-report", "2026-11-20")]), Step("close", "2026-11-21")));
        Assert.Equal(["reconsideration.no-opinion"], Refusals(Review([.. opinion, Step("opinion-report", "2026-11-20")]), Step("opinion-report", "2026-11-21")));
    }

    [Fact]
    public void 责令履行的履行以后才能办结()
    {
        RemedyEvent[] ordered = [Copy, .. Answered, Step("outcome", "2026-11-02", OrderedToAct) with { DueOn = On("2026-11-30") }];
        Assert.Equal(On("2026-11-30"), Review(ordered).Clocks(WorkCalendar.Official).Single(c => c.Code == "REMEDY-PERFORM").Due.Effective);
        Assert.Equal(["reconsideration.not-performed"], Refusals(Review(ordered), Step("close", "2026-11-03")));
        Assert.Empty(Refusals(Review([.. ordered, Step("perform", "2026-11-20")]), Step("close", "2026-11-21")));
    }

    // ---- 上诉（85）----

    [Fact]
    public void 判决十五日裁定十日以内上诉期满才生效才能办结()
    {
        var judged = Suit([Complaint, .. Answered, Judgment]);
        Assert.Equal(("LIT-APPEAL", On("2026-11-17")), Clock(judged));
        Assert.Equal(("LIT-APPEAL-RULING", On("2026-11-12")), Clock(Suit([Complaint, .. Answered, Judgment with { Words = Set(Dismissed, ByRuling) }])));
        Assert.Equal(["litigation.not-in-force"], Refusals(judged, Step("close", "2026-11-17")));
        Assert.Empty(Refusals(judged, Step("close", "2026-11-18")));
        Assert.Empty(Refusals(judged, Step("appeal", "2026-11-17", WeAppeal)));
        Assert.Equal(["litigation.appeal-late"], Refusals(judged, Step("appeal", "2026-11-18", WeAppeal)));
        // The copy of the other side's appeal comes when it comes.
        Assert.Empty(Refusals(judged, Step("appeal", "2026-11-25", OthersAppeal)));
    }

    [Fact]
    public void 上诉以后没有结果对方上诉的十五日内答辩二审维持的照一审()
    {
        RemedyEvent[] appealed = [Complaint, .. Answered, Judgment with { Words = Set(Revoked, ByJudgment) }, Step("appeal", "2026-11-10", OthersAppeal)];
        Assert.Equal((null, null), (Suit(appealed).Result.Outcome, Suit(appealed).Result.ClosedOn));
        Assert.Equal(("LIT-APPEAL-ANS", On("2026-11-25")), Clock(Suit(appealed)));
        Assert.Equal(["litigation.no-appeal-to-dismiss"], Refusals(Suit([Complaint, .. Answered]), Step("outcome", "2026-11-02", AppealDismissed, ByJudgment)));
        Assert.Equal(["litigation.no-appeal-to-answer"], Refusals(Suit([.. appealed[..^1], Step("appeal", "2026-11-10", WeAppeal)]), Step("appeal-answer", "2026-11-12")));
        var upheld = Suit([.. appealed, Step("appeal-answer", "2026-11-20"), Step("outcome", "2026-12-20", AppealDismissed, ByJudgment)]);
        Assert.Equal(RemedyOutcome.Corrected, upheld.Result.Outcome);
        Assert.True(upheld.Overturned && upheld.InForceOn(On("2026-12-20"), WorkCalendar.Official));
        Assert.Equal(["litigation.not-appealable"], Refusals(upheld, Step("appeal", "2026-12-21", OthersAppeal)));
        var anew = Suit([.. appealed, Step("remand", "2026-12-20")]);
        Assert.Equal((RemedyStages.Answered, null), (anew.Stage, anew.Decisive));
    }

    [Theory]
    [InlineData(Mediated, BySettlement)]
    [InlineData(Withdrawn, ByRuling)]
    public void 调解书和准许撤诉的裁定不能上诉马上可以办结(RemedyWord word, RemedyWord paper)
    {
        var ended = Suit([Complaint, .. Answered, Step("outcome", "2026-11-02", word, paper)]);
        Assert.Equal(["litigation.not-appealable"], Refusals(ended, Step("appeal", "2026-11-03", OthersAppeal)));
        Assert.Empty(Refusals(ended, Step("close", "2026-11-03")));
    }

    // ---- 处罚案件欠的（处罚法48、73）----

    [Fact]
    public void 处罚案件欠哪几步由两边的经过算出来()
    {
        PenaltyEvent[] served = [new("decide-on-the-spot", On("2026-09-01")) { Fine = 100, Kind = PenaltyKind.Fine }, new("publish", On("2026-09-02"))];
        var running = Review(Copy);
        Assert.Equal(["remedy-begun"], Owed(running, served));
        PenaltyEvent[] begun = [.. served, new("remedy-begun", On("2026-09-22")) { Words = new HashSet<PenaltyWord> { PenaltyWord.UnderReview } }];
        Assert.Empty(Owed(running, begun));
        // A lawsuit is another remedy than the reconsideration before it.
        Assert.Equal(["remedy-begun"], Owed(Suit(Complaint), begun));
        var overturned = Review([Copy, .. Answered, Step("outcome", "2026-11-02", Revoked)]);
        Assert.Equal(["remedy-ended", "undo", "withdraw-publication"], Owed(overturned, begun));
        PenaltyEvent[] told = [.. begun, new("remedy-ended", On("2026-11-02")), new("undo", On("2026-11-02"))];
        Assert.Equal(["withdraw-publication"], Owed(overturned, told));
        Assert.Empty(Owed(overturned, [.. told, new("withdraw-publication", On("2026-11-04"))]));
        // What is not in force yet undoes nothing.
        Assert.Empty(Owed(Suit([Complaint, .. Answered, Step("outcome", "2026-11-20", Revoked, ByJudgment)]), [.. served, new("remedy-begun", On("2026-09-22")) { Words = new HashSet<PenaltyWord> { PenaltyWord.UnderSuit } }]));

        static string[] Owed(RemedyCourse remedy, PenaltyEvent[] events) => [.. RemedyDebts.Of(remedy, new PenaltyCourse(PenaltyCaseProcedure.Of2021, events), On("2026-11-20"), WorkCalendar.Official).Select(d => d.Step)];
    }
}
