using Yifa.Law.Enforcement;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;

namespace Yifa.Law.Tests.Procedures;

/// <summary>裁量：事实对着档次，档次对着数额，超出的要批准（行政处罚法第三十四条）。</summary>
public partial class PenaltyCourseTests
{
    private const string Light = "较轻：200元以上1000元以下", Heavy = "严重：5000元以上1万元以下";

    // The report says why.
    private static PenaltyEvent Reasoned => Small with { Complete = true };

    private static PenaltyEvent[] Approved => [.. Inquired, Step("approve-outside", "2025-03-10") with { Fine = 150 }];

    private static readonly PenaltyStanding Benchmark = new() { Bands = DiscretionBand.Read($"轻微：不予处罚\n{Light}\n{Heavy}") };

    [Fact]
    public void 有裁量基准的要选是哪一档_不能说没有()
    {
        Assert.Equal(["penalty.band-not-named"], Refusals(Of(Inquired), Reasoned, Benchmark));
        Assert.Equal(["penalty.band-not-named"], Refusals(Of(Inquired), Reasoned with { Words = Set(Citizen, Plain, NoBand, NoCrime) }, Benchmark));
        Assert.Empty(Refusals(Of(Inquired), Reasoned with { Band = Light }, Benchmark));
        Assert.Equal(["penalty.outside-band"], Refusals(Of(Inquired), Reasoned with { Words = Set(Citizen, Plain, OutsideBand, NoCrime) }, Benchmark));
    }

    [Theory]
    [InlineData(Light, 200, true)]
    [InlineData(Light, 199, false)]
    [InlineData(Light, 1000, true)]
    [InlineData(Light, 1001, false)]
    [InlineData(Heavy, 1000, false)]
    [InlineData(Heavy, 10_000, true)]
    [InlineData("轻微：不予处罚", 1, false)]
    public void 罚款要在所选的一档以内(string band, int fine, bool allowed) =>
        Assert.Equal(allowed ? [] : ["penalty.amount-outside-band"], Refusals(Of(Inquired), Reasoned with { Band = band, Fine = fine }, Benchmark));

    [Fact]
    public void 只警告不罚款的不看数额() => Assert.Empty(Refusals(Of(Inquired), Reasoned with { Kind = PenaltyKind.Warning, Fine = null, Band = "轻微：不予处罚" }, Benchmark));

    [Theory]
    [InlineData(1000, true)]
    [InlineData(200, true)]
    [InlineData(150, false)]
    public void 呈请的数额降下来_也要在某一档以内(int fine, bool allowed) =>
        Assert.Equal(allowed ? [] : ["penalty.amount-outside-bands"], Refusals(Of(Told), Submit with { Fine = fine }, Benchmark));

    [Fact]
    public void 超出档次的要有负责人批准的记录_数额也要是批准的()
    {
        var outside = Reasoned with { Fine = 150, Words = Set(Citizen, Plain, OutsideBandApproved, NoCrime) };
        Assert.Equal(["penalty.outside-not-approved"], Refusals(Of(Inquired), outside, Benchmark));
        Assert.Equal(["penalty.outside-not-approved"], Refusals(Of(Approved), outside with { Fine = 160 }, Benchmark));
        Assert.Empty(Refusals(Of(Approved), outside, Benchmark));
        // Approved once, the decision is not asked again for a band.
        Assert.Empty(Refusals(Of([.. Approved, outside, Notice]), Submit with { Fine = 150 }, Benchmark));
    }

    [Fact]
    public void 只有负责人能批准超出裁量基准() => Assert.Equal(ProcedureRole.HeadOfBody, PenaltyCaseProcedure.Of2021.StepOf("approve-outside")!.Role);

    [Fact]
    public void 裁量要写依据和理由()
    {
        Assert.Equal(["penalty.discretion-unreasoned"], Refusals(Of(Inquired), Small with { Band = Light }, Benchmark));
        Assert.Equal(["penalty.discretion-unreasoned"], Refusals(Of(Inquired), Small with { Words = Set(Citizen, Plain, NoBand, NoCrime) }));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(100, false)]
    public void 当场的罚款也要在某一档以内(int fine, bool allowed) =>
        Assert.Equal(allowed ? [] : ["penalty.spot-outside-bands"], Refusals(Of(), Spot with { Fine = fine }, Benchmark));

    [Fact]
    public void 没有裁量基准的照旧()
    {
        Assert.Empty(Refusals(Of(Inquired), Small));
        Assert.Empty(Refusals(Of(Inquired), Reasoned with { Words = Set(Citizen, Plain, NoBand, NoCrime) }));
    }
}
