using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Indicators.Rows;

namespace Yifa.Law.Tests.Indicators;

public sealed class EnforcementIndicatorTests
{
    private static PenaltyFact Penalty(DateOnly filed, DateOnly? decided, PenaltyKind? kind = PenaltyKind.Fine, decimal? fine = null) =>
        new() { Day = filed, DecidedOn = decided, Penalty = kind, Fine = fine, Procedure = PenaltyProcedure.Ordinary };

    [Fact]
    public void 处罚按决定日期算_立案按立案日期算()
    {
        Fact[] facts = [Penalty(Day(12, 1, 2023), Day(1, 5)), Penalty(Day(12, 20), Day(1, 9, 2025)), Penalty(Day(3, 1), null)];
        Assert.Equal(1, Count("行政处罚件数", facts));
        Assert.Equal(2, Count("行政处罚立案件数", facts));
    }

    [Fact]
    public void 不予处罚不算处罚也不算罚没()
    {
        Fact[] facts = [Penalty(Day(3, 1), Day(4, 1), PenaltyKind.NoPenalty, 0), Penalty(Day(3, 1), Day(4, 1), PenaltyKind.Fine, 800), Penalty(Day(3, 1), Day(4, 1), PenaltyKind.Warning)];
        Assert.Equal((2, 1, 1, 1), (Count("行政处罚件数", facts), Count("不予处罚件数", facts), Count("罚款处罚件数", facts), Count("警告处罚件数", facts)));
        Assert.Equal(800, Count("罚没金额", facts));
    }

    [Fact]
    public void 法制审核必须在决定以前()
    {
        PenaltyFact[] facts =
        [
            Penalty(Day(3, 1), Day(4, 1)) with { ReviewedOn = Day(4, 1) }, Penalty(Day(3, 1), Day(4, 1)) with { ReviewedOn = Day(4, 2) },
            Penalty(Day(3, 1), Day(4, 1)), Penalty(Day(3, 1), Day(4, 1)) with { Procedure = PenaltyProcedure.Summary },
        ];
        Assert.Equal(1, Count("处罚法制审核件数", facts));
        Assert.Equal((1m, 3m, 33.33m), (Figure("普通程序法制审核率", facts) is var rate ? (rate.Numerator, rate.Denominator, rate.Value) : default));
        Assert.Equal((3, 1), (Count("普通程序处罚件数", facts), Count("简易程序处罚件数", facts)));
    }

    [Fact]
    public void 结案公示各按自己的日期()
    {
        var fact = Penalty(Day(11, 1), Day(12, 20)) with { PublishedOn = Day(1, 3, 2025), ClosedOn = Day(1, 10, 2025) };
        Assert.Equal((0, 0), (Count("行政处罚公示件数", fact), Count("行政处罚结案件数", fact)));
        Assert.Equal((1, 1), (Count("行政处罚公示件数", Period.Year(2025), fact), Count("行政处罚结案件数", Period.Year(2025), fact)));
        Assert.Equal(100, Figure("行政处罚公示率", fact).Value);
    }

    [Fact]
    public void 没有对象或没有记录的巡查不算检查()
    {
        InspectionFact[] facts =
        [
            new() { Day = Day(5, 1), Object = "某超市", Recorded = true, ProblemFound = true, CorrectedOn = Day(6, 1) }, new() { Day = Day(5, 2), Object = "某超市", Recorded = true },
            new() { Day = Day(5, 3), Object = "某工地", Recorded = false }, new() { Day = Day(5, 4), Object = null, Recorded = true }, new() { Day = Day(5, 5), Object = "", Recorded = true },
        ];
        Assert.Equal((2, 1, 1), (Count("行政检查次数", facts), Count("行政检查对象数", facts), Count("检查发现问题次数", facts)));
        Assert.Equal(100, Figure("检查问题整改率", facts).Value);
    }

    private static OfficerFact Officer(DateOnly? issued, DateOnly? until, bool onDuty = true, DateOnly? left = null) =>
        new() { Day = issued, IssuedOn = issued, ValidUntil = until, HasCertificate = issued is not null, OnDuty = onDuty, LeftOn = left };

    [Fact]
    public void 持证按期末那一天在岗且证在有效期内()
    {
        Fact[] facts =
        [
            Officer(Day(6, 1, 2022), Day(6, 1, 2027)), Officer(Day(7, 19), Day(6, 22, 2027)),
            Officer(Day(6, 1, 2019), Day(12, 30)), Officer(null, null), Officer(Day(1, 5, 2025), null),
            Officer(Day(6, 1, 2022), null, onDuty: false, left: Day(3, 1, 2025)), Officer(Day(6, 1, 2022), null, onDuty: false, left: Day(12, 31)), Officer(Day(6, 1, 2022), null, onDuty: false),
        ];
        Assert.Equal(6, Count("在岗执法人员数", facts));
        Assert.Equal(3, Count("持证执法人数", facts));
        Assert.Equal(3, Count("无有效执法证在岗人数", facts));
        Assert.Equal((3m, 6m, 50m), (Figure("持证上岗率", facts) is var rate ? (rate.Numerator, rate.Denominator, rate.Value) : default));
    }

