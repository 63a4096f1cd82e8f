using Yifa.Law.Procedures;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public class ProcedureTests
{
    private static readonly Citation Law = new("某法", "第一条");
    private static readonly Stage Open = new("open", "已开始");
    private static readonly Stage Closed = new("closed", "已结束", IsFinal: true);
    private static readonly Moment Notice = new("notice", "告知之日");

    [Fact]
    public void 阶段不对时说明现在是什么阶段和要先到哪里()
    {
        var answer = With().Ask("closed", "close", Facts("2026-03-01"));

        Assert.Equal("procedure.wrong-stage", Assert.Single(answer.Refusals).Code);
        Assert.Contains("已结束", answer.Refusals[0].Reason);
        Assert.Null(answer.To);
    }

    [Fact]
    public void 没有的阶段和步骤都有理由()
    {
        Assert.Equal("procedure.no-such-stage", With().Ask("nowhere", "close", Facts("2026-03-01")).Refusals[0].Code);
        Assert.Equal("procedure.no-such-step", With().Ask("open", "fly", Facts("2026-03-01")).Refusals[0].Code);
    }

    [Fact]
    public void 身份不对不能办() =>
        Assert.Equal("procedure.wrong-role", Assert.Single(With().Ask("open", "close", Facts("2026-03-01") with { ActorRoles = new HashSet<ProcedureRole> { ProcedureRole.Checker } }).Refusals).Code);

    [Fact]
    public void 缺少的文书和不成立的条件一次说全()
    {
        var guard = Guard.On<MatterFacts>("不成立", new("x.no", "不成立。", "请改。", Law), _ => false);
        var procedure = With(step => step with { Guards = [guard], Documents = [new("a", "甲表", Law), new("b", "乙表", Law)] });

        var answer = procedure.Ask("open", "close", Facts("2026-03-01") with { Documents = new HashSet<string> { "b" } });

        Assert.Equal(["x.no", "procedure.missing-document"], answer.Refusals.Select(refusal => refusal.Code));
        Assert.Contains("甲表", answer.Refusals[1].Reason);
    }

    [Theory]
    [InlineData("2026-03-11", 0)]
    [InlineData("2026-03-12", 1)]
    public void 机关逾期仍可办理但要提醒(string day, int warnings)
    {
        var answer = Limited(LimitEffect.Warns).Ask("open", "close", Facts(day));

        Assert.True(answer.Allowed);
        Assert.Equal(Closed, answer.To);
        Assert.Equal(warnings, answer.Warnings.Count);
    }

    [Theory]
    [InlineData("2026-03-11", null)]
    [InlineData("2026-03-12", "procedure.too-late")]
    public void 当事人的权利期满不能再办(string day, string? code) =>
        Assert.Equal(code, Limited(LimitEffect.Bars).Ask("open", "close", Facts(day)).Refusals.SingleOrDefault()?.Code);

    [Theory]
    [InlineData("2026-03-11", "procedure.too-early")]
    [InlineData("2026-03-12", null)]
    public void 期满以前不能办(string day, string? code) =>
        Assert.Equal(code, Limited(LimitEffect.NotBefore).Ask("open", "close", Facts(day)).Refusals.SingleOrDefault()?.Code);

    [Fact]
    public void 起算点没有登记时不能判断期限()
    {
        var facts = Facts("2026-03-05") with { Moments = new Dictionary<string, DateOnly>() };

        Assert.Equal("procedure.not-started", Limited(LimitEffect.Bars).Ask("open", "close", facts).Refusals.Single().Code);
        Assert.True(Limited(LimitEffect.Warns).Ask("open", "close", facts).Allowed);
    }

    [Fact]
    public void 扣除期和延长推后时限而不合规定的延长被指出()
    {
        var paused = Facts("2026-03-12") with
        {
            Suspensions = new Dictionary<string, IReadOnlyList<Suspension>> { [Notice.Code] = [new(On("2026-03-05"), On("2026-03-05"), "鉴定", "委托书")] },
        };
        var extended = Facts("2026-03-12") with
        {
            Extensions = new Dictionary<string, IReadOnlyList<Extension>> { [Notice.Code] = [new(5, "王某", On("2026-03-05"), "审批表")] },
        };

        Assert.True(Limited(LimitEffect.Bars).Ask("open", "close", paused).Allowed);
        Assert.Equal("clock.not-extendable", Limited(LimitEffect.Bars).Ask("open", "close", extended).Refusals.Single().Code);
    }

    [Fact]
    public void 条件看错了事实是程序错误()
    {
        var guard = Guard.On<OtherFacts>("看别的事实", new("x.no", "不成立。", "请改。", Law), _ => true);

        Assert.Throws<ArgumentException>(() => With(step => step with { Guards = [guard] }).Ask("open", "close", Facts("2026-03-01")));
    }

    private static Procedure With(Func<Step, Step>? change = null)
    {
        var step = new Step("close", "结束", [Open], Closed, ProcedureRole.Clerk, Law);
        return new("x", "1", "某程序", Law, On("2026-01-01"), Open, [change is null ? step : change(step)]);
    }

    private static Procedure Limited(LimitEffect effect) => With(step => step with { Limits = [new(Term.Days(10).Under(Law), Notice, effect)] });

    private static MatterFacts Facts(string day) => new()
    {
        On = On(day),
        ActorRoles = new HashSet<ProcedureRole> { ProcedureRole.Clerk },
        Moments = new Dictionary<string, DateOnly> { [Notice.Code] = On("2026-03-01") },
    };

    private sealed record OtherFacts : MatterFacts;
}
