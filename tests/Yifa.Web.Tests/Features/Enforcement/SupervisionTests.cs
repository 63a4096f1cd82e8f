using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Disputes;
using Yifa.Web.Tests.Features.Figures;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>Supervision: leads found in the files, an opinion sent or a lead set aside; files drawn by lot and scored.</summary>
public sealed partial class SupervisionTests
{
    private const string Leads = "/supervision/leads?year=2025";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static PenaltyCase Old(int n, Action<PenaltyCase>? change = null)
    {
        var penalty = new PenaltyCase
        {
            Number = $"旧〔2025〕{n}号", Cause = $"旧案由{n}", Procedure = PenaltyProcedure.Ordinary, FiledOn = new(2025, 1, 3), NotifiedOn = new(2025, 1, 10), DecidedOn = new(2025, 1, 20), ServedOn = new(2025, 1, 21), PublishedOn = new(2025, 1, 22), Penalty = PenaltyKind.Fine, Fine = 300 + n,
            Officer1 = "白石头", Officer2 = "明月光", ClosedOn = new(2025, 2, 1),
        };
        change?.Invoke(penalty);
        return penalty;
    }

    [Theory, BothEngines]
    public async Task Only_the_judicial_office_judges_a_lead_and_who_reads_no_cases_finds_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(Old(1, c => c.Officer2 = null));
        foreach (var role in (Role[])[Role.VillageCadre, Role.Counsel, Role.SystemAdministrator])
        {
            using var stranger = await site.AsAsync(role);
            foreach (var path in (string[])[Leads, "/supervision/reviews", $"/supervision/reviews/{Guid.Empty}"]) Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(path));
        }
        foreach (var role in (Role[])[Role.Leader, Role.EnforcementOfficer])
        {
            using var reader = await site.AsAsync(role);
            var page = await reader.GetAsync(Leads);
            Assert.Single(page.QuerySelectorAll(".lead"));
            Assert.Empty(page.QuerySelectorAll("main form[method=post]"));
            Assert.Empty((await reader.GetAsync("/supervision/reviews")).QuerySelectorAll("main form"));
            Assert.Equal(HttpStatusCode.NotFound, await reader.StatusAsync($"/supervision/reviews/{Guid.Empty}"));
        }
    }

    [Theory, BothEngines]
    public async Task What_was_torn_down_without_a_decision_is_a_lead_beside_those_of_the_penalties_and_becomes_an_opinion(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var torn = new ExecutionCase { Kind = ExecutionKind.Demolition, Number = "旧责停〔2025〕1号", Cause = "无证建房", Party = "林小满", FoundOn = new(2025, 1, 3), OrderedOn = new(2025, 1, 3), DoneOn = new(2025, 2, 1), ClosedOn = new(2025, 2, 3), Outcome = ExecutionOutcome.Executed };
        await site.RegisterAsync(Old(1, c => c.ServedOn = new(2025, 2, 20)), torn);
        using var office = await site.AsAsync(Role.JusticeOfficer);
        var page = await office.GetAsync(Leads);
        // The graver one comes first, whichever ledger it is of.
        Assert.Equal(["ledger.execution-undecided", "ledger.late-service"], page.QuerySelectorAll(".lead").Select(l => l.GetAttribute("data-rule")));
        Assert.Contains("1 件案件、登记的 1 件强制执行", Said(page), StringComparison.Ordinal);
        Assert.Equal($"/executions/{torn.Id}/course", page.QuerySelector("[data-rule='ledger.execution-undecided'] a")!.GetAttribute("href"));
        Assert.Contains("《行政强制法》第四十四条", page.QuerySelector("[data-rule='ledger.execution-undecided']")!.TextContent, StringComparison.Ordinal);
        page = await office.SubmitAsync(page, new() { ["act"] = "opinion" }, "[data-rule='ledger.execution-undecided'] form");
        Assert.Contains("已发监督意见", Said(page), StringComparison.Ordinal);
        await using var scope = site.Scope();
        Assert.Contains("旧责停〔2025〕1号", (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<SupervisionOpinion>().AsNoTracking().SingleAsync(Stop)).Problem, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_firm_inspected_too_often_or_by_one_alone_is_a_lead_beside_the_others_and_becomes_an_opinion(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await Inspecting.PlantAsync(site);
        Inspection Visit(int day, Action<Inspection>? change = null)
        {
            var visit = new Inspection { DoneOn = new(2025, 1, day), Object = planted.Firm.Name, Field = "安全生产", Kind = InspectionKind.Daily, Officer1 = "黄文", Officer2 = "秦泉正", Recorded = true };
            change?.Invoke(visit);
            return visit;
        }
        await using (var scope = site.Scope())
        {
            var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "cap"), Acts.RecordChanged, _ =>
            {
                scope.ServiceProvider.GetRequiredService<AppDbContext>().Add(new FieldCap { TownCode = TestSite.Town, Field = "安全生产", FromYear = 2025, PerYear = 2, Paper = "北碚府办发〔2025〕1号" });
                return Task.FromResult<Answer>("set");
            }, Stop);
            Assert.Null(answer.Refusal);
        }
        var (third, alone) = (Visit(15), Visit(20, v => (v.Object, v.Officer2) = ("另一家公司", null)));
        await site.RegisterAsync(Visit(3), Visit(9), third, alone, Visit(21, v => (v.Object, v.Kind) = ("第三家公司", null)), Visit(22, v => v.Kind = InspectionKind.SuperiorSpecial));
        using var office = await site.AsAsync(Role.JusticeOfficer);
        var page = await office.GetAsync(Leads);
        Assert.Equal(["cap.reached", "ledger.inspection-single-officer"], page.QuerySelectorAll(".lead").Select(l => l.GetAttribute("data-rule")!).Order(StringComparer.Ordinal));
        Assert.Contains("去做的 6 次检查", Said(page), StringComparison.Ordinal);
        var often = page.QuerySelector("[data-rule='cap.reached']")!;
        Assert.Equal($"/enforcement/inspections/{third.Id}", often.QuerySelector("a")!.GetAttribute("href"));
        foreach (var said in (string[])["2025年1月15日检查重庆柳辰生态农业有限公司", "第 3 次检查，上限是 2 次", "检查频次上限"]) Assert.Contains(said, often.TextContent, StringComparison.Ordinal);
        page = await office.SubmitAsync(page, new() { ["act"] = "opinion" }, "[data-rule='cap.reached'] form");
        Assert.Contains("已发监督意见", page.QuerySelector("[data-rule='cap.reached']")!.TextContent, StringComparison.Ordinal);
        await using var reading = site.Scope();
        Assert.Contains("2025年1月15日检查重庆柳辰生态农业有限公司", (await reading.ServiceProvider.GetRequiredService<AppDbContext>().Set<SupervisionOpinion>().AsNoTracking().SingleAsync(Stop)).Problem, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task An_inspection_is_asked_its_gates_again_with_the_roster_of_the_day(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await Inspecting.PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await Inspecting.CodedAsync(site, planted, officer);
        await Inspecting.TakenAsync(officer, id, "enter", ("Hour", "10:00"), ("Word1", "CertificatesShown"), ("Word2", "NotScanned"), ("Word3", "RightsTold"), ("Who", "苏道静，经理"));
        await officer.RecordAsync(id, Inspecting.Today);
        using var office = await site.AsAsync(Role.JusticeOfficer);
        Assert.Empty((await office.GetAsync(Leads)).QuerySelectorAll(".lead").Select(l => l.TextContent));
        // It comes out later that his certificate had ended before the visit; and nobody tells the firm.
        await using (var scope = site.Scope())
        {
            await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "ended"), Acts.RecordChanged, async _ =>
            {
                (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<EnforcementOfficer>().SingleAsync(o => o.Id == planted.Second.Id, Stop)).ValidUntil = new(2025, 1, 31);
                return "ok";
            }, Stop);
        }
        site.Clock.MoveTo(new(2025, 3, 10));
        await office.SignInAsync("sifa", Yifa.Web.Running.Demo.Password);
        Assert.Equal(["inspection.officer-unfit", "inspection.not-told"], (await office.GetAsync(Leads)).QuerySelectorAll(".lead").Select(l => l.GetAttribute("data-rule")));
    }

    [Theory, BothEngines]
    public async Task An_execution_is_asked_its_gates_again_with_the_roster_of_the_day(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        site.Clock.MoveTo(new(2025, 3, 3));
        using var work = await Casework.BeginAsync(site);
        var act = new Executing(work);
        await act.UpToNoticeAsync();
        using var office = await site.AsAsync(Role.JusticeOfficer);
        Assert.Empty((await office.GetAsync(Leads)).QuerySelectorAll(".lead"));
        // It comes out later that his certificate had ended before the order.
        await using (var scope = site.Scope())
        {
            scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("测试", TestSite.Town);
            await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "ended"), Acts.RecordChanged, async _ =>
            {
                (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<EnforcementOfficer>().SingleAsync(o => o.Id == work.Second, Stop)).ValidUntil = new(2025, 1, 31);
                return "ok";
            }, Stop);
        }
        Assert.Contains("execution.nominees-unfit", (await office.GetAsync(Leads)).QuerySelectorAll(".lead").Select(l => l.GetAttribute("data-rule")));
    }

    [Theory, BothEngines]
    public async Task What_the_files_show_is_listed_with_its_article_and_becomes_an_opinion_or_is_set_aside(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(Old(1), Old(2, c => c.Officer2 = null), Old(3, c => c.NotifiedOn = new(2025, 1, 21)), Old(4, c => c.ServedOn = new(2025, 2, 20)));
        using var office = await site.AsAsync(Role.JusticeOfficer);
        var page = await office.GetAsync(Leads);
        Assert.Equal(["ledger.single-officer", "ledger.notice-after-decision", "ledger.late-service"], page.QuerySelectorAll(".lead").Select(l => l.GetAttribute("data-rule")));
        Assert.Contains("《行政处罚法》第四十二条", Said(page), StringComparison.Ordinal);

        Assert.Equal(["lead.no-reason"], Codes(await office.SubmitAsync(page, new() { ["act"] = "aside", ["reason"] = " " }, "[data-rule='ledger.late-service'] form")));
        page = await office.SubmitAsync(await office.GetAsync(Leads), new() { ["act"] = "aside", ["reason"] = "当事人外出，邮寄退回过一次" }, "[data-rule='ledger.late-service'] form");
        Assert.Contains("核实过，不算", Said(page), StringComparison.Ordinal);
        page = await office.SubmitAsync(await office.GetAsync(Leads), new() { ["act"] = "opinion" }, "[data-rule='ledger.single-officer'] form");
        Assert.Contains("已发监督意见", Said(page), StringComparison.Ordinal);
        await using var scope = site.Scope();
        var opinion = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<SupervisionOpinion>().AsNoTracking().SingleAsync(Stop);
        Assert.Equal(("执法监督意见〔2025〕1号", true), (opinion.Number, opinion.Problem.Contains("旧〔2025〕2号", StringComparison.Ordinal)));
        // It waits until it is put right.
        Assert.Contains("等整改", Said(await office.GetAsync("/")), StringComparison.Ordinal);
        Assert.Single((await office.GetAsync(Leads)).QuerySelectorAll(".lead form"));
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    [Theory, BothEngines]
    public async Task A_step_that_was_lawful_then_is_found_when_the_roster_says_that_the_certificate_had_ended(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        await work.InquireAsync("1000");
        Assert.Empty((await work.Office.GetAsync(Leads)).QuerySelectorAll(".lead"));
        await using (var scope = site.Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            await scope.ServiceProvider.GetRequiredService<Yifa.Web.Records.RecordBook>().WriteAsync(Yifa.Web.Records.Command.Own(Yifa.Web.Records.Ids.New(site.Clock), "end"), Yifa.Web.Records.Acts.RecordChanged, async _ =>
            {
                (await db.Set<EnforcementOfficer>().SingleAsync(o => o.Id == work.Second, Stop)).ValidUntil = new(2025, 2, 4);
                return "ended";
            }, Stop);
        }
        var page = await work.Office.GetAsync(Leads);
        Assert.Equal(["penalty.officers-unfit"], page.QuerySelectorAll(".lead").Select(l => l.GetAttribute("data-rule")));
        Assert.Contains("第 3 步“现场检查（勘验）”（2025年2月5日）", Said(page), StringComparison.Ordinal);
    }
}
