using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Enforcement;

public class CompetenceTests
{
    private static EnforcementPower Power(EnforcementSource source = EnforcementSource.Empowered) =>
        new("对擅自占道的检查", source) { Field = "城市管理", From = On("2025-07-01"), Until = On("2026-08-14"), PublishedOn = On("2025-06-20"), Inspects = true };

    private static string[] Why(EnforcementPower power, string day, PowerUse use = PowerUse.Inspect) => [.. Competence.WhyNot(power, use, On(day)).Select(r => r.Code)];

    [Theory]
    [InlineData("2025-06-30", "competence.not-yet")]
    [InlineData("2025-07-01", null)]
    [InlineData("2026-08-14", null)]
    [InlineData("2026-08-15", "competence.ended")]
    public void 事项只在起止日期以内有执法权首尾都算(string day, string? code)
    {
        Assert.Equal(code is null ? [] : [code], Why(Power(), day));
        Assert.Equal(code is null, Power().IsInForceOn(On(day)));
        if (code is not null) Assert.Contains("第三十八条", Competence.WhyNot(Power(), PowerUse.Punish, On(day))[0].ToString());
    }

    [Fact]
    public void 没有写起止日期的是一直有效的() => Assert.Empty(Why(Power() with { From = null, Until = null }, "2030-01-01"));

    [Fact]
    public void 委托的事项要有委托机关和委托书() =>
        Assert.Equal(["competence.no-principal", "competence.no-entrustment"], Why(Power(EnforcementSource.Entrusted), "2025-08-01"));

    [Fact]
    public void 委托的事项以委托机关的名义别的以本镇的名义()
    {
        Assert.Equal("北碚区应急管理局", (Power(EnforcementSource.Entrusted) with { Principal = "北碚区应急管理局" }).ActsInNameOf("柳荫镇人民政府"));
        Assert.All([EnforcementSource.Statutory, EnforcementSource.Empowered], source => Assert.Equal("柳荫镇人民政府", Power(source).ActsInNameOf("柳荫镇人民政府")));
    }

    [Fact]
    public void 行政强制措施权不得委托()
    {
        var entrusted = Power(EnforcementSource.Entrusted) with { Principal = "区应急局", Entrustment = "委托书1号" };
        Assert.Equal(["competence.coercion-entrusted"], Why(entrusted, "2025-08-01", PowerUse.Coerce));
        Assert.Empty(Why(entrusted, "2025-08-01", PowerUse.Punish));
        Assert.Empty(Why(Power(), "2025-08-01", PowerUse.Coerce));
    }

    [Fact]
    public void 没有列入公布的检查清单不得检查()
    {
        Assert.Equal(["competence.not-published"], Why(Power() with { Inspects = false }, "2025-08-01"));
        Assert.Equal(["competence.not-published"], Why(Power() with { PublishedOn = null }, "2025-08-01"));
        Assert.Equal(["competence.not-published"], Why(Power() with { PublishedOn = On("2025-08-02") }, "2025-08-01"));
        Assert.Empty(Why(Power() with { PublishedOn = On("2025-08-01") }, "2025-08-01"));
        Assert.Empty(Why(Power() with { Inspects = false }, "2025-08-01", PowerUse.Punish));
    }
}
