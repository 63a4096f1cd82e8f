using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Settings.Calendar;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Settings;

public sealed class SettingsTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_may_only_read_gets_no_form_and_his_post_is_not_found()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var administrator = await site.AsAsync(Role.SystemAdministrator);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var path in (string[])["/settings/places", "/settings/offices", "/settings/people", "/settings/calendar"])
        {
            Assert.NotNull((await administrator.GetAsync(path)).QuerySelector("main form[method=post]"));
            var page = await officer.GetAsync(path);
            Assert.Null(page.QuerySelector("main form[method=post]"));
            var token = page.QuerySelector(".top [name=__RequestVerificationToken]")!.GetAttribute("value")!;
            var handler = path switch { "/settings/offices" => "?handler=Department", "/settings/calendar" => "?handler=Day", _ => "" };
            var answer = await officer.Client.PostAsync(path + handler, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("commandId", Ids.New(site.Clock).ToString()), new("Name", "试试")]), Stop);
            Assert.Equal(404, (int)answer.StatusCode);
        }
    }

    [Theory, BothEngines]
    public async Task A_grid_goes_under_its_village_and_the_same_name_is_refused(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var browser = await site.AsAsync(Role.SystemAdministrator);
        var grid = new Dictionary<string, string> { ["Name"] = "明通村第1网格", ["Kind"] = nameof(PlaceKind.Grid), ["Parent"] = "500109111226" };
        var page = await browser.SubmitAsync(await browser.GetAsync("/settings/places"), grid);
        Assert.Contains("已加上明通村第1网格", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("500109111226-W01", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);

        page = await browser.SubmitAsync(await browser.GetAsync("/settings/places"), grid);
        Assert.Equal("place.taken", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        page = await browser.SubmitAsync(await browser.GetAsync("/settings/places"), new() { ["Name"] = "无主网格", ["Kind"] = nameof(PlaceKind.Grid), ["Parent"] = "" });
        Assert.Equal("place.no-parent", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        page = await browser.SubmitAsync(await browser.GetAsync("/settings/places"), new() { ["Name"] = "新村", ["Kind"] = nameof(PlaceKind.Village), ["Code"] = "500109999201" });
        Assert.Equal("place.code-wrong", page.QuerySelector(".refusal")!.GetAttribute("data-code"));

        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal(1, await db.Journal.CountAsync(e => e.Act == Acts.PlaceAdded, Stop));
    }

    [Theory, BothEngines]
    public async Task A_persons_phone_is_sealed_and_never_shown(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var browser = await site.AsAsync(Role.SystemAdministrator);
        var page = await browser.SubmitAsync(await browser.GetAsync("/settings/people"), new() { ["Name"] = "赵文江", ["Phone"] = "13000001234" });
        Assert.Contains("赵文江", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("13000001234", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await using var scope = site.Scope();
        var person = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Person>().SingleAsync(Stop);
        Assert.Equal("13000001234", scope.ServiceProvider.GetRequiredService<Vault>().Open(person.Phone));
    }

    [Theory, BothEngines]
    public async Task A_years_notice_is_pasted_and_the_deadlines_follow_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var browser = await site.AsAsync(Role.SystemAdministrator);
        var page = await browser.GetAsync("/settings/calendar?year=2027");
        Assert.Contains("暂定", page.QuerySelector(".sub")!.TextContent, StringComparison.Ordinal);

        var wrong = await browser.SubmitAsync(page, new() { ["Notice.Text"] = "元旦放三天" }, "form[action*=Notice]");
        Assert.Equal("calendar.line", wrong.QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.Equal("元旦放三天", wrong.QuerySelector("textarea")!.TextContent.Trim());
        var early = await browser.SubmitAsync(page, new() { ["Change.Day"] = "2027-05-01", ["Change.Off"] = "True", ["Change.Name"] = "劳动节" }, "form[action*=Day]");
        Assert.Equal("calendar.no-notice", early.QuerySelector(".refusal")!.GetAttribute("data-code"));

        page = await browser.SubmitAsync(await browser.GetAsync("/settings/calendar?year=2027"), new() { ["Notice.Text"] = "2027-01-01 至 2027-01-03 元旦 休\n2027年1月9日 元旦 班", ["Notice.Source"] = "样例通知" }, "form[action*=Notice]");
        Assert.Contains("已有放假安排", page.QuerySelector(".sub")!.TextContent, StringComparison.Ordinal);
        var calendar = await CalendarAsync(site);
        Assert.False(calendar.IsWorkday(new(2027, 1, 1)));
        Assert.True(calendar.IsWorkday(new(2027, 1, 9)));

        await browser.SubmitAsync(await browser.GetAsync("/settings/calendar?year=2027"), new() { ["Change.Day"] = "2027-01-04", ["Change.Off"] = "True", ["Change.Name"] = "赶场日" }, "form[action*=Day]");
        Assert.Equal("赶场日放假", (await CalendarAsync(site)).Judge(new(2027, 1, 4)).Why);
        await using var scope = site.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.CalendarChanged, Stop));
    }

    [Fact]
    public async Task A_notice_for_a_year_that_the_program_knows_replaces_it_whole()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.SystemAdministrator);
        Assert.False(WorkCalendar.Official.IsWorkday(new(2026, 2, 17)));
        await browser.SubmitAsync(await browser.GetAsync("/settings/calendar?year=2026"), new() { ["Notice.Text"] = "2026-01-01 元旦 休" }, "form[action*=Notice]");
        var calendar = await CalendarAsync(site);
        Assert.True(calendar.IsWorkday(new(2026, 2, 17)));
        Assert.False(calendar.IsWorkday(new(2026, 1, 4)));
        Assert.False(calendar.IsWorkday(new(2026, 1, 1)));
    }

    [Theory]
    [InlineData("2027-02-06 至 2027-02-12 春节 休", 7, true)]
    [InlineData("2027/2/20 春节 班", 1, false)]
    [InlineData("2027年10月1日—2027年10月7日，国庆节，放假", 7, true)]
    [InlineData("2027.1.1 元旦 放假\n\n2027.1.9 元旦 上班\n", 2, true)]
    public void A_pasted_notice_is_read_line_by_line(string text, int days, bool firstOff)
    {
        var read = NoticeText.Read(2027, text).Value;
        Assert.Equal(days, read.Count);
        Assert.Equal(firstOff, read[0].Off);
        Assert.All(read, day => Assert.DoesNotContain(' ', day.Name));
    }

    [Theory]
    [InlineData("", "calendar.nothing")]
    [InlineData("2027-02-30 春节 休", "calendar.line")]
    [InlineData("2027-02-06 春节", "calendar.line")]
    [InlineData("2027-02-06 春节 休 班", "calendar.line")]
    [InlineData("2027-02-12 至 2027-02-06 春节 休", "calendar.line")]
    [InlineData("{\"years\":{\"2028\":{\"days\":[{\"date\":\"2028-01-01\",\"name\":\"元旦\",\"off\":true}]}}}", "calendar.other-years")]
    [InlineData("{不是日历}", "calendar.not-json")]
    public void A_pasted_notice_that_cannot_be_read_is_refused(string text, string code) => Assert.Equal(code, NoticeText.Read(2027, text).Refusal?.Code);

    private static async Task<WorkCalendar> CalendarAsync(TestSite site)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<TownCalendar>().GetAsync(Stop);
    }
}
