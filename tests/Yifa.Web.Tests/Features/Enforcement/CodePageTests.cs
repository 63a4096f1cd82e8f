using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Codes;
using Yifa.Web.Features.Shared;
using static Yifa.Web.Tests.Features.Enforcement.Inspecting;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>What a firm sees that scans the code: no sign-in, nothing personal, on its days only; its rating is in secret.</summary>
public sealed class CodePageTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_firm_sees_who_stands_at_the_door_and_confirms_the_arrival_once(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site, m => (m.Source, m.Principal, m.Entrustment) = (EnforcementSource.Entrusted, "北碚区应急管理局", "委托书〔2025〕1号"));
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await CodedAsync(site, planted, officer);
        using var firm = site.Anonymous();
        var path = await PathAsync(site, id);
        var page = await firm.GetAsync(path);
        foreach (var said in (string[])["北碚区应急管理局", "黄文，执法证号 渝0109001", "秦泉正，执法证号 渝0109002", "检批〔2025〕1号", "对生产经营单位安全生产的检查", "安全生产法第六十五条", "年度检查计划", "严禁逐利检查", "有权拒绝检查", "申请他回避", "申请行政复议", "检查码有效"])
            Assert.Contains(said, Said(page), StringComparison.Ordinal);
        Assert.DoesNotContain(planted.Firm.Name, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script"));
        page = await firm.SubmitAsync(page, form: "#arrive");
        Assert.Contains("已确认到达 2025年2月27日 09:30", Said(page), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#arrive"));
        var kept = await site.InspectionAsync(id);
        Assert.Equal(("arrive", "企业（扫码）", "entered"), (kept.Steps.MaxBy(s => s.Ordinal)!.Code, kept.Steps.MaxBy(s => s.Ordinal)!.RecordedBy, kept.Course().Stage.Code));
        Assert.Contains("等检查记录", Said(await officer.GetAsync(Address(id))), StringComparison.Ordinal);
        Assert.True((await Disputes.Coursing.VerifyAsync(site)).Whole);
    }

    [Theory, BothEngines]
    public async Task Unknown_withdrawn_and_long_past_look_alike_and_outside_the_days_nobody_arrives(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await CodedAsync(site, planted, officer, "2025-03-03");
        var path = await PathAsync(site, id);
        using var firm = site.Anonymous();
        var early = await firm.GetAsync(path);
        Assert.Contains("还没有到检查的日子", Said(early), StringComparison.Ordinal);
        Assert.Null(early.QuerySelector("#arrive"));
        foreach (var wrong in (string[])[path[..^1] + (path[^1] == '0' ? '1' : '0'), "/i/1", $"/i/{TestSite.Town}-", "/i/500109110-" + new string('a', 40), "/i/T00000009-" + new string('a', 40)])
            Assert.Equal(HttpStatusCode.NotFound, await firm.StatusAsync(wrong));
        site.Clock.MoveTo(new(2025, 3, 4));
        Assert.Contains("检查的日子已经过了", Said(await firm.GetAsync(path)), StringComparison.Ordinal);
        using (var again = await site.AsAsync(Role.EnforcementOfficer)) Assert.NotNull((await again.GetAsync(Address(id))).QuerySelector($"#code a[href$='{path}']"));
        site.Clock.MoveTo(new(2025, 4, 3));
        Assert.Equal(HttpStatusCode.NotFound, await firm.StatusAsync(path));
        // Nor does the officer's page hold out a code that opens nothing.
        using var later = await site.AsAsync(Role.EnforcementOfficer);
        var page = await later.GetAsync(Address(id));
        Assert.Contains("等进门", Said(page), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#code"));
    }

    [Theory, BothEngines]
    public async Task The_firm_rates_once_in_secret_and_only_sums_of_three_are_told_to_the_leader(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        using var leader = await site.AsAsync(Role.Leader);
        for (var i = 0; i < 3; i++)
        {
            var id = await CodedAsync(site, planted, officer);
            using var firm = site.Anonymous();
            var path = await PathAsync(site, id);
            Assert.Null((await firm.GetAsync(path)).QuerySelector("#rate"));
            await firm.SubmitAsync(await firm.GetAsync(path), form: "#arrive");
            await officer.RecordAsync(id, Today);
            var page = await firm.GetAsync(path);
            Assert.Contains("检查您的人看不到任何一条评价", Said(page), StringComparison.Ordinal);
            Assert.Equal(["code.no-stars"], Codes(await firm.SubmitAsync(page, [], "#rate")));
            page = await firm.SubmitAsync(await firm.GetAsync(path), new() { ["Stars"] = $"{i + 2}", ["Words"] = $"秘密意见{i}" }, "#rate");
            Assert.Contains("评价收到了", Said(page), StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("#rate"));
            var sums = Said(await leader.GetAsync("/enforcement/ratings"));
            if (i < 2)
            {
                Assert.Contains("不到三条", sums, StringComparison.Ordinal);
                Assert.DoesNotContain("秘密意见", sums, StringComparison.Ordinal);
            }
            else foreach (var said in (string[])["3 条", "3.0", "秘密意见0", "秘密意见1", "秘密意见2"]) Assert.Contains(said, sums, StringComparison.Ordinal);
            // Nobody finds it with the inspection, and its history does not say that anybody rated.
            foreach (var at in (string[])[Address(id), $"/ledgers/inspections/{id}", "/ledgers/inspections"]) Assert.DoesNotContain("秘密意见", (await officer.GetAsync(at)).DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.DoesNotContain("企业评价", Said(await officer.GetAsync($"/ledgers/inspections/{id}")), StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync("/enforcement/ratings"));
        foreach (var role in (Role[])[Role.EnforcementOfficer, Role.Leader, Role.JusticeOfficer])
        {
            await using var scope = site.Scope(role);
            Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<InspectionRating>().CountAsync(Stop));
        }
    }

    [Theory, BothEngines]
    public async Task A_complaint_by_the_code_reaches_the_register_with_the_complainant_sealed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await CodedAsync(site, planted, officer);
        using var firm = site.Anonymous();
        var path = await PathAsync(site, id);
        Assert.Equal(["code.nothing-said"], Codes(await firm.SubmitAsync(await firm.GetAsync(path), [], "#complain")));
        Assert.Contains("十五个工作日内答复", Said(await firm.SubmitAsync(await firm.GetAsync(path), new() { ["Complaint"] = "没有出示证件就进了车间", ["Contact"] = "13000004554" }, "#complain")), StringComparison.Ordinal);
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        var list = await clerk.GetAsync("/ledgers/complaints");
        Assert.Contains("没有出示证件就进了车间（检查码投诉，检批〔2025〕1号）", Said(list), StringComparison.Ordinal);
        var detail = await clerk.GetAsync(list.QuerySelector("main table.list tbody a")!.GetAttribute("href")!);
        foreach (var hidden in (string[])["13000004554", planted.Firm.Name]) Assert.DoesNotContain(hidden, detail.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_that_tries_is_turned_away_after_a_minutes_worth()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var machine = site.Anonymous();
        for (var i = 0; i < PublicGate.Looks; i++) Assert.Equal(HttpStatusCode.NotFound, await machine.StatusAsync($"/i/{TestSite.Town}-{i:x40}"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await machine.StatusAsync($"/i/{TestSite.Town}-{0:x40}"));
    }

    /// <summary>The picture is read back by a reader written here after the standard, not by the library that drew it.</summary>
    [Theory]
    [InlineData("https://yifa.example/i/500109111-0123456789abcdef0123456789abcdef01234567")]
    [InlineData("http://127.0.0.1:5080/i/T00000001-ffffffffffffffffffffffffffffffffffffffff")]
    public void The_drawn_code_reads_back_as_the_address(string address)
    {
        var writer = new StringWriter();
        InspectionCode.Draw(address).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        Assert.Equal(address, QrReader.Read(writer.ToString()));
    }

    private static async Task<string> PathAsync(TestSite site, Guid id) => InspectionCode.PathOf(TestSite.Town, (await site.InspectionAsync(id)).Token!);
}
