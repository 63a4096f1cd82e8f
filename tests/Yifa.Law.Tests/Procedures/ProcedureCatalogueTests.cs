using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Mediation;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public class ProcedureCatalogueTests
{
    public static TheoryData<string, string> Everything { get; } = new(ProcedureCatalogue.Standard.All.Select(procedure => (procedure.Kind, procedure.Version)));

    [Theory]
    [MemberData(nameof(Everything))]
    public void 每一步走得到没有死路每道关口都写明条文(string kind, string version) =>
        Assert.Empty(ProcedureFaults.Of(ProcedureCatalogue.Standard.Version(kind, version)!));

    [Theory]
    [MemberData(nameof(Everything))]
    public void 每条理由都说明哪里不对和下一步怎么办(string kind, string version) =>
        Assert.All(ProcedureCatalogue.Standard.Version(kind, version)!.Steps.SelectMany(step => step.Guards), guard =>
        {
            Assert.EndsWith("。", guard.Refusal.Reason);
            Assert.EndsWith("。", guard.Refusal.NextStep);
            Assert.NotNull(Instruments.Named(guard.Refusal.Basis!.Instrument));
        });

    [Fact]
    public void 新法施行后新开的事项用新版本而旧事项仍用旧版本()
    {
        var old = MediationProcedure.Of2011;
        var revised = old with { Version = "2027-01-01", InForceFrom = On("2027-01-01"), Steps = [.. old.Steps.Where(step => step.Code != "agree-orally")] };
        var catalogue = new ProcedureCatalogue([revised, old]);

        Assert.Same(old, catalogue.InForceOn("mediation", On("2026-12-31")));
        Assert.Same(revised, catalogue.InForceOn("mediation", On("2027-01-01")));
        Assert.Same(old, catalogue.Version("mediation", old.Version));
        Assert.NotNull(catalogue.Version("mediation", old.Version)!.StepOf("agree-orally"));
        Assert.Null(catalogue.InForceOn("mediation", On("2010-12-31")));
        Assert.Null(catalogue.InForceOn("没有的种类", On("2026-01-01")));
        Assert.Throws<ArgumentException>(() => new ProcedureCatalogue([old, old]));
    }

    [Fact]
    public void 自查找得出走不到的阶段死路和没有条文的关口()
    {
        var start = new Stage("start", "开始");
        var stuck = new Stage("stuck", "卡住");
        var island = new Stage("island", "孤岛");
        var done = new Stage("done", "结束", IsFinal: true);
        var law = new Citation("某法", "第一条");
        var bare = new Guard[] { Guard.On<MatterFacts>("没有条文的条件", new Refusal("x.bare", "不行。", "请改。"), _ => true) };
        var faulty = new Procedure("x", "1", "有毛病的程序", law, On("2026-01-01"), start,
        [
            new("finish", "办结", [start], done, ProcedureRole.Clerk, law) { Guards = bare, Limits = [new(Term.Days(3), start.Entered, LimitEffect.Warns)] },
            new("get-stuck", "卡住", [start], stuck, ProcedureRole.Clerk, new Citation("某法")),
            new("from-island", "离岛", [island], done, ProcedureRole.Clerk, law),
            new("finish", "重复", [done], start, ProcedureRole.Clerk, law) { Documents = [new("d", "某文书", new Citation("某法"))] },
        ]);

        var faults = ProcedureFaults.Of(faulty);

        Assert.Equal(
            [
                "到不了“孤岛”。", "走不到“离岛”这一步。", "“卡住”走不到终结。", "“结束”已经终结，却还有下一步。",
                "“办结”的条件“没有条文的条件”没有写明条文。", "“办结”的时限3日没有写明条文。", "“卡住”没有写明条文。", "“重复”的文书“某文书”没有写明条文。",
                "步骤代码 finish 用了两次。",
            ],
            faults);
    }
}
