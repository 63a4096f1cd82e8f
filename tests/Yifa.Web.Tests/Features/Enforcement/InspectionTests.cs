using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Firms;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;
using static Yifa.Web.Tests.Features.Enforcement.Inspecting;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>An inspection of a firm from the plan to its end, and every gate in its way, asked from the screen.</summary>
public sealed class InspectionTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task Who_may_not_read_finds_nothing_and_who_only_reads_takes_no_step(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await officer.PlanAsync(planted);
        foreach (var role in (Role[])[Role.VillageCadre, Role.GridWorker, Role.Counsel, Role.DistrictReader, Role.AuditAdministrator])
        {
            using var stranger = await site.AsAsync(role);
            foreach (var path in (string[])["/enforcement/inspections", "/enforcement/inspections/plan", Address(id)]) Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(path));
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.ForceAsync(site, id, "submit", ("On", Today))).Answer.StatusCode);
        }
        using var leader = await site.AsAsync(Role.Leader);
        Assert.Equal(HttpStatusCode.NotFound, await leader.StatusAsync("/enforcement/inspections/plan"));
        Assert.Equal(["procedure.wrong-role"], (await leader.ForceAsync(site, id, "submit", ("On", Today))).Codes);
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync(Address(Guid.Empty)));
        Assert.Single((await site.InspectionAsync(id)).Steps);
    }

    [Theory, BothEngines]
    public async Task From_the_plan_to_the_end_and_the_ledger_row_comes_out_of_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await CodedAsync(site, planted, officer, until: "2025-02-28");
        // Nothing of it counts before there is a record.
        Assert.Contains("0次", Said(await officer.GetAsync("/figures/inspections.done/roots?year=2025")), StringComparison.Ordinal);
        var page = await officer.TakenAsync(id, "enter", ("Hour", "10:00"), ("Word1", "CertificatesShown"), ("Word2", "NotScanned"), ("Word3", "RightsTold"), ("Who", "苏道静，经理"));
        Assert.Contains("等检查记录", Said(page), StringComparison.Ordinal);
        page = await officer.RecordAsync(id, Today, "Bad");
        Assert.Contains("已登记：现场检查记录", Said(page), StringComparison.Ordinal);
        var told = await officer.TakenAsync(id, "tell", ("Word1", "ToCorrect"), ("DueOn", "2025-03-10"), ("Who", "苏道静"));
        Assert.Contains("等改正复查", Said(told), StringComparison.Ordinal);
        Assert.Equal(["inspection.problem-open"], Gates(told, "办结"));
        site.Clock.MoveTo(new(2025, 3, 10));
        using var later = await site.AsAsync(Role.EnforcementOfficer);
        Assert.Contains("等改正复查", Said(await later.GetAsync("/")), StringComparison.Ordinal);
        await later.TakenAsync(id, "recheck", ("Word1", "Corrected"), ("Text", "通道清开了"));
        Assert.Contains("已办结", Said(await later.TakenAsync(id, "close")), StringComparison.Ordinal);

        var kept = await site.InspectionAsync(id);
        Assert.Equal((new DateOnly(2025, 2, 27), true, true, new DateOnly(2025, 3, 10)), (kept.DoneOn, kept.Recorded, kept.ProblemFound, kept.CorrectedOn));
        Assert.Equal(("重庆柳辰生态农业有限公司", "安全生产", "黄文", "秦泉正", InspectionKind.Daily), (kept.Object, kept.Field, kept.Officer1, kept.Officer2, kept.Kind));
        Assert.True(kept.AgreesWithCourse);
        Assert.Contains("1次", Said(await later.GetAsync("/figures/inspections.done/roots?year=2025")), StringComparison.Ordinal);
        Assert.DoesNotContain("检查：重庆柳辰", Said(await later.GetAsync("/")), StringComparison.Ordinal);
        Assert.True((await Disputes.Coursing.VerifyAsync(site)).Whole);
        // The form of the ledger does not change what the course says.
        var edit = await later.GetAsync($"/ledgers/inspections/{id}/edit");
        var form = await later.SubmitAsync(edit, new() { ["f.problemFound"] = "false" });
        Assert.Contains("这次检查有办理经过", Said(form), StringComparison.Ordinal);
        Assert.True((await site.InspectionAsync(id)).ProblemFound, Said(form));
    }

    [Theory, BothEngines]
    public async Task A_matter_that_is_not_on_the_published_list_cannot_be_chosen_and_one_withdrawn_stops_the_plan(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        var (unpublished, notListed, future) = (Matter("没有公布的事项"), Matter("没有列入的事项", inspects: false), Matter("七月才归镇里的事项"));
        (unpublished.PublishedOn, future.ValidFrom) = (null, new(2025, 7, 1));
        await site.RegisterAsync(unpublished, notListed, future);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var page = await officer.GetAsync($"/enforcement/inspections/plan?Firm={planted.Firm.Id}&On={Today}");
        Assert.Equal([planted.Matter.Id.ToString()], page.QuerySelectorAll("[name=Matters]").Select(m => m.GetAttribute("value")!));
        foreach (var forged in (Guid[])[unpublished.Id, notListed.Id, future.Id, Guid.Empty])
        {
            var box = page.CreateElement("input");
            foreach (var (name, value) in new[] { ("type", "checkbox"), ("name", "Matters"), ("value", forged.ToString()), ("checked", "") }) box.SetAttribute(name, value);
            page = await officer.GetAsync($"/enforcement/inspections/plan?Firm={planted.Firm.Id}&On={Today}");
            page.QuerySelector("#plan")!.AppendChild(box);
            var refused = await officer.SubmitAsync(page, new() { ["Until"] = Today, ["Kind"] = "Daily", ["Officer1"] = planted.First.Id.ToString(), ["Officer2"] = planted.Second.Id.ToString(), ["Interest"] = "Unconcerned", ["Origin"] = "计划" }, "#plan");
            Assert.Equal(["inspection.no-item"], Codes(refused));
        }
        var id = await officer.PlanAsync(planted);
        await site.ChangeAsync<EnforcementMatter>(planted.Matter.Id, m => m.Inspects = false);
        Assert.Equal(["inspection.item-not-published"], Gates(await officer.GetAsync(Address(id)), "报请批准"));
        Assert.Equal(["inspection.item-not-published"], (await officer.ForceAsync(site, id, "submit", ("On", Today))).Codes);
        await site.ChangeAsync<EnforcementMatter>(planted.Matter.Id, m => (m.Inspects, m.ValidUntil) = (true, new(2025, 2, 26)));
        var stopped = await officer.ForceAsync(site, id, "submit", ("On", Today));
        Assert.Equal(["inspection.item-not-in-force"], stopped.Codes);
        Assert.Contains("《行政处罚法》第三十八条", await stopped.Answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Without_the_leaders_approval_there_is_no_code_and_no_door_and_the_approver_is_not_the_inspector(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        using var leader = await site.AsAsync(Role.Leader);
        var id = await officer.PlanAsync(planted);
        await officer.TakenAsync(id, "submit");
        Assert.Equal(["procedure.wrong-stage"], (await officer.ForceAsync(site, id, "make-code")).Codes);
        Assert.Equal(["procedure.wrong-role", "inspection.approver-inspects"], (await officer.ForceAsync(site, id, "approve", ("On", Today))).Codes);
        Assert.Equal(["procedure.wrong-stage"], (await officer.ForceAsync(site, id, "enter", ("On", Today), ("Hour", "10:00"), ("Word1", "CertificatesShown"), ("Word2", "NotScanned"), ("Word3", "RightsTold"), ("Who", "经理"))).Codes);
        await leader.TakenAsync(id, "send-back", ("Text", "换个日子"));
        await officer.TakenAsync(id, "submit");
        await leader.TakenAsync(id, "approve");
        Assert.Equal("检批〔2025〕1号", (await site.InspectionAsync(id)).Steps.Single(s => s.Code == "approve").Number);
        Assert.Null((await site.InspectionAsync(id)).Token);
        await officer.TakenAsync(id, "make-code");
        Assert.Equal(40, (await site.InspectionAsync(id)).Token!.Length);

        // The leader himself is an officer of the roster here.
        var own = Officer("邵强良", "渝0109009");
        await site.RegisterAsync(own);
        var second = await officer.TryPlanAsync(planted, second: own.Id.ToString());
        await officer.TakenAsync(second.Id!.Value, "submit");
        Assert.Equal(["inspection.approver-inspects"], (await leader.ForceAsync(site, second.Id.Value, "approve", ("On", Today))).Codes);
    }

    [Theory, BothEngines]
    public async Task Two_standing_officers_are_asked_at_the_plan_at_the_approval_and_at_the_door(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        var worker = Officer("谭建英", "网格1", StaffKind.GridWorker);
        await site.RegisterAsync(worker);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        Assert.Equal("standing.not-an-officer", Codes((await officer.TryPlanAsync(planted, second: worker.Id.ToString())).Page)[0]);
        Assert.Equal("standing.fewer-than-two", Codes((await officer.TryPlanAsync(planted, second: planted.First.Id.ToString())).Page)[0]);
        var concerned = await officer.PlanAsync(planted, interest: "Concerned");
        Assert.Equal(["inspection.officer-concerned"], (await officer.ForceAsync(site, concerned, "submit", ("On", Today))).Codes);

        var id = await CodedAsync(site, planted, officer);
        using (var clerk = await site.AsAsync(Role.JusticeOfficer))
            await clerk.SubmitAsync(await clerk.GetAsync($"/enforcement/officers/{planted.Second.Id}"), new() { ["Change"] = "Suspended", ["On"] = Today, ["Reason"] = "受到处分" });
        var page = await officer.GetAsync(Address(id));
        Assert.Contains("秦泉正的执法证从2025年2月27日起暂扣。", page.QuerySelector("#team")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["inspection.officer-unfit"], Gates(page, "亮证进门"));
        Assert.Equal(["inspection.officer-unfit"], (await officer.ForceAsync(site, id, "enter", ("On", Today), ("Hour", "10:00"), ("Word1", "CertificatesShown"), ("Word2", "NotScanned"), ("Word3", "RightsTold"), ("Who", "经理"))).Codes);
        // The firm that scans is told the same.
        using var firm = site.Anonymous();
        var code = await firm.GetAsync($"/i/{TestSite.Town}-{(await site.InspectionAsync(id)).Token}");
        Assert.Equal(["inspection.officer-unfit"], Codes(await firm.SubmitAsync(code, form: "#arrive")));
        Assert.DoesNotContain((await site.InspectionAsync(id)).Steps, s => s.Code is "enter" or "arrive");
    }

    [Theory, BothEngines]
    public async Task The_yearly_cap_counts_by_field_what_the_law_counts_and_a_ground_with_its_paper_lifts_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        var fire = Matter("消防检查", "消防");
        await site.RegisterAsync(fire,
            new Inspection { DoneOn = new(2025, 1, 10), Object = planted.Firm.Name, Field = "安全生产", Recorded = true },
            new Inspection { DoneOn = new(2025, 1, 11), Object = planted.Firm.Name, Field = "安全生产", Recorded = true, Kind = InspectionKind.SuperiorSpecial },
            new Inspection { DoneOn = new(2025, 1, 12), Object = planted.Firm.Name, Field = "安全生产", Recorded = false },
            new Inspection { DoneOn = new(2024, 12, 31), Object = planted.Firm.Name, Field = "安全生产", Recorded = true },
            new Inspection { DoneOn = new(2025, 1, 13), Object = "别的企业", Field = "安全生产", Recorded = true });
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        foreach (var field in (string[])["安全生产", "消防"])
            await clerk.SubmitAsync(await clerk.GetAsync("/enforcement/settings"), new() { ["Cap.Field"] = field, ["Cap.FromYear"] = "2025", ["Cap.PerYear"] = "2", ["Cap.Paper"] = "北碚府办〔2025〕9号" }, "#cap");
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        Assert.Empty((await officer.GetAsync("/enforcement/settings")).QuerySelectorAll("main form"));

        // Merged: one entry, and each field against its own cap.
        var merged = await CodedAsync(site, planted, officer, matters: [planted.Matter.Id, fire.Id]);
        Assert.Equal("安全生产、消防", (await site.InspectionAsync(merged)).Field);
        var page = await officer.GetAsync($"/enforcement/inspections/plan?Firm={planted.Firm.Id}&On={Today}");
        Assert.Equal([("安全生产", "2 次"), ("消防", "1 次")], page.QuerySelectorAll("#caps tbody tr").Select(r => (r.QuerySelector("th")!.TextContent, r.QuerySelector("td")!.TextContent)).Order());
        var id = await officer.PlanAsync(planted);
        var refused = await officer.ForceAsync(site, id, "submit", ("On", Today));
        Assert.Equal(["inspection.cap-reached"], refused.Codes);
        Assert.Contains("今年“安全生产”领域已经检查 2 次，上限是 2 次", await refused.Answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        // Fire only is still free; what a superior ordered does not count.
        var other = await officer.PlanAsync(planted, matters: [fire.Id]);
        await officer.TakenAsync(other, "submit");
        await officer.TakenAsync(await officer.PlanAsync(planted, kind: "SuperiorSpecial"), "submit");

        var lifted = await officer.PlanAsync(planted, ground: "Complaint", kind: "Case");
        Assert.Equal(["inspection.cap-reached"], (await officer.ForceAsync(site, lifted, "submit", ("On", Today))).Codes);
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/inspections/{lifted}/attach"), [], files: new() { ["Upload"] = ("投诉单.txt", "消防通道堵了"u8.ToArray()) });
        await officer.TakenAsync(lifted, "submit");
    }

    [Theory, BothEngines]
    public async Task The_code_holds_on_the_days_of_the_visit_only_and_a_new_plan_voids_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await CodedAsync(site, planted, officer, "2025-03-03", "2025-03-04");
        (string, string)[] entering = [("Hour", "10:00"), ("Word1", "CertificatesShown"), ("Word2", "NotScanned"), ("Word3", "RightsTold"), ("Who", "经理")];
        Assert.Equal(["inspection.outside-code"], (await officer.ForceAsync(site, id, "enter", [("On", Today), .. entering])).Codes);
        site.Clock.MoveTo(new(2025, 3, 5));
        using var late = await site.AsAsync(Role.EnforcementOfficer);
        Assert.Equal(["inspection.outside-code"], (await late.ForceAsync(site, id, "enter", [("On", "2025-03-05"), .. entering])).Codes);
        var token = (await site.InspectionAsync(id)).Token;
        var (again, _) = await late.TryPlanAsync(planted, "2025-03-05", again: id);
        Assert.Equal(id, again);
        var kept = await site.InspectionAsync(id);
        Assert.Equal((null, "drafted", new DateOnly(2025, 3, 5)), (kept.Token, kept.Course().Stage.Code, kept.DoneOn));
        using var firm = site.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, await firm.StatusAsync($"/i/{TestSite.Town}-{token}"));
        Assert.Equal("inspection.planned-in-past", Codes((await late.TryPlanAsync(planted, Today)).Page)[0]);
        Assert.Equal("inspection.days-reversed", Codes((await late.TryPlanAsync(planted, "2025-03-06", until: "2025-03-05")).Page)[0]);
    }

    [Theory, BothEngines]
    public async Task An_urgent_inspection_goes_first_and_is_approved_within_the_days_of_the_town_before_it_ends(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await officer.PlanAsync(planted);
        var page = await officer.TakenAsync(id, "declare-urgent", ("Hour", "09:40"), ("Text", "群众举报仓库冒烟"));
        Assert.Contains("2月28日", page.QuerySelector("#next")!.TextContent, StringComparison.Ordinal);
        await officer.TakenAsync(id, "make-code");
        await officer.TakenAsync(id, "enter", ("Hour", "10:00"), ("Word1", "CertificatesShown"), ("Word2", "RefusedToScan"), ("Word3", "RightsTold"), ("Who", "经理"));
        await officer.RecordAsync(id, Today);
        var told = await officer.TakenAsync(id, "tell", ("Word1", "NoProblem"), ("Who", "经理"));
        Assert.Equal(["inspection.not-approved"], Gates(told, "办结"));
        using var leader = await site.AsAsync(Role.Leader);
        Assert.Contains("检查：重庆柳辰", Said(await leader.GetAsync("/")), StringComparison.Ordinal);
        await leader.TakenAsync(id, "approve-late", ("Text", "情况属实"));
        await officer.TakenAsync(id, "close");
        Assert.Equal("已办结", (await site.InspectionAsync(id)).Course().Stage.Name);
    }

    [Theory, BothEngines]
    public async Task A_point_without_a_finding_and_a_result_unlike_the_record_are_refused(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await CodedAsync(site, planted, officer);
        await officer.TakenAsync(id, "enter", ("Hour", "10:00"), ("Word1", "CertificatesShown"), ("Word2", "NotScanned"), ("Word3", "RightsTold"), ("Who", "经理"));
        Assert.Equal(["inspection.point-without-finding"], Codes(await officer.RecordAsync(id, Today, leaveOut: true)));
        Assert.Empty((await site.InspectionAsync(id)).Findings);
        await officer.RecordAsync(id, Today, "Bad");
        Assert.Equal([FindingVerdict.Bad, FindingVerdict.Good], (await site.InspectionAsync(id)).Findings.OrderBy(f => f.Ordinal).Select(f => f.Verdict));
        Assert.Equal(["inspection.result-differs"], Codes(await officer.StepAsync(id, "tell", ("Word1", "NoProblem"), ("Who", "经理"))));
        Assert.Equal(["inspection.correction-undated"], Codes(await officer.StepAsync(id, "tell", ("Word1", "ToCorrect"), ("Who", "经理"))));
    }

    [Theory, BothEngines]
    public async Task A_firm_at_whose_door_one_stood_often_is_named_before_one_goes_again(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        await site.RegisterAsync(
            new FirmVisit { VisitedOn = new(2025, 2, 1), FirmName = planted.Firm.Name, Way = VisitWay.OnSite, Visitor = "方成" },
            new FirmVisit { VisitedOn = new(2025, 2, 3), FirmName = planted.Firm.Name, Way = VisitWay.Phone },
            new Inspection { DoneOn = new(2025, 2, 5), Object = planted.Firm.Name, Recorded = true, Field = "消防" });
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var address = $"/enforcement/inspections/plan?Firm={planted.Firm.Id}&On={Today}";
        Assert.Null((await officer.GetAsync(address)).QuerySelector("#often"));
        await site.RegisterAsync(new FirmVisit { VisitedOn = new(2025, 2, 20), FirmName = planted.Firm.Name, Way = VisitWay.OnSite, Visitor = "方成" });
        Assert.Contains("近九十天已经进门 3 次", (await officer.GetAsync(address)).QuerySelector("#often")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task An_imported_row_has_no_course_and_one_with_a_course_is_never_removed_for_good(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        var old = new Inspection { DoneOn = new(2025, 1, 10), Object = "某超市", Recorded = true };
        await site.RegisterAsync(old);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        Assert.Contains("没有办理经过", Said(await officer.GetAsync(Address(old.Id))), StringComparison.Ordinal);
        Assert.Equal(["inspection.in-ledger"], (await officer.ForceAsync(site, old.Id, "submit", ("On", Today))).Codes);
        var id = await officer.PlanAsync(planted);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var held = await Task.WhenAll(RecordHold.All.Where(h => h.GetType().Name == "InspectionHold").Select(h => h.WhereAsync(db, typeof(Inspection), db.Set<Inspection>().Where(i => i.Id == id).Select(i => i.Id), Guid.Empty, Stop)));
        Assert.Equal("1 次检查已经有办理经过", Assert.Single(held));
    }
}
