using Yifa.Law.Procedures;
using Yifa.Law.Procedures.AnnualReport;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public class AnnualReportProcedureTests
{
    private static readonly Procedure Report = AnnualReportProcedure.Of2019;

    private static readonly AnnualReportFacts Sound = new()
    {
        On = On("2025-02-20"),
        ActorRoles = Enum.GetValues<ProcedureRole>().ToHashSet(),
        Documents = Report.Steps.SelectMany(step => step.Documents).Select(document => document.Code).ToHashSet(),
        Moments = new Dictionary<string, DateOnly> { [AnnualReportProcedure.YearEnd.Code] = On("2024-12-31") },
        FiguresFrozen = true,
        SecrecyReviewed = true,
        PersonalDataRemoved = true,
    };

    [Fact]
    public void 报告从起草走到公开()
    {
        var stage = new[] { "check", "return", "check", "sign", "report", "publish" }.Aggregate(Report.Start, (at, step) =>
        {
            var answer = Report.Ask(at.Code, step, Sound);
            Assert.Empty(answer.Refusals);
            Assert.Empty(answer.Warnings);
            return answer.To!;
        });

        Assert.Equal(AnnualReportProcedure.Published, stage);
    }

    [Theory]
    [InlineData("signed", "report", "2025-03-01", 0)]
    [InlineData("signed", "report", "2025-03-02", 1)]
    [InlineData("reported", "publish", "2025-04-01", 0)]
    [InlineData("reported", "publish", "2025-04-02", 1)]
    public void 三月一日前报送四月一日前公开逾期提醒(string stage, string step, string day, int warnings)
    {
        var answer = Report.Ask(stage, step, Sound with { On = On(day) });

        Assert.True(answer.Allowed);
        Assert.Equal(warnings, answer.Warnings.Count);
    }

    [Fact]
    public void 五项内容不全或者还有错误的不能核对通过()
    {
        var faulty = Sound with { MissingContents = [ReportContent.Shortcomings], BlockingFindings = 1, FiguresWithoutSource = 2 };

        Assert.Equal(
            ["report.contents-missing", "report.blocking-findings", "report.figure-without-source"],
            Report.Ask("draft", "check", faulty).Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public void 没有固定数据不能签发() =>
        Assert.Equal("report.figures-not-frozen", Report.Ask("checked", "sign", Sound with { FiguresFrozen = false }).Refusals.Single().Code);

    [Fact]
    public void 没有保密审查或者没有去掉个人信息不能公开()
    {
        var bare = Sound with { SecrecyReviewed = false, PersonalDataRemoved = false };

        Assert.Equal(["report.secrecy-not-reviewed", "report.personal-data"], Report.Ask("reported", "publish", bare).Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public void 没有报送就不能公开() => Assert.Equal("procedure.wrong-stage", Report.Ask("signed", "publish", Sound).Refusals.Single().Code);

    [Fact]
    public void 规定的五项内容一项不少() => Assert.Equal(5, Enum.GetValues<ReportContent>().Length);
}
