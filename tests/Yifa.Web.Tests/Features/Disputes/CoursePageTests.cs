using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Course;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>The page of a course: who may not, what is not there, what is too early; then its walls, its roster, its days.</summary>
public sealed class CoursePageTests
{
    private const string OtherVillage = "500109111225";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly (string, string)[] Accepting = [("On", "2025-02-07"), ("Word1", "OnApplication"), ("Word2", "DisputeHere"), ("Word3", "NotTakenUp")];

    [Theory, BothEngines]
    public async Task Who_may_not_write_reads_without_forms_and_who_may_not_read_finds_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site);
        foreach (var role in (Role[])[Role.Leader, Role.LegalGuide])
        {
            using var reader = await site.AsAsync(role);
            Assert.Empty((await reader.GetAsync(Address(id))).QuerySelectorAll("main form"));
            Assert.Equal(HttpStatusCode.NotFound, (await reader.ForceAsync(site, id, "accept", Accepting)).Answer.StatusCode);
        }
        foreach (var role in (Role[])[Role.EnforcementOfficer, Role.Counsel, Role.SystemAdministrator, Role.AuditAdministrator, Role.DistrictReader])
        {
            using var stranger = await site.AsAsync(role);
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(Address(id)));
        }
        Assert.Empty((await site.DisputeAsync(id)).Steps);
    }

    [Theory, BothEngines]
    public async Task What_is_not_there_and_what_belongs_to_another_village_look_alike(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var elsewhere = await QuarrelAsync(site, "邻村的事", OtherVillage);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        foreach (var id in (Guid[])[elsewhere, Guid.Empty]) Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync(Address(id)));
        Assert.Equal(HttpStatusCode.NotFound, (await cadre.ForceAsync(site, elsewhere, "accept", Accepting)).Answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await cadre.ForceAsync(site, elsewhere, "fly")).Answer.StatusCode);
        Assert.Empty((await site.DisputeAsync(elsewhere)).Steps);
    }

    [Theory, BothEngines]
    public async Task A_step_of_another_stage_is_refused_with_what_comes_first(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var (answer, codes) = await cadre.ForceAsync(site, id, "archive", ("On", "2025-02-20"), ("Who", "王国华"), ("Text", "材料齐全"));
        Assert.Equal(["procedure.wrong-stage"], codes);
        // Not filled in either, the stage is what is said.
        Assert.Equal(["procedure.wrong-stage"], (await cadre.ForceAsync(site, id, "archive")).Codes);
        Assert.Contains("现在是“已登记”", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Empty((await site.DisputeAsync(id)).Steps);
    }

    [Theory, BothEngines]
    public async Task What_is_missing_is_said_at_each_field_and_what_was_typed_comes_back(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var page = await cadre.StepAsync(id, "accept", ("On", "二月七日"), ("Word1", "OnApplication"), ("Text", "要求改檐沟"));
        Assert.Equal(["“受理日期”要写成 2025-03-01 这样的日子。", "请选“管辖”。", "请选“有没有别的机关管”。"], page.QuerySelectorAll(".error").Select(e => e.TextContent));
        Assert.Equal("要求改檐沟", page.QuerySelector("#accept-text")!.TextContent.Trim());
        Assert.Equal("true", page.QuerySelector("#accept-word2")!.GetAttribute("aria-invalid"));
        Assert.Equal("OnApplication", page.QuerySelector("#accept-word1 option[selected]")!.GetAttribute("value"));
        // A word of another step is none of this one's.
        Assert.Equal(["请从列出的里面选“管辖”。"], (await cadre.ForceAsync(site, id, "accept", ("On", "2025-02-07"), ("Word1", "OnApplication"), ("Word2", "Settled"), ("Word3", "NotTakenUp"))).Codes);
        Assert.Empty((await site.DisputeAsync(id)).Steps);
    }

    [Theory, BothEngines]
    public async Task Days_that_have_not_come_or_precede_the_step_before_are_refused(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(["step.day-in-future"], Codes(await cadre.StepAsync(id, "accept", [("On", "2025-02-28"), .. Accepting[1..]])));
        Assert.Equal(["step.day-too-early"], Codes(await cadre.StepAsync(id, "accept", [("On", "2025-02-05"), .. Accepting[1..]])));
        await cadre.TakenAsync(id, "accept", Accepting);
        Assert.Equal(["step.day-too-early"], Codes(await cadre.StepAsync(id, "explain-rights", ("On", "2025-02-06"), ("Word1", "Orally"), ("Who", "双方"))));
    }

    [Theory, BothEngines]
    public async Task Pressed_twice_it_is_registered_once_and_an_old_page_registers_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var page = await cadre.GetAsync(Address(id));
        const string form = "form:has(input[name=step][value=flag-risk])";
        var risk = new Dictionary<string, string> { ["On"] = "2025-02-20", ["Word1"] = "SelfHarm", ["Text"] = "说不想活了" };
        await cadre.SubmitAsync(page, risk, form);
        Assert.Equal(HttpStatusCode.OK, cadre.Last.StatusCode);
        await cadre.SubmitAsync(page, risk, form);
        Assert.Single((await site.DisputeAsync(id)).Steps);
        // Another window that was opened before.
        foreach (var old in page.QuerySelectorAll<IHtmlInputElement>("[name=commandId]")) old.Value = Ids.New(site.Clock).ToString();
        page = await cadre.SubmitAsync(page, risk, form);
        Assert.Equal(["record.changed"], Codes(page));
        Assert.Equal("说不想活了", page.QuerySelector("#flag-risk-text")!.TextContent.Trim());
        Assert.Single((await site.DisputeAsync(id)).Steps);
    }

    [Theory, BothEngines]
    public async Task The_roster_names_those_in_office_with_their_load_and_nobody_mediates_his_own_matter(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (fit, ended) = await RosterAsync(site);
        var own = new Mediator { Name = "陈大有", CommitteeName = "明通村调委会", Place = Village, Post = MediatorPost.Engaged };
        var gone = new Mediator { Name = "走了的", CommitteeName = "明通村调委会", Place = Village, Post = MediatorPost.Engaged, LeftOn = new(2025, 1, 1) };
        await site.RegisterAsync(own, gone);
        var (first, second) = (await QuarrelAsync(site), await QuarrelAsync(site, "又一件"));
        using var cadre = await site.AsAsync(Role.VillageCadre);
        foreach (var id in (Guid[])[first, second]) await cadre.TakenAsync(id, "accept", Accepting);
        (string, string)[] Naming(Guid who, string interest = "Unconcerned") => [("On", "2025-02-08"), ("MediatorId", who.ToString()), ("Word1", "ByCommittee"), ("Word2", interest)];
        await cadre.TakenAsync(first, "name-mediator", Naming(fit));
        var page = await cadre.GetAsync(Address(second));
        var listed = page.QuerySelectorAll("#name-mediator-mediatorid option").Select(o => o.TextContent).ToList();
        Assert.Contains("杨良文（明通村调委会，手上 1 件）", listed);
        Assert.Contains("田文远（旧调委会，手上 0 件，不在任）", listed);
        Assert.DoesNotContain(listed, name => name.Contains("走了的", StringComparison.Ordinal));
        Assert.Equal(["mediation.nominee-not-in-office"], Codes(await cadre.StepAsync(second, "name-mediator", Naming(ended))));
        Assert.Equal(["mediation.nominee-not-in-office"], (await cadre.ForceAsync(site, second, "name-mediator", Naming(gone.Id))).Codes);
        Assert.Equal(["mediation.nominee-concerned"], Codes(await cadre.StepAsync(second, "name-mediator", Naming(own.Id))));
        Assert.Equal(["mediation.nominee-concerned"], Codes(await cadre.StepAsync(second, "name-mediator", Naming(fit, "Concerned"))));
        Assert.Equal(["course.no-such-mediator"], (await cadre.ForceAsync(site, second, "name-mediator", Naming(Guid.Empty))).Codes);
        Assert.Equal(["course.mediator-already-named"], Codes(await cadre.StepAsync(first, "name-mediator", Naming(fit))));
        await cadre.TakenAsync(first, "release-mediator", ("On", "2025-02-09"), ("MediatorId", fit.ToString()), ("Text", "当事人要求换"));
        Assert.Contains("等指定调解员", Said(await cadre.GetAsync(Address(first))), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_mediator_who_has_left_no_longer_mediates(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (fit, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        await cadre.TalkAsync(id, fit, "ToContinue");
        await using (var scope = site.Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            Assert.Null((await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "left"), Acts.RecordChanged, async _ =>
            {
                (await db.Set<Mediator>().SingleAsync(m => m.Id == fit, Stop)).LeftOn = new(2025, 2, 15);
                return "left";
            }, Stop)).Refusal);
        }
        (string, string)[] session = [("Venue", "村委会"), ("Who", "双方"), ("Word1", "NobodyInvited"), ("Text", "谈"), ("Word2", "ToContinue")];
        Assert.Contains("《人民调解法》第十五条", (await cadre.GetAsync(Address(id))).QuerySelector("[data-code='mediation.mediator-dismissed']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["mediation.mediator-dismissed"], (await cadre.ForceAsync(site, id, "mediate-again", [("On", "2025-02-16"), .. session])).Codes);
        // What was done while he was in office may still be registered.
        Assert.Empty((await cadre.ForceAsync(site, id, "mediate-again", [("On", "2025-02-14"), .. session])).Codes);
    }

    [Theory, BothEngines]
    public async Task A_longer_time_wants_the_consent_of_all_before_it_has_run_out_and_moves_the_clock(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (fit, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        await cadre.TalkAsync(id, fit, "ToContinue");
        Assert.Equal(["mediation.extension-not-agreed"], Codes(await cadre.StepAsync(id, "extend", ("On", "2025-02-20"), ("DueOn", "2025-03-25"), ("Word1", "NotAllAgreed"), ("Text", "等鉴定"))));
        await cadre.TakenAsync(id, "extend", ("On", "2025-02-20"), ("DueOn", "2025-03-25"), ("Word1", "AllAgreed"), ("Text", "等鉴定"));
        Assert.Contains("3月25日", Said(await cadre.GetAsync(Address(id))), StringComparison.Ordinal);
        site.Clock.MoveTo(new(2025, 3, 26));
        using var later = await site.AsAsync(Role.VillageCadre);
        var page = await later.GetAsync(Address(id));
        Assert.Contains("▲ 超期 1 天", Said(page), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[data-code='mediation.extension-too-late']"));
        // Late is said and not forbidden.
        await later.TakenAsync(id, "mediate-again", ("On", "2025-03-26"), ("Venue", "村委会"), ("Who", "双方"), ("Word1", "NobodyInvited"), ("Text", "谈"), ("Word2", "Settled"));
    }

    [Theory, BothEngines]
    public async Task The_steps_of_a_kept_dispute_are_kept_with_it_and_go_where_it_goes(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        await cadre.TakenAsync(id, "accept", [.. Accepting, ("Text", "不给外人知道的要求")]);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/secrecy"), new() { ["Level"] = nameof(Secrecy.Sealed), ["Reason"] = "当事人要求不公开" });
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync(Address(id)));
        Assert.Equal(HttpStatusCode.NotFound, (await cadre.ForceAsync(site, id, "explain-rights", ("On", "2025-02-08"), ("Word1", "Orally"), ("Who", "双方"))).Answer.StatusCode);
        await using (var scope = site.Scope(Role.VillageCadre)) Assert.Empty(await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<DisputeStep>().ToListAsync(Stop));
        await officer.TakenAsync(id, "explain-rights", ("On", "2025-02-08"), ("Word1", "Orally"), ("Who", "双方"));
        Assert.All((await site.DisputeAsync(id)).Steps, step => Assert.Equal(Secrecy.Sealed, step.Secrecy));
        Assert.DoesNotContain("滴水", Said(await cadre.GetAsync("/")), StringComparison.Ordinal);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task A_step_cannot_be_hung_on_a_dispute_that_one_does_not_see_nor_changed_behind_the_journal(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var elsewhere = await QuarrelAsync(site, "邻村的事", OtherVillage);
        await using (var scope = site.Scope(Role.VillageCadre))
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "attack"), Acts.CourseStepped, _ =>
            {
                db.Add(new DisputeStep { TownCode = TestSite.Town, RecordId = elsewhere, Ordinal = 1, Place = Village, Code = "accept", Procedure = "2011-01-01", On = new(2025, 2, 7), Stage = "accepted", RecordedBy = "测试" });
                return Task.FromResult<Answer>("done");
            }, Stop);
            Assert.Equal("record.out-of-scope", answer.Refusal?.Code);
        }
        var id = await QuarrelAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        await cadre.TakenAsync(id, "accept", Accepting);
        await site.AsOwnerAsync("UPDATE \"DisputeStep\" SET \"On\" = '2025-02-09'");
        Assert.False((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task What_is_settled_waits_until_its_file_is_closed_and_what_came_with_an_old_ledger_does_not(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await SettledAsync("协议还要履行的", "accepted", "effective");
        await SettledAsync("卷已经归了的", "accepted", "archived");
        await SettledAsync("旧台账上化解了的");
        await using var scope = site.Scope();
        var told = await new SettledAwaiting().ListAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), await scope.ServiceProvider.GetRequiredService<TownCalendar>().GetAsync(Stop), Stop);
        Assert.Equal(["协议还要履行的"], told.Items.Select(i => i.Title));
        Assert.Equal(1, told.Total);

        Task<Guid> SettledAsync(string summary, params string[] stages) => QuarrelAsync(site, summary, change: dispute =>
        {
            (dispute.Outcome, dispute.ResolvedOn) = (DisputeOutcome.Resolved, new(2025, 2, 13));
            dispute.Steps.AddRange(stages.Select((stage, i) => new DisputeStep { Ordinal = i + 1, Code = i == 0 ? "accept" : "follow-up", Procedure = "2011-01-01", On = new(2025, 2, 13), Stage = stage, RecordedBy = "测试" }));
        });
    }

    [Theory, BothEngines]
    public async Task A_dispute_with_a_course_is_not_removed_for_good_and_comes_back_from_the_bin_whole(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.TakenAsync(id, "accept", Accepting);
        Assert.Contains("1 件纠纷已经有办理经过", Said(await officer.GetAsync($"/ledgers/disputes/{id}/bin")), StringComparison.Ordinal);
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/bin"), new() { ["Reason"] = "和另一条重复", ["Known"] = "true" });
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync(Address(id)));
        site.Clock.MoveTo(new(2025, 12, 1));
        using var later = await site.AsAsync(Role.JusticeOfficer);
        var page = await later.SubmitAsync(await later.GetAsync($"/ledgers/disputes/{id}/binned"), new() { ["Reason"] = "不要了，彻底删" }, "form[action*=Remove]");
        Assert.Contains("已经有办理经过", Said(page), StringComparison.Ordinal);
        await later.SubmitAsync(await later.GetAsync($"/ledgers/disputes/{id}/binned"), new(), "form[action*=Restore]");
        Assert.Single((await site.DisputeAsync(id)).Steps);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Fact]
    public void Every_step_of_the_procedure_has_its_form_and_every_form_its_step()
    {
        Assert.Equal(new[] { MediationProcedure.Of2011, Yifa.Law.Procedures.Administrative.AdministrativeProcedure.Of2023, Yifa.Law.Procedures.Petition.PetitionProcedure.Of2022 }.SelectMany(p => p.Steps).Select(s => s.Code).Distinct().Order(StringComparer.Ordinal), StepForms.All.Select(f => f.Code).Order(StringComparer.Ordinal));
        Assert.All(StepForms.All, form => Assert.Equal(form.Fields.Length, form.Fields.Select(f => f.Name).Distinct().Count()));
    }
}