    [Fact]
    public void 暂扣的日子不算持证恢复以后又算辅助人员和网格员不算执法人员()
    {
        var held = Officer(Day(6, 1, 2022), Day(6, 1, 2027)) with { SuspendedOn = Day(6, 1), ReinstatedOn = Day(1, 10, 2025) };
        Fact[] facts = [held, held with { ReinstatedOn = Day(12, 31) }, held with { SuspendedOn = Day(1, 5, 2025), ReinstatedOn = null }, Officer(Day(6, 1, 2022), null) with { Kind = StaffKind.Assistant }, Officer(null, null) with { Kind = StaffKind.GridWorker }];
        Assert.Equal((3, 2, 1), (Count("在岗执法人员数", facts), Count("持证执法人数", facts), Count("无有效执法证在岗人数", facts)));
    }

    [Fact]
    public void 新申领看发证日期()
    {
        Fact[] facts = [Officer(Day(7, 19), Day(7, 18, 2029)), Officer(Day(12, 31, 2023), null), Officer(null, null)];
        Assert.Equal(1, Count("新申领执法证人数", facts));
        Assert.Equal(1, Count("执法证到期人数", Period.Year(2029), facts));
    }

    [Fact]
    public void 培训数次数_人次和学时各自相加()
    {
        TrainingFact[] facts = [new() { Day = Day(3, 18), People = 6, Hours = 8 }, new() { Day = Day(6, 6), People = 5, Hours = 4.5m }, new() { Day = Day(9, 20) }];
        Assert.Equal((3, 11, 12.5m), (Count("执法培训次数", facts), Count("执法培训人次", facts), Count("执法培训学时", facts)));
    }

    [Fact]
    public void 投诉举报次年答复的也算办结()
    {
        ComplaintFact[] facts = [new() { Day = Day(12, 20), RepliedOn = Day(1, 4, 2025) }, new() { Day = Day(12, 21) }];
        Assert.Equal((2, 1), (Count("执法投诉举报件数", facts), Count("执法投诉举报办结件数", facts)));
        Assert.Equal(50, Figure("执法投诉举报办结率", facts).Value);
    }

    [Fact]
    public void 案卷评查合格率只算定了等次的()
    {
        CaseReviewFact[] facts =
        [
            new() { Day = Day(9, 1), Grade = ReviewGrade.Excellent }, new() { Day = Day(9, 1), Grade = ReviewGrade.Unqualified, HasProblems = true, CorrectedOn = Day(10, 1) },
            new() { Day = Day(9, 1), HasProblems = true },
        ];
        Assert.Equal((3, 1, 1), (Count("案卷评查份数", facts), Count("优秀案卷份数", facts), Count("不合格案卷份数", facts)));
        Assert.Equal((50, 50), (Figure("案卷评查合格率", facts).Value, Figure("案卷问题整改率", facts).Value));
    }

    [Fact]
    public void 监督整改率是两个合计的比()
    {
        SupervisionFact[] facts = [new() { Day = Day(4, 1), Problems = 3, Corrected = 3 }, new() { Day = Day(8, 1), Problems = 5, Corrected = 1 }];
        Assert.Equal((2, 8, 4), (Count("执法监督检查次数", facts), Count("执法监督发现问题数", facts), Count("执法监督问题整改数", facts)));
        Assert.Equal((4m, 8m, 50m), (Figure("执法监督问题整改率", facts) is var rate ? (rate.Numerator, rate.Denominator, rate.Value) : default));
    }

    [Fact]
    public void 复议诉讼收到按收到日期_败诉纠错按结案日期()
    {
        RemedyFact[] facts =
        [
            new() { Day = Day(12, 1, 2023), Kind = RemedyKind.Litigation, ClosedOn = Day(3, 1), Outcome = RemedyOutcome.Corrected, HeadAppeared = true },
            new() { Day = Day(5, 1), Kind = RemedyKind.Litigation, ClosedOn = Day(9, 1), Outcome = RemedyOutcome.Upheld, HeadAppeared = false },
            new() { Day = Day(6, 1), Kind = RemedyKind.Reconsideration, ClosedOn = Day(8, 1), Outcome = RemedyOutcome.Corrected },
        ];
        Assert.Equal((1, 1, 1, 1), (Count("行政诉讼案件数", facts), Count("行政诉讼败诉件数", facts), Count("行政复议案件数", facts), Count("行政复议纠错件数", facts)));
        Assert.Equal((50, 100, 0), (Figure("行政诉讼败诉率", facts).Value, Figure("行政复议纠错率", facts).Value, Figure("负责人出庭应诉率", facts).Value));
    }
}
