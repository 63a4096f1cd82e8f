using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Law;
using Yifa.Web.Access;

namespace Yifa.Web.Tests.Features.Calculators;

/// <summary>Reckoning for everybody who works here: nothing kept, every answer with its article.</summary>
public sealed class CalculatorTests
{
    [Theory, BothEngines]
    public async Task Who_is_not_in_reckons_nothing_and_who_is_does_whatever_his_role(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var nobody = site.Anonymous();
        foreach (var address in new[] { "/calculate", "/calculate/penalty", "/calculate/unpaid" })
        {
            await nobody.GetAsync(address);
            Assert.Equal("/sign-in", nobody.Last.RequestMessage!.RequestUri!.AbsolutePath);
        }
        using var worker = await site.AsAsync(Role.GridWorker);
        Assert.Empty((await worker.GetAsync("/calculate")).QuerySelectorAll(".refusal"));
        Assert.Null((await worker.GetAsync("/calculate/penalty")).QuerySelector("[role=status]"));
    }

    [Theory, BothEngines]
    public async Task What_is_missing_or_cannot_be_is_said(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        async Task<string?> CodeAsync(string query) => (await officer.GetAsync("/calculate" + query)).QuerySelector(".refusal")?.GetAttribute("data-code");
        Assert.Equal("calculator.missing", await CodeAsync("?what=&from=2025-01-02"));
        Assert.Equal("calculator.missing", await CodeAsync("?what=NO-SUCH&from=2025-01-02"));
        Assert.Equal("calculator.missing", await CodeAsync("?what=MED-30&from=昨天"));
        Assert.Equal("calculator.missing", await CodeAsync("?what=MED-30&from=0001-01-01"));
        Assert.Equal("calculator.not-extended", await CodeAsync("?what=PEN-HEAR-NOTICE&from=2025-01-20&more=3"));
        Assert.Equal("clock.not-extendable", await CodeAsync("?what=PEN-90&from=2025-01-20&more=3"));
        Assert.Null(await CodeAsync("?what=PET-DONE&from=2025-01-20&more=30"));
        Assert.Equal("clock.extension-too-long", await CodeAsync("?what=PET-DONE&from=2025-01-20&more=31"));
    }

    [Theory, BothEngines]
    public async Task Every_term_of_the_table_is_reckoned_as_the_clock_does(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var offered = (await officer.GetAsync("/calculate")).QuerySelectorAll<IHtmlOptionElement>("#what option").Select(o => o.Value).Where(v => v.Length > 0).ToList();
        Assert.Equal(Deadlines.All.Where(d => d.Term.Unit != TermUnit.Hours).Select(d => d.Code).Order(), offered.Order());
        var start = new DateOnly(2025, 9, 26);
        foreach (var deadline in Deadlines.All.Where(d => offered.Contains(d.Code)))
        {
            var page = await officer.GetAsync($"/calculate?what={deadline.Code}&from=2025-09-26");
            var day = deadline.Kind == DeadlineKind.Before ? LegalClock.Before(start, deadline.Term, WorkCalendar.Official).Statutory : LegalClock.Due(start, deadline.Term, WorkCalendar.Official).Value.Effective;
            Assert.StartsWith(day.ToString("yyyy年M月d日"), page.QuerySelector("[role=status] .num")!.TextContent, StringComparison.Ordinal);
            if (deadline.Term.Basis is { } basis) Assert.Contains(basis.ToString(), page.QuerySelector("[role=status] .law")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory, BothEngines]
    public async Task A_small_fine_is_for_the_spot_a_large_one_for_a_hearing_and_each_says_why(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        async Task<string> SaidAsync(string query) => string.Join(' ', (await officer.GetAsync("/calculate/penalty" + query)).QuerySelectorAll("main .row > div section").Select(s => s.TextContent));
        var small = await SaidAsync("?offender=Citizen&fine=200&is=certain&is=based");
        Assert.Contains("可以用简易程序", small, StringComparison.Ordinal);
        Assert.Contains("罚款不能当场收", small, StringComparison.Ordinal);
        Assert.Contains("罚款可以当场收", await SaidAsync("?offender=Citizen&fine=100&is=certain&is=based"), StringComparison.Ordinal);
        var more = await SaidAsync("?offender=Citizen&fine=200.01&is=certain&is=based");
        Assert.Contains("不能，按普通程序办", more, StringComparison.Ordinal);
        Assert.Contains("《行政处罚法》第五十一条", more, StringComparison.Ordinal);
        Assert.DoesNotContain("应当告知", more, StringComparison.Ordinal);
        var large = await SaidAsync("?offender=Organisation&kind=StopBusiness&fine=50000&is=certain&is=based&is=complex");
        Assert.Contains("应当告知", large, StringComparison.Ordinal);
        Assert.Contains("拟责令停产停业", large, StringComparison.Ordinal);
        Assert.Contains("《重庆市行政处罚听证程序规定》", large, StringComparison.Ordinal);
        Assert.Contains("《行政处罚法》第五十八条", large, StringComparison.Ordinal);
        Assert.Contains("由负责人集体讨论决定", large, StringComparison.Ordinal);
        // A warning has no money to collect.
        Assert.DoesNotContain("当场收", await SaidAsync("?offender=Citizen&kind=Warning&is=certain&is=based"), StringComparison.Ordinal);
        // What cannot be read as a sum is none, and hostile words stay words.
        Assert.Contains("没有写明拟处哪一种处罚", await SaidAsync("?fine=-5&gains=1e400&kind=NoPenalty&kind=%3Cb%3E&is=%3Cb%3E"), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task An_unpaid_fine_grows_to_its_double_and_the_court_waits_three_months(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        async Task<string> SaidAsync(string query) => string.Join(' ', (await officer.GetAsync("/calculate/unpaid" + query)).QuerySelectorAll("main .row > div").Select(s => s.TextContent));
        Assert.Equal("", (await SaidAsync("")).Trim());
        foreach (var wrong in new[] { "?served=", "?served=昨天", "?served=2025-01-15&postponed=2025-01-01", "?served=2025-01-15&paused=-1" })
            Assert.Equal("calculator.served-missing", (await officer.GetAsync("/calculate/unpaid" + wrong)).QuerySelector(".refusal")!.GetAttribute("data-code"));
        // Fifteen days end on a day off: the party has until the workday after it.
        var due = LegalClock.Due(new(2025, 1, 15), Deadlines.Find("PEN-PAY").Term, WorkCalendar.Official).Value.Effective;
        var said = await SaidAsync($"?served=2025-01-15&fine=1000&until={due.AddDays(10):yyyy-MM-dd}&paused=3");
        Assert.Contains($"最迟 {due:yyyy年M月d日}", said, StringComparison.Ordinal);
        Assert.Contains("210元加处罚款", said, StringComparison.Ordinal);
        Assert.Contains("2025年7月16日", said, StringComparison.Ordinal);
        Assert.Contains("2025年10月15日", said, StringComparison.Ordinal);
        Assert.Contains("《行政强制法》第五十三条", said, StringComparison.Ordinal);
        Assert.Contains("已经到顶", await SaidAsync($"?served=2025-01-15&fine=1000&until={due.AddDays(34):yyyy-MM-dd}"), StringComparison.Ordinal);
        var later = await SaidAsync("?served=2025-01-15&fine=1000&until=2026-01-10&postponed=2025-12-31");
        Assert.Contains("300元加处罚款", later, StringComparison.Ordinal);
        Assert.Contains("2026年1月1日", later, StringComparison.Ordinal);
    }
}
