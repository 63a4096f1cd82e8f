using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Enforcement;

public class OfficerStandingTests
{
    private static OfficerFile Officer(string name = "黄文", string number = "渝0109001") => new(name, StaffKind.Officer) { CertificateNumber = number, IssuedOn = On("2022-06-23"), ValidUntil = On("2027-06-22") };

    private static OfficerFile Other => Officer("秦泉正", "渝0109002");

    private static string[] Why(OfficerFile officer, string day = "2025-08-01", string? field = "城市管理") => [.. OfficerStanding.WhyNot(officer, field, On(day)).Select(r => r.Code)];

    private static string[] Team(params ActingOfficer[] team) => [.. OfficerStanding.WhyNot(team, ["城市管理"], On("2025-08-01")).Select(r => r.Code)];

    [Theory]
    [InlineData("2022-06-22", "standing.not-yet-issued")]
    [InlineData("2022-06-23", null)]
    [InlineData("2027-06-22", null)]
    [InlineData("2027-06-23", "standing.expired")]
    public void 执法证从发证日起到有效期届满日为止有效(string day, string? code)
    {
        Assert.Equal(code is null ? [] : [code], Why(Officer(), day));
        Assert.Equal(code is null, Officer().IsCertifiedOn(On(day)));
    }

    [Fact]
    public void 没有执法证不能执法() => Assert.Equal(["standing.no-certificate"], Why(Officer() with { CertificateNumber = null }));

    [Theory]
    [InlineData(StaffKind.Assistant)]
    [InlineData(StaffKind.GridWorker)]
    [InlineData(StaffKind.Temporary)]
    [InlineData(StaffKind.Outsider)]
    public void 辅助人员网格员临时人员第三方有证号也不能执法(StaffKind kind)
    {
        Assert.Equal(["standing.not-an-officer"], Why(Officer() with { Kind = kind }));
        Assert.False((Officer() with { Kind = kind }).IsCertifiedOn(On("2025-08-01")));
    }

    [Fact]
    public void 离岗的当天起不能执法()
    {
        Assert.Empty(Why(Officer() with { OnDuty = false, LeftOn = On("2025-08-02") }));
        Assert.Equal(["standing.off-duty"], Why(Officer() with { OnDuty = false, LeftOn = On("2025-08-01") }));
        Assert.Equal(["standing.off-duty"], Why(Officer() with { OnDuty = false }));
    }

    [Fact]
    public void 暂扣从那一天起恢复从那一天起并且以前的日子照旧()
    {
        var officer = Officer() with { Events = [new(CertificateChange.Suspended, On("2025-03-01")), new(CertificateChange.Reinstated, On("2025-04-15")), new(CertificateChange.Suspended, On("2025-07-20"))] };
        Assert.Empty(Why(officer, "2025-02-28"));
        Assert.Equal(["standing.suspended"], Why(officer, "2025-03-01"));
        Assert.Equal(["standing.suspended"], Why(officer, "2025-04-14"));
        Assert.Empty(Why(officer, "2025-04-15"));
        Assert.Equal(["standing.suspended"], Why(officer, "2025-08-01"));
    }

    [Fact]
    public void 吊销以后不能执法() => Assert.Equal(["standing.revoked"], Why(Officer() with { Events = [new(CertificateChange.Revoked, On("2025-07-01"))] }));

    [Fact]
    public void 换证以后按新的有效期以前的日子按旧的()
    {
        var officer = Officer() with { ValidUntil = On("2030-06-22"), Events = [new(CertificateChange.Renewed, On("2027-06-01"), On("2030-06-22"), On("2027-06-22"))] };
        Assert.Equal(On("2027-06-22"), officer.ValidUntilOn(On("2027-05-31")));
        Assert.Equal(On("2030-06-22"), officer.ValidUntilOn(On("2027-06-01")));
        Assert.Empty(Why(officer, "2029-01-01"));
        Assert.Equal(["standing.expired"], Why(officer, "2030-06-23"));
    }

    [Fact]
    public void 证上载明的领域以外不能执法写综合和没有写的不限()
    {
        Assert.Equal(["standing.other-field"], Why(Officer() with { Fields = "应急管理" }));
        Assert.Empty(Why(Officer() with { Fields = "应急管理、城市管理" }));
        Assert.Empty(Why(Officer() with { Fields = "综合执法" }));
        Assert.Empty(Why(Officer() with { Fields = "应急管理" }, field: null));
    }

    [Fact]
    public void 执法不得少于两人同一个人写两遍算一人()
    {
        Assert.Empty(Team(new(Officer()), new ActingOfficer(Other)));
        Assert.Equal(["standing.fewer-than-two"], Team(new ActingOfficer(Officer())));
        Assert.Equal(["standing.fewer-than-two"], Team(new(Officer()), new ActingOfficer(Officer())));
        Assert.Contains("第四十二条", StandingRefusals.FewerThanTwo.ToString());
    }

    [Fact]
    public void 有利害关系的应当回避()
    {
        Assert.Equal(["standing.concerned"], Team(new(Officer(), Concerned: true), new ActingOfficer(Other)));
        Assert.Contains("第四十三条", StandingRefusals.Concerned("黄文").ToString());
    }

    [Fact]
    public void 两个人的毛病一次说全() =>
        Assert.Equal(["standing.no-certificate", "standing.suspended"],
            Team(new(Officer() with { CertificateNumber = null }), new ActingOfficer(Other with { Events = [new(CertificateChange.Suspended, On("2025-07-01"))] })));
}
